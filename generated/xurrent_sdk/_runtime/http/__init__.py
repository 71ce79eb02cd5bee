# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Requests and responses: effects and their drivers, transports, classification."""
