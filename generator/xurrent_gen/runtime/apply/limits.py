"""Limits on how many records a plan may create, update or disable."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from math import inf
from typing import Final

from ..core.expect import is_number

MAX_DISABLED: Final = 0.1
"""The share of a source's enabled records that a plan may disable by default."""
_ALWAYS_ALLOWED: Final = 5
"""A share of a small source is less than one record, so a share allows this many."""
_KEYS_SHOWN: Final = 10


def limit_problem(name: str, limit: object) -> str:
    """Say what is wrong with a limit; empty when nothing is."""
    if limit is None:
        return ""
    if is_number(limit) and 0 <= limit < inf and (limit <= 1 or limit == int(limit)):
        return ""
    return (
        f"{name}: give a share such as 0.1, a count such as 50, or None for no limit, "
        f"not {limit!r}"
    )


def is_share(limit: float | None) -> bool:
    """True if the limit is a share: 1 is one record, 1.0 are all of them."""
    return isinstance(limit, float) and 0 < limit <= 1


def excess_problem(
    action: str, limit: float | None, keys: Sequence[str], total: int, of_what: str
) -> str:
    """Say by how much the records with these keys exceed a limit; empty within it."""
    if limit is None or not keys:
        return ""
    allowed = int(limit)
    if is_share(limit):
        # Decimal: 0.29 * 100 is 28.999… as a float.
        allowed = max(int(Decimal(str(limit)) * total), _ALWAYS_ALLOWED)
    if len(keys) <= allowed:
        return ""
    shown = ", ".join(map(repr, keys[:_KEYS_SHOWN]))
    more = f" and {len(keys) - _KEYS_SHOWN} more" if len(keys) > _KEYS_SHOWN else ""
    share = f" ({len(keys) / total:.1%})" if total else ""
    return (
        f"max_{action}: {len(keys)} of {total} {of_what}{share} would be {action}, and "
        f"{allowed} may be: {shown}{more}. If the rows are right, give "
        f"max_{action}={len(keys)}"
    )
