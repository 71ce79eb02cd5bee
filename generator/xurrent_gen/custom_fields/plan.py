"""Plans the classes of UI extensions and the module that they are imported from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from xurrent_gen.custom_fields.model import Extension, FormField, Kind
from xurrent_gen.custom_fields.names import FormNames, name_forms
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import Names as RuntimeNames
from xurrent_gen.ir.model import ObjectType
from xurrent_gen.plan.annotations import OUTPUT, Context
from xurrent_gen.plan.exports import plan_names
from xurrent_gen.plan.model import Attribute, Call, ClassPlan, FilePlan, Parameter
from xurrent_gen.plan.modules import RUNTIME, Imports, class_module, literal_alias
from xurrent_gen.plan.texts import described, string
from xurrent_gen.spelling import class_case

FOLDER = "custom_fields"
"""The module of the package, and the room of the runtime."""

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
"""By which codec a value is read, of all kinds but options."""
_RECORDS = {"ci": "ConfigurationItem", "cmdb": "ConfigurationItem"}
"""Record names in suggests that differ from those of the schema."""


@dataclass(frozen=True, slots=True)
class Forms:
    """The extensions that a package has classes for, and their names."""

    extensions: Sequence[Extension]
    names: FormNames

    def exports(self) -> dict[str, list[str]]:
        """The names by module, inside of the folder."""
        found: dict[str, list[str]] = {}
        for each in self.extensions:
            names = [self.names.classes[each.id]]
            for table in (self.names.enums, self.names.literals):
                names += [name for key, name in table.items() if key[0] == each.id]
            found[self.names.modules[each.id]] = sorted(names)
        return dict(sorted(found.items()))


def named_forms(extensions: Sequence[Extension], features: FeatureSet) -> Forms:
    """The extensions with names beside those that the folder has of the runtime."""
    lent = features.modules.get(FOLDER, {}).values()
    taken = frozenset(name for found in lent for name in found)
    return Forms(extensions, name_forms(extensions, taken))


def plan_forms(
    context: Context, forms: Forms, lent: RuntimeNames
) -> Iterator[FilePlan]:
    """The folder: its root, a module for each extension, and what the runtime asks."""
    exports = forms.exports()
    doc = "Custom fields: what is read of records, and what can be set."
    yield FilePlan(
        f"{FOLDER}/__init__.py",
        "forms.py.jinja",
        {
            "doc": doc,
            "lent": lent,
            "has_names": bool(exports),
        },
    )
    if exports:
        yield plan_names(exports, f"{FOLDER}/")
    rows = tuple(
        (e.id, e.name, forms.names.modules[e.id], forms.names.classes[e.id])
        for e in forms.extensions
    )
    yield FilePlan(
        f"{FOLDER}/_forms.py",
        "form_table.py.jinja",
        {"rows": rows},
    )
    for each in forms.extensions:
        yield FormPlanner(context, forms.names, each).plan()


class FormPlanner:
    """Plans the module of one extension."""

    def __init__(
        self, context: Context, names: FormNames, extension: Extension
    ) -> None:
        self._context = context
        self._names = names
        self._extension = extension
        self._scope = names.fields[extension.id]
        module = f"{FOLDER}.{names.modules[extension.id]}"
        self._imports = Imports(module, names.given)
        self._inside = self._imports.within(self._scope.values())
        """In the class, where the names of its fields hide others."""

    def plan(self) -> FilePlan:
        """The module."""
        extension, imports = self._extension, self._imports
        name = self._names.classes[extension.id]
        fields = extension.form.fields
        aliases = [
            literal_alias(
                self._names.literals[extension.id, each.id],
                [option.value for option in each.options],
                imports,
            )
            for each in fields
            if each.options
        ]
        enums = [self._options(each) for each in fields if each.options]
        attributes = [self._attribute(each) for each in fields]
        given = [self._parameter(each) for each in fields]
        title = f"The custom fields of the UI extension {extension.name!r}."
        kind = f"For the category ``{extension.category}``."
        about = [title, extension.title, kind if extension.category else ""]
        if given:
            imports.load("typing", "TYPE_CHECKING")
        return class_module(
            imports,
            described(title),
            enums,
            "form.py.jinja",
            aliases=aliases,
            form=ClassPlan(
                name,
                [imports.load(_FORMS, "Form")],
                described("\n\n".join(filter(None, about))),
                {"__extension__": extension.name},
                attributes,
            ),
            input=imports.load(_FORMS, "FormInput"),
            parameters=given,
        )

    def _options(self, field: FormField) -> ClassPlan:
        key = self._extension.id, field.id
        known = self._imports.runtime("Known")
        members = self._names.members[key]
        labels = {option.value: option.label for option in field.options}
        base = self._imports.load(_KINDS, "Options")
        return ClassPlan(
            self._names.enums[key],
            [base],
            described(f"The options of {field.label or field.id!r}."),
            {"__labels__: dict[str, str]": labels},
            [
                Attribute(
                    members[o.value],
                    value=Call(known, [string(o.value)]),
                    words=described(o.label),
                )
                for o in field.options
            ],
        )

    def _attribute(self, field: FormField) -> Attribute:
        base = self._imports.load(_FORMS, "FormField")
        kind = self._names.enums.get((self._extension.id, field.id))
        arguments = [string(field.id), kind or string(field.kind.value)]
        if field.label:
            arguments.append(string(field.label))
        if field.is_many:
            arguments.append("many=True")
        return Attribute(
            self._scope[field.id],
            f"{base}[{self.read_as(field)}]",
            Call(base, arguments),
            described(told(field)),
        )

    def read_as(self, field: FormField) -> str:
        """The annotation of what reading the field gives, where it has a value."""
        value = self._read_as(field)
        if field.is_many:
            value = f"{self._inside.builtin('list')}[{value}]"
        return value

    def _parameter(self, field: FormField) -> Parameter:
        imports = self._imports
        value = self._given(field)
        if field.is_many:
            value = f"{imports.check('collections.abc', 'Sequence')}[{value}]"
        unset = imports.check(RUNTIME, "Unset")
        default = imports.check(RUNTIME, "UNSET")
        return Parameter(self._scope[field.id], f"{value} | None | {unset}", default)

    def _read_as(self, field: FormField) -> str:
        """Type of a value that is read."""
        key = self._extension.id, field.id
        if key in self._names.enums:
            return self._names.enums[key]
        record = self._record(field)
        if record:
            generic = self._inside.check(_KINDS, "RecordId")
            return f"{generic}[{self._model(record, self._inside)}]"
        return self._value(field, self._inside)

    def _given(self, field: FormField) -> str:
        """Type of a value that can be set."""
        key = self._extension.id, field.id
        if key in self._names.enums:
            return f"{self._names.enums[key]} | {self._names.literals[key]}"
        record = self._record(field)
        if record:
            return f"str | {self._model(record, self._imports)}"
        if field.kind is Kind.JSON:
            return self._imports.check(f"_runtime.{FOLDER}.given", "CustomValue")
        text = self._value(field, self._imports)
        return f"{text} | int" if field.kind is Kind.DECIMAL else text

    def _value(self, field: FormField, imports: Imports) -> str:
        (symbol,) = OUTPUT[CODECS[field.kind]]
        return imports.symbol(*symbol)

    def _model(self, record: str, imports: Imports) -> str:
        module = self._context.paths.module(record)
        given = imports.within(imports.shadowed | self._names.given)
        return given.check(module, self._context.names.class_of(record))

    def _record(self, field: FormField) -> str:
        """The type of the schema that a suggest points to, or empty."""
        if field.kind is not Kind.RECORD or not field.record:
            return ""
        words = field.record.replace("-", " ").replace("_", " ").split()
        name = _RECORDS.get(field.record, "".join(class_case(word) for word in words))
        named = self._context.schema.types.get(name)
        known = isinstance(named, ObjectType) and name in self._context.paths.modules
        return name if known else ""


def told(field: FormField) -> str:
    """Text from the form about a field: its label, required or not, secret or not."""
    marks = [
        "The form requires it." if field.is_required else "",
        "It is a secret, which reads back masked." if field.is_secret else "",
    ]
    label = f"{field.label}." if field.label else ""
    return " ".join(filter(None, [label, *marks]))
