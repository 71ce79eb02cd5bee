"""Intermediate representation of the schema: frozen, without Python names."""
