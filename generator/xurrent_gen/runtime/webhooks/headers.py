"""The delivery's own headers: which delivery this is, and of which it is a repetition."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias, cast

from .errors import WebhookVerificationError

Headers: TypeAlias = (
    "Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]"
)
"""Request headers as web frameworks hand them out; names in any case."""

_DELIVERY: Final = ("x-xurrent-delivery", "x-4me-delivery")
"""The header with the delivery's ID, by its present and its former name."""
_ORIGIN: Final = ("x-xurrent-delivery-origin", "x-4me-delivery-origin")

_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,128}")


def read_delivery_ids(headers: Headers) -> tuple[str, str | None]:
    """The ID of a delivery, and that of the first one if this is a redelivery.

    Raises ``WebhookVerificationError`` without a usable one.
    """
    given: object = headers
    if isinstance(headers, Mapping):
        given = cast("Mapping[str, str]", headers).items()
    pairs = cast("Iterable[tuple[str | bytes, str | bytes]]", given)
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        key = name.decode("latin-1") if isinstance(name, bytes) else name
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        values.setdefault(key.lower(), []).append(text.strip())
    delivery = _only(values, _DELIVERY)
    if delivery is None:
        raise WebhookVerificationError(
            "The request has no usable header x-xurrent-delivery. If there is a proxy in"
            " front, let it pass that header on.",
            reason="missing_delivery_id",
        )
    return delivery, _only(values, _ORIGIN)


def _only(values: Mapping[str, list[str]], names: tuple[str, ...]) -> str | None:
    """The one well-formed value under the first name that is there."""
    for name in names:
        found = values.get(name)
        if found:
            usable = len(set(found)) == 1 and _ID.fullmatch(found[0]) is not None
            return found[0] if usable else None
    return None
