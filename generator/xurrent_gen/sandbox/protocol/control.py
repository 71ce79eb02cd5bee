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
| `POST /_sandbox/archive`       | moves `{"records": [id, …]}` to the archive         |
| `POST /_sandbox/trash`         | moves them to the trash                             |
| `POST /_sandbox/restore`       | takes them back from there                          |
| `POST /_sandbox/erase`         | removes them for good, as after 28 days of trash    |
| `POST /_sandbox/delete`        | deletes them: marked so where the type is, else gone |

With `deliver_webhooks`, numbers being the `webhook_id` of events:

| request                        | effect                                              |
|--------------------------------|-----------------------------------------------------|
| `GET /_sandbox/deliveries`     | the attempts so far, and the exceptions             |
| `POST /_sandbox/fire`          | `{"event", "object", "payload"}` to all who want it |
| `POST /_sandbox/test`          | a test delivery to `{"webhook": 1}`                 |
| `POST /_sandbox/verify`        | the handshake with `{"webhook": 1}` again           |
| `POST /_sandbox/redeliver`     | `{"delivery": id}` once more                        |
"""

from __future__ import annotations

import asyncio
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, cast

from xurrent_gen.sandbox.messages import json_reply, message_reply
from xurrent_gen.sandbox.scalars import loads
from xurrent_gen.sandbox.webhooks.keys import ALGORITHMS, asymmetric

if TYPE_CHECKING:
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.messages import Reply, Request
    from xurrent_gen.sandbox.webhooks.deliveries import Deliveries
    from xurrent_gen.sandbox.webhooks.keys import Algorithm

CONTROL_PATH = "/_sandbox"


@dataclass(frozen=True, slots=True)
class Control:
    """Answers control requests."""

    _sandbox: Sandbox

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
            case "POST", "archive" | "trash" | "restore" | "erase" | "delete":
                sandbox.move_records(action, cast("list[str]", content["records"]))
            case "GET", "deliveries":
                return json_reply(
                    200, deliveries_report(self._sandbox.delivering.deliveries)
                )
            case "POST", "fire":
                return self._fire(content)
            case "POST", "test":
                self._sandbox.delivering.test(int(str(content["webhook"])))
            case "POST", "verify":
                self._sandbox.delivering.verify(int(str(content["webhook"])))
            case "POST", "redeliver":
                self._sandbox.delivering.redeliver(str(content["delivery"]))
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

    def _fire(self, content: dict[str, object]) -> Reply:
        ref = self._sandbox.store.find(str(content["object"]))
        if ref is None:
            raise ValueError(f"there is no record {content['object']!r}")
        payload = cast("dict[str, object]", content.get("payload") or {})
        count = self._sandbox.delivering.fire(str(content["event"]), ref, payload)
        return json_reply(200, {"webhooks": count})

    def _summary(self) -> dict[str, object]:
        sandbox = self._sandbox
        return {
            "graphql": f"{sandbox.base_url}/graphql",
            "oauth": f"{sandbox.base_url}/token",
            "account": sandbox.options.home_account,
            "seed": sandbox.options.seed,
            "requests": len(sandbox.journal),
            "faults": len(sandbox.faults.waiting),
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
    if wanted is None or wanted in ALGORITHMS:
        return asymmetric(wanted)
    raise ValueError(f"algorithm must be one of {', '.join(ALGORITHMS)}, or null")


def deliveries_report(deliveries: Deliveries) -> dict[str, object]:
    """The attempts and exceptions as JSON; no bodies and no tokens."""
    attempts = [
        {
            "delivery": each.delivery_id,
            "webhook": each.message.webhook,
            "event": each.message.event["event"],
            "object": each.message.event["object_nodeID"],
            "attempt": each.message.attempt,
            "retryOf": each.message.retry_of or None,
            "redeliveryOf": each.message.redelivery_of or None,
            "test": each.message.test,
            "status": each.status,
            "problem": each.problem,
            "seconds": round(each.seconds, 3),
        }
        for each in list(deliveries.attempts)
    ]
    exceptions = [asdict(each) for each in list(deliveries.exceptions)]
    return {"attempts": attempts, "exceptions": exceptions}
