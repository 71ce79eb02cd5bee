# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What users hold in their hands: clients and query builders."""
