"""The only place of the sandbox that opens connections: posting webhooks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping


class Poster:
    """Posts each body over a connection of its own; may be used by several threads."""

    @cached_property
    def _client(self) -> httpx.Client:
        return httpx.Client(
            trust_env=False, limits=httpx.Limits(max_keepalive_connections=0)
        )

    def post(
        self, url: str, headers: Mapping[str, str], body: bytes, timeout: float
    ) -> httpx.Response:
        """Posts a body once, without following redirects; OSError when nobody answers
        in `timeout` seconds."""
        try:
            return self._client.post(
                url, headers=headers, content=body, timeout=timeout
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            text = str(error) or type(error).__name__
            raise OSError(f"The webhook could not be delivered: {text}") from error

    def close(self) -> None:
        """Ends what is open."""
        if "_client" in vars(self):
            self._client.close()
