"""Names for forms, fields and options of UI extensions."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from xurrent_gen.custom_fields.model import Extension, FormField, record_of
from xurrent_gen.naming import reserved
from xurrent_gen.naming.names import PythonName, Scope, fill_scope, unique
from xurrent_gen.spelling import snake_case, upper_case

_TAKEN = frozenset({"mro", "self"})
"""Names that a class and its constructor use."""

_PART = re.compile(r"[0-9A-Za-z]+")


@dataclass(frozen=True, slots=True)
class NamedField:
    """A field with its Python name, and those of its options."""

    field: FormField
    name: PythonName
    module: PythonName
    """The module of its form."""
    enum: PythonName | None
    literal: PythonName | None
    members: Scope
    """The members of the enum, by the value of the option."""


@dataclass(frozen=True, slots=True)
class NamedForm:
    """A UI extension, with the names of its class and module."""

    extension: Extension
    name: PythonName
    module: PythonName
    fields: tuple[NamedField, ...]

    @property
    def record(self) -> str:
        """The type of the records that have the fields."""
        return record_of(self.extension.category)

    @property
    def classes(self) -> list[PythonName]:
        """All names that the module defines, sorted."""
        found = [self.name]
        for each in self.fields:
            found += filter(None, (each.enum, each.literal))
        return sorted(found)


def name_forms(
    extensions: Sequence[Extension], taken: frozenset[str]
) -> tuple[NamedForm, ...]:
    """Decide all names; ``taken`` are other names of the package."""
    called = {each.id: _ascii(each.name) for each in extensions}
    reserved_classes = reserved.CLASSES | taken
    classes = fill_scope(
        called, lambda key: _class(called[key]), reserved_classes, "Form", fold=True
    )
    modules = fill_scope(
        called, lambda key: snake_case(called[key]), reserved.MODULES, "form", fold=True
    )
    in_use = {*reserved_classes, *classes.values()}
    forms: list[NamedForm] = []
    for each in extensions:
        name, module = classes[each.id], modules[each.id]
        ids = [known.id for known in each.form.fields]
        scope = fill_scope(ids, lambda name: snake_case(_ascii(name)), _TAKEN)
        fields: list[NamedField] = []
        for known in each.form.fields:
            own, enum, literal = scope[known.id], None, None
            if known.options:
                stem = f"{name.rstrip('_')}{_class(own.replace('_', ' '))}"
                enum = unique(stem, in_use)
                literal = unique(f"{stem}Literal", in_use)
            members = fill_scope(
                [option.value for option in known.options],
                lambda value: upper_case(_ascii(value)),
                frozenset(),
                "VALUE",
            )
            fields.append(NamedField(known, own, module, enum, literal, members))
        forms.append(NamedForm(each, name, module, tuple(fields)))
    return tuple(forms)


def name_filters(names: Iterable[str]) -> Scope:
    """Return the attributes of filterable custom fields, by filter name."""
    return fill_scope(names, lambda name: snake_case(_ascii(name)), frozenset())


def _ascii(text: str) -> str:
    """Convert the letters of a string to ASCII; umlauts and accents lose their marks."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return plain.encode("ascii", "ignore").decode()


def _class(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in _PART.findall(text))
