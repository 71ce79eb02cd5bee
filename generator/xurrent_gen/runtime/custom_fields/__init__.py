"""Custom fields by their id: read from records, and given to mutations."""
