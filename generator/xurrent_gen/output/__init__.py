"""Step 7: write a rendered tree to disk as a package, atomically."""
