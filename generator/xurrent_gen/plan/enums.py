"""Plans the modules of enums, those of documented scalars included."""

from __future__ import annotations

from collections.abc import Iterable

from xurrent_gen.ir.model import EnumType
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.classes import class_module, literal_alias
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import string
from xurrent_gen.plan.model import Alias, Attribute, Call, ClassPlan, FilePlan


def plan_enums(context: Context, module: str, type_names: Iterable[str]) -> FilePlan:
    """The module that holds these enums."""
    imports, names = context.module(module).imports, context.names
    classes: list[ClassPlan] = []
    aliases: list[Alias] = []
    for type_name in type_names:
        named = context.schema.types[type_name]
        assert isinstance(named, EnumType)
        classes.append(_enum(named, names, imports))
        values = [value.name for value in named.values]
        alias = names.derived(type_name, "Literal")
        aliases.append(literal_alias(alias, values, imports))
    title = "Enums, each open, and their literals."
    return class_module(imports, title, classes, aliases=aliases)


def _enum(named: EnumType, names: Names, imports: Imports) -> ClassPlan:
    known = imports.runtime("Known")
    kind = "scalar" if named.is_scalar else "enum"
    doc = described(named.description) or f"The values of the {kind} ``{named.name}``."
    return ClassPlan(
        names.class_of(named.name),
        [imports.runtime("OpenEnum")],
        doc,
        attributes=[
            Attribute(
                names.field(named.name, value.name),
                value=Call(known, [string(value.name)]),
                words=described(value.description, value.deprecation),
            )
            for value in named.values
        ],
    )
