# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Bulk work over REST: exports and imports, events, asynchronous queries."""
