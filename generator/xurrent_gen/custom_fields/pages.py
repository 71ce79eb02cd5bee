"""Plan the pages of custom fields: one for each UI extension with a class."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from xurrent_gen.commands.docs.model import Kind, Line, Page, Part, Row, Section
from xurrent_gen.commands.docs.snippets import Program
from xurrent_gen.custom_fields.filters import typed_filters
from xurrent_gen.custom_fields.names import NamedField, NamedForm, name_filters
from xurrent_gen.custom_fields.plan import (
    CODECS,
    FOLDER,
    FormPlanner,
    Forms,
    field_description,
)
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
        """The page of each form, by the name of its class."""
        in_use = set[str]()
        return {
            each.name: f"{Kind.FORM.folder}/{unique(each.name, in_use, fold=True)}.html"
            for each in self.forms
        }

    @cached_property
    def _filters(self) -> dict[str, Scope]:
        """By record, the spellings in ``where`` of its fields, by filter name."""
        found = typed_filters(self.context.schema, self.forms)
        return {each.record: name_filters(each.fields) for each in found}

    def of_record(self, type_name: str) -> Iterator[Row]:
        """Yield links to the forms of a record type."""
        for each in self.forms:
            record = self._record(each)
            if record is not None and record.name == type_name:
                parts = (Part(each.name, self.paths[each.name]),)
                yield Row(each.extension.name, parts)

    def pages(
        self, linked: Callable[[str], Line], page_of: Callable[[str], Line]
    ) -> Iterator[Page]:
        """Yield the pages; ``linked`` adds links to annotations, ``page_of`` links a type."""
        for each in self.forms:
            record = self._record(each)
            sections = [self._options(f, f.enum) for f in each.fields if f.enum]
            if each.fields:
                sections.insert(0, Section("Fields", tuple(self._rows(each, linked))))
            if record is not None:
                met = Row(record.name, page_of(record.name))
                sections.append(Section("Used by", (met,)))
            yield Page(
                Kind.FORM,
                self.paths[each.name],
                each.name,
                readable(each.extension.name),
                self._snippet(each, record),
                readable(each.extension.title),
                sections=tuple(sections),
            )

    def _record(self, form: NamedForm) -> ObjectType | None:
        """Return the record type with these fields, if the schema has its custom fields."""
        named = self.context.schema.types.get(form.record)
        if isinstance(named, ObjectType) and named.name in self.context.paths.modules:
            return named if any(f.name == PAIRS for f in named.fields) else None
        return None

    def _rows(self, form: NamedForm, linked: Callable[[str], Line]) -> Iterator[Row]:
        # Unlike a module, a page has no classes or fields that hide names.
        planner = FormPlanner(self.context, frozenset(), replace(form, fields=()))
        variable = snake_case(form.name)
        record = self._record(form)
        filters = self._filters.get(record.name, {}) if record else {}
        for named in form.fields:
            filtered = filters.get(named.field.filter_name)
            where = f"In `where`: `f.custom.{filtered}`." if filtered else ""
            yield Row(
                named.name,
                linked(f"{planner.read_as(named)} | None"),
                readable(named.field.id),
                f"{variable}.{named.name}",
                ("required",) if named.field.is_required else (),
                readable(f"{field_description(named.field)} {where}".strip()),
            )

    def _options(self, named: NamedField, enum: str) -> Section:
        rows = (
            Row(
                named.members[o.value], graphql=readable(o.value), doc=readable(o.label)
            )
            for o in named.field.options
        )
        return Section(enum, tuple(rows))

    def _snippet(self, form: NamedForm, record: ObjectType | None) -> str:
        """Show a function that reads the first field of a record, and a way to set it."""
        program = Program(self.package)
        cls = program.use(form.name, FOLDER)
        argument = shown = ""
        if form.fields:
            first = form.fields[0]
            argument = f"{first.name}={self._value(first, program)}"
            shown = f".{first.name}"
        lines: list[str] = []
        if record is not None:
            name = self.context.names.class_of(record.name)
            is_taken = name in program.names[FOLDER]  # forms are named after records
            model = f"{name}Record" if is_taken else name
            program.use(f"{name} as {model}" if is_taken else name)
            read = f"    print(record.custom.of({cls}){shown})"
            lines = ["", f"def show(record: {model}) -> None:", read, "", ""]
        return program.text(*lines, f"print({cls}.Input({argument}))")

    def _value(self, named: NamedField, program: Program) -> str:
        if named.enum:
            first = named.members[named.field.options[0].value]
            value = f"{program.use(named.enum, FOLDER)}.{first}"
        else:
            value = program.value(CODECS[named.field.kind], self.context.names)
        return f"[{value}]" if named.field.is_many else value
