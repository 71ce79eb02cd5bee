"""Bulk work over REST: exports and imports, events, asynchronous queries."""
