"""The state file of an execution: one line before and after each request.

A process can be killed at any time, so the first lines are written to another file that
then replaces this one, and a last line without its line break is ignored.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final, cast

from ..core.errors import ConfigurationError
from .report import ApplyOutcome, State

_FORMAT: Final = 1


class StateFile:
    """The state file of a plan of these records."""

    def __init__(
        self,
        path: str | os.PathLike[str],
        name: str,
        source: str,
        account: str,
        endpoint: str,
    ) -> None:
        try:
            self._path = Path(path).resolve()
        except (TypeError, ValueError, OSError, RuntimeError):
            raise ConfigurationError(
                f"state: give the path of a file, not {path!r}"
            ) from None
        self._head: dict[str, object] = {
            "format": _FORMAT,
            "apply": name,
            "source": source,
            "account": account,
            "endpoint": endpoint,
        }

    def unfinished(self) -> dict[str, ApplyOutcome]:
        """Return the outcomes of an execution that did not finish, by key.

        They are empty where there is no file, or a finished one. Raises
        ``ConfigurationError`` for a file of something else.
        """
        text = self._read()
        if f"{json.dumps(self._head)}\n".startswith(text):
            return {}  # nothing had been sent
        outcomes = self._parsed(text)
        is_finished = all(each.is_settled for each in outcomes.values())
        return {} if is_finished else outcomes

    def begin(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Replace the file by one with these outcomes."""
        beside = self._path.with_name(f"{self._path.name}.tmp")
        text = f"{json.dumps(self._head)}\n{_lines(outcomes)}"
        try:
            beside.write_text(text, encoding="utf-8")
            beside.replace(self._path)
        except OSError as error:
            raise self._wrong(f"cannot be written: {error.strerror}") from None

    def append(self, outcomes: Mapping[str, ApplyOutcome]) -> None:
        """Add outcomes; of several lines about a record, the last is valid."""
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(_lines(outcomes))
        except OSError as error:
            raise ConfigurationError(
                f"state: {self._path} cannot be written any more: {error.strerror}"
            ) from None

    def _read(self) -> str:
        try:
            if self._path.exists() and not self._path.is_file():
                raise self._wrong("is not a file")
            return self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError:
            raise self._wrong("is not a state file of apply") from None
        except OSError as error:
            raise self._wrong(f"cannot be read: {error.strerror}") from None

    def _parsed(self, text: str) -> dict[str, ApplyOutcome]:
        head_line, *lines = text.split("\n")[:-1] or [""]
        outcomes: dict[str, ApplyOutcome] = {}
        try:
            head = cast("dict[str, object]", json.loads(head_line))
            if head["format"] != _FORMAT:
                raise ValueError
            holds = {name: head[name] for name in ("apply", "source")}
        except (ValueError, LookupError, TypeError):
            raise self._wrong("is not a state file of apply") from None
        for name in ("account", "endpoint"):  # older files have neither
            holds[name] = head.get(name, self._head[name])
        if any(self._head[name] != value for name, value in holds.items()):
            raise self._wrong(
                f"holds the state of {_described(holds)}, and the plan is of "
                f"{_described(self._head)}"
            )
        try:
            for line in lines:
                key, action, state, error = cast("list[str]", json.loads(line))
                outcomes[key] = ApplyOutcome(action, cast("State", state), error)
        except (ValueError, TypeError):
            raise self._wrong("is damaged") from None
        return outcomes

    def _wrong(self, problem: str) -> ConfigurationError:
        return ConfigurationError(
            f"state: {self._path} {problem}. Nothing was written: give another file, or "
            "delete this one if you do not need it"
        )


def _lines(outcomes: Mapping[str, ApplyOutcome]) -> str:
    rows = ([key, o.action, o.state, o.error] for key, o in outcomes.items())
    return "".join(f"{json.dumps(row)}\n" for row in rows)


def _described(head: Mapping[str, object]) -> str:
    return (
        f"{head['apply']} from {head['source']!r} in account {head['account']!r} at "
        f"{head['endpoint']}"
    )
