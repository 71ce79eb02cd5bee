"""Plans the modules of enums and value lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from xurrent_gen.ir.model import EnumType, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import attribute_docstring, docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan


def plan_enums(
    schema: Schema, names: Names, module: str, type_names: Iterable[str]
) -> FilePlan:
    """The module that holds these enums."""
    imports = Imports(module, names.given)
    classes: list[ClassPlan] = []
    aliases: list[str] = []
    for type_name in type_names:
        named = schema.types[type_name]
        assert isinstance(named, EnumType)
        classes.append(_enum(named, names, imports))
        values = [value.name for value in named.values]
        alias = names.derived(type_name, "Literal")
        aliases.append(literal_alias(alias, values, imports))
    return FilePlan(
        path=f"{module.replace('.', '/')}.py",
        template="classes.py.jinja",
        context={
            "title": docstring("Value lists: each an open enum and its literals.", 0),
            "classes": classes,
            "imports": imports.plan(),
            "aliases": aliases,
        },
    )


def literal_alias(name: str, values: Sequence[str], imports: Imports) -> str:
    """``Name: TypeAlias = Literal[...]``, a name at run time as for checkers."""
    literal = imports.load("typing", "Literal")
    return layout.alias(name, imports.load("typing", "TypeAlias"), literal, values)


def _enum(named: EnumType, names: Names, imports: Imports) -> ClassPlan:
    known = imports.runtime("Known")
    members = [
        Attribute(
            layout.call(
                known,
                [string(value.name)],
                4,
                before=f"{names.field(named.name, value.name)} = ",
            ).lstrip(),
            attribute_docstring(described(value.description, value.deprecation), 4),
        )
        for value in named.values
    ]
    kind = "scalar" if named.is_scalar else "enum"
    doc = described(named.description) or f"The values of the {kind} ``{named.name}``."
    return ClassPlan(
        header=layout.class_header(
            names.class_of(named.name), [imports.runtime("OpenEnum")]
        ),
        doc=docstring(doc, 4),
        attributes=tuple(members),
    )
