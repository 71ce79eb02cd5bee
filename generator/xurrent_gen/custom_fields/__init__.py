"""Custom fields of an account, as its UI extensions define them."""
