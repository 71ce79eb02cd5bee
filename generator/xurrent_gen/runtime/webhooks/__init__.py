"""Webhooks: verification, deduplication and handling of deliveries.

Start reading at ``verifier``, which has the order of the checks, and at ``policy``,
which defines the trusted signers.
"""
