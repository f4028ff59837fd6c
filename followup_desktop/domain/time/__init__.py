"""Days, clocks and windows."""
