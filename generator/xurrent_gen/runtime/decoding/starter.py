"""``python -m <package> class``: print a dataclass for ``into`` with given fields.

``class person name organization.name`` prints a class with these fields, annotated as the
schema says.
"""

from __future__ import annotations

import argparse
import builtins
import re
import sys
from collections.abc import Sequence
from inspect import get_annotations
from typing import Any

from ..core.errors import SelectionError
from ..core.suggest import did_you_mean
from ..schema.index import NamedType, generated_class, index, type_of
from ..selection.paths import step_at

_MODULES = {
    "dataclass": "dataclasses",
    "date": "datetime",
    "datetime": "datetime",
    "Annotated": "typing",
    "Any": "typing",
    "Decimal": "decimal",
}
"""The modules of names; all others are of the package."""


def add_command(commands: Any) -> None:
    """Add the command to those of a command line."""
    about = "print a dataclass for into(...) with the fields that are named"
    command = commands.add_parser("class", help=about, description=about)
    command.add_argument("record", help="the record type, such as person")
    command.add_argument(
        "fields", nargs="+", help="Python names, joined by dots: organization.name"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    package = __name__.partition("._runtime")[0]
    try:
        print(starter(package, options.record, options.fields), end="", flush=True)
    except SelectionError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def starter(package: str, record: str, paths: Sequence[str]) -> str:
    """Return the source of the class. Raises ``SelectionError``."""
    type_ = _record(record)
    lines: list[str] = []
    used = {"dataclass"}
    for path in dict.fromkeys(paths):
        annotation = _annotation(type_, path)
        used.update(re.findall(r"\w+", annotation))
        name = path.replace(".", "_")
        if name != path:
            used |= {"Annotated", "At"}
            annotation = f'Annotated[{annotation}, At("{path}")]'
        lines.append(f"    {name}: {annotation}")
    needs: dict[str, list[str]] = {}
    for name in sorted(each for each in used if not hasattr(builtins, each)):
        needs.setdefault(_MODULES.get(name, package), []).append(name)
    own = needs.pop(package, [])
    imports = [f"from {each} import {', '.join(needs[each])}" for each in sorted(needs)]
    if own:
        imports += ["", f"from {package} import {', '.join(own)}"]
    head = f"@dataclass\nclass {type_.model.__name__}Card:"
    return "\n".join([*imports, "", "", head, *lines, ""])


def _record(name: str) -> NamedType:
    """Find the record type by its name in any spelling, or by a query of it."""
    root, known = index().queries.get(name), [*index().record_modules.values()]
    wanted = root.target.name if root else name.replace("_", "")
    for each in known:
        if each.casefold() == wanted.casefold():
            return type_of(each)
    raise SelectionError(f"no record type {name!r}{did_you_mean(name, known)}")


def _annotation(record: NamedType, path: str) -> str:
    """Return the annotation of a field, optional after a nullable relation."""
    step = step_at(record, path)
    if step.many_before is not None:
        raise SelectionError(f"{step.many_before.path} has many values: name it alone")
    assert step.field is not None
    assert step.parent is not None
    owner = generated_class(step.parent.type.model)
    text: str = get_annotations(owner)[step.field.name]
    # Models with a field ``date`` import the type under another name.
    text = text.replace("JSONValue", "Any").replace("_date", "date")
    is_complete = text.endswith("None") or not step.parent.is_nullable
    return text if is_complete else f"{text} | None"
