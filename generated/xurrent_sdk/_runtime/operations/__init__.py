# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Connections, records and mutations as flows."""
