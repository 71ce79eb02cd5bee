"""Plan the pages: one for each type and root field that a program can name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.analysis.surface import Offers
from xurrent_gen.commands.docs.model import Kind, Line, Page, Part, Row, Section
from xurrent_gen.commands.docs.snippets import Snippets
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.custom_fields.pages import FormBook
from xurrent_gen.custom_fields.plan import named_forms
from xurrent_gen.ir.conventions import BOUNDS, ECHO_FIELDS, ID
from xurrent_gen.ir.input_roles import condition_shape, filter_conditions, filter_of
from xurrent_gen.ir.model import (
    AbstractType,
    EnumType,
    Field,
    InputField,
    InputType,
    ListOf,
    Mutation,
    NamedType,
    ObjectType,
    ScalarType,
)
from xurrent_gen.naming.names import argument_names, fragment_key, unique
from xurrent_gen.plan.annotations import Context, may_be_special
from xurrent_gen.plan.operations import without_null
from xurrent_gen.plan.texts import described, readable
from xurrent_gen.plan.wheres import custom_name

_WORD = re.compile(r"(\w+)")
_MOST_LINKS = 60
_CUSTOM_OPERATORS = "== != in_() not_in() contains() is_empty() is_present() < <= > >="


def plan_pages(
    analysis: Analysis, config: GeneratorConfig, since: Offers | None
) -> tuple[Page, ...]:
    """Plan all pages, in the order of the list.

    Elements that ``since``, an older package, lacks are marked as new.
    """
    context = Context.of(analysis, config)
    named = named_forms(analysis.extensions, context.features)
    forms = FormBook(context, config.package, named)
    return tuple(_Book(context, config.package, forms, since).pages())


class _Book:
    """Builder of the pages; ``known`` are the elements of an older package."""

    def __init__(
        self, context: Context, package: str, forms: FormBook, known: Offers | None
    ) -> None:
        self.schema, self.names = context.schema, context.names
        self.annotate = context.module("")
        self.snippets = Snippets(self.schema, self.names, package)
        self.forms = forms
        self.known = known
        self.paths: dict[str, str] = {}
        """The page of each type, by its GraphQL name."""
        self.roots: dict[str, str] = {}
        """The page of each root field, by its call."""
        self.links: dict[str, str] = {}
        """The page of each class, for links in annotations."""
        self.uses: dict[str, list[Row]] = defaultdict(list)
        """Rows for the fields and roots that use a type, by its GraphQL name."""
        in_use: dict[Kind, set[str]] = defaultdict(set)

        def path(kind: Kind, name: str) -> str:
            return f"{kind.folder}/{unique(name, in_use[kind], fold=True)}.html"

        # The types that programs use.
        self.types = [
            named
            for named in self.schema
            if not isinstance(named, ObjectType) or named.is_record
        ]
        for named in self.types:
            name, kind = self._name(named), _kind(named)
            self.paths[named.name] = path(kind, name)
            if kind is not Kind.SCALAR:
                self.links[name] = self.paths[named.name]
        for name in self.names.queries.values():
            self.roots[f"client.query.{name}"] = path(Kind.QUERY, name)
        for name in self.names.mutations.values():
            self.roots[f"client.mutation.{name}"] = path(Kind.MUTATION, name)

    def _name(self, named: NamedType) -> str:
        """Name of a type in programs, where scalars have no class."""
        scalar = isinstance(named, ScalarType)
        return named.name if scalar else self.names.class_of(named.name)

    def pages(self) -> Iterator[Page]:
        """All pages. All sections are planned first, since they collect the uses of types."""
        roots = [
            *(self._query(root) for root in self.schema.queries),
            *(self._mutation(mutation) for mutation in self.schema.mutations),
        ]
        drafts = [(named, self._sections(named)) for named in self.types]
        yield from roots
        for named, sections in drafts:
            yield self._type(named, sections)
        yield from self.forms.pages(self._linked, self._to)

    def _type(self, named: NamedType, sections: list[Section]) -> Page:
        uses = self.uses.get(named.name, [])
        if uses:
            more = len(uses) - _MOST_LINKS
            note = f"And in {more} more places." if more > 0 else ""
            sections.append(Section("Used by", tuple(uses[:_MOST_LINKS]), note))
        return Page(
            _kind(named),
            self.paths[named.name],
            self._name(named),
            named.name,
            self.snippets.type(named),
            readable(named.description),
            marks=self._marks(named.name),
            sections=tuple(sections),
        )

    def _sections(self, named: NamedType) -> list[Section]:
        match named:
            case EnumType():
                return [self._values(named)]
            case InputType():
                rows = (self._input(named, each) for each in named.fields)
                return [Section("Fields", tuple(rows))]
            case ScalarType():
                return []
            case _:
                return self._record(named)

    def _values(self, named: EnumType) -> Section:
        members = self.names.fields(named.name)
        rows = (
            Row(
                members[value.name],
                graphql=value.name,
                marks=self._marks(f"{named.name}.{value.name}", value.deprecation),
                doc=described(value.description, value.deprecation),
            )
            for value in named.values
        )
        return Section("Values", tuple(rows))

    def _record(self, named: ObjectType | AbstractType) -> list[Section]:
        scope = self.names.fields(named.name)
        here, own = self.paths[named.name], self.names.class_of(named.name)
        letter = own[0].lower()
        rows: list[Row] = []
        for each in named.fields:
            rows.append(
                Row(
                    scope[each.name],
                    self._linked(self.annotate.read(each)),
                    f"{each.name}: {each.type.text}",
                    f"{letter}.{scope[each.name]}{_call(each)}",
                    self._marks(f"{named.name}.{each.name}", each.deprecation),
                    described(each.description, each.deprecation),
                )
            )
            target = self.schema.target_of(each.type)
            self._note_use(target, f"{own}.{scope[each.name]}", here)
        sections = [Section("Fields", tuple(rows))] if rows else []
        if isinstance(named, AbstractType):
            possible = (
                Row(
                    scope[fragment_key(each)],
                    self._to(each),
                    use=f"{letter}.{scope[fragment_key(each)]}",
                )
                for each in named.possible
            )
            sections.append(Section("Possible types", tuple(possible)))
        forms = tuple(self.forms.of_record(named.name))
        if forms:
            sections.append(Section("Custom fields", forms))
        return sections

    def _input(self, named: InputType, each: InputField) -> Row:
        name, own = self.names.fields(named.name)[each.name], self.paths[named.name]
        use = f"{self.names.class_of(named.name)}.{name}"
        self._note_use(self.schema.target_of(each.type), use, own)
        return self._input_row(f"{named.name}.{each.name}", name, each)

    def _input_row(
        self, coordinate: str, name: str, each: InputField, use: str = ""
    ) -> Row:
        marks = ["required"] if each.required else []
        marks += [f"default {readable(each.default)}"] if each.default else []
        return Row(
            name,
            self._linked(self.annotate.input(each.type, special=may_be_special(each))),
            f"{each.name}: {each.type.text}",
            use,
            (*marks, *self._marks(coordinate, each.deprecation)),
            described(each.description, each.deprecation),
        )

    def _operators(self, each: InputField) -> str:
        """The operators that a condition has in ``where``."""
        named = self.schema.types[each.type.base]
        shape = condition_shape(self.schema, named.name)
        if shape is None:
            is_flag = isinstance(named, ScalarType) and named.codec == "bool"
            return "== != is_() ~" if is_flag else "=="
        signs = ["==", "in_()"] if shape.values else []
        signs += ["!=", "not_in()"] if shape.values and shape.negate else []
        if shape.values and each.name != ID:
            signs += ["is_empty()", "is_present()"] if shape.negate else ["is_empty()"]
        return " ".join([*signs, *(BOUNDS[bound.name] for bound in shape.bounds)])

    def _query(self, root: Field) -> Page:
        owner = self.schema.query_type
        use = f"client.query.{self.names.queries[root.name]}"
        arguments = self._arguments(owner, root, root.own_arguments, use)
        sections = (*arguments, *self._where(root))
        self._note_use(self.schema.target_of(root.type), use, self.roots[use])
        snippet = self.snippets.query(root)
        return self._root(Kind.QUERY, use, owner, root, snippet, sections)

    def _root(
        self,
        kind: Kind,
        use: str,
        owner: str | None,
        root: Field,
        snippet: str,
        sections: Iterable[Section],
        gives: Line = (),
    ) -> Page:
        is_query = kind is Kind.QUERY
        return Page(
            kind,
            self.roots[use],
            use.rpartition(".")[2],
            f"{root.name}: {root.type.text}" if is_query else root.name,
            snippet,
            described(root.description, root.deprecation),
            gives or self._linked(without_null(self.annotate.read(root))),
            self._marks(f"{owner}.{root.name}", root.deprecation),
            tuple(sections),
        )

    def _where(self, root: Field) -> Iterator[Section]:
        argument = filter_of(self.schema, root.arguments)
        if argument is None:
            return
        filter_type = argument.type.base
        scope = self.names.fields(filter_type)
        rows: list[Row] = []
        for each in filter_conditions(self.schema, filter_type):
            name: str = scope[each.name]
            operators = self._operators(each)
            if isinstance(each.type, ListOf):
                name = custom_name(name, scope)
                operators = f'{name}("…") {_CUSTOM_OPERATORS}'
            rows.append(
                self._input_row(f"{filter_type}.{each.name}", name, each, operators)
            )
        yield Section("Conditions of where()", tuple(rows))

    def _mutation(self, mutation: Mutation) -> Page:
        root, owner = mutation.field, self.schema.mutation_type
        use = f"client.mutation.{self.names.mutations[root.name]}"
        named = self.schema.types.get(mutation.input or "")
        if isinstance(named, InputType):
            scope = self.names.fields(named.name)
            rows = tuple(
                self._input_row(f"{named.name}.{f.name}", scope[f.name], f)
                for f in named.fields
                if f.name not in ECHO_FIELDS or f.required
            )
            sections = [Section("Arguments", rows)]
            self._note_use(named.name, use, self.roots[use])
        else:
            sections = list(self._arguments(owner, root, root.arguments, use))
        result = self.schema.result_of(mutation)
        self._note_use(result, use, self.roots[use])
        gives = self._to(result) if mutation.record else ()
        snippet = self.snippets.mutation(mutation)
        return self._root(Kind.MUTATION, use, owner, root, snippet, sections, gives)

    def _arguments(
        self,
        owner: str | None,
        root: Field,
        arguments: Iterable[InputField],
        use: str,
    ) -> Iterator[Section]:
        rows: list[Row] = []
        for each in arguments:
            name = argument_names(root)[each.name]
            coordinate = f"{owner}.{root.name}({each.name}:)"
            rows.append(self._input_row(coordinate, name, each))
            self._note_use(self.schema.target_of(each.type), use, self.roots[use])
        if rows:
            yield Section("Arguments", tuple(rows))

    def _note_use(self, target: str, use: str, path: str) -> None:
        """Add a row for ``use``, whose page is ``path``, to the page of the type ``target``."""
        if isinstance(self.schema.types[target], ScalarType):
            return
        row, uses = Row(use, (Part(use, path),)), self.uses[target]
        if not uses or uses[-1] != row:
            uses.append(row)

    def _to(self, type_name: str) -> Line:
        return (Part(self.names.class_of(type_name), self.paths[type_name]),)

    def _marks(
        self, coordinate: str, deprecation: str | None = None
    ) -> tuple[str, ...]:
        marks: list[str] = []
        if self.known is not None and coordinate not in self.known:
            marks.append("new")
        if deprecation is not None:
            marks.append("deprecated")
        return tuple(marks)

    def _linked(self, annotation: str) -> Line:
        parts = (part for part in _WORD.split(annotation) if part)
        return tuple(Part(part, self.links.get(part, "")) for part in parts)


def _call(field: Field) -> str:
    """The arguments of a call of the field."""
    if not field.arguments:
        return ""
    arguments = [
        f"{argument_names(field)[a.name]}=…"
        for a in field.arguments
        if a.required or a.name in ("first", "filter", "order", "view")
    ]
    return f"({', '.join(arguments)})" if arguments else "(…)"


def _kind(named: NamedType) -> Kind:
    match named:
        case EnumType():
            return Kind.ENUM
        case InputType():
            return Kind.INPUT
        case ScalarType():
            return Kind.SCALAR
        case _:
            return Kind.RECORD
