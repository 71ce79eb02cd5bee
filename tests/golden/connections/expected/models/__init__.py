"""Records and interfaces, one module each."""
