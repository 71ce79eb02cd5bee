"""Step 7: a rendered tree becomes a package on disk, whole or not at all."""
