"""The commands besides ``generate``: one package or module for each."""
