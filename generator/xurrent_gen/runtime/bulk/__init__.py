"""Work in bulk over REST: exports and imports, events, asynchronous queries."""
