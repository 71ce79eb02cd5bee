"""Requests and responses: effects and their drivers, transports, classification."""
