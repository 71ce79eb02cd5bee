"""Mutations, by the record that they change."""
