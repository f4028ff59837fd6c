"""The five steps of the follow-up method."""
