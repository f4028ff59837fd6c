"""Today: the list in the rail, and the view of its own."""
