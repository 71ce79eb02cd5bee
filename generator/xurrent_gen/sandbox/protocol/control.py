"""The control endpoint: control a sandbox from another process.

`docs/testing.md` lists the requests; numbers of webhooks are the `webhook_id` of events.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import cast

from xurrent_gen.sandbox.core import Sandbox
from xurrent_gen.sandbox.messages import Reply, Request, json_reply, message_reply
from xurrent_gen.sandbox.scalars import loads
from xurrent_gen.sandbox.webhooks.deliveries import Deliveries

CONTROL_PATH = "/_sandbox"


def control(sandbox: Sandbox, request: Request) -> Reply:
    """Executes one control request; 400 with a message when it is wrong."""
    action = request.path.removeprefix(CONTROL_PATH).strip("/")
    try:
        content = cast("dict[str, object]", loads(request.body or b"{}"))
        return _do(sandbox, request.method, action, content)
    except KeyError as error:
        return message_reply(400, f"{action}: there is no {error}")
    except (ValueError, TypeError, AttributeError) as error:
        return message_reply(400, f"{type(error).__name__}: {error}")


def _do(sandbox: Sandbox, method: str, action: str, given: dict[str, object]) -> Reply:
    match method, action:
        case "POST", "archive" | "trash" | "restore" | "erase" | "delete":
            sandbox.move_records(action, cast("list[str]", given["records"]))
        case "GET", "deliveries":
            return json_reply(200, _report(sandbox.delivering.deliveries))
        case "POST", "fire":
            payload = cast("dict[str, object]", given.get("payload"))
            record, event = str(given["object"]), str(given["event"])
            count = sandbox.delivering.fire(event, record, payload)
            return json_reply(200, {"webhooks": count})
        case "POST", "test":
            sandbox.delivering.test(cast("int | str", given["webhook"]))
        case "POST", "verify":
            sandbox.delivering.verify(cast("int | str", given["webhook"]))
        case "POST", "redeliver":
            sandbox.delivering.redeliver(str(given["delivery"]))
        case _:
            return message_reply(404, f"No such control: {method} {action}")
    return json_reply(200, {"ok": True})


def _report(deliveries: Deliveries) -> dict[str, object]:
    """The attempts as JSON; no bodies and no tokens."""
    attempts = [
        asdict(each)
        | {"event": each.event["event"], "object": each.event["object_nodeID"]}
        for each in list(deliveries.attempts)
    ]
    return {"attempts": attempts}
