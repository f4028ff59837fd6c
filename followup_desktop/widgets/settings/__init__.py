"""The settings window: one file a section."""
