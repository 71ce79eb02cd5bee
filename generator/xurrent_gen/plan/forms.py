"""Plans the classes of UI extensions and the module that they are imported from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from xurrent_gen.features import Names as RuntimeNames
from xurrent_gen.ir.model import ObjectType, Schema
from xurrent_gen.naming.forms import FormNames
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.enums import literal_alias
from xurrent_gen.plan.imports import RUNTIME, Imports
from xurrent_gen.plan.literals import attribute_docstring, docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan
from xurrent_gen.plan.module_paths import ModulePaths
from xurrent_gen.spelling import class_case
from xurrent_gen.ui_extensions.model import Extension, FormField, Kind

FOLDER = "custom_fields"
"""The module of the package, and the room of the runtime."""

_FORMS = f"_runtime.{FOLDER}.forms"
_KINDS = f"_runtime.{FOLDER}.kinds"
_READ: Mapping[Kind, tuple[str, str]] = {
    Kind.TEXT: ("builtins", "str"),
    Kind.INT: ("builtins", "int"),
    Kind.DECIMAL: ("decimal", "Decimal"),
    Kind.FLAG: ("builtins", "bool"),
    Kind.DATE: ("datetime", "date"),
    Kind.DATETIME: ("datetime", "datetime"),
    Kind.TIME: (RUNTIME, "TimeOfDay"),
    Kind.RECORD: ("builtins", "str"),
    Kind.JSON: (RUNTIME, "JSONValue"),
}
_RECORDS = {"ci": "ConfigurationItem", "cmdb": "ConfigurationItem"}
"""What suggests call records otherwise than the schema."""


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


def plan_forms(
    schema: Schema, names: Names, paths: ModulePaths, forms: Forms, lent: RuntimeNames
) -> Iterator[FilePlan]:
    """The folder: its root, a module for each extension, and what the runtime asks."""
    exports = forms.exports()
    yield FilePlan(
        f"{FOLDER}/__init__.py",
        "forms.py.jinja",
        {
            "doc": docstring(
                "Custom fields: what is read of records, and what can be set.", 0
            ),
            "lent": [
                layout.from_import(f"..{m}", [f"{n} as {n}" for n in found])
                for m, found in lent.items()
            ],
            "imports": [
                layout.from_import(f".{m}", [f"{n} as {n}" for n in found], 4)
                for m, found in exports.items()
            ],
        },
    )
    groups = [" ".join((module, *found)) for module, found in exports.items()]
    if groups:
        table = layout.table(groups, 0)
        yield FilePlan(f"{FOLDER}/_exports.py", "exports.py.jinja", {"names": table})
    rows = tuple(
        (e.id, e.name, forms.names.modules[e.id], forms.names.classes[e.id])
        for e in forms.extensions
    )
    yield FilePlan(
        f"{FOLDER}/_forms.py",
        "form_table.py.jinja",
        {"rows": layout.data(rows, 0, 8) if rows else "()"},
    )
    for each in forms.extensions:
        yield FormPlanner(schema, names, paths, forms.names, each).plan()


class FormPlanner:
    """Plans the module of one extension."""

    def __init__(
        self,
        schema: Schema,
        names: Names,
        paths: ModulePaths,
        form_names: FormNames,
        extension: Extension,
    ) -> None:
        self._schema = schema
        self._names = names
        self._paths = paths
        self._form_names = form_names
        self._extension = extension
        self._scope = form_names.fields[extension.id]
        module = f"{FOLDER}.{form_names.modules[extension.id]}"
        self._imports = Imports(module, form_names.given)
        self._hidden = frozenset(self._scope.values())
        """What an annotation in the class would mean otherwise."""

    def plan(self) -> FilePlan:
        """The module."""
        extension, imports = self._extension, self._imports
        name = self._form_names.classes[extension.id]
        fields = extension.form.fields
        aliases = [
            literal_alias(
                self._form_names.literals[extension.id, each.id],
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
        return FilePlan(
            f"{FOLDER}/{self._form_names.modules[extension.id]}.py",
            "form.py.jinja",
            {
                "title": docstring(described(title), 0),
                "aliases": aliases,
                "enums": enums,
                "header": layout.class_header(name, [imports.load(_FORMS, "Form")]),
                "doc": docstring(described("\n\n".join(filter(None, about))), 4),
                "extension": string(extension.name),
                "attributes": attributes,
                "input": imports.load(_FORMS, "FormInput"),
                "parameters": given,
                "imports": imports.plan(),
            },
        )

    def _options(self, field: FormField) -> ClassPlan:
        key = self._extension.id, field.id
        known = self._imports.runtime("Known")
        members = self._form_names.members[key]
        labels = layout.mapping(((o.value, o.label) for o in field.options), 4)
        return ClassPlan(
            header=layout.class_header(
                self._form_names.enums[key], [self._imports.load(_KINDS, "Options")]
            ),
            doc=docstring(described(f"The options of {field.label or field.id!r}."), 4),
            data=(f"__labels__: dict[str, str] = {labels}",),
            attributes=tuple(
                Attribute(
                    layout.call(
                        known,
                        [string(option.value)],
                        4,
                        before=f"{members[option.value]} = ",
                    ).lstrip(),
                    attribute_docstring(described(option.label), 4),
                )
                for option in field.options
            ),
        )

    def _attribute(self, field: FormField) -> Attribute:
        imports = self._imports
        base = imports.load(_FORMS, "FormField")
        value = self.read_as(field)
        arguments = [string(field.id), self._kind(field)]
        if field.label:
            arguments.append(string(field.label))
        if field.is_many:
            arguments.append("many=True")
        name = self._scope[field.id]
        text = layout.call(
            base, arguments, 4, before=f"{name}: {base}[{value}] = "
        ).lstrip()
        return Attribute(text, attribute_docstring(described(told(field)), 4))

    def read_as(self, field: FormField) -> str:
        """The annotation of what reading the field gives, where it has a value."""
        value = self._symbol(field, self._hidden)
        if field.is_many:
            value = f"{self._imports.builtin('list', self._hidden)}[{value}]"
        return value

    def _parameter(self, field: FormField) -> str:
        imports = self._imports
        value = self._given(field)
        if field.is_many:
            value = f"{imports.check('collections.abc', 'Sequence')}[{value}]"
        unset = imports.check(RUNTIME, "Unset")
        default = imports.check(RUNTIME, "UNSET")
        annotation = f"{value} | None | {unset}"
        return layout.annotated(
            self._scope[field.id], annotation, 16, default=default, end=","
        )

    def _kind(self, field: FormField) -> str:
        key = self._extension.id, field.id
        return self._form_names.enums.get(key) or string(field.kind.value)

    def _symbol(self, field: FormField, hidden: frozenset[str]) -> str:
        """What reading one value gives."""
        key = self._extension.id, field.id
        if key in self._form_names.enums:
            return self._form_names.enums[key]
        record = self._record(field)
        if record:
            generic = self._imports.check(_KINDS, "RecordId", hidden)
            return f"{generic}[{self._model(record, hidden)}]"
        return self._import(*_READ[field.kind], hidden)

    def _given(self, field: FormField) -> str:
        """What one value may be set to."""
        key = self._extension.id, field.id
        if key in self._form_names.enums:
            return f"{self._form_names.enums[key]} | {self._form_names.literals[key]}"
        record = self._record(field)
        if record:
            return f"str | {self._model(record, frozenset())}"
        if field.kind is Kind.JSON:
            return self._imports.check(f"_runtime.{FOLDER}.given", "CustomValue")
        text = self._import(*_READ[field.kind], frozenset())
        return f"{text} | int" if field.kind is Kind.DECIMAL else text

    def _import(self, module: str, name: str, hidden: frozenset[str]) -> str:
        if module == "builtins":
            return self._imports.builtin(name, hidden)
        return self._imports.check(module, name, hidden)

    def _model(self, record: str, hidden: frozenset[str]) -> str:
        shadowed = hidden | self._form_names.given
        module = self._paths.module(record)
        return self._imports.check(module, self._names.class_of(record), shadowed)

    def _record(self, field: FormField) -> str:
        """The type of the schema that a suggest points to, or empty."""
        if field.kind is not Kind.RECORD or not field.record:
            return ""
        words = field.record.replace("-", " ").replace("_", " ").split()
        name = _RECORDS.get(field.record, "".join(class_case(word) for word in words))
        named = self._schema.types.get(name)
        known = isinstance(named, ObjectType) and name in self._paths.modules
        return name if known else ""


def told(field: FormField) -> str:
    """What the form says of a field."""
    marks = [
        "The form requires it." if field.is_required else "",
        "It is a secret, which reads back masked." if field.is_secret else "",
    ]
    label = f"{field.label}." if field.label else ""
    return " ".join(filter(None, [label, *marks]))
