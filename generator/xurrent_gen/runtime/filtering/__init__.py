"""Conditions, and their merging into a filter."""
