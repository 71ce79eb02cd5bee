"""The documented values of enums that some accounts report as scalars."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


@cache
def documented_enums() -> dict[str, tuple[str, ...]]:
    """Return the documented values of enums, by type name."""
    data = files("xurrent_gen.data")
    merged: dict[str, list[str]] = {}
    for name in ("value-lists.json", "scalar-values.json"):
        merged.update(json.loads((data / name).read_text("utf-8")))
    return {name: tuple(values) for name, values in merged.items()}
