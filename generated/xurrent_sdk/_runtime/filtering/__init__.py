# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What is asked for: conditions, and the filter that they make."""
