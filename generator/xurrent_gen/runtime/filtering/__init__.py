"""What is asked for: conditions, and the filter that they make."""
