# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Work in bulk over REST: exports and imports, events, asynchronous queries."""
