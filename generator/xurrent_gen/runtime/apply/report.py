"""Reports of executed plans: the outcome of each record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, Literal, TypeAlias, cast

from typing_extensions import override

from ..core.errors import ApplyError, XurrentError

State: TypeAlias = Literal["waiting", "unknown", "reference_open", "done", "failed"]

_WIDEST: Final = 40
_WIDEST_LIST: Final = 200
"""Lists of objects are longer: a contact has its number after label and protocol."""
_DIFFERENCES_SHOWN: Final = 10
_KEYS_SHOWN: Final = 10


@dataclass(frozen=True, slots=True)
class ApplyOutcome:
    """The outcome of one record.

    ``waiting``: not sent. ``unknown``: sent without an answer, perhaps written.
    ``reference_open``: written, but not yet with its reference to a record that the
    same plan creates. ``done`` and ``failed``: answered; ``error`` has the reason.
    """

    action: str
    state: State
    error: str = ""

    @property
    def is_settled(self) -> bool:
        """True if the record was answered: written or refused."""
        return self.state in ("done", "failed")


@dataclass(frozen=True, slots=True)
class ApplyStored:
    """A field whose stored value differs from the written one."""

    field: str
    written: object
    stored: object

    @override
    def __str__(self) -> str:
        written, stored = shown_pair(self.written, self.stored)
        return f"{self.field}: written as {written}, stored as {stored}"


@dataclass(frozen=True, slots=True)
class ApplySummary:
    """The number of records of each action of a plan."""

    type: str
    source: str
    created: int
    adopted: int
    updated: int
    enabled: int
    disabled: int
    left: int
    """Rows that equal their records."""
    not_applied: int
    """Records with fields that stay different from the row."""

    @override
    def __str__(self) -> str:
        parts = ", ".join([*_counted(self), f"{self.left} left"])
        return f"{self.type} of {self.source!r}: {parts}"


class ApplyReport:
    """The outcome of each record of a plan.

    If an earlier execution with the same state file was killed or stopped, the records
    that it wrote are counted, too.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        """The type that was applied, such as ``people``."""
        self.source = source
        self.outcomes: dict[str, ApplyOutcome] = {}
        """Outcomes by the key of the row."""
        self.stored_differently: dict[str, tuple[ApplyStored, ...]] = {}
        """The fields that the server stored with another value than sent, by key."""
        self.not_applied: dict[str, tuple[str, ...]] = {}
        """The fields of existing records that stay different from the row, by key."""
        self.stopped: XurrentError | None = None
        """The error that stopped the execution, if some records were not sent."""

    @property
    def total(self) -> int:
        """The number of records to write."""
        return len(self.outcomes)

    @property
    def created(self) -> int:
        """The number of created records."""
        return self._done("create")

    @property
    def adopted(self) -> int:
        """The number of records that were adopted from another source."""
        return self._done("adopt")

    @property
    def updated(self) -> int:
        """The number of updated records."""
        return self._done("update")

    @property
    def enabled(self) -> int:
        """The number of records that were enabled again."""
        return self._done("enable")

    @property
    def disabled(self) -> int:
        """The number of disabled records."""
        return self._done("disable")

    def _done(self, action: str) -> int:
        outcomes = self.outcomes.values()
        written = ("done", "reference_open")
        return sum(o.action == action and o.state in written for o in outcomes)

    @property
    def failed(self) -> Mapping[str, str]:
        """The reason of each refused record, by key."""
        return {k: o.error for k, o in self.outcomes.items() if o.state == "failed"}

    @property
    def open(self) -> tuple[str, ...]:
        """The keys of the records that were not sent or answered, or lack a reference.

        Make another plan and execute it to write the rest.
        """
        return tuple(k for k, o in self.outcomes.items() if not o.is_settled)

    @property
    def is_settled(self) -> bool:
        """True only if the records equal the rows."""
        is_written = not (self.stopped or self.failed or self.open)
        return is_written and not (self.not_applied or self.stored_differently)

    def raise_for_failures(self) -> None:
        """Raise ``ApplyError`` unless each record was written."""
        problems = [f"{key}: {error}" for key, error in self.failed.items()]
        for key in self.open:
            outcome = self.outcomes[key]
            problems.append(
                f"{key}: {outcome.error or outcome.state.replace('_', ' ')}"
            )
        if problems:
            message = f"{self.summary}; the first: {problems[0]}"
            failure = ApplyError(message, problems=problems)
            failure.maybe_executed = True
            raise failure from self.stopped

    @override
    def __str__(self) -> str:
        lines = [*self._differences(), *not_applied_lines(self.not_applied)]
        if self.stopped is not None:
            lines.append(f"stopped: {self.stopped}")
        return "\n  ".join([self.summary, *lines])

    @override
    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.summary}>"

    @property
    def summary(self) -> str:
        """One line with the number of records of each outcome."""
        counts = Counter(each.state for each in self.outcomes.values())
        parts = _counted(self)
        for state in ("failed", "unknown", "reference_open", "waiting"):
            if counts[state]:
                parts.append(f"{counts[state]} {state.replace('_', ' ')}")
        if self.stored_differently:
            parts.append(f"{len(self.stored_differently)} stored differently")
        if self.not_applied:
            parts.append(f"{len(self.not_applied)} not all applied")
        return f"{self.name}: {', '.join(parts)}"

    def _differences(self) -> list[str]:
        lines = [
            f"{shown_key(key)}: {each}"
            for key, fields in self.stored_differently.items()
            for each in fields
        ]
        more = len(lines) - _DIFFERENCES_SHOWN
        return lines[:_DIFFERENCES_SHOWN] + ([f"and {more} more"] if more > 0 else [])


def _counted(of: ApplySummary | ApplyReport) -> list[str]:
    """Return the number of records of each action, without rare ones that are 0."""
    names = ("created", "adopted", "updated", "enabled", "disabled")
    counts = [(getattr(of, name), name) for name in names]
    rare = ("adopted", "enabled")
    return [f"{n} {name}" for n, name in counts if n or name not in rare]


def not_applied_lines(fields: Mapping[str, tuple[str, ...]]) -> list[str]:
    """Return a line for each field that is not applied, with the keys of its records."""
    keys: dict[str, list[str]] = {}
    for key, names in fields.items():
        for name in names:
            keys.setdefault(name, []).append(shown_key(key))
    return [f"not applied: {name} of {first_of(each)}" for name, each in keys.items()]


def first_of(keys: Sequence[str]) -> str:
    """Return the first ten keys, and the number of the others."""
    more = len(keys) - _KEYS_SHOWN
    return ", ".join(keys[:_KEYS_SHOWN]) + (f" and {more} more" if more > 0 else "")


def is_stored(value: object) -> bool:
    """False if nothing of a value was stored; for objects, if all values are null."""
    if isinstance(value, list):
        objects = cast("list[Mapping[str, object]]", value)
        return any(len(each) > 1 for each in objects)
    return value not in (None, {})


def plain(value: object) -> object:
    """Convert a value to JSON."""
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {str(name): plain(each) for name, each in pairs}
    if isinstance(value, frozenset):
        return sorted(map(str, cast("frozenset[object]", value)))
    if isinstance(value, list | tuple):
        return [plain(each) for each in cast("Iterable[object]", value)]
    if isinstance(value, Enum):
        return str(value.value)
    return value if isinstance(value, int | float | str | None) else str(value)


def shown(value: object) -> str:
    """Return a value for plans and reports."""
    return shown_key(*_text(value))


def shown_pair(old: object, new: object) -> tuple[str, str]:
    """Return two values; long ones with a common beginning lack its middle."""
    (one, widest), (other, _) = _text(old), _text(new)
    pair = shown(old), shown(new)
    if one == other or pair[0] != pair[1]:
        return pair
    quarter = widest // 4
    letters = enumerate(zip(one, other, strict=False))
    start = next((n for n, (a, b) in letters if a != b), len(one)) - quarter
    return (
        shown_key(f"{one[:quarter]}…{one[start:]}", widest),
        shown_key(f"{other[:quarter]}…{other[start:]}", widest),
    )


def _text(value: object) -> tuple[str, int]:
    """Return a value as a string, and how much of it is shown."""
    if isinstance(value, frozenset):
        return f"{{{', '.join(sorted(cast('frozenset[str]', value)))}}}", _WIDEST
    if value is None:
        return "–", _WIDEST
    if isinstance(value, str):  # an enum's repr() is <CiStatus.INSTALLED: 'installed'>
        return repr(plain(value)), _WIDEST
    return str(value), _WIDEST_LIST


def shown_key(text: str, widest: int = _WIDEST) -> str:
    """Return at most ``widest`` characters of a string, without control characters."""
    printable = "".join(c if c.isprintable() else "?" for c in text)
    return printable if len(printable) <= widest else printable[: widest - 1] + "…"
