"""What the desktop offers around the window: notifications, and starting with the session."""
