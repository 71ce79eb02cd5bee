# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Files of plans: the state of an execution, and the memory between plans.

A process may be killed at any time. So the first lines are written to a temporary file
that replaces this one, and a last line without a line break is ignored.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from ..client.client import AsyncClient, Client
from ..core.errors import ConfigurationError
from .report import ApplyOutcome, plain

FilePath: TypeAlias = str | os.PathLike[str]
_FORMAT: Final = 1
_UNKNOWN: Final = ("", "")
"""The digests of an unknown field."""


class LineFile:
    """A file of JSON lines, after a line that identifies its plans.

    ``option`` is the name of the argument for the file, ``noun`` that of its content.
    """

    def __init__(
        self, option: str, noun: str, path: FilePath, plans: Mapping[str, str]
    ) -> None:
        self.path: Path = Path(path).resolve()
        self._option = option
        self._noun = noun
        self._head: dict[str, Any] = {"format": _FORMAT, "holds": noun, **plans}

    def read(self) -> list[list[str]]:
        """Return the lines of four strings each; none if there is no file.

        Raises ``ConfigurationError`` for another kind of file.
        """
        try:
            if self.path.exists() and not self.path.is_file():
                raise self._wrong("is not a file")
            text = self.path.read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._wrong(f"cannot be read: {error.strerror}") from None
        if f"{json.dumps(self._head)}\n".startswith(text):
            return []
        head_line, *lines = text.split("\n")[:-1] or [""]
        try:
            head = json.loads(head_line)
            plans = {name: head[name] for name in self._head}
            rows = [list(map(str, json.loads(line))) for line in lines]
            if head["format"] != _FORMAT or any(len(each) != 4 for each in rows):
                raise ValueError
        except (ValueError, LookupError, TypeError):
            raise self._wrong(
                f"is not a {self._noun} file of apply, or is damaged"
            ) from None
        if plans != self._head:
            raise self._wrong(
                f"holds the {_described(plans)}, and the plan is of the "
                f"{_described(self._head)}"
            )
        return rows

    def replace(self, lines: Iterable[Sequence[str]]) -> None:
        """Replace the file by one with these lines."""
        beside = self.path.with_name(f"{self.path.name}.tmp")
        text = f"{json.dumps(self._head)}\n{_joined(lines)}"
        try:
            beside.write_text(text, encoding="utf-8")
            beside.replace(self.path)
        except OSError as error:
            raise self._wrong(f"cannot be written: {error.strerror}") from None

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

    def _wrong(self, problem: str) -> ConfigurationError:
        return ConfigurationError(
            f"{self._option}: {self.path} {problem}. Nothing was written: give another "
            "file, or delete this one if you do not need it"
        )


class StateFile(LineFile):
    """The outcomes of an execution: one line before and after each request."""

    def __init__(self, path: FilePath, plans: Mapping[str, str]) -> None:
        super().__init__("state", "state", path, plans)

    def unfinished(self) -> dict[str, ApplyOutcome]:
        """Return the outcomes of an execution that did not finish, by key.

        A finished one has reported its outcomes, so only unknown ones are returned.
        """
        outcomes = {
            key: ApplyOutcome(action, cast("Any", state), error)
            for key, action, state, error in self.read()
        }
        # Without an answer, there is no error either, as for unsent records.
        if all(each.is_settled or each.error for each in outcomes.values()):
            return {k: o for k, o in outcomes.items() if o.state == "unknown"}
        return outcomes

    def begin(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Replace the file by one with these outcomes."""
        self.replace(_lines(outcomes))

    def note(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Append outcomes; the last line about a record is valid."""
        self.append(_lines(outcomes))


class Memory:
    """Digests of values by key and field; without a path, it is always empty.

    A value that the server stores in another form also has the digest of the stored
    value. Raises ``ConfigurationError`` for another kind of file.
    """

    def __init__(self, path: FilePath | None, plans: Mapping[str, str]) -> None:
        file = None if path is None else LineFile("remember", "memory", path, plans)
        self._file = file
        self.path: Path | None = None if file is None else file.path
        self._digests = {
            (key, field): (written, stored)
            for key, field, written, stored in (file.read() if file else ())
        }
        self.unsaved: dict[tuple[str, str], tuple[str, str]] = {}
        """The notes that ``save`` adds to the file."""

    def has_written(self, key: str, field: str, value: object) -> bool:
        """True if this value was written last."""
        written, _ = self._digests.get((key, field), _UNKNOWN)
        return written == _digest(key, field, value)

    def has_stored(self, key: str, field: str, value: object, stored: object) -> bool:
        """True if this value was written, and the server stored it as ``stored``."""
        digests = _digest(key, field, value), _digest(key, field, stored)
        return self._digests.get((key, field)) == digests

    def note(self, key: str, field: str, value: object, stored: object = None) -> None:
        """Store a written value, and its different value on the server if shown."""
        if self._file is not None:
            shown = "" if stored is None else _digest(key, field, stored)
            self._put(key, field, (_digest(key, field, value), shown))

    def forget(self, key: str, field: str) -> None:
        """Delete the digest of a field whose last value is unknown."""
        if (key, field) in self._digests:
            self._put(key, field, _UNKNOWN)

    def begin(self) -> None:
        """Replace the file by one with these notes, before anything is written."""
        if self._file is not None:
            self._file.replace(_noted(self._digests))

    def save(self) -> None:
        """Add the new notes to the file."""
        noted, self.unsaved = self.unsaved, {}
        if self._file is not None:
            self._file.append(_noted(noted))

    def _put(self, key: str, field: str, digests: tuple[str, str]) -> None:
        self._digests[key, field] = self.unsaved[key, field] = digests


def _noted(notes: Mapping[tuple[str, str], tuple[str, str]]) -> Iterable[list[str]]:
    return ([key, field, *digests] for (key, field), digests in notes.items())


def _digest(key: str, field: str, value: object) -> str:
    if isinstance(value, Decimal):
        value = value.normalize()  # 12.5 and 12.50 are equal
    if isinstance(value, list):  # pairs and children, in any order
        items = cast("list[object]", value)
        value = sorted(json.dumps(plain(each), sort_keys=True) for each in items)
    text = json.dumps([key, field, plain(value)], sort_keys=True)
    return blake2b(text.encode(), digest_size=16).hexdigest()


def plans_of(client: Client | AsyncClient, name: str, source: object) -> dict[str, str]:
    """Identify the plans that may use a file."""
    return {
        "type": name,
        "source": str(source),
        "account": client.options.account,
        "endpoint": client.session.config.endpoints.graphql,
    }


def _described(head: Mapping[str, object]) -> str:
    return (
        f"{head['holds']} of {head['type']} from {head['source']!r} in account "
        f"{head['account']!r} at {head['endpoint']}"
    )


def _joined(lines: Iterable[Sequence[str]]) -> str:
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def _lines(outcomes: Mapping[str, ApplyOutcome]) -> Iterable[list[str]]:
    return ([key, o.action, o.state, o.error] for key, o in outcomes.items())
