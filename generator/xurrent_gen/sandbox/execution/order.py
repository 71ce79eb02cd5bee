"""Order: `[{field, direction}]`, nulls last, ties by type and number."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, cast

from .paths import comparable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xurrent_gen.sandbox.data.values import Ref

    from .paths import Paths


def sort_refs(paths: Paths, refs: Sequence[Ref], order: object) -> list[Ref]:
    """The records in the wanted order; later fields decide among equals."""
    wanted = cast("list[object]", order if isinstance(order, list) else [order])
    found = list(refs)
    for item in reversed(wanted):
        if not isinstance(item, dict):
            continue
        content = cast("Mapping[str, object]", item)
        field = str(content.get("field"))
        down = str(content.get("direction") or "asc").lower().startswith("desc")
        keyed = [(_key(paths, ref, field), ref) for ref in found]
        present = [pair for pair in keyed if pair[0] is not None]
        present.sort(key=lambda pair: cast("tuple[int, str]", pair[0]), reverse=down)
        found = [r for _, r in present] + [r for key, r in keyed if key is None]
    return found


def _key(paths: Paths, ref: Ref, field: str) -> tuple[int, object] | None:
    values = paths.reader(ref.type, field)(ref)
    if not values:
        return None
    value = comparable(values[0])
    if isinstance(value, Decimal | bool):
        return (0, value)
    return (1, str(value).casefold())
