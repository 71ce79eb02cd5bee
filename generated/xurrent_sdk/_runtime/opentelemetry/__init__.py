# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Spans of OpenTelemetry: of operations, of webhook deliveries and of their handling."""
