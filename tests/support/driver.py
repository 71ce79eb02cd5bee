"""One way to run the same scenario on the sync and the async client."""

from __future__ import annotations

import importlib
import ssl
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from tests.support.kinds import Kind
from xurrent_gen.sandbox import RunningSandbox

TRUST = ssl.create_default_context()
"""Made once: a context for each client takes four milliseconds."""
both = pytest.mark.parametrize("driver", ["sync", "async"], indirect=True)
"""Mark a test for both clients."""


class Driver(Kind):
    """Creates sync or async clients of a generated package, and runs their calls."""

    def __init__(self, sdk: Any, kind: str) -> None:
        super().__init__(kind)
        self.sdk = sdk
        self._clients: list[Any] = []

    @property
    def testing(self) -> Any:
        """The package's module for tests of programs that use it."""
        return importlib.import_module(f"{self.sdk.__name__}.testing")

    def connect(self, sandbox: RunningSandbox, **settings: Any) -> Any:
        """Return a client of the sandbox without rate limits; the driver closes it."""
        arguments: dict[str, Any] = {
            **sandbox.client_settings,
            "limits": self.sdk.Limits(requests=None),
            "trust_env": False,
            "verify": TRUST,
            **settings,
        }
        if "clock" in arguments:
            clock = arguments["clock"]
            arguments["sleep"] = clock.asleep if self.is_async else clock.sleep
        kind = self.sdk.AsyncXurrentClient if self.is_async else self.sdk.XurrentClient
        client = kind(**arguments)
        self._clients.append(client)
        return client

    def canned(
        self, answers: Iterable[Any] | Callable[[Any], Any], **settings: Any
    ) -> tuple[Any, Any]:
        """Return a client with scripted responses, and its transport."""
        sdk = self.sdk
        testing = self.testing
        fake = testing.AsyncFakeTransport if self.is_async else testing.FakeTransport
        kind = sdk.AsyncXurrentClient if self.is_async else sdk.XurrentClient
        transport = fake(answers)
        client = kind(
            account="widget",
            token="test",
            transport=transport,
            retry=sdk.RetryPolicy(attempts=1),
            **settings,
        )
        self._clients.append(client)
        return client, transport

    def close(self) -> None:
        for client in self._clients:
            self.run(client.close())
        super().close()
