"""Queries of connections and records, and mutations, as flows."""
