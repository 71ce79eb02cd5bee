# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What is fetched: paths, the tree they make, and its document."""
