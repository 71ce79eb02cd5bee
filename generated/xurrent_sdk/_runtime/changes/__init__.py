# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What has changed since the last look: a copy of a listing kept in step."""
