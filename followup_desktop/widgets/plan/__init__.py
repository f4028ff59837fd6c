"""The view of the plan: weeks with lanes and marks, and its twin, a table."""
