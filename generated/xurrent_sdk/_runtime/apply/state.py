# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Files of plans: the state of an execution, and what is remembered between plans.

A process can be killed at any time, so the first lines are written to another file that
then replaces this one, and a last line without its line break is ignored.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias, cast

from ..core.errors import ConfigurationError
from .report import ApplyOutcome, State

FilePath: TypeAlias = "str | os.PathLike[str]"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class PlansOf:
    """The plans that a file belongs to."""

    name: str
    """The type of the records, such as ``people``."""
    source: str
    account: str
    endpoint: str


class LineFile:
    """A file of JSON lines below a line that says which plans it belongs to.

    ``option`` is the argument that names the file, ``noun`` what it holds, and ``kind``
    marks it.
    """

    def __init__(
        self, option: str, noun: str, kind: str, path: FilePath, plans: PlansOf
    ) -> None:
        self._option = option
        self._noun = noun
        self._kind = kind
        try:
            self.path: Path = Path(path).resolve()
        except (TypeError, ValueError, OSError, RuntimeError):
            raise ConfigurationError(
                f"{option}: give the path of a file, not {path!r}"
            ) from None
        self._head: dict[str, object] = {
            "format": _FORMAT,
            kind: plans.name,
            "source": plans.source,
            "account": plans.account,
            "endpoint": plans.endpoint,
        }

    def read(self) -> list[list[str]]:
        """Return the lines; none where there is no file.

        Raises ``ConfigurationError`` for a file of something else.
        """
        text = self._read()
        if f"{json.dumps(self._head)}\n".startswith(text):
            return []
        head_line, *lines = text.split("\n")[:-1] or [""]
        try:
            head = cast("dict[str, object]", json.loads(head_line))
            if head["format"] != _FORMAT:
                raise ValueError
            holds = {name: head[name] for name in (self._kind, "source")}
        except (ValueError, LookupError, TypeError):
            raise self._wrong_format() from None
        for name in ("account", "endpoint"):  # older files have neither
            holds[name] = head.get(name, self._head[name])
        if any(self._head[name] != value for name, value in holds.items()):
            raise self.wrong(
                f"holds the {self._noun} of {self._described(holds)}, and the plan is of "
                f"{self._described(self._head)}"
            )
        try:
            return [list(map(str, json.loads(line))) for line in lines]
        except (ValueError, TypeError):
            raise self.wrong("is damaged") from None

    def replace(self, lines: Iterable[Sequence[str]]) -> None:
        """Replace the file by one with these lines."""
        beside = self.path.with_name(f"{self.path.name}.tmp")
        text = f"{json.dumps(self._head)}\n{_joined(lines)}"
        try:
            beside.write_text(text, encoding="utf-8")
            beside.replace(self.path)
        except OSError as error:
            raise self.wrong(f"cannot be written: {error.strerror}") from None

    def append(self, lines: Iterable[Sequence[str]]) -> None:
        """Add lines."""
        try:
            with self.path.open("a", encoding="utf-8") as file:
                file.write(_joined(lines))
        except OSError as error:
            raise ConfigurationError(
                f"{self._option}: {self.path} cannot be written any more: "
                f"{error.strerror}"
            ) from None

    def wrong(self, problem: str) -> ConfigurationError:
        """An error about the file, before anything is written."""
        return ConfigurationError(
            f"{self._option}: {self.path} {problem}. Nothing was written: give another "
            "file, or delete this one if you do not need it"
        )

    def _read(self) -> str:
        try:
            if self.path.exists() and not self.path.is_file():
                raise self.wrong("is not a file")
            return self.path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError:
            raise self._wrong_format() from None
        except OSError as error:
            raise self.wrong(f"cannot be read: {error.strerror}") from None

    def _wrong_format(self) -> ConfigurationError:
        return self.wrong(f"is not a {self._noun} file of apply")

    def _described(self, head: Mapping[str, object]) -> str:
        return (
            f"{head[self._kind]} from {head['source']!r} in account "
            f"{head['account']!r} at {head['endpoint']}"
        )


class StateFile:
    """The outcomes of an execution: one line before and after each request."""

    def __init__(self, path: FilePath, plans: PlansOf) -> None:
        self._file = LineFile("state", "state", "apply", path, plans)

    @property
    def path(self) -> Path:
        """The absolute path of the file."""
        return self._file.path

    def unfinished(self) -> dict[str, ApplyOutcome]:
        """Return the outcomes of an execution that did not finish, by key.

        They are empty where there is no file, or a finished one. Raises
        ``ConfigurationError`` for a file of something else.
        """
        outcomes: dict[str, ApplyOutcome] = {}
        try:
            for key, action, state, error in self._file.read():
                outcomes[key] = ApplyOutcome(action, cast("State", state), error)
        except ValueError:
            raise self._file.wrong("is damaged") from None
        is_finished = all(each.is_settled for each in outcomes.values())
        return {} if is_finished else outcomes

    def begin(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Replace the file by one with these outcomes."""
        self._file.replace(_lines(outcomes))

    def append(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Add outcomes; of several lines about a record, the last is valid."""
        self._file.append(_lines(outcomes))


def _joined(lines: Iterable[Sequence[str]]) -> str:
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def _lines(outcomes: Mapping[str, ApplyOutcome]) -> Iterable[list[str]]:
    return ([key, o.action, o.state, o.error] for key, o in outcomes.items())
