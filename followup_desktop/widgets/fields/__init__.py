"""Fields that Qt does not have, for dialogs, the panel and the settings."""
