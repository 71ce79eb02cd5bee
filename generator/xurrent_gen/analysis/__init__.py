"""One analysis of a schema, which all commands take."""
