"""Letters as the window writes, reads and lists them; without widgets."""
