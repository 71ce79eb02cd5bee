"""Model of the API: a frozen picture of the schema, free of Python text."""
