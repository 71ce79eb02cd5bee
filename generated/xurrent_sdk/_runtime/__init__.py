# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The handwritten runtime, copied as it is into every generated package."""
