"""Custom fields as typed columns, by the forms that define them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from ..core.errors import SelectionError


@dataclass(frozen=True, slots=True)
class FormColumn:
    """A custom field as a column."""

    id: str
    form: str
    """The name of the class that defines it."""
    codec: str
    is_many: bool
    read: Callable[[object], object]
    """Reads a value of JSON; ``None`` for one that does not fit."""

    @property
    def kind(self) -> str:
        """The type of the values, in words."""
        return f"list of {self.codec}" if self.is_many else self.codec

    def value(self, pairs: object) -> object:
        """The value that the pairs of a record have for the field."""
        for each in map(vars, cast("Iterable[object]", pairs or ())):
            if each["id"] == self.id:
                return self.read(each["value"])
        return None


class FormClass(Protocol):
    """A class of a UI extension, such as ``Staff``, as far as columns need it."""

    @classmethod
    def __columns__(cls) -> Sequence[FormColumn]: ...


def form_columns(forms: Collection[type[FormClass]]) -> list[FormColumn]:
    """Return the columns of forms by id, each once."""
    if not isinstance(cast("object", forms), Collection) or not all(
        hasattr(each, "__columns__") for each in forms
    ):
        raise SelectionError(
            f"custom_fields={forms!r}: give a list of forms, such as [Staff]"
        )
    columns: dict[str, FormColumn] = {}
    for form in forms:
        for column in form.__columns__():
            known = columns.setdefault(column.id, column)
            if known.kind != column.kind:
                raise SelectionError(
                    f"the custom field {column.id} is {known.kind} in {known.form} and "
                    f"{column.kind} in {column.form}: name one of the two forms"
                )
    return list(columns.values())
