"""Reports of executed plans: the outcome of each record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final, Literal, TypeAlias, cast

from ..core.errors import ApplyError, XurrentError
from ..core.frozen import frozen
from ..core.overriding import override

State: TypeAlias = Literal["waiting", "unknown", "done", "failed"]

_WIDEST: Final = 40
_DIFFERENCES_SHOWN: Final = 10


@frozen
class ApplyOutcome:
    """The outcome of one record.

    ``waiting``: not sent. ``unknown``: sent, and no answer came; it may have been written.
    ``done`` and ``failed``: answered; ``error`` says why it failed.
    """

    action: str
    state: State
    error: str = ""

    @property
    def is_settled(self) -> bool:
        """True if the record was answered: written or refused."""
        return self.state in ("done", "failed")


@frozen
class ApplyStored:
    """A field whose stored value is not the one that was written."""

    field: str
    written: object
    stored: object

    @override
    def __str__(self) -> str:
        written, stored = shown(self.written), shown(self.stored)
        return f"{self.field}: written as {written}, stored as {stored}"


class ApplyReport:
    """The outcome of each record of a plan.

    If an earlier execution with the same state file did not finish, the records that it
    wrote are counted, too.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        """The type that was applied, such as ``people``."""
        self.source = source
        self.outcomes: dict[str, ApplyOutcome] = {}
        """By the key of the row."""
        self.stored_differently: dict[str, tuple[ApplyStored, ...]] = {}
        """By key, the fields that the server stored with another value than was sent."""
        self.stopped: XurrentError | None = None
        """The error that ended the execution, where some records were not sent."""

    @property
    def total(self) -> int:
        """The number of records to write."""
        return len(self.outcomes)

    @property
    def created(self) -> int:
        """The number of created records."""
        return self._done("create")

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
        return sum((each.action, each.state) == (action, "done") for each in outcomes)

    @property
    def failed(self) -> Mapping[str, str]:
        """The reason of each refused record, by key."""
        return {k: o.error for k, o in self.outcomes.items() if o.state == "failed"}

    @property
    def open(self) -> tuple[str, ...]:
        """The keys of the records that were not sent, or not answered.

        Make another plan and execute it: it writes what is left.
        """
        return tuple(k for k, o in self.outcomes.items() if not o.is_settled)

    def raise_for_failures(self) -> None:
        """Raise ``ApplyError`` unless each record was written."""
        problems = [f"{key}: {error}" for key, error in self.failed.items()]
        problems += [f"{key}: {self.outcomes[key].state}" for key in self.open]
        if problems:
            message = f"{self.summary}; the first: {problems[0]}"
            raise ApplyError(message, problems=problems) from self.stopped

    @override
    def __str__(self) -> str:
        return "\n  ".join([self.summary, *self._differences()])

    @property
    def summary(self) -> str:
        """One line with the number of records of each outcome."""
        counts = Counter(each.state for each in self.outcomes.values())
        parts = [f"{self.created} created", f"{self.updated} updated"]
        parts += [f"{self.enabled} enabled"] if self.enabled else []
        parts += [f"{self.disabled} disabled"]
        states: tuple[State, ...] = ("failed", "unknown", "waiting")
        parts += (f"{counts[state]} {state}" for state in states if counts[state])
        if self.stored_differently:
            parts.append(f"{len(self.stored_differently)} stored differently")
        return f"{self.name}: {', '.join(parts)}"

    def _differences(self) -> list[str]:
        lines = [
            f"{shown_key(key)}: {each}"
            for key, fields in self.stored_differently.items()
            for each in fields
        ]
        more = len(lines) - _DIFFERENCES_SHOWN
        return lines[:_DIFFERENCES_SHOWN] + ([f"and {more} more"] if more > 0 else [])


def shown(value: object) -> str:
    """Return a value as plans and reports show it."""
    if isinstance(value, frozenset):
        return shown_key(f"{{{', '.join(sorted(cast('frozenset[str]', value)))}}}")
    if value is None:
        return "–"
    return shown_key(repr(value) if isinstance(value, str) else str(value))


def shown_key(text: str) -> str:
    """Return a string without control characters, and at most 40 of it."""
    printable = "".join(c if c.isprintable() else "?" for c in text)
    return printable if len(printable) <= _WIDEST else printable[: _WIDEST - 1] + "…"
