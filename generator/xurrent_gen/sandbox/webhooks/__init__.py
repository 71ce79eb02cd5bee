"""Webhooks as a sandbox sends them: events, signatures, deliveries."""
