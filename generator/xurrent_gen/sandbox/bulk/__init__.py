"""Work in bulk: imports, exports and events, over the REST addresses."""
