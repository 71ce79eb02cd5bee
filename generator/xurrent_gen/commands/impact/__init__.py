"""Lines of a user's own code that a changed schema breaks."""
