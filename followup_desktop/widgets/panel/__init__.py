"""The details panel beside the board."""
