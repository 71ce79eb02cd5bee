"""Rows of imports as users give them: by header, as models, or as a CSV file."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeAlias, TypedDict, TypeVar

from pydantic import BaseModel

from ..core.csv_file import CsvError, csv_table
from ..core.errors import ConfigurationError
from ..decoding.annotations import DataclassInstance
from .columns import Column, ImportType, field_name
from .outcome import RowError

ImportRow: TypeAlias = Mapping[str, object] | BaseModel | DataclassInstance
ImportRows: TypeAlias = Iterable[ImportRow] | str | os.PathLike[str]
"""Rows by header, models or dataclasses in Python's spelling, or the path of a CSV file."""

T = TypeVar("T", bound=ImportType)


class RowOf(TypedDict, Generic[T], total=False):
    """A row by header. Its ``import_type`` lets checkers tell the rows of types apart.

    It may be left out; a row that names another type than that of its import is refused.
    """

    import_type: T


TypedRows: TypeAlias = Iterable[RowOf[T]]
PlainRow: TypeAlias = dict[str, Any] | BaseModel | DataclassInstance
PlainRows: TypeAlias = Iterable[PlainRow] | str | os.PathLike[str]
"""Rows of which a checker cannot know the type."""


def rows_by_header(
    rows: ImportRows, known: Mapping[str, Column]
) -> Iterator[Mapping[str, object]]:
    """Read rows of any form as mappings by header.

    Raises ``ConfigurationError`` for what is no row, ``RowError`` for a damaged file.
    """
    if isinstance(rows, str | os.PathLike):
        yield from _of_file(rows)
        return
    names = {field_name(header): header for header in known}
    for row in rows:
        if isinstance(row, Mapping):
            yield row
            continue
        if isinstance(row, BaseModel):
            fields = type(row).model_fields
            set_here = [name for name in row.model_fields_set if name in fields]
            given = {fields[n].alias or n: getattr(row, n) for n in set_here}
        elif dataclasses.is_dataclass(row):
            # A dataclass does not tell a default from a value that was given.
            given = {
                each.name: getattr(row, each.name)
                for each in dataclasses.fields(row)
                if each.default is not None or getattr(row, each.name) is not None
            }
        else:
            raise ConfigurationError(
                f"A {type(row).__name__} is no row: give mappings by header, pydantic "
                "models, dataclasses, or the path of a CSV file"
            )
        yield {names.get(name, name): value for name, value in given.items()}


def _of_file(path: str | os.PathLike[str]) -> Iterator[Mapping[str, object]]:
    with open(path, "rb") as file:
        try:
            table = csv_table(file)
            for cells in table:
                yield dict(zip(table.header, cells, strict=True))
        except CsvError as error:
            problem = f"{os.fspath(path)} is no CSV file in UTF-8: {error}"
        else:
            return
    raise RowError(problem)
