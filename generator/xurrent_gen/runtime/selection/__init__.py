"""What is fetched: paths, the tree they make, and its document."""
