"""Analysis of a schema, shared by all commands."""
