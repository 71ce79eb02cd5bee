"""The only place of the sandbox that opens connections: posting webhooks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a receiver answered."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class Poster:
    """Posts each body over a connection of its own; may be used by several threads."""

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(
            trust_env=False, limits=httpx.Limits(max_keepalive_connections=0)
        )

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, timeout: float
    ) -> Delivered:
        """Posts a body once, without following redirects; OSError when nobody answers
        in `timeout` seconds."""
        try:
            answer = self._client.post(
                url, headers=dict(headers), content=body, timeout=timeout
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            text = str(error) or type(error).__name__
            raise OSError(f"The webhook could not be delivered: {text}") from error
        return Delivered(answer.status_code, answer.content, dict(answer.headers))

    def close(self) -> None:
        """Ends what is open."""
        if "_client" in vars(self):
            self._client.close()
