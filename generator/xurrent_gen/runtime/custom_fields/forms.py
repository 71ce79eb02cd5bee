"""Classes of UI extensions: typed views over the custom fields of a record.

By default, the class is that of the record's own extension, if it was selected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, partial
from importlib import import_module
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Never,
    Self,
    TypeVar,
    cast,
    overload,
)

from typing_extensions import override

from ..core.errors import (
    InvalidVariablesError,
    NotSelectedError,
    SelectionError,
    XurrentError,
)
from ..core.log import logger
from ..core.scalars import JSONValue
from ..core.suggest import did_you_mean
from ..core.unset import UNSET
from ..decoding.form_columns import FormColumn
from ..schema.index import FieldDef, fields_of, index
from ..schema.models import GraphQLModel
from .kinds import Options, codec, read, write

T_co = TypeVar("T_co", covariant=True)

_warned: set[tuple[type[object], str]] = set()
"""The fields with a logged warning, which is logged once each."""


class FormField(Generic[T_co]):
    """A field of a form: a descriptor that returns the value on a view."""

    def __init__(
        self, id: str, kind: str | type[Options], label: str = "", *, many: bool = False
    ) -> None:
        self.id = id
        """The id of the field in the record."""
        self.kind = kind
        self.label = label
        """The label that users see."""
        self.is_many = many

    @overload
    def __get__(self, instance: None, owner: type[object], /) -> Self: ...
    @overload
    def __get__(self, instance: Form, owner: type[object], /) -> T_co | None: ...
    def __get__(
        self, instance: Form | None, owner: type[object], /
    ) -> Self | T_co | None:
        if instance is None:
            return self
        value = instance.__custom__.get(self.id)
        return cast("T_co | None", self._read(value, owner))

    def __set__(self, instance: Form, value: Never, /) -> None:
        raise AttributeError(f"{type(instance).__name__} is read-only")

    def _read(self, value: object, owner: type[object]) -> object:
        # Forms store an empty string for a cleared date, number, select or suggest.
        if value is None or (value == "" and self.kind not in ("text", "json")):
            return None
        try:
            if not self.is_many:
                return read(self.kind, cast("JSONValue", value))
            if isinstance(value, list):
                items = cast("list[JSONValue]", value)
                return [read(self.kind, each) for each in items if each != ""]
        except (TypeError, ValueError):
            pass
        if (owner, self.id) not in _warned:
            _warned.add((owner, self.id))
            kind = self.kind if isinstance(self.kind, str) else "option"
            logger.warning(
                "The custom field %r of %s holds no %s, so it reads as None: "
                "custom[%r] has the value. Generate the package again if the form has "
                "changed",
                self.id,
                owner.__name__,
                f"list of {kind}" if self.is_many else kind,
                self.id,
            )
        return None

    def column(self, owner: type[object]) -> FormColumn:
        """The field as a column, of the form ``owner``."""
        name, reads = owner.__name__, partial(self._read, owner=owner)
        return FormColumn(self.id, name, codec(self.kind), self.is_many, reads)

    def write(self, value: object, path: str) -> object:
        """Return the JSON of a new value; raises ``InvalidVariablesError``."""
        try:
            if not self.is_many or value is None:
                return write(self.kind, value, path)
            # To checkers, a string is a sequence of strings: it counts as one item.
            items: Iterable[object] = (value,)
            many = isinstance(value, Sequence | AbstractSet)
            if many and not isinstance(value, str | bytes):
                items = cast("Iterable[object]", value)
            return [write(self.kind, v, f"{path}[{n}]") for n, v in enumerate(items)]
        except (TypeError, ValueError) as error:
            raise InvalidVariablesError(f"{path}: {error}") from None


class FormInput(dict[str, JSONValue]):
    """Values for the fields of a form, by id, for the argument ``custom_fields``."""

    __form__: ClassVar[type[Form]]

    if not TYPE_CHECKING:

        def __init__(self, /, **values: object) -> None:
            fields = self.__form__.__form_fields__
            name = f"{self.__form__.__name__}.Input"
            for field, value in values.items():
                if field not in fields:
                    hint = did_you_mean(field, fields)
                    raise InvalidVariablesError(f"{name} has no field {field!r}{hint}")
                if value is not UNSET:
                    known = fields[field]
                    self[known.id] = known.write(value, f"{name}.{field}")

    @override
    def __repr__(self) -> str:
        # Without values: some of them may be secrets.
        return f"<{self.__form__.__name__}.Input of {', '.join(self)}>"


class Form:
    """The custom fields of a record as a UI extension defines them.

    Each may be ``None``: forms change, and records keep old values. A value of another
    type reads as ``None``, with one warning for each field; ``custom`` has the value.
    """

    __custom__: Mapping[str, JSONValue]
    """The values of the record by id."""

    __extension__: ClassVar[str] = ""
    """The name of the UI extension."""

    __form_fields__: ClassVar[Mapping[str, FormField[Any]]] = {}
    """The fields by attribute."""

    def __init__(self, custom: Mapping[str, JSONValue], /) -> None:
        self.__custom__ = custom

    if not TYPE_CHECKING:

        def __init_subclass__(cls) -> None:
            own = vars(cls).items()
            cls.__form_fields__ = {n: f for n, f in own if isinstance(f, FormField)}
            if "Input" in vars(cls):
                cls.Input.__form__ = cls

    @classmethod
    def __columns__(cls) -> Sequence[FormColumn]:
        """The fields as columns of a table."""
        return [each.column(cls) for each in cls.__form_fields__.values()]

    @override
    def __repr__(self) -> str:
        try:
            there = dict(self.__custom__)
        except XurrentError as error:
            return f"{type(self).__name__}({type(error).__name__})"
        values = ", ".join(
            f"{name}={there[field.id]!r}"
            for name, field in self.__form_fields__.items()
            if field.id in there
        )
        return f"{type(self).__name__}({values})"

    @override
    def __eq__(self, other: object) -> bool:
        same = isinstance(other, Form) and type(other) is type(self)
        return same and dict(self.__custom__) == dict(cast("Form", other).__custom__)


_EXTENSION: Final = "ui_extension"
_EXTENSION_PATHS: Final = (
    ("template", _EXTENSION),
    ("product_category", _EXTENSION),
    ("product", _EXTENSION),
    ("shop_article", _EXTENSION),
    ("custom_collection", _EXTENSION),
    ("app_offering", "ui_extension_version", _EXTENSION),
    (_EXTENSION,),
)
"""Paths from a record to its extension; the first one that a type has is used.

A product's own extension is for its configuration items.
"""


def form_of(source: object) -> type[Form]:
    """The class of the extension that a record uses; raises ``SelectionError``."""
    if not isinstance(source, GraphQLModel):
        raise SelectionError("of() takes a class where there are pairs and no record")
    path = _extension_path(type(source))
    reached: object = source
    try:
        for step in path:
            reached = getattr(reached, step)
            if reached is None:
                return Form
        extension, forms = vars(cast("GraphQLModel", reached)), _forms()
        name, records = extension.get("name"), type(source).__mro__
        known = [extension.get("id"), *((each.__name__, name) for each in records)]
        return next((forms[each] for each in known if each in forms), Form)
    except NotSelectedError:
        letter = type(source).__name__[:1].lower()
        raise SelectionError(
            f"of() does not know which UI extension the {type(source).__name__} uses: "
            f"add {'.'.join((letter, *path))} to select(...), or name a class"
        ) from None


@cache
def _extension_path(model: type[GraphQLModel]) -> tuple[str, ...]:
    """Return the path to the extension; raises ``SelectionError`` without one."""
    for path in _EXTENSION_PATHS:
        known: Mapping[str, FieldDef] = fields_of(model)
        for step in path:
            if step not in known:
                break
            reached = known[step].target
            known = {} if reached.is_leaf else reached.fields
        else:
            return path
    raise SelectionError(f"{model.__name__} leads to no UI extension: name a class")


@cache
def _forms() -> dict[object, type[Form]]:
    """Return the classes by id; also by record and name, for other accounts."""
    package = f"{index().package}.custom_fields"
    rows = cast("tuple[tuple[str, ...], ...]", import_module(f"{package}._forms").FORMS)
    forms: dict[object, type[Form]] = {}
    for extension_id, record, module, cls in rows:
        form = getattr(import_module(f"{package}.{module}"), cls)
        forms.setdefault((record, form.__extension__), form)
        forms[extension_id] = form
    return forms
