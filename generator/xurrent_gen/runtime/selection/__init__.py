"""Paths to fetch, the tree that they make, and its document."""
