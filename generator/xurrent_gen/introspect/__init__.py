"""Step 1: obtain the text of a schema from a file, an account or the sandbox."""
