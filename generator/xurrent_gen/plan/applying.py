"""Plan ``apply.py``: the record types that ``apply`` can upsert, one line for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from xurrent_gen.ir.applied import Applied, Keyed, keyed_types
from xurrent_gen.ir.model import AbstractType
from xurrent_gen.plan.annotations import Annotator, Context
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan, Table
from xurrent_gen.plan.modules import class_module
from xurrent_gen.plan.texts import string
from xurrent_gen.spelling import snake_case

FACADE = "_runtime.apply.plan"


def plan_apply(context: Context, applied: Sequence[Applied]) -> Iterator[FilePlan]:
    """Plan the functions of ``client.apply``, and the command that uses them."""
    annotate, names = context.module("apply"), context.names
    load, type_only = annotate.imports.load, annotate.imports.type_only
    result = load(FACADE, "R_co")
    keyed = keyed_types(context.schema)
    attributes: list[Attribute] = []
    lines: list[str] = []
    for each in applied:
        name = names.queries[each.query.name]
        unique = keyed[each.record.name].unique
        key = names.fields(each.record.name)[unique] if unique else ""
        arguments = [annotate.companion(each.update.input or "", "ApplyRow"), result]
        if each.can_disable:
            arguments.append(f"{type_only('typing', 'Literal')}[{string('disable')}]")
        elif key:
            arguments.append(type_only("typing", "Never"))
        if key:
            arguments.append(f"{type_only('typing', 'Literal')}[{string(key)}]")
        annotation = f"{type_only(FACADE, 'Applied')}[{', '.join(arguments)}]"
        attributes.append(Attribute(name, annotation))
        writers = (names.mutations[m.field.name] for m in (each.create, each.update))
        lines.append(" ".join((name, *writers)))
    base, generic = load(FACADE, "ApplyRoots"), load("typing", "Generic")
    coroutine, anything = type_only("collections.abc", "Coroutine"), type_only(
        "typing", "Any"
    )
    plan, async_plan = type_only(FACADE, "ApplyPlan"), type_only(
        FACADE, "AsyncApplyPlan"
    )
    awaitable = f"{coroutine}[{anything}, {anything}, {async_plan}]"
    keys = [_key_line(context, each) for each in keyed.values()]
    referred = referred_types(context, applied)
    classes = [
        *(_key(context, annotate, keyed, name) for name in referred),
        ClassPlan(
            "Applicable",
            [base, f"{generic}[{result}]"],
            "Record types that ``client.apply`` can upsert.",
            {"__types__": Table(lines), "__keys__": Table(keys)},
            attributes,
        ),
        ClassPlan(
            "Apply",
            [f'Applicable["{plan}"]'],
            "Upsert records from rows, with the sync client.",
        ),
        ClassPlan(
            "AsyncApply",
            [f'Applicable["{awaitable}"]'],
            "Upsert records from rows, with the async client.",
        ),
    ]
    title = "Upsert records from rows, by source and key."
    yield class_module(annotate.imports, title, classes)


def referred_types(context: Context, applied: Sequence[Applied]) -> list[str]:
    """The types that rows reference by a key, in their order."""
    keyed = keyed_types(context.schema).keys()
    targets = {field.target for row in applied for field in row.fields}
    return sorted(each for each in targets if keyed & context.schema.possible(each))


def _key_line(context: Context, keyed: Keyed) -> str:
    """The type as rows spell it, its query, and the identifying fields of a record."""
    name, names = keyed.record.name, context.names
    fields = names.fields(name)
    keys = (fields[k] + ("!" if k == keyed.unique else "") for k in keyed.keys)
    return " ".join(
        (f"{snake_case(name)}:{name}", names.queries[keyed.query.name], *keys)
    )


def _key(
    context: Context, annotate: Annotator, keyed: Mapping[str, Keyed], name: str
) -> ClassPlan:
    """Plan the mapping by which rows reference a record of the type."""
    named, names = context.schema.types[name], context.names
    imports = annotate.imports
    targets = [keyed[each] for each in context.schema.possible(name) if each in keyed]
    keys = {names.fields(each.record.name)[k] for each in targets for k in each.keys}
    inside = annotate.within({key: key for key in keys}).imports
    lines: list[Attribute] = []
    if isinstance(named, AbstractType):
        literals = ", ".join(string(snake_case(each.record.name)) for each in targets)
        kind = f"{inside.type_only('typing', 'Literal')}[{literals}]"
        required = inside.type_only("typing", "Required")
        lines.append(Attribute("type", f"{required}[{kind}]"))
    lines += (Attribute(key, inside.builtin("str")) for key in sorted(keys))
    return ClassPlan(
        names.derived(name, "ApplyKey"),
        [imports.load("typing", "TypedDict"), "total=False"],
        "Reference from a row to another record, by the fields that identify it.",
        attributes=lines,
    )
