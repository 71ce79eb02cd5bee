"""Reading the requests of strangers: JSON with one meaning only, and the delivery's ID.

A member named twice, ``NaN`` and other words that are not JSON, and encodings other than
UTF-8 are refused.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final, NoReturn, TypeAlias, cast

from ..core.json_text import JSON
from .errors import WebhookVerificationError, refusal, shown

Headers: TypeAlias = (
    "Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]"
)
"""Request headers as web frameworks hand them out; names in any case."""

_DELIVERY: Final = ("x-xurrent-delivery", "x-4me-delivery")
"""The header with the delivery's ID, by its present and its former name."""
_ORIGIN: Final = ("x-xurrent-delivery-origin", "x-4me-delivery-origin")
_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")


def read_object(body: bytes, what: str) -> dict[str, JSON]:
    """The JSON object in ``body``; ``what`` names it in messages.

    Raises ``WebhookVerificationError``, also for duplicate members and for nesting that
    the parser does not follow.
    """
    try:
        value: JSON = json.loads(
            body.decode(),
            object_pairs_hook=_unique_members,
            parse_constant=_refuse_constant,
        )
    except WebhookVerificationError:
        raise
    except RecursionError:
        raise refusal("nesting_too_deep", f"{what} is nested too deeply.") from None
    except UnicodeDecodeError:
        raise refusal("invalid_body", f"{what} is not UTF-8 text.") from None
    except ValueError:
        # The parser's own text may quote the document; the position would not help.
        raise refusal("invalid_body", f"{what} is not valid JSON.") from None
    if not isinstance(value, dict):
        raise refusal("invalid_body", f"{what} is not a JSON object.")
    return value


def _unique_members(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    members = dict(pairs)
    if len(members) != len(pairs):
        ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
        raise refusal("duplicate_member", f"JSON names {shown(twice)} twice.")
    return members


def _refuse_constant(name: str) -> NoReturn:
    raise refusal("invalid_body", f"{name} is not JSON.")


def read_delivery_ids(headers: Headers) -> tuple[str, str | None]:
    """The ID of a delivery, and that of the first one if this is a redelivery.

    Raises ``WebhookVerificationError`` without a usable one.
    """
    given: object = headers
    if isinstance(headers, Mapping):
        given = cast("Mapping[str, str]", headers).items()
    values: dict[str, set[str]] = {}
    for pair in cast("Iterable[tuple[str | bytes, str | bytes]]", given):
        name, value = (
            part.decode("latin-1") if isinstance(part, bytes) else part for part in pair
        )
        values.setdefault(name.lower(), set()).add(value.strip())
    delivery = _only(values, _DELIVERY)
    if delivery is None:
        raise refusal(
            "missing_delivery_id",
            "The request has no usable header x-xurrent-delivery. If there is a proxy in"
            " front, let it pass that header on.",
        )
    return delivery, _only(values, _ORIGIN)


def _only(values: Mapping[str, set[str]], names: tuple[str, ...]) -> str | None:
    """The one well-formed value under the first name that is there."""
    found = next((values[name] for name in names if name in values), set[str]())
    return (
        next(iter(found))
        if len(found) == 1 and all(map(_ID.fullmatch, found))
        else None
    )
