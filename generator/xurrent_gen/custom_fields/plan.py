"""Plan the classes of UI extensions and the module from which they are imported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TypeAlias

from xurrent_gen.custom_fields.model import Extension, FormField, Kind
from xurrent_gen.custom_fields.names import NamedField, NamedForm, name_forms
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.model import ObjectType
from xurrent_gen.plan.annotations import READ_TYPES, Context
from xurrent_gen.plan.exports import plan_names
from xurrent_gen.plan.model import (
    Alias,
    Attribute,
    Call,
    ClassPlan,
    FilePlan,
    Parameter,
)
from xurrent_gen.plan.modules import RUNTIME, Imports, class_module
from xurrent_gen.plan.texts import described, string
from xurrent_gen.spelling import class_case

FOLDER = "custom_fields"
"""The module of the package, and the folder of the runtime."""

_FORMS = f"_runtime.{FOLDER}.forms"
_KINDS = f"_runtime.{FOLDER}.kinds"
CODECS: Mapping[Kind, str] = {
    Kind.TEXT: "str",
    Kind.INT: "int",
    Kind.DECIMAL: "decimal",
    Kind.FLAG: "bool",
    Kind.DATE: "date",
    Kind.DATETIME: "datetime",
    Kind.TIME: "time",
    Kind.RECORD: "id",
    Kind.JSON: "json",
}
"""Kind of a field → the codec of its values; for all kinds but options."""
_RECORDS = {"ci": "ConfigurationItem", "cmdb": "ConfigurationItem"}
"""Record names in suggests that differ from those of the schema."""


Forms: TypeAlias = Sequence[NamedForm]
"""The extensions that a package has classes for."""


def named_forms(extensions: Sequence[Extension], features: FeatureSet) -> Forms:
    """Name the extensions, without using names that the folder re-exports."""
    taken = chain(*features.modules.get(FOLDER, {}).values())
    return name_forms(extensions, frozenset(taken))


def classes_of(forms: Forms) -> frozenset[str]:
    """All names of classes."""
    return frozenset(name for each in forms for name in each.classes)


def plan_forms(context: Context, forms: Forms) -> Iterator[FilePlan]:
    """Plan the folder: its root, a module for each extension, and the runtime's table."""
    exports: dict[str, Sequence[str]] = {
        each.module: each.classes for each in sorted(forms, key=lambda e: e.module)
    }
    doc = "Custom fields: classes that read and set the fields of each UI extension."
    reexports = context.features.modules[FOLDER]
    parts = {"doc": doc, "reexports": reexports, "has_names": bool(exports)}
    yield FilePlan(f"{FOLDER}/__init__.py", "forms.py.jinja", parts)
    if exports:
        yield plan_names(exports, f"{FOLDER}/")
    rows = tuple((e.extension.id, e.record, e.module, e.name) for e in forms)
    yield FilePlan(f"{FOLDER}/_forms.py", "form_table.py.jinja", {"rows": rows})
    class_names = classes_of(forms)
    for each in forms:
        yield FormPlanner(context, class_names, each).plan()


class FormPlanner:
    """Planner of the module of one form; ``class_names`` are those of all forms."""

    def __init__(
        self, context: Context, class_names: frozenset[str], form: NamedForm
    ) -> None:
        self._context = context
        self._class_names = class_names
        self._form = form
        self._imports = Imports(f"{FOLDER}.{form.module}", class_names)
        self._inside = self._imports.within(each.name for each in form.fields)
        """Imports inside the class, where the names of its fields hide others."""

    def plan(self) -> FilePlan:
        extension, imports = self._form.extension, self._imports
        fields = self._form.fields
        aliases = [
            Alias(each.literal, [o.value for o in each.field.options])
            for each in fields
            if each.literal
        ]
        enums = [self._options(each, each.enum) for each in fields if each.enum]
        attributes = [self._attribute(each) for each in fields]
        parameters = [self._parameter(each) for each in fields]
        title = f"The custom fields of the UI extension {extension.name!r}."
        kind = f"Category of the UI extension: ``{extension.category}``."
        about = [title, extension.title, kind if extension.category else ""]
        if parameters:
            imports.load("typing", "TYPE_CHECKING")
        return class_module(
            imports,
            described(title),
            enums,
            "form.py.jinja",
            aliases=aliases,
            form=ClassPlan(
                self._form.name,
                [imports.load(_FORMS, "Form")],
                described("\n\n".join(filter(None, about))),
                {"__extension__": extension.name},
                attributes,
            ),
            input=imports.load(_FORMS, "FormInput"),
            parameters=parameters,
        )

    def _options(self, named: NamedField, enum: str) -> ClassPlan:
        field = named.field
        known = self._imports.runtime("Known")
        options = [
            Attribute(
                named.members[each.value],
                value=Call(known, [string(each.value)]),
                docstring=described(each.label),
            )
            for each in field.options
        ]
        labels = {option.value: option.label for option in field.options}
        return ClassPlan(
            enum,
            [self._imports.load(_KINDS, "Options")],
            described(f"The options of {field.label or field.id!r}."),
            {"__labels__: dict[str, str]": labels},
            options,
        )

    def _attribute(self, named: NamedField) -> Attribute:
        field = named.field
        base = self._imports.load(_FORMS, "FormField")
        arguments = [string(field.id), named.enum or string(field.kind.value)]
        if field.label:
            arguments.append(string(field.label))
        if field.is_many:
            arguments.append("many=True")
        annotation = f"{base}[{self.read_as(named)}]"
        docstring = described(field_description(field))
        return Attribute(named.name, annotation, Call(base, arguments), docstring)

    def read_as(self, named: NamedField) -> str:
        """The annotation of the field's value when it is read, if it is not null."""
        value = self._value(named, self._inside, is_read=True)
        if named.field.is_many:
            value = f"{self._inside.builtin('list')}[{value}]"
        return value

    def _parameter(self, named: NamedField) -> Parameter:
        imports = self._imports
        value = self._value(named, imports, is_read=False)
        if named.field.is_many:
            value = imports.sequence(value)
        unset = imports.type_only(RUNTIME, "Unset")
        default = imports.type_only(RUNTIME, "UNSET")
        return Parameter(named.name, f"{value} | None | {unset}", default)

    def _value(self, named: NamedField, imports: Imports, *, is_read: bool) -> str:
        """Type of one value, as it is read or set."""
        field = named.field
        if named.enum:
            return named.enum if is_read else f"{named.enum} | {named.literal}"
        record = self._record(field)
        if record:
            inside = imports.within(imports.shadowed | self._class_names)
            module = self._context.paths.modules[record]
            model = inside.type_only(module, self._context.names.class_of(record))
            if is_read:
                return f"{imports.type_only(_KINDS, 'RecordId')}[{model}]"
            return f"str | {model}"
        if field.kind is Kind.JSON and not is_read:
            return imports.type_only(f"_runtime.{FOLDER}.given", "CustomValue")
        (symbol,) = READ_TYPES[CODECS[field.kind]]
        text = imports.symbol(*symbol)
        is_wide = field.kind is Kind.DECIMAL and not is_read
        return f"{text} | int" if is_wide else text

    def _record(self, field: FormField) -> str:
        """The record type of a suggest field in the schema, or empty."""
        if field.kind is not Kind.RECORD or not field.record:
            return ""
        words = field.record.replace("-", " ").replace("_", " ").split()
        name = _RECORDS.get(field.record, "".join(class_case(word) for word in words))
        named = self._context.schema.types.get(name)
        known = isinstance(named, ObjectType) and name in self._context.paths.modules
        return name if known else ""


def field_description(field: FormField) -> str:
    """Describe a field in sentences: its label, and if it is required or secret."""
    marks = [
        "The form requires it." if field.is_required else "",
        "It is a secret; the API returns it masked." if field.is_secret else "",
    ]
    label = f"{field.label}." if field.label else ""
    return " ".join(filter(None, [label, *marks]))
