# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What every room stands on: errors, frozen values, scalars, logs, redaction."""
