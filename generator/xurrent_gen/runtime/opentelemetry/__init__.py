"""Spans of OpenTelemetry: of operations, of webhook deliveries and of their handling."""
