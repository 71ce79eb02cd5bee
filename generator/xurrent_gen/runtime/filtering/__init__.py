"""Conditions, and the filter that they make."""
