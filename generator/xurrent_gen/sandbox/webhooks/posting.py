"""The only place of the sandbox that opens connections: posting webhooks."""

from __future__ import annotations

import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Delivered:
    """What a receiver answered."""

    status: int
    body: bytes


def deliver(
    url: str,
    headers: Mapping[str, str],
    body: bytes,
    ca_file: str | None,
    timeout: float,
) -> Delivered:
    """Posts a body once, without following redirects; OSError when nobody answers."""
    verify = ssl.create_default_context(cafile=ca_file) if ca_file else True
    try:
        with httpx.Client(verify=verify, timeout=timeout, trust_env=False) as client:
            answer = client.post(url, headers=dict(headers), content=body)
    except httpx.HTTPError as error:
        raise OSError(f"The webhook could not be delivered: {error}") from error
    return Delivered(answer.status_code, answer.content)
