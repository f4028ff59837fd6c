"""Letters: what makes a good one, apart from spelling and grammar."""
