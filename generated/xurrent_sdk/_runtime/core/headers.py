# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""HTTP headers: an immutable mapping that ignores case and never prints a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from typing_extensions import override


class Headers(Mapping[str, str]):
    """Headers of a request or response; names compare without regard to case.

    Several headers of one name are one value, joined by ``", "``. The ``repr`` shows
    names only, since values carry credentials.
    """

    __slots__ = ("_values",)

    def __init__(
        self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()
    ) -> None:
        values: dict[str, str] = {}
        if isinstance(items, Mapping):
            items = cast("Mapping[str, str]", items).items()
        for name, value in items:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    @override
    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    @override
    def __len__(self) -> int:
        return len(self._values)

    def with_(self, more: Mapping[str, str]) -> Headers:
        """A copy in which ``more`` replaces the headers of the same name."""
        new = Headers(more)
        return Headers({**self._values, **new._values})

    @override
    def __repr__(self) -> str:
        return f"<Headers {', '.join(sorted(self._values))}>"
