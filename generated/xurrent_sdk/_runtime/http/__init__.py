# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Requests and responses: effects and their drivers, transports, classification."""
