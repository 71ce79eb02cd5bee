# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What became of a plan: kept in a file while it is carried out, and read back."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final, Literal, TypeAlias

from ..core.errors import ApplyError, ConfigurationError, XurrentError
from ..core.frozen import frozen
from ..core.overriding import override

State: TypeAlias = Literal["waiting", "unknown", "done", "failed"]

FORMAT: Final = 1


@frozen
class ApplyOutcome:
    """What became of one record.

    ``waiting``: not sent. ``unknown``: sent, and no answer came; it may have been written.
    ``done`` and ``failed``: answered; ``error`` says why it failed.
    """

    action: str
    state: State
    error: str = ""


class ApplyReport:
    """What became of each record of a plan."""

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        """What was applied, such as ``people``."""
        self.source = source
        self.outcomes: dict[str, ApplyOutcome] = {}
        """By the key of the row."""
        self.stopped: XurrentError | None = None
        """What all further requests would have met, where something was left."""

    @property
    def total(self) -> int:
        """How many records were to be written."""
        return len(self.outcomes)

    @property
    def created(self) -> int:
        """How many records were created."""
        return self._done("create")

    @property
    def updated(self) -> int:
        """How many records were updated."""
        return self._done("update")

    @property
    def disabled(self) -> int:
        """How many records were disabled."""
        return self._done("disable")

    def _done(self, action: str) -> int:
        outcomes = self.outcomes.values()
        return sum((each.action, each.state) == (action, "done") for each in outcomes)

    @property
    def failed(self) -> Mapping[str, str]:
        """What was refused, by key, and why."""
        return {k: o.error for k, o in self.outcomes.items() if o.state == "failed"}

    @property
    def open(self) -> tuple[str, ...]:
        """The keys of what was not sent, or not answered: ``plan.resume`` goes on."""
        settled = ("done", "failed")
        return tuple(k for k, o in self.outcomes.items() if o.state not in settled)

    def raise_for_failures(self) -> None:
        """Raise ``ApplyError`` unless each record was written."""
        problems = [f"{key}: {error}" for key, error in self.failed.items()]
        problems += [f"{key}: {self.outcomes[key].state}" for key in self.open]
        if problems:
            message = f"{self}; the first: {problems[0]}"
            raise ApplyError(message, problems=problems) from self.stopped

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the report to a file, which ``plan.resume`` reads."""
        head = {"format": FORMAT, "apply": self.name, "source": self.source}
        beside = Path(f"{os.fspath(path)}.{os.getpid()}.tmp")
        text = f"{json.dumps(head)}\n{self._lines(self.outcomes)}"
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)

    def append(self, path: str | os.PathLike[str], keys: Iterable[str]) -> None:
        """Add what changed to a file: of several lines of a record, the last holds."""
        with open(path, "a", encoding="utf-8") as file:
            file.write(self._lines(keys))

    def _lines(self, keys: Iterable[str]) -> str:
        found = ((key, self.outcomes[key]) for key in keys)
        rows = ([key, each.action, each.state, each.error] for key, each in found)
        return "".join(f"{json.dumps(row)}\n" for row in rows)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> ApplyReport:
        """Read a report; raises ``ConfigurationError`` for a file that is none."""
        # What follows the last line break was cut by a kill.
        lines = Path(path).read_text(encoding="utf-8").split("\n")[:-1]
        try:
            head = json.loads(lines[0])
            report = cls(head["apply"], head["source"])
            for line in lines[1:] if head["format"] == FORMAT else [""]:
                key, action, state, error = json.loads(line)
                report.outcomes[key] = ApplyOutcome(action, state, error)
        except (ValueError, LookupError, TypeError):
            raise ConfigurationError(
                f"{path} holds no report of this version"
            ) from None
        return report

    @override
    def __str__(self) -> str:
        counts = Counter(each.state for each in self.outcomes.values())
        told = [
            f"{self.created} created, {self.updated} updated, {self.disabled} disabled"
        ]
        states: tuple[State, ...] = ("failed", "unknown", "waiting")
        told += (f"{counts[state]} {state}" for state in states if counts[state])
        return f"{self.name}: {', '.join(told)}"
