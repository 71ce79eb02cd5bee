"""What UI extensions define: the custom fields of an account."""
