# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The part of tracing and metrics that packages without ``opentelemetry`` have, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Protocol

from ..core.errors import FeatureLeftOutError
from ..core.lazy import without


class Span(Protocol):
    """The part of OpenTelemetry's ``Span`` that is used."""

    def set_attribute(self, key: str, value: str | int | float) -> None:
        """Set an attribute."""
        ...

    def end(self) -> None:
        """End the span."""
        ...


class Tracer(Protocol):
    """The part of OpenTelemetry's ``Tracer`` that is used."""

    def start_span(
        self, name: str, *, attributes: Mapping[str, str | int | float]
    ) -> Span:
        """Start a span, as a child of the current one."""
        ...


class Meter(Protocol):
    """The part of OpenTelemetry's ``Meter`` that is used."""

    def create_counter(
        self, name: str, unit: str = "", description: str = ""
    ) -> object:
        """Create an instrument whose ``add`` takes an amount and attributes."""
        ...

    def create_histogram(
        self,
        name: str,
        unit: str = "",
        description: str = "",
        *,
        explicit_bucket_boundaries_advisory: Sequence[float] | None = None,
    ) -> object:
        """Create an instrument whose ``record`` takes an amount and attributes."""
        ...


def telemetry(module: str) -> Any:
    """Load a module of the feature. Raises ``FeatureLeftOutError``."""
    feature = "opentelemetry"
    try:
        return import_module(f"...{feature}.{module}", __name__)
    except ModuleNotFoundError as error:
        if not str(error.name).endswith(f".{feature}"):
            raise
    from ..schema.index import index  # loads pydantic-core, which a client may not need

    raise FeatureLeftOutError(without(index().package, feature))
