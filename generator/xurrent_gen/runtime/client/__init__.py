"""Clients and query builders."""
