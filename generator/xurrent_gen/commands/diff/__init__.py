"""Effects of a schema change on programs that use the package."""
