# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""What a package knows of its schema: index, models, inputs."""
