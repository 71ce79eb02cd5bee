# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What is known of the types of imports and exports, and of the columns of their files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final, Literal, TypeAlias

from ..core.errors import ConfigurationError
from ..core.frozen import frozen
from ..core.suggest import did_you_mean

JobKind: TypeAlias = Literal["import", "export"]


@frozen
class Column:
    """A column: its header, and the kind of its cells, as ``ref:team by name``."""

    header: str
    kind: str
    required: bool = False
    key: str = ""
    """What part of a record's key it is: ``id``, ``source_pair``, ``natural``, ``owner``
    of rows that replace others, ``part``."""

    @property
    def refers_to(self) -> str:
        """The model of the records that a cell names, else empty."""
        form, _, rest = self.kind.partition(":")
        return rest.partition(" by ")[0] if form in {"ref", "refs"} else ""

    @property
    def is_list(self) -> bool:
        """Whether a cell holds one thing a line."""
        return self.kind.startswith("refs:") or self.kind in {"lines", "links", "urls"}


@cache
def _tables() -> dict[str, str]:
    from .table import COLUMNS, RENAMED

    found: dict[str, str] = {}
    for line in COLUMNS.split("\n"):
        name, _, columns = line.partition("|")
        found[name] = found[RENAMED.get(name, name)] = columns
    return found


EVERYWHERE: Final = {
    column.header: column
    for column in (
        Column("Custom Fields", "custom_fields_json"),
        Column("Created At", "timestamp"),
        Column("Updated At", "timestamp"),
    )
}
"""Columns that exports have of types whose own list is silent about them."""


@cache
def columns_of(name: str) -> Mapping[str, Column]:
    """The known columns of a type by header, in the order of the files; else none."""
    found: dict[str, Column] = {}
    for text in filter(None, _tables().get(name, "").split("|")):
        header, kind, *key = text.split("=")
        bare = header.removesuffix("!")
        found[bare] = Column(bare, kind, bare != header, "".join(key))
    return found


def check_type(name: str, kind: JobKind) -> None:
    """Raises ``ConfigurationError`` for a type that is not known to be of such jobs."""
    from . import table

    known = table.IMPORTED if kind == "import" else table.EXPORTED
    if name in known:
        return
    renamed = {**table.RENAMED, **{new: old for old, new in table.RENAMED.items()}}
    near = renamed.get(name)
    hint = f"; it is called {near!r} there" if near else did_you_mean(name, known)
    raise ConfigurationError(
        f"{name!r} is not known to be a type of {kind}s{hint}; strict=False takes any"
    )
