"""Injected faults, rate limits, and the log of requests."""
