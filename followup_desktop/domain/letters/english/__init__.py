"""English as it is written in letters: words and their classes, and the mistakes that a general checker misses."""
