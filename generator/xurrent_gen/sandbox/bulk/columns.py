"""The columns of import and export files, and the records of their rows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import cast

from xurrent_gen.sandbox.data.catalog import Catalog
from xurrent_gen.sandbox.data.vocabulary import MODELS
from xurrent_gen.sandbox.scalars import loads
from xurrent_gen.schema.documented_enums import documented_enums
from xurrent_gen.spelling import camel_case, singular

_FILE = Path(__file__).parents[2] / "data" / "import-columns.json"
_IMPORTED_AS = {"flsas": "first_line_support_agreements"}
"""Name of a type in exports → its name in imports, if they differ."""
_KEYS = {"primary email": "primaryEmail", "display name": "name"}
# Rows of these types are parts of other records, or are only added, never changed.
_PARTS = frozenset(
    {"calendars", "ci_relations", "notes", "people_roles"}
    | {"organizations_contact_details", "people_contact_details"}
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header, and the kind of its cells (`ref:team by name`)."""

    header: str
    kind: str = "string"
    required: bool = False

    @property
    def refers_to(self) -> tuple[str, str] | None:
        """The model and the field that a cell refers to, None for other cells."""
        found = re.fullmatch(r"refs?:(\w+) by ([\w ]+)", self.kind)
        if found is None:
            return None
        key = found[2].partition(" or ")[0]
        return found[1], _KEYS.get(key, key)

    @property
    def is_list(self) -> bool:
        """Return whether a cell refers to one record per line."""
        return self.kind.startswith("refs:")


@cache
def columns_of(bulk_type: str) -> tuple[Column, ...]:
    """The known columns of a type by its name in imports or exports, else none."""
    content = cast("dict[str, list[dict[str, object]]]", json.loads(_FILE.read_bytes()))
    return tuple(
        Column(str(each["header"]), str(each["type"]), bool(each.get("required")))
        for each in content.get(_IMPORTED_AS.get(bulk_type, bulk_type), ())
    )


def record_type(catalog: Catalog, model: str) -> str:
    """The GraphQL type of a model or a bulk type, blank when there is none."""
    if model in _PARTS:
        return ""
    for name in (model, singular(model)):
        found = MODELS.get(name) or camel_case(name)
        if (shape := catalog.known(found)) is not None and shape.record:
            return found
    return ""


def field_name(header: str) -> str:
    """The same key for a header and its field: `Source ID` and `sourceID`."""
    return re.sub(r"[^a-z0-9]", "", header.lower())


TRUE = frozenset({"1", "t", "y", "true", "yes", "on"})
_RISKY = ("=", "+", "-", "@")
_MOST_TEXT = 65_536


class BadCell(Exception):
    """A cell that cannot be read; says why."""


def read_cell(kind: str, text: str) -> object:
    """The value of a cell: None for an empty one. Raises BadCell."""
    if not text.strip():
        return False if kind == "boolean" else None
    if kind.startswith("enum:"):
        key = kind.removeprefix("enum:")
        allowed = documented_enums().get(camel_case(key.replace(".", "_")))
        if allowed and text not in allowed:
            raise BadCell(f"{text[:40]!r} is not in the list {key}")
    read, what = _READERS.get(kind, (str, ""))
    try:
        return read(text)
    except (ValueError, ArithmeticError):
        raise BadCell(f"{text[:40]!r} is not {what}") from None


def _decimal(text: str) -> Decimal:
    if not (number := Decimal(text)).is_finite():
        raise ValueError(text)
    return number


def _minutes(text: str) -> int:
    hours, colon, minutes = text.rpartition(":")
    if not colon:
        return int(text)
    sign = -1 if text.startswith("-") else 1
    return sign * (abs(int(hours)) * 60 + int(minutes))


def _rich(text: str) -> str:
    if len(text.encode()) > _MOST_TEXT:
        raise BadCell("the text is longer than 64 KB")
    return text


def _custom_fields(text: str) -> list[tuple[str, object]]:
    content = loads(text)
    pairs = cast("list[object]", content) if isinstance(content, list) else [content]
    found: list[tuple[str, object]] = []
    for pair in pairs:
        if not isinstance(pair, dict) or "id" not in pair:
            raise BadCell("Custom Fields must be a list of objects with id and value")
        item = cast("dict[str, object]", pair)
        found.append((str(item["id"]), item.get("value")))
    return found


def _in_utc(text: str) -> str:
    """The time in UTC of a date and time without a zone."""
    day, at_end, _ = text.partition("T24:00")
    moment = datetime.strptime(f"{day}T00:00" if at_end else text, "%Y-%m-%dT%H:%M")
    return f"{moment + timedelta(days=bool(at_end)):%Y-%m-%dT%H:%M:00Z}"


_READERS: dict[str, tuple[Callable[[str], object], str]] = {
    "datetime": (_in_utc, "a date and time (yyyy-mm-ddThh:mm)"),
    "boolean": (lambda text: text.strip().lower() in TRUE, ""),
    "integer": (int, "a whole number"),
    "decimal": (_decimal, "a decimal number with a dot"),
    "duration_min": (_minutes, "minutes, or hours:minutes"),
    "duration_hm": (_minutes, "minutes, or hours:minutes"),
    "text": (_rich, ""),
    "custom_fields_json": (_custom_fields, "JSON"),
}


def write_cell(kind: str, value: object) -> str:
    """A value as exports write it, without the tab before formulas."""
    if value is None:
        return ""
    text = str(value)
    if isinstance(value, bool):
        text = "TRUE" if value else "FALSE"
    elif kind == "duration_hm" and isinstance(value, int):
        text = f"{'-' if value < 0 else ''}{abs(value) // 60}:{abs(value) % 60:02d}"
    elif kind == "datetime":
        text = f"{datetime.fromisoformat(text).astimezone(UTC):%Y-%m-%dT%H:%M}"
    elif kind == "custom_fields_json":
        text = json.dumps(value, ensure_ascii=False, default=float)
    elif isinstance(value, list):
        text = ",".join(map(str, cast("list[object]", value)))
    return text


def protected(text: str) -> str:
    """Put a tab before a string that begins like a formula."""
    return "\t" + text if text.startswith(_RISKY) else text
