"""What the window shows and asks, without a widget."""
