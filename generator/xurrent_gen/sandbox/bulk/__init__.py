"""Bulk imports and exports, events and discovery, over the REST endpoints."""
