"""Values of single fields, by seed and row number.

Every value is a function of seed, type, field and row number, so a single field can be
computed without making the row, and rows are the same in every process. Values are in
wire form, except that decimals stay `Decimal` until they are written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from hashlib import blake2b
from typing import NamedTuple

from graphql import GraphQLEnumType

from xurrent_gen.sandbox.scalars import SPECIAL_TIMESTAMPS
from xurrent_gen.schema.documented_enums import documented_enums
from xurrent_gen.spelling import split_words

from . import vocabulary as words
from .catalog import FieldShape, LeafType

Make = Callable[[int], object]
Pick = Callable[[int], "Ref | None"]

_MASK = (1 << 64) - 1
EPOCH = datetime(2024, 1, 1, 8, 0, tzinfo=UTC)
FAR = "2099-12-31T08:00:00Z"
"""A timestamp that is in the future for every test."""
HAPPENS_ON: Mapping[str, int] = {
    "createdAt": 0,
    "assignedAt": 1,
    "startedAt": 2,
    "activatedAt": 5,
    **dict.fromkeys(("completedAt", "solvedAt", "closedAt", "finishedAt"), 30),
    "archivedAt": 35,
    "updatedAt": 40,
}
"""The days from a record's creation to its timestamps, in order."""

# Fields that always have a value although the schema lets them be null.
_ALWAYS = (
    "name subject id account createdAt updatedAt status category disabled key filename date "
    "size primaryEmail organization url lifeCycleState code label"
)
ALWAYS = frozenset(_ALWAYS.split())
_PROSE = ("text", "note", "remarks", "description", "information", "instructions")
_CHOICES: Mapping[str, Sequence[str]] = {
    "source": ("sandbox", "LDAP", "CMDB import"),
    "jobTitle": words.TITLES,
    **dict.fromkeys(("location", "city", "country", "region"), words.PLACES),
}
_DECIMALS = ("99999999999999.99", "1.10", "0.00", "0.1", "1234567.890", "-12.50", "7")


class Ref(NamedTuple):
    """Reference to a row: concrete type and number."""

    type: str
    number: int


def salt(*parts: object) -> int:
    """The random seed of one field's values: a hash of seed, type and name."""
    text = "\0".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big")


def mix(salted: int, number: int) -> int:
    """64 well-mixed bits for a row number (the splitmix64 finaliser)."""
    x = (salted + number * 0x9E3779B97F4A7C15) & _MASK
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & _MASK
    return x ^ (x >> 31)


def timestamp(moment: datetime, offset_hours: int = 0) -> str:
    """ISO 8601 with seconds, and `Z` or an offset."""
    at = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    if offset_hours == 0:
        return f"{at.isoformat()}Z"
    shifted = at + timedelta(hours=offset_hours)
    return f"{shifted.isoformat()}{offset_hours:+03d}:00"


def moment(seconds: float) -> str:
    """The timestamp of epoch seconds."""
    return timestamp(datetime.fromtimestamp(seconds, UTC))


def date_as_text(value: object) -> object:
    """Return a date or time of Python as JSON has it, and other values as they are."""
    return value.isoformat() if isinstance(value, date) else value


@lru_cache(1 << 16)
def seconds_of(stamp: object) -> float | None:
    """The epoch seconds of a timestamp or a date, None for any other value."""
    try:
        at = datetime.fromisoformat(str(stamp))
    except ValueError:
        return None
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).timestamp()


def minutes_between(start: object, end: object) -> int | None:
    """The whole minutes between two timestamps, None where one is missing."""
    since, until = seconds_of(start), seconds_of(end)
    return None if since is None or until is None else int(until - since) // 60


def leaf_maker(seed: int, shape: FieldShape, leaf: LeafType, *, always: bool) -> Make:
    """Function that makes the values of one leaf field, given the row number; they are
    never null with `always`."""
    salted = salt(seed, shape.owner, shape.name)
    make = _scalar(salted, shape, leaf)
    for _ in range(shape.list_depth):
        make = listed(salted, make)
    if always or shape.non_null or shape.name in ALWAYS or shape.list_depth:
        return make
    return lambda number: None if mix(salted ^ 1, number) % 6 == 0 else make(number)


def listed(salted: int, inner: Make) -> Make:
    """Up to three values, none of them twice."""

    def make(number: int) -> object:
        count = mix(salted ^ 2, number) % 4
        found = [inner(number + index * 7919) for index in range(count)]
        return [v for n, v in enumerate(found) if v is not None and v not in found[:n]]

    return make


def _scalar(salted: int, shape: FieldShape, leaf: LeafType) -> Make:
    if isinstance(leaf, GraphQLEnumType):
        values = list(leaf.values)
        if shape.name != "lifeCycleState" or "active" not in values:
            return _choice(salted, values)
        # Most records are active, the first one always; a few are not.
        values.remove("active")
        choose = _choice(salted, ["active"] * (len(values) * 12) + values)
        return lambda number: "active" if number == 1 else choose(number)
    if (special := _SCALARS.get(leaf.name)) is not None:
        return special(salted, shape.name)
    if known := documented_enums().get(leaf.name):
        return _choice(salted, known)
    return _text(salted, shape.owner, shape.name)


def _choice(salted: int, values: Sequence[object]) -> Make:
    return lambda number: values[mix(salted, number) % len(values)]


def _boolean(salted: int, field: str) -> Make:
    if field in ("deleted", "disabled"):
        # The first record of a type can always be referred to.
        return lambda number: number != 1 and mix(salted, number) % 9 == 0
    odds = 9 if field in ("internal", "guest", "vip", "urgent") else 2
    return lambda number: mix(salted, number) % odds == 0


def _integer(salted: int, field: str) -> Make:
    first = split_words(field)[0].lower()
    least = 100 if first in ("max", "maximum") else 1
    top = 100 if first in ("min", "minimum") else 500
    if field in ("size", "sizeLimit"):
        top = 5_000_000
    return lambda number: least + mix(salted, number) % top


def _decimal(salted: int, _field: str) -> Make:
    def make(number: int) -> object:
        bits = mix(salted, number)
        if bits % 4 == 0:
            return Decimal(_DECIMALS[(bits >> 8) % len(_DECIMALS)])
        return Decimal((bits >> 8) % 10_000_000).scaleb(-2)

    return make


def _day_of(field: str) -> int:
    """The days between a record's creation and a timestamp of it, so that timestamps
    are in the order in which things happen."""
    words_of = {word.lower() for word in split_words(field)}
    if words_of & {"end", "until", "to", "expiry", "removal"}:
        return 60
    happens = 50 if words_of & {"start", "from", "effective"} else 45
    return HAPPENS_ON.get(field, happens)


def _moment(salted: int, field: str) -> Make:
    target = field.endswith("TargetAt")
    offset = 0 if field in ("createdAt", "updatedAt") else (0, 2, -5)[salted % 3]
    later = timedelta(days=_day_of(field))

    def make(number: int) -> object:
        bits = mix(salted, number)
        if target and bits % 5 < 3:
            return SPECIAL_TIMESTAMPS[bits % 5]
        seconds = (number % 100_000) * 3_607 + bits % 3_000
        return timestamp(EPOCH + later + timedelta(seconds=seconds), offset)

    return make


def _date(salted: int, field: str) -> Make:
    later = EPOCH.date() + timedelta(days=(_day_of(field) - 45) * 30)
    return lambda number: f"{later + timedelta(days=mix(salted, number) % 140)}"


def _clock(salted: int, field: str) -> Make:
    until = field.lower().endswith(("until", "to", "end"))

    def make(number: int) -> object:
        bits = mix(salted, number)
        if until and bits % 4 == 0:
            return "24:00"
        return f"{(bits >> 8) % 12 + 12 * until:02d}:{(bits >> 16) % 4 * 15:02d}"

    return make


def _json(salted: int, field: str) -> Make:
    values: tuple[object, ...] = (
        False,
        True,
        ["red", "blue"],
        [],
        "12",
        'a "quoted" & <tagged> value',
        42,
        Decimal("1.10"),
        None,
        "2024-05-17",
        {"nested": {"list": [1, None, "x"]}},
    )
    return _choice(salted, values[:-1] if field == "value" else values)


_SCALARS: dict[str, Callable[[int, str], Make]] = {
    "Boolean": _boolean,
    "Int": _integer,
    "Decimal": _decimal,
    "ISO8601Timestamp": _moment,
    "ISO8601DateTime": _moment,
    "ISO8601Date": _date,
    "ISO8601Time": _clock,
    "JSON": _json,
    "TimeZone": lambda salted, _: _choice(salted, words.TIME_ZONES),
    "Language": lambda salted, _: _choice(salted, words.LANGUAGES),
    "Currency": lambda salted, _: _choice(salted, words.CURRENCIES),
}


def _text(salted: int, type_name: str, field: str) -> Make:
    parts = split_words(field)
    last = parts[-1] if parts else ""
    if choices := _CHOICES.get(field) or _CHOICES.get(last):
        return _choice(salted, choices)
    if last == "subject":
        return lambda number: _fill(words.SUBJECTS, salted, number)
    if last in _PROSE:
        return lambda number: _prose(salted, number)
    if type_name == "Person" and field == "name":
        return _person_name
    if type_name == "Person" and field == "primaryEmail":
        return lambda number: f"person{number}@sandbox.example"
    if last in ("uri", "url"):
        return lambda n: f"https://sandbox.example/{parts[0]}/{mix(salted, n)}"
    if field == "filename":
        return lambda number: f"{words.THINGS[number % 14].lower()} {number}.txt"
    if field == "key":
        return lambda number: f"attachments/{salted % 997}/file {number} & more.txt"
    if field == words.number_field(type_name):
        return str
    if last in ("id", "nr"):
        tag = "".join(word[0] for word in split_words(type_name)).upper()
        return lambda number: f"{tag}-{number:05d}"
    if last == "name":
        kind, things = words.sentence_case(type_name).lower(), words.THINGS
        return lambda n: f"{things[mix(salted, n) % len(things)]} {kind} {n}"
    shown = words.sentence_case(field)
    return lambda number: f"{shown} {mix(salted, number) % 1000}"


def _person_name(number: int) -> object:
    given = words.GIVEN_NAMES[number % len(words.GIVEN_NAMES)]
    family = words.FAMILY_NAMES[number % len(words.FAMILY_NAMES)]
    return f"{given} {family}"


def _fill(patterns: tuple[str, ...], salted: int, number: int) -> str:
    bits = mix(salted, number)
    return patterns[bits % len(patterns)].format(
        thing=words.THINGS[(bits >> 16) % len(words.THINGS)],
        place=words.PLACES[(bits >> 32) % len(words.PLACES)],
    )


def _prose(salted: int, number: int) -> str:
    count = 1 + mix(salted ^ 3, number) % 3
    return " ".join(_fill(words.SENTENCES, salted + n, number) for n in range(count))


def size_of(salted: int, number: int, field: FieldShape) -> int:
    """The number of records in a connection: often few, sometimes more than a page."""
    bits = mix(salted ^ 7, number)
    if field.target == "Attachment":
        return 104 if number % 61 == 2 else (bits % 6) // 3
    if number % 23 == 3:
        return 101 + bits % 129
    if bits % 8 == 0:
        return int(field.name == "phases")  # the tasks of a project are in one of them
    return 1 + (bits >> 8) % 5
