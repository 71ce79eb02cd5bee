"""Spans and metrics of OpenTelemetry: of operations, and of webhook deliveries."""
