"""Plan the custom fields that record filters have by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from xurrent_gen.custom_fields.model import Kind
from xurrent_gen.custom_fields.names import NamedField, name_filters
from xurrent_gen.custom_fields.plan import FOLDER, Forms, classes_of
from xurrent_gen.features import Symbol
from xurrent_gen.ir.input_roles import filter_conditions, filter_of
from xurrent_gen.ir.model import ListOf, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.model import Attribute, Call, ClassPlan, FilePlan
from xurrent_gen.plan.modules import Imports, class_module
from xurrent_gen.plan.texts import string

_CONDITIONS = f"_runtime.{FOLDER}.conditions"
_CLASSES: Mapping[Kind, str] = {
    Kind.TEXT: "TextCondition",
    Kind.INT: "NumberCondition",
    Kind.DECIMAL: "NumberCondition",
    Kind.FLAG: "FlagCondition",
    Kind.DATE: "DateCondition",
    Kind.DATETIME: "MomentCondition",
    Kind.TIME: "TimeCondition",
    Kind.OPTION: "OptionCondition",
    Kind.RECORD: "TextCondition",
}


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """The class with the custom fields of one filter."""

    filter: str
    record: str
    condition: str
    """The condition input for fields whose kind no form defines."""
    fields: Mapping[str, NamedField | None]
    """Fields by name; ``None`` for a name about which forms disagree."""


def typed_filters(schema: Schema, forms: Forms) -> tuple[TypedFilter, ...]:
    """Return the filters of records whose forms have filterable fields."""
    filters: dict[str, TypedFilter] = {}
    for root in schema.queries:
        node = schema.target_of(root.type)
        fields = dict(filtered_fields(forms, node))
        argument = filter_of(schema, root.arguments) if fields else None
        if argument is None or argument.type.base in filters:
            continue
        name = argument.type.base
        for each in filter_conditions(schema, name):
            if isinstance(each.type, ListOf):  # of conditions on custom fields
                filters[name] = TypedFilter(name, node, each.type.base, fields)
    return tuple(filters.values())


def filtered_fields(
    forms: Forms, record: str
) -> Iterator[tuple[str, NamedField | None]]:
    """Yield the names in a record's filter; with ``None`` if forms disagree about one."""
    by_name: dict[str, list[NamedField]] = {}
    for form in forms:
        for field in form.fields if form.record == record else ():
            if field.field.filter_name:
                by_name.setdefault(field.field.filter_name, []).append(field)
    for name, fields in sorted(by_name.items()):
        classes = {_CLASSES.get(each.field.kind) for each in fields}
        # Two forms have different options, even if their fields have the same name.
        may_share = len(fields) == 1 or "OptionCondition" not in classes
        yield name, fields[0] if len(classes) == 1 and may_share else None


def class_of(names: Names, each: TypedFilter) -> Symbol:
    """Return the class of a filter's custom fields."""
    module = f"{FOLDER}._{names.modules[each.record]}"
    return Symbol(module, f"{names.class_of(each.record)}CustomFields")


def plan_filter(context: Context, forms: Forms, each: TypedFilter) -> FilePlan:
    """Plan the module of one filter."""
    module, name = class_of(context.names, each)
    class_names = classes_of(forms)
    imports = Imports(module, class_names)
    base = imports.load("_runtime.codegen", "CustomFields")
    general = context.names.derived(each.condition, "Where")
    # A form's class hides a schema class of the same name.
    placed = context.paths.modules[each.condition]
    companion = imports.within(class_names).type_only(placed, general)
    scope = name_filters(each.fields)
    attributes = [
        _attribute(scope[key], key, found, imports)
        for key, found in each.fields.items()
    ]
    doc = f"Filterable custom fields of ``{each.record}``, by name."
    plan = ClassPlan(
        name,
        [f'{base}["{companion}"]'],
        f"{doc[:-1]}; call it with any other name.",
        attributes=attributes,
    )
    return class_module(imports, doc, [plan])


def _attribute(
    name: str, key: str, named: NamedField | None, imports: Imports
) -> Attribute:
    maker = generic = imports.load(_CONDITIONS, "FilterField")
    cls = "" if named is None else _CLASSES.get(named.field.kind, "")
    label = "" if named is None or named.field.label == key else named.field.label
    if not cls:
        argument = annotation = imports.load("_runtime.codegen", "CustomCondition")
    elif named and named.enum and named.literal:
        module = f"{FOLDER}.{named.module}"
        condition = imports.type_only(_CONDITIONS, cls)
        argument = imports.load(module, named.enum)
        annotation = (
            f"{condition}[{argument} | {imports.type_only(module, named.literal)}]"
        )
        maker = imports.load(_CONDITIONS, "option_field")
    else:
        argument = annotation = imports.load(_CONDITIONS, cls)
    made = Call(maker, [string(key), argument])
    return Attribute(name, f"{generic}[{annotation}]", made, label)
