"""The control address: steering a sandbox from another process.

| request                        | effect                                              |
|--------------------------------|-----------------------------------------------------|
| `GET /_sandbox`                | addresses, account and counts                       |
| `GET /_sandbox/requests`       | the requests so far (no header values)              |
| `DELETE /_sandbox/requests`    | forgets them                                        |
| `POST /_sandbox/faults`        | appends `{"faults": ["429:2", …]}`                  |
| `DELETE /_sandbox/faults`      | no more faults                                      |
| `POST /_sandbox/expire`        | ends all OAuth tokens                               |
| `POST /_sandbox/rotate`        | a new key for `{"algorithm": …}`                    |
| `POST /_sandbox/webhooks`      | posts `{"url", "event", "payload", "algorithm"}`    |
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from xurrent_gen.sandbox.messages import json_reply, message_reply
from xurrent_gen.sandbox.scalars import loads
from xurrent_gen.sandbox.webhooks.signing import ALGORITHMS

if TYPE_CHECKING:
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.messages import Reply, Request
    from xurrent_gen.sandbox.webhooks.signing import Algorithm

CONTROL_PATH = "/_sandbox"


class Control:
    """Answers control requests."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    async def handle(self, request: Request) -> Reply:
        """Carries out one control request; 400 with a message when it is wrong."""
        action = request.path.removeprefix(CONTROL_PATH).strip("/")
        try:
            content = cast("dict[str, object]", loads(request.body or b"{}"))
            return await self._do(request.method, action, content)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            return message_reply(400, f"{type(error).__name__}: {error}")
        except OSError as error:
            return message_reply(502, str(error))

    async def _do(self, method: str, action: str, content: dict[str, object]) -> Reply:
        sandbox = self._sandbox
        match method, action:
            case "GET", "":
                return json_reply(200, self._summary())
            case "GET", "requests":
                return json_reply(200, {"requests": self._requests()})
            case "DELETE", "requests":
                sandbox.journal.clear()
            case "POST", "faults":
                sandbox.faults.add(cast("list[str]", content["faults"]))
            case "DELETE", "faults":
                sandbox.faults.clear()
            case "POST", "expire":
                sandbox.tokens.revoke_all()
            case "POST", "rotate":
                key = sandbox.webhooks.rotate(_algorithm(content) or "RS256")
                return json_reply(200, {"kid": key.kid})
            case "POST", "webhooks":
                return await self._send(content)
            case _:
                return message_reply(404, f"No such control: {method} {action}")
        return json_reply(200, {"ok": True})

    async def _send(self, content: dict[str, object]) -> Reply:
        # In a thread: the receiver may well ask this very server for its keys.
        sent = await asyncio.to_thread(
            self._sandbox.webhooks.send,
            str(content["url"]),
            str(content["event"]),
            cast("dict[str, object]", content.get("payload") or {}),
            algorithm=_algorithm(content),
        )
        return json_reply(200, {"delivery": sent.delivery_id, "status": sent.status})

    def _summary(self) -> dict[str, object]:
        sandbox = self._sandbox
        return {
            "graphql": f"{sandbox.base_url}/graphql",
            "oauth": f"{sandbox.base_url}/token",
            "account": sandbox.options.home_account,
            "seed": sandbox.options.seed,
            "requests": len(sandbox.journal),
            "faults": sandbox.faults.pending,
        }

    def _requests(self) -> list[object]:
        return [
            {
                "surface": entry.surface,
                "status": entry.status,
                "fault": entry.fault,
                "headers": sorted(entry.headers),
                "operation": entry.operation_name,
                "document": entry.document,
            }
            for entry in self._sandbox.journal
        ]


def _algorithm(content: dict[str, object]) -> Algorithm | None:
    wanted = content.get("algorithm", "RS256")
    if wanted is None:
        return None
    for algorithm in ALGORITHMS:
        if algorithm == wanted:
            return algorithm
    raise ValueError(f"algorithm must be one of {', '.join(ALGORITHMS)}, or null")
