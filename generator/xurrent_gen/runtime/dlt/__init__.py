"""A dlt source: the listings of an account as tables of a warehouse."""
