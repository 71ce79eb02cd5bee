"""Queries, by the record that they read."""
