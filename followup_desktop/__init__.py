"""A board for a job search that works out when to follow up."""

__version__ = "0.1.0"

APP_ID = "io.github.followup_desktop.Followup"
APP_NAME = "Followup"
