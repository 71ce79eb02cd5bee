"""What a change of the schema means for programs that use the package."""
