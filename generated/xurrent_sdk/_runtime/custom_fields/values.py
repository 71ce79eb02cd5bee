# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The pairs of a record's custom fields as a mapping."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from typing_extensions import override

from ..core.errors import XurrentError
from ..core.scalars import JSONValue
from ..core.suggest import did_you_mean
from ..schema.models import GraphQLModel

if TYPE_CHECKING:
    from .forms import Form
    from .record import HasCustomFields

F = TypeVar("F", bound="Form")

FIELD = "custom_fields"
"""The field of records that holds the pairs."""


class CustomValues(Mapping[str, JSONValue]):
    """Custom fields by their id, as JSON; fields without a value are missing.

    Made from a record, whose pairs are read on first access, or from pairs that were
    selected into a row or a class of your own.
    """

    __slots__ = ("_source", "_values")

    def __init__(self, source: HasCustomFields | Iterable[GraphQLModel] | None) -> None:
        self._source = source
        self._values: dict[str, JSONValue] | None = None

    @override
    def __getitem__(self, field: str, /) -> JSONValue:
        values = self._read()
        if field in values:
            return values[field]
        there = ", ".join(map(repr, values)) or "none"
        hint = did_you_mean(field, values)
        raise KeyError(f"no custom field {field!r}; there are: {there}{hint}")

    if not TYPE_CHECKING:

        def get(self, field, default=None):
            # Mapping.get would build an error with a suggestion for each absent value.
            return self._read().get(field, default)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    @override
    def __len__(self) -> int:
        return len(self._read())

    @override
    def __contains__(self, field: object, /) -> bool:
        return field in self._read()

    @override
    def __repr__(self) -> str:
        try:
            shown = repr(self._read())
        except XurrentError as error:
            shown = type(error).__name__
        return f"{type(self).__name__}({shown})"

    @overload
    def of(self, form: type[F]) -> F: ...
    @overload
    def of(self, form: None = None) -> Form: ...
    def of(self, form: type[Form] | None = None) -> Form:
        """The fields as a UI extension defines them: ``person.custom.of(Staff).desk``.

        Without ``form``, the class is that of the record's own extension: select it
        with the record. Raises ``SelectionError`` if it was not selected; an extension
        that the package does not know has no fields.
        """
        if form is None:
            from .forms import form_of

            form = form_of(self._source)
        return form(self)

    def _read(self) -> dict[str, JSONValue]:
        if self._values is None:
            source = cast("object", self._source)
            if isinstance(source, GraphQLModel):
                source = getattr(source, FIELD)
            pairs = cast("Iterable[Any]", source or ())
            self._values = {pair.id: pair.value for pair in pairs}
        return self._values
