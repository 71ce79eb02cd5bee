"""Plans the modules of records and interfaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.model import (
    AbstractType,
    Field,
    InputField,
    ListOf,
    Named,
    ObjectType,
    Schema,
    TypeRef,
)
from xurrent_gen.naming.names import Names, fragment_key
from xurrent_gen.plan import layout, webhooks
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.docs import described
from xurrent_gen.plan.imports import RUNTIME, Imports
from xurrent_gen.plan.literals import attribute_docstring, docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan
from xurrent_gen.plan.module_paths import STUBS, ModulePaths
from xurrent_gen.plan.tables import field_line

Record = ObjectType | AbstractType

_FRAGMENTS = 300
"""So many lines for the fragments of an abstract type, which has two more for each."""


class RecordPlanner:
    """Plans all output types of a schema."""

    def __init__(
        self,
        schema: Schema,
        names: Names,
        modules: ModulePaths,
        features: FeatureSet,
    ) -> None:
        self._schema = schema
        self._names = names
        self._modules = modules
        self._narrowed = _narrowed_lists(schema)
        self._reached = _reached(schema)
        has_events = webhooks.FEATURE in features.names
        self._told = set(webhooks.told_records(schema)) if has_events else set[str]()

    def plan_module(self, module: str, type_names: Iterable[str]) -> FilePlan:
        """The module that holds these types."""
        imports = Imports(module, self._names.given)
        annotate = Annotator(self._schema, self._names, self._modules, imports)
        classes: list[ClassPlan] = []
        described_types: list[str] = []
        companions: list[tuple[str, str]] = []
        for type_name in type_names:
            named = self._schema.types[type_name]
            assert isinstance(named, ObjectType | AbstractType)
            described_types.append(named.name)
            classes.append(self._model(named, annotate))
            classes += self._companions(named, annotate)
            companions += self._renamed(named)
        title = (
            f"``{described_types[0]}``: the model, and what can be selected from it."
            if len(described_types) == 1
            else (
                "Records that are only known by id and name."
                if module == STUBS
                else f"The models of {module.rpartition('.')[2].rstrip('_0123456789')}."
            )
        )
        return FilePlan(
            path=f"{module.replace('.', '/')}.py",
            template="classes.py.jinja",
            context={
                "title": docstring(described(title), 0),
                "classes": classes,
                "companions": layout.mapping(companions, 0) if companions else "",
                "imports": imports.plan(),
            },
        )

    def _model(self, named: Record, annotate: Annotator) -> ClassPlan:
        names, imports = self._names, annotate.imports
        shadowed = frozenset(names.fields(named.name).values())
        attributes = [
            Attribute(
                layout.annotated(
                    names.field(named.name, each.name),
                    annotate.output(
                        each.type,
                        shadowed,
                        sequence=(named.name, each.name) in self._narrowed,
                    ),
                    4,
                    default=imports.runtime("absent"),
                ),
                attribute_docstring(described(each.description, each.deprecation), 4),
            )
            for each in named.fields
        ]
        data = [f"__graphql_name__ = {string(named.name)}"]
        lines = (field_line(names, named.name, each) for each in named.fields)
        data.append(f"__graphql_fields__ = {layout.table(lines, 4)}")
        if isinstance(named, AbstractType):
            fragments = [
                f"{names.fields(named.name)[fragment_key(p)]} {p}"
                for p in named.possible
            ]
            data.append(
                f"__graphql_fragments__ = {layout.table(fragments, 4, _FRAGMENTS)}"
            )
        return ClassPlan(
            header=layout.class_header(
                names.class_of(named.name),
                [*self._bases(named, imports), "frozen=True"],
            ),
            doc=docstring(
                described(named.description) or f"The type ``{named.name}``.", 4
            ),
            data=tuple(data),
            attributes=tuple(attributes),
            checked_only=tuple(self._links(named, annotate)),
        )

    def _links(self, named: Record, annotate: Annotator) -> Iterator[str]:
        if isinstance(named, ObjectType) and named.name in self._told:
            yield webhooks.link(named, annotate)

    def _renamed(self, named: Record) -> list[tuple[str, str]]:
        """The companions that are not called by the model's name and a suffix."""
        model = self._names.class_of(named.name)
        found: list[tuple[str, str]] = []
        for suffix in ("Fields", "ListFields", "ConnectionFields"):
            name = self._names.derived(named.name, suffix)
            known = suffix == "Fields" or (named.name, suffix) in self._reached
            if known and name != f"{model}{suffix}":
                found.append((f"{named.name}/{suffix}", name))
        return found

    def _bases(self, named: Record, imports: Imports) -> list[str]:
        inherited = {
            ancestor
            for each in named.interfaces
            for ancestor in self._abstract(each).interfaces
        }
        own = [i for i in named.interfaces if i not in inherited]
        bases: list[str] = []
        lent = self._modules.bases
        if named.name in lent and not any(i in lent for i in named.interfaces):
            bases.append(imports.load(*lent[named.name]))
        if not own:
            return [*bases, imports.runtime("GraphQLModel")]
        # Heirs before those they inherit from, everywhere in one order: then Python
        # always finds an order in which to resolve attributes.
        own.sort(key=lambda i: (-self._depth(i), i))
        bases += (
            imports.load(self._modules.module(i), self._names.class_of(i)) for i in own
        )
        return bases

    def _depth(self, name: str) -> int:
        """How many interfaces stand above one, at most."""
        above = self._abstract(name).interfaces
        return 1 + max(map(self._depth, above), default=0)

    def _abstract(self, name: str) -> AbstractType:
        named = self._schema.types[name]
        assert isinstance(named, AbstractType)
        return named

    def _companions(self, named: Record, annotate: Annotator) -> list[ClassPlan]:
        names, imports = self._names, annotate.imports
        model = names.class_of(named.name)
        paths = names.derived(named.name, "Paths")
        fields = names.derived(named.name, "Fields")
        card, nul = imports.runtime("Card"), imports.runtime("Nul")
        root = f'"{annotate.root_fields(named.name)}"'
        plans = [
            self._paths(named, paths, annotate),
            ClassPlan(
                header=layout.class_header(
                    fields,
                    [
                        f"{paths}[{nul}, {card}]",
                        f"{imports.runtime('ObjectFields')}"
                        f"[{model} | {nul}, {root}, {card}]",
                    ],
                ),
                doc=docstring(f"What can be selected from ``{named.name}``.", 4),
            ),
        ]
        for suffix, what in (
            ("ListFields", "a list"),
            ("ConnectionFields", "a connection"),
        ):
            if (named.name, suffix) not in self._reached:
                continue
            base = imports.runtime(suffix)
            never = imports.load("typing", "Never")
            many, row = imports.runtime("Many"), imports.runtime("Row")
            plans.append(
                ClassPlan(
                    header=layout.class_header(
                        names.derived(named.name, suffix),
                        [f"{paths}[{never}, {many}]", f"{base}[{row}, {root}, {card}]"],
                    ),
                    doc=docstring(
                        f"What can be selected from {what} of ``{named.name}``.", 4
                    ),
                )
            )
        return plans

    def _paths(self, named: Record, paths: str, annotate: Annotator) -> ClassPlan:
        names = self._names
        taken = frozenset(names.fields(named.name).values())
        runtime = annotate.imports.runtime
        nul, card = runtime("Nul"), runtime("Card")
        attributes: list[Attribute] = []
        methods: list[str] = []
        for each in named.fields:
            name = names.field(named.name, each.name)
            annotation = self._path_annotation(each.type, annotate, taken)
            words = described(each.description, each.deprecation)
            if each.own_arguments:
                methods.append(self._method(named, each, name, annotation, annotate))
            elif each.deprecation is not None:
                methods.append(
                    _deprecated(name, annotation, each, annotate.imports, taken)
                )
            else:
                text = layout.annotated(name, annotation, 4)
                attributes.append(Attribute(text, attribute_docstring(words, 4)))
        if isinstance(named, AbstractType):
            for possible in named.possible:
                name = names.fields(named.name)[fragment_key(possible)]
                fields = annotate.companion(possible, "Fields", taken)
                attributes.append(
                    Attribute(layout.annotated(name, f"{fields}[None, {card}]", 4))
                )
        generic = annotate.imports.load("typing", "Generic")
        return ClassPlan(
            header=layout.class_header(paths, [f"{generic}[{nul}, {card}]"]),
            doc=docstring(f"The fields of ``{named.name}`` as paths.", 4),
            attributes=tuple(attributes),
            checked_only=tuple(methods),
        )

    def _path_annotation(
        self, ref: TypeRef, annotate: Annotator, taken: frozenset[str] = frozenset()
    ) -> str:
        schema, imports = self._schema, annotate.imports
        nul, card = imports.runtime("Nul"), imports.runtime("Card")
        if schema.is_leaf(ref.base):
            leaf = imports.check(RUNTIME, "Leaf", taken)
            value = annotate.output(ref, taken)
            return f"{leaf}[{value if ref.nullable else f'{value} | {nul}'}, {card}]"
        connection = schema.connection(ref.base) if isinstance(ref, Named) else None
        if connection is not None:
            fields = annotate.companion(connection.node, "ConnectionFields", taken)
            return f"{fields}[{annotate.output(ref, taken)} | {nul}, {card}]"
        if isinstance(ref, ListOf):
            fields = annotate.companion(ref.base, "ListFields", taken)
            value = annotate.output(ref, taken)
            return f"{fields}[{value if ref.nullable else f'{value} | {nul}'}, {card}]"
        fields = annotate.companion(ref.base, "Fields", taken)
        return f"{fields}[{'None' if ref.nullable else nul}, {card}]"

    def _method(
        self,
        named: Record,
        field: Field,
        name: str,
        annotation: str,
        annotate: Annotator,
    ) -> str:
        """A field with arguments of its own: it has to be called."""
        coordinate, imports = f"{named.name}.{field.name}", annotate.imports
        taken = frozenset(self._names.fields(named.name).values())
        pad = " " * 8
        lines = [f"{pad}def {name}(", f"{pad}    self,"]
        if not self._schema.is_leaf(field.type.base):
            connection = self._schema.connection(field.type.base)
            target = connection.node if connection else field.type.base
            fields = annotate.root_fields(target, taken)
            select = imports.check(RUNTIME, "Select", taken)
            chosen = f"{select}[{fields}] | None"
            parameter = layout.annotated("select", chosen, 12, default="None", end=",")
            lines.append(f"{pad}    {parameter}")
        lines += [f"{pad}    /,", f"{pad}    *,"]
        lines += parameters(
            self._names, coordinate, field.arguments, annotate, 12, taken
        )
        lines.append(f"{pad}{layout.returns(annotation, 8)}")
        return "\n".join(_documented(lines, field, 12))


def _deprecated(
    name: str, annotation: str, field: Field, imports: Imports, taken: frozenset[str]
) -> str:
    """A field whose use type checkers strike through."""
    deprecated = imports.check("typing_extensions", "deprecated", taken)
    builtin = imports.builtin("property", taken)
    reason = string(" ".join((field.deprecation or "Deprecated.").split()))
    pad = " " * 8
    lines = [
        f"{pad}@{builtin}",
        f"{pad}@{deprecated}({reason})",
    ]
    line = f"def {name}(self) -> {annotation}:"
    if layout.fits(line, len(pad), 4):
        lines.append(f"{pad}{line}")
    else:
        lines += [f"{pad}def {name}(", f"{pad}    self,"]
        lines.append(f"{pad}{layout.returns(annotation, 8)}")
    return "\n".join(_documented(lines, field, 12))


def _documented(lines: list[str], field: Field, indent: int) -> list[str]:
    """A stub's lines with its docstring, or with dots where it has none."""
    doc = docstring(described(field.description, field.deprecation), indent)
    if doc:
        return [*lines, f"{' ' * indent}{doc}", f"{' ' * indent}..."]
    return [*lines[:-1], f"{lines[-1]} ..."]


def parameters(
    names: Names,
    coordinate: str,
    arguments: Sequence[InputField],
    annotate: Annotator,
    indent: int,
    shadowed: frozenset[str] = frozenset(),
) -> list[str]:
    """Keyword parameters, one a line, required ones first."""
    pad = " " * indent
    optional = any(not each.required for each in arguments)
    default = annotate.imports.runtime("UNSET") if optional else ""
    lines: list[str] = []
    for each in sorted(arguments, key=lambda a: not a.required):
        name = names.argument(coordinate, each.name)
        annotation = annotate.input(each.type, shadowed)
        if each.required:
            text = layout.annotated(name, annotation, indent, end=",")
        else:
            unset = annotate.unset(shadowed)
            text = layout.annotated(
                name, f"{annotation} | {unset}", indent, default=default, end=","
            )
        lines.append(f"{pad}{text}")
    return lines


def _reached(schema: Schema) -> set[tuple[str, str]]:
    """Which types stand in lists and connections, and so need those companions."""
    found: set[tuple[str, str]] = set()
    fields = [f for t in schema.records for f in t.fields]
    for each in (*fields, *schema.queries):
        connection = schema.connection(each.type.base)
        if connection is not None and isinstance(each.type, Named):
            found.add((connection.node, "ConnectionFields"))
        elif isinstance(each.type, ListOf):
            found.add((each.type.base, "ListFields"))
    return found


def _narrowed_lists(schema: Schema) -> set[tuple[str, str]]:
    """List fields of interfaces that some implementation declares more narrowly.

    ``list`` is invariant, so the interface has to promise a sequence there.
    """
    found: set[tuple[str, str]] = set()
    by_name = {a.name: a for a in schema.abstracts}
    for named in schema.records:
        own = {f.name: f.type for f in named.fields}
        for name in named.interfaces:
            for each in by_name[name].fields:
                listed = isinstance(each.type, ListOf) or bool(
                    schema.connection(each.type.base)
                )
                if listed and own.get(each.name) != each.type:
                    found.add((name, each.name))
    return found
