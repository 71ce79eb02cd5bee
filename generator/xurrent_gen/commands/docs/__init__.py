"""Reference of an account's schema and package, as HTML pages that need no server."""
