"""The values of the scalars that are lists, as they are documented."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


@cache
def known_value_lists() -> dict[str, tuple[str, ...]]:
    """Values of enums by type name, for accounts that report enums as scalars."""
    data = files("xurrent_gen.data")
    merged: dict[str, list[str]] = {}
    for name in ("value-lists.json", "scalar-values.json"):
        merged.update(json.loads((data / name).read_text("utf-8")))
    return {name: tuple(values) for name, values in merged.items()}
