"""A reference of an account's schema and package, as pages that open from a disk."""
