"""What stands in the cells of exported files, as Python values."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Final, Self, cast

from ..core.json_text import JSON
from ..core.scalars import SpecialTimestamp, TimeOfDay
from .columns import Column

TRUE: Final = frozenset({"1", "t", "y", "true", "yes", "on"})
FALSE: Final = frozenset({"0", "f", "n", "false", "no", "off"})
_DURATION: Final = re.compile(r"(-?)([0-9]+)(?::([0-5][0-9]))?")
_FORMULA: Final = ("=", "+", "-", "@")
_WORDS: Final = frozenset(SpecialTimestamp)


class Reference(str):
    """The key by which a cell names a record, with its account where that is another.

    ``Reference.of("Widget North America", "wna")`` is ``"Widget North America @wna"``.
    """

    __slots__ = ()

    @classmethod
    def of(cls, key: str, account: str) -> Self:
        """The record of another account."""
        return cls(f"{key} @{account}")

    @property
    def key(self) -> str:
        """The name, email, label, reference or ID of the record."""
        return self.rpartition(" @")[0] if self.account else str(self)

    @property
    def account(self) -> str | None:
        """The account id of a foreign record."""
        _, at, account = self.rpartition(" @")
        return account if at and re.fullmatch(r"[\w.-]+", account) else None


def without_tab(cell: str) -> str:
    """The text of a cell: exports put a tab before what spreadsheets would run."""
    return cell[1:] if cell[:1] == "\t" and cell[1:2] in _FORMULA else cell


def _boolean(text: str) -> bool:
    return text.strip().lower() in TRUE


def _duration(text: str) -> timedelta:
    found = _DURATION.fullmatch(text)
    if found is None:
        raise ValueError
    sign, first, minutes = found.groups()
    length = int(first) if minutes is None else int(first) * 60 + int(minutes)
    return timedelta(minutes=-length if sign else length)


def _zoneless(text: str) -> datetime:
    day, at_end, rest = text.partition("T24:00")
    moment = datetime.fromisoformat(day + ("T00:00" if at_end else ""))
    if rest or moment.tzinfo is not None:
        raise ValueError
    return moment + timedelta(days=1) if at_end else moment


def _timestamp(text: str) -> datetime | SpecialTimestamp:
    if text in _WORDS:
        return SpecialTimestamp(text)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _custom_fields(text: str) -> dict[str, JSON]:
    pairs = cast("JSON", json.loads(text))
    if not isinstance(pairs, list):
        raise ValueError
    found: dict[str, JSON] = {}
    for pair in pairs:
        if not isinstance(pair, dict) or not isinstance(pair.get("id"), str):
            raise ValueError
        found[str(pair["id"])] = pair.get("value")
    return found


def _decimal(text: str) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError from None
    if not number.is_finite():
        raise ValueError
    return number


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _references(text: str) -> list[str]:
    return [Reference(line) for line in _lines(text)]


_READERS: Final[dict[str, Callable[[str], object]]] = {
    "boolean": _boolean,
    "integer": int,
    "decimal": _decimal,
    "date": date.fromisoformat,
    "datetime": _zoneless,
    "timestamp": _timestamp,
    "time_of_day": TimeOfDay.parse,
    "duration_min": _duration,
    "duration_hm": _duration,
    "lines": _lines,
    "links": _lines,
    "urls": _lines,
    "refs": _references,
    "ref": Reference,
    "custom_fields_json": _custom_fields,
}


def reader(column: Column | None) -> Callable[[str], object]:
    """What makes a value of a cell; it raises ``ValueError``.

    An empty cell is an empty list where a cell holds several values, else ``None``;
    cells of columns that are not known are text.
    """
    if column is None:
        return str
    read = _READERS.get(column.kind.partition(":")[0], str)
    if column.is_list:
        return read
    return lambda text: read(text) if text else None
