# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Requests and responses: effects and their drivers, transports, classification."""
