# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What users hold in their hands: clients and query builders."""
