"""Which lines of a user's own code a moved schema breaks."""
