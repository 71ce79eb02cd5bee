"""Connections, records and mutations as flows."""
