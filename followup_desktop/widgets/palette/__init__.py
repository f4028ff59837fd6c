"""The palette: what can be gone to and done, in one list."""
