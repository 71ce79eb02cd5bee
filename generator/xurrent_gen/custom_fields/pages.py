"""Plans the pages of custom fields: one for each UI extension that a package has a class of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from xurrent_gen.commands.docs.model import Kind, Line, Page, Part, Row, Section
from xurrent_gen.commands.docs.snippets import Program
from xurrent_gen.custom_fields.filters import typed_filters
from xurrent_gen.custom_fields.model import Extension, FormField, record_of
from xurrent_gen.custom_fields.names import name_filters
from xurrent_gen.custom_fields.plan import CODECS, FOLDER, FormPlanner, Forms, told
from xurrent_gen.ir.conventions import PAIRS
from xurrent_gen.ir.model import ObjectType
from xurrent_gen.naming.names import Scope, unique
from xurrent_gen.plan.annotations import Context
from xurrent_gen.plan.texts import readable
from xurrent_gen.spelling import snake_case


@dataclass(frozen=True)
class FormBook:
    """The forms of an account, for the pages of a reference."""

    context: Context
    package: str
    forms: Forms

    @cached_property
    def paths(self) -> dict[str, str]:
        """The page of each extension, by its id."""
        in_use = set[str]()
        return {
            key: f"{Kind.FORM}/{unique(name, in_use, fold=True)}.html"
            for key, name in self.forms.names.classes.items()
        }

    @cached_property
    def _filters(self) -> dict[str, Scope]:
        """Spellings in ``where`` of each record's fields, by their filter names."""
        found = typed_filters(self.context.schema, self.forms)
        return {each.record: name_filters(each.fields) for each in found}

    def of_record(self, type_name: str) -> Iterator[Row]:
        """Links to the forms that the records of a type have."""
        for each in self.forms.extensions:
            record = self._record(each)
            if record is not None and record.name == type_name:
                yield Row(each.name, (Part(self._name(each), self.paths[each.id]),))

    def pages(
        self, linked: Callable[[str], Line], page_of: Callable[[str], Line]
    ) -> Iterator[Page]:
        """The pages; ``linked`` marks up annotations, ``page_of`` leads to a type."""
        for each in self.forms.extensions:
            record = self._record(each)
            met = (Row(record.name, page_of(record.name)),) if record else ()
            fields = tuple(self._rows(each, linked))
            options = (self._options(each, f) for f in each.form.fields if f.options)
            sections = (
                *((Section("Fields", fields),) if fields else ()),
                *options,
                *((Section("Where it is met", met),) if met else ()),
            )
            yield Page(
                Kind.FORM,
                self.paths[each.id],
                self._name(each),
                readable(each.name),
                self._snippet(each, record),
                readable(each.title),
                sections=sections,
            )

    def _name(self, extension: Extension) -> str:
        return self.forms.names.classes[extension.id]

    def _record(self, extension: Extension) -> ObjectType | None:
        """The type whose records have these fields, where they show custom fields."""
        named = self.context.schema.types.get(record_of(extension.category))
        if isinstance(named, ObjectType) and named.name in self.context.paths.modules:
            return named if any(f.name == PAIRS for f in named.fields) else None
        return None

    def _rows(
        self, extension: Extension, linked: Callable[[str], Line]
    ) -> Iterator[Row]:
        planner = FormPlanner(self.context, self.forms.names, extension)
        scope = self.forms.names.fields[extension.id]
        variable = snake_case(self._name(extension))
        record = self._record(extension)
        filters = self._filters.get(record.name, {}) if record else {}
        for each in extension.form.fields:
            name = scope[each.id]
            filtered = filters.get(each.filter_name)
            where = f"In `where`: `f.custom.{filtered}`." if filtered else ""
            yield Row(
                name,
                linked(f"{planner.read_as(each)} | None"),
                readable(each.id),
                f"{variable}.{name}",
                ("required",) * each.is_required,
                readable(f"{told(each)} {where}".strip()),
            )

    def _options(self, extension: Extension, field: FormField) -> Section:
        key = extension.id, field.id
        members = self.forms.names.members[key]
        rows = (
            Row(members[o.value], graphql=readable(o.value), doc=readable(o.label))
            for o in field.options
        )
        return Section(self.forms.names.enums[key], tuple(rows))

    def _snippet(self, extension: Extension, record: ObjectType | None) -> str:
        """A function that reads the fields of a record, and what could be set."""
        program = Program(self.package)
        form = program.use(self._name(extension), FOLDER)
        fields = extension.form.fields[:1]
        scope = self.forms.names.fields[extension.id]
        given = ", ".join(
            f"{scope[each.id]}={self._value(extension, each, program)}"
            for each in fields
        )
        lines: list[str] = []
        if record is not None:
            model = program.use(self.context.names.class_of(record.name))
            shown = "".join(f".{scope[each.id]}" for each in fields)
            read = f"record.custom.of({form}){shown}"
            lines = [
                "",
                f"def show(record: {model}) -> None:",
                f"    print({read})",
                "",
                "",
            ]
        return program.text(*lines, f"print({form}.Input({given}))")

    def _value(self, extension: Extension, field: FormField, program: Program) -> str:
        value = self._single(extension, field, program)
        return f"[{value}]" if field.is_many else value

    def _single(self, extension: Extension, field: FormField, program: Program) -> str:
        key = extension.id, field.id
        if field.options:
            enum = program.use(self.forms.names.enums[key], FOLDER)
            return f"{enum}.{self.forms.names.members[key][field.options[0].value]}"
        return program.value(CODECS[field.kind], self.context.names)
