# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What a package knows of its schema: index, models, inputs."""
