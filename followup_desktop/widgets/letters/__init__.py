"""The view of all letters."""
