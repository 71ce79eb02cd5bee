"""The requests a sandbox received, for tests to look at."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from xurrent_gen.printable import printable
from xurrent_gen.sandbox.messages import Refused, Request

from .faults import Surface


@dataclass
class LoggedRequest:
    """One request. `at` is monotonic seconds; `status` is 0 until the response, and if
    the connection was closed instead; `fault` is the injected one."""

    surface: Surface
    at: float
    request: Request
    status: int = 0
    fault: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """The request headers, names in lower case."""
        return dict(self.request.headers)

    @property
    def document(self) -> str:
        """The GraphQL document; blank when there is none."""
        return str(self._content.get("query", ""))

    @property
    def operation_name(self) -> str:
        """The operation name sent along; blank when there is none."""
        return str(self._content.get("operationName") or "")

    @property
    def variables(self) -> dict[str, object]:
        """The variables; empty when there are none."""
        return cast("dict[str, object]", self._content.get("variables") or {})

    def line(self) -> str:
        """One line of an access log; no variables, no header values."""
        what = printable(" ".join((self.operation_name or self.request.path).split()))
        took = (time.monotonic() - self.at) * 1000
        struck = f" fault={self.fault}" if self.fault else ""
        return f"{self.surface} {what} {self.status} {took:.1f} ms{struck}"

    @cached_property
    def _content(self) -> dict[str, object]:
        try:
            return self.request.members()
        except Refused:
            return {}


class Journal(list[LoggedRequest]):
    """The newest 50,000 requests since the start or the last `clear`, oldest first."""

    def open(self, surface: Surface, request: Request) -> LoggedRequest:
        entry = LoggedRequest(surface, time.monotonic(), request)
        self.append(entry)
        del self[:-50_000]
        return entry

    def of(self, surface: Surface) -> list[LoggedRequest]:
        """The requests on one surface."""
        return [entry for entry in self if entry.surface == surface]
