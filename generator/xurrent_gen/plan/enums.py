"""Plans the modules of enums and value lists."""

from __future__ import annotations

from collections.abc import Iterable

from xurrent_gen.ir.model import EnumType, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan


def plan_enums(
    schema: Schema, names: Names, module: str, type_names: Iterable[str]
) -> FilePlan:
    """The module that holds these enums."""
    imports = Imports(module)
    imports.runtime("Known")
    imports.runtime("OpenEnum")
    imports.check("typing", "Literal")
    imports.check("typing", "TypeAlias")
    classes: list[ClassPlan] = []
    aliases: list[str] = []
    for type_name in type_names:
        named = schema.types[type_name]
        assert isinstance(named, EnumType)
        classes.append(_enum(named, names))
        values = [value.name for value in named.values]
        alias = names.derived(type_name, "Literal")
        aliases.append(layout.literal_alias(alias, values, 4))
    return FilePlan(
        path=f"{module.replace('.', '/')}.py",
        template="classes.py.jinja",
        context={
            "title": docstring("Value lists: each an open enum and its literals.", 0),
            "classes": classes,
            "imports": imports.plan(),
            "checked": aliases,
        },
    )


def _enum(named: EnumType, names: Names) -> ClassPlan:
    members = [
        Attribute(
            f"{names.field(named.name, value.name)} = Known({string(value.name)})",
            docstring(described(value.description, value.deprecation), 4),
        )
        for value in named.values
    ]
    kind = "scalar" if named.is_scalar else "enum"
    doc = described(named.description) or f"The values of the {kind} ``{named.name}``."
    return ClassPlan(
        header=layout.class_header(names.class_of(named.name), ["OpenEnum"]),
        doc=docstring(doc, 4),
        attributes=tuple(members),
    )
