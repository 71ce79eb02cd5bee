"""OpenTelemetry metrics of requests, records, points and waits.

Attributes are names, status and host, which have few values: never an account, an id, a
document, variables or a message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlsplit

from ..core.errors import XurrentError
from .spans import installed

if TYPE_CHECKING:
    from ..http.messages import GraphQLResult, HttpRequest, Operation
    from ..session.tracing import Meter

Attributes: TypeAlias = dict[str, str | int]

_REQUEST_SECONDS: Final = (
    *(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0),
    *(2.5, 5.0, 7.5, 10.0),
)
"""The histogram buckets of the semantic conventions for requests."""
_WAIT_SECONDS: Final = (0.1, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0)


class Meters:
    """The instruments of a client.

    ``True`` is the meter of the global provider. Raises ``ConfigurationError`` if
    OpenTelemetry is not installed, and for an object that is not a meter.
    """

    def __init__(self, setting: bool | Meter) -> None:
        meter: Any = setting
        if isinstance(setting, bool):
            meter = installed("metrics", "metrics").get_meter("xurrent")
        self._duration: Any = meter.create_histogram(
            "http.client.request.duration",
            "s",
            "Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_REQUEST_SECONDS,
        )
        self._waits: Any = meter.create_histogram(
            "xurrent.client.wait.duration",
            "s",
            "Duration of waits for a limit, for the next attempt or for a job.",
            explicit_bucket_boundaries_advisory=_WAIT_SECONDS,
        )
        self._requests, self._records, self._points = (
            meter.create_counter(f"xurrent.client.{name}s", f"{{{name}}}", description)
            for name, description in (
                ("request", "Requests sent, further attempts included."),
                ("record", "Records of pages."),
                ("point", "Points that requests have cost."),
            )
        )

    def answered(
        self,
        operation: Operation,
        request: HttpRequest,
        outcome: GraphQLResult | XurrentError,
        seconds: float,
        points: int,
    ) -> None:
        """Record the duration and the cost of a request, answered or not."""
        attributes = _attributes(operation, request)
        # A copy: SDKs such as 1.30 keep the mapping, which is extended below.
        self._points.add(points, {**attributes})
        if outcome.metadata.status is not None:
            attributes["http.response.status_code"] = outcome.metadata.status
        if isinstance(outcome, XurrentError):
            attributes["error.type"] = type(outcome).__name__
        self._requests.add(1, attributes)
        url = urlsplit(request.url)
        http: Attributes = {
            "http.request.method": request.method,
            "server.port": url.port or (443 if url.scheme == "https" else 80),
        }
        self._duration.record(seconds, {**attributes, **http})

    def count_records(
        self, operation: Operation, request: HttpRequest, records: int
    ) -> None:
        """Record the number of records in a response."""
        self._records.add(records, _attributes(operation, request))

    def waited(self, reason: str, seconds: float) -> None:
        """Record a wait."""
        self._waits.record(seconds, {"xurrent.wait.reason": reason})


def _attributes(operation: Operation, request: HttpRequest) -> Attributes:
    """Return the attributes of all measurements of a request."""
    attributes: Attributes = {"server.address": urlsplit(request.url).hostname or ""}
    if operation.name:
        attributes["graphql.operation.name"] = operation.name
    return attributes
