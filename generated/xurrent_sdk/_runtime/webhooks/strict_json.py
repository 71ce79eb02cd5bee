# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reading JSON from strangers.

One reading only: a member named twice, ``NaN`` and other words that are not JSON, and
encodings other than UTF-8 are refused.
"""

from __future__ import annotations

import json
from typing import NoReturn

from ..core.json_text import JSON
from .errors import WebhookVerificationError, shown


def read_object(body: bytes, what: str) -> dict[str, JSON]:
    """The JSON object in ``body``; ``what`` names it in messages.

    Raises ``WebhookVerificationError``, also for duplicate members and for nesting that
    the parser does not follow.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise WebhookVerificationError(
            f"{what} is not UTF-8 text.", reason="invalid_body"
        ) from None
    try:
        value: JSON = json.loads(
            text, object_pairs_hook=_unique_members, parse_constant=_refuse_constant
        )
    except WebhookVerificationError:
        raise
    except RecursionError:
        raise WebhookVerificationError(
            f"{what} is nested too deeply.", reason="nesting_too_deep"
        ) from None
    except ValueError:
        # The parser's own text may quote the document; the position would not help.
        raise WebhookVerificationError(
            f"{what} is not valid JSON.", reason="invalid_body"
        ) from None
    if not isinstance(value, dict):
        raise WebhookVerificationError(
            f"{what} is not a JSON object.", reason="invalid_body"
        )
    return value


def _unique_members(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    members = dict(pairs)
    if len(members) != len(pairs):
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise WebhookVerificationError(
                    f"JSON names {shown(name)} twice.", reason="duplicate_member"
                )
            seen.add(name)
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise WebhookVerificationError(f"{name} is not JSON.", reason="invalid_body")
