"""Trouble on demand, and the limits of a token."""
