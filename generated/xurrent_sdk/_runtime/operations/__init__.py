# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Connections, records and mutations as flows."""
