"""Reminders by the program itself: what is told in which words, and by which way."""
