"""Enums, by the record that they belong to."""
