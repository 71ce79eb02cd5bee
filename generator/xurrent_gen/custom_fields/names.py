"""Names for what UI extensions define; filled by the rules of all scopes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from xurrent_gen.custom_fields.model import Extension
from xurrent_gen.naming import reserved
from xurrent_gen.naming.names import PythonName, Scope, fill_scope, unique
from xurrent_gen.spelling import snake_case, upper_case

Key: TypeAlias = tuple[str, str]
"""A field: the id of its extension, and its own."""

_TAKEN = frozenset({"mro", "self"})
"""Names that a class and its constructor use already."""

_PART = re.compile(r"[0-9A-Za-z]+")


@dataclass(frozen=True, slots=True)
class FormNames:
    """Looks names up, by the ids of extensions and fields."""

    classes: Scope
    modules: Scope
    fields: dict[str, Scope] = field(default_factory=dict[str, Scope])
    enums: dict[Key, PythonName] = field(default_factory=dict[Key, PythonName])
    literals: dict[Key, PythonName] = field(default_factory=dict[Key, PythonName])
    members: dict[Key, Scope] = field(default_factory=dict[Key, Scope])

    @property
    def given(self) -> frozenset[str]:
        """All names of classes."""
        found = (self.classes, self.enums, self.literals)
        return frozenset(name for table in found for name in table.values())


def name_forms(extensions: Sequence[Extension], taken: frozenset[str]) -> FormNames:
    """Decide all names; ``taken`` are those that the package has beside the classes."""
    called = {each.id: _ascii(each.name) for each in extensions}
    reserved_classes = reserved.CLASSES | taken
    classes = fill_scope(
        called, lambda key: _class(called[key]), reserved_classes, "Form", fold=True
    )
    names = FormNames(
        classes,
        fill_scope(
            called,
            lambda key: snake_case(called[key]),
            reserved.MODULES,
            "form",
            fold=True,
        ),
    )
    in_use = {*reserved_classes, *classes.values()}
    for each in extensions:
        ids = [known.id for known in each.form.fields]
        names.fields[each.id] = fill_scope(
            ids, lambda name: snake_case(_ascii(name)), _TAKEN
        )
        for known in each.form.fields:
            if known.options:
                key = each.id, known.id
                stem = _class(names.fields[each.id][known.id].replace("_", " "))
                name = f"{classes[each.id].rstrip('_')}{stem}"
                names.enums[key] = unique(name, in_use)
                names.literals[key] = unique(f"{name}Literal", in_use)
                names.members[key] = fill_scope(
                    [option.value for option in known.options],
                    lambda value: upper_case(_ascii(value)),
                    frozenset(),
                    "VALUE",
                )
    return names


def name_filters(names: Iterable[str]) -> Scope:
    """The attributes under which custom fields are filtered, by their filter names."""
    return fill_scope(names, lambda name: snake_case(_ascii(name)), frozenset())


def _ascii(text: str) -> str:
    """The letters of a string in ASCII; umlauts and accents lose their marks."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return plain.encode("ascii", "ignore").decode()


def _class(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in _PART.findall(text))
