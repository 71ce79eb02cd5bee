# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reading JSON from strangers.

One reading only: a member named twice, ``NaN`` and other words that are not JSON, and
encodings other than UTF-8 are refused. The depth is measured before the parser runs, so
that deep nesting is a clean error and not an exhausted stack.
"""

from __future__ import annotations

import json
import re
from typing import Final, NoReturn

from ..core.json_text import JSON
from .errors import WebhookVerificationError, shown

MAX_DEPTH: Final = 100
"""How deep objects and arrays may be nested."""

# Possessive and with an optional end: linear on any input, also on unterminated strings.
_STRING: Final = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET: Final = re.compile(r"[\[\]{}]")


def read_object(body: bytes, what: str) -> dict[str, JSON]:
    """The JSON object in ``body``; ``what`` names it in messages.

    Raises ``WebhookVerificationError``, also for duplicate members and for nesting deeper
    than ``MAX_DEPTH``.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        raise WebhookVerificationError(
            f"{what} is not UTF-8 text.", reason="invalid_body"
        ) from None
    _check_depth(text, what)
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


def _check_depth(text: str, what: str) -> None:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > MAX_DEPTH:
            raise WebhookVerificationError(
                f"{what} is nested deeper than {MAX_DEPTH}.", reason="nesting_too_deep"
            )


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
