"""``python -m <package> class``: a dataclass for ``into``, made of names.

``class person name organization.name`` prints a class with these fields, annotated as the
schema says.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from ..core.errors import SelectionError
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, NamedType, TypeRef, index, type_of
from ..selection.paths import MAX_DEPTH
from .leaf_check import fitting

_WRONG_NAMES = 2


def main(arguments: Sequence[str]) -> int:
    """Print the class; returns 2 for names that the schema does not have."""
    package = __name__.partition("._runtime")[0]
    what = "print a dataclass for into(...) with the fields that are named"
    parser = argparse.ArgumentParser(
        prog=f"python -m {package} {arguments[0]}", description=what
    )
    parser.add_argument("record", help="the record type, such as person")
    parser.add_argument(
        "fields", nargs="+", help="Python names, joined by dots: organization.name"
    )
    given = parser.parse_args(arguments[1:])
    try:
        print(starter(package, given.record, given.fields), end="")
    except SelectionError as error:
        print(error, file=sys.stderr)
        return _WRONG_NAMES
    return 0


def starter(package: str, record: str, paths: Sequence[str]) -> str:
    """The text of the class. Raises ``SelectionError``."""
    found = _record(record)
    needs: dict[str, set[str]] = {"dataclasses": {"dataclass"}}
    lines: list[str] = []
    for path in dict.fromkeys(paths):
        annotation = _annotation(found, path, needs, package)
        name = path.replace(".", "_")
        if name != path:
            needs.setdefault("typing", set()).add("Annotated")
            needs.setdefault(package, set()).add("At")
            annotation = f'Annotated[{annotation}, At("{path}")]'
        lines.append(f"    {name}: {annotation}")
    modules = sorted(needs, key=lambda module: (module == package, module))
    imports: list[str] = []
    for module in modules:
        if module == package:
            imports.append("")
        imports.append(f"from {module} import {', '.join(sorted(needs[module]))}")
    head = f"@dataclass\nclass {found.model.__name__}Card:"
    return "\n".join([*imports, "", "", head, *lines, ""])


def _record(name: str) -> NamedType:
    """The record type of a name in any spelling, or of a root that lists it."""
    wanted = name.replace("_", "").casefold()
    root = index().queries.get(name)
    if root is not None and not root.target.is_leaf:
        return root.target
    known = index().record_names()
    for each in known:
        if each.casefold() == wanted:
            return type_of(each)
    raise SelectionError(f"no record type {name!r}{did_you_mean(name, known)}")


def _annotation(
    record: NamedType, path: str, needs: dict[str, set[str]], package: str
) -> str:
    *relations, last = path.split(".")
    if len(relations) >= MAX_DEPTH:
        raise SelectionError(f"{path} is too deep")
    nullable = False
    for name in relations:
        field = _field(record, name, path)
        if field.is_many:
            raise SelectionError(
                f"{path}: {record}.{name} has many values: name it alone"
            )
        nullable, record = nullable or field.type.nullable, field.target
    field = _field(record, last, path)
    ref = field.values
    text = _typed(ref, needs, package)
    if field.holds_words:
        needs.setdefault(package, set()).add("SpecialTimestamp")
        text = text.replace("datetime", "datetime | SpecialTimestamp")
    return f"{text} | None" if nullable and not ref.nullable else text


def _field(record: NamedType, name: str, path: str) -> FieldDef:
    field = record.fields.get(name)
    if field is None:
        hint = did_you_mean(name, record.fields)
        raise SelectionError(f"{path}: {record} has no field {name!r}{hint}")
    return field


def _typed(ref: TypeRef, needs: dict[str, set[str]], package: str) -> str:
    if ref.item is not None:
        inner = f"list[{_typed(ref.item, needs, package)}]"
    else:
        inner = _name_of(ref.named, needs, package)
    return f"{inner} | None" if ref.nullable else inner


def _name_of(named: NamedType, needs: dict[str, set[str]], package: str) -> str:
    if named.is_leaf and named.codec == "json":
        needs.setdefault("typing", set()).add("Any")
        return "Any"
    cls = fitting(named)[0] if named.is_leaf else named.model
    if cls.__module__ != "builtins":
        module = cls.__module__
        ours = module.partition(".")[0] == package.partition(".")[0]
        needs.setdefault(package if ours else module, set()).add(cls.__name__)
    return cls.__name__
