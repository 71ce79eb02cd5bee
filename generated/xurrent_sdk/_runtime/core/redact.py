# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Secrets: strings that are never printed, and their redaction from other strings.

Credentials travel through the runtime as ``Secret``. Text that a server wrote passes
through a ``Redactor`` before it enters an error, in case it repeats what it was sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, Generic, TypeVar, cast

from typing_extensions import override

if TYPE_CHECKING:
    from .json_text import JSON


T = TypeVar("T")

REDACTED: Final = "[redacted]"
_SHORTEST_SECRET: Final = 8
"""Minimum length of a redacted secret: no server issues shorter ones, and
``token="test"`` would remove the word from all messages."""
_SHORTEST: Final = 6
"""Minimum length of a redacted value: removing "new" or "42" would garble messages."""


class Hidden(Generic[T]):
    """Holds a value that no ``repr`` shows and no pickle holds."""

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    @override
    def __repr__(self) -> str:
        return "<hidden>"

    @override
    def __reduce__(self) -> tuple[type[Hidden[None]], tuple[None]]:
        # A pickle must not carry the value to a queue or a log.
        return Hidden[None], (None,)


class Secret(Hidden[str]):
    """A credential."""

    __slots__ = ()

    def reveal(self) -> str:
        """Return the string; call this only where it is put into a request."""
        return self.value


class Redactor:
    """Replaces secrets and the values of variables in text that a server wrote.

    The values are collected when text is scrubbed, so a successful call pays nothing.
    """

    __slots__ = ("_secrets", "_values")

    def __init__(
        self, secrets: Iterable[Secret] = (), values: Iterable[object] = ()
    ) -> None:
        self._secrets = tuple(secrets)
        self._values = tuple(values)

    def __call__(self, text: str) -> str:
        return _without(text, self._needles())

    def json(self, value: JSON) -> JSON:
        """Return ``value`` with all strings scrubbed, names of members included."""
        return _cleaned(value, self._needles())

    def _needles(self) -> list[str]:
        secrets = (each.reveal() for each in self._secrets)
        needles = {text for text in secrets if len(text) >= _SHORTEST_SECRET}
        for leaf in _leaves(self._values):
            if len(leaf) >= _SHORTEST:
                needles.add(leaf)
                # a message may show the value as a JSON string literal
                needles.add(leaf.encode("unicode_escape", "replace").decode("ascii"))
        return sorted(needles, key=len, reverse=True)


def _without(text: str, needles: Iterable[str]) -> str:
    for needle in needles:
        text = text.replace(needle, REDACTED)
    return text


def _cleaned(value: JSON, needles: list[str]) -> JSON:
    if isinstance(value, str):
        return _without(value, needles)
    if isinstance(value, dict):
        return {_without(k, needles): _cleaned(v, needles) for k, v in value.items()}
    if isinstance(value, list):
        return [_cleaned(item, needles) for item in value]
    return REDACTED if str(value) in needles else value


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping | list | tuple):
        members: Iterable[object] = cast("Iterable[object]", value)
        if isinstance(value, Mapping):
            members = cast("Mapping[object, object]", value).values()
        for item in members:
            yield from _leaves(item)
    elif value is not None and not isinstance(value, bool | bytes):
        yield str(value)
