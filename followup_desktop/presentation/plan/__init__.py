"""The view of the plan: which days it shows, where its marks stand, what they say, and where they may go."""
