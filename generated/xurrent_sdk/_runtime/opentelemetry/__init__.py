# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Spans and metrics of OpenTelemetry: of operations, and of webhook deliveries."""
