"""The part of tracing that packages without the feature ``opentelemetry`` have, too."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, Protocol

from ..core.errors import FeatureLeftOutError


class Span(Protocol):
    """The part of OpenTelemetry's ``Span`` that is used."""

    def set_attribute(self, key: str, value: str | int | float) -> None:
        """Add a fact."""
        ...

    def end(self) -> None:
        """The operation is over."""
        ...


class Tracer(Protocol):
    """The part of OpenTelemetry's ``Tracer`` that is used."""

    def start_span(
        self, name: str, *, attributes: Mapping[str, str | int | float]
    ) -> Span:
        """Start a span, as a child of the current one."""
        ...


def spans() -> Any:
    """Load the module that makes spans. Raises ``FeatureLeftOutError``."""
    feature = "opentelemetry"
    try:
        return import_module(f"...{feature}.spans", __name__)
    except ModuleNotFoundError as error:
        if not str(error.name).endswith(f".{feature}"):
            raise
    from ..core.left_out import without
    from ..schema.index import index

    raise FeatureLeftOutError(without(index().package, feature))
