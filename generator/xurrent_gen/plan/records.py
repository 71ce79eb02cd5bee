"""Plan the modules of records and interfaces."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from xurrent_gen.ir.model import (
    AbstractType,
    Field,
    InputField,
    ListOf,
    Named,
    ObjectType,
    Schema,
)
from xurrent_gen.naming.names import argument_names, fragment_key
from xurrent_gen.plan import webhooks
from xurrent_gen.plan.annotations import Annotator, Context
from xurrent_gen.plan.deprecations import deprecated_overloads, deprecated_property
from xurrent_gen.plan.model import (
    Attribute,
    Call,
    ClassPlan,
    FilePlan,
    Function,
    Parameter,
    Table,
    Value,
)
from xurrent_gen.plan.modules import RUNTIME, Imports, class_module, graphql_name
from xurrent_gen.plan.tables import RELAY, argument_words, declaration
from xurrent_gen.plan.texts import described, string, with_arguments

Record = ObjectType | AbstractType


class RecordPlanner:
    """Plans all output types of a schema."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._schema = context.schema
        self._names = context.names
        self._paths = context.paths
        self._narrowed = _narrowed_lists(context.schema)
        self._reached = _reached(context.schema)
        self._with_events: set[str] = set()
        if webhooks.FEATURE in context.features.names:
            self._with_events.update(webhooks.records_with_events(context.schema))

    def plan_module(self, module: str, type_names: Iterable[str]) -> FilePlan:
        """Plan the module with these types."""
        annotate = self._context.module(module)
        classes: list[ClassPlan] = []
        companions: dict[str, str] = {}
        names = list(type_names)
        for type_name in names:
            named = self._schema.types[type_name]
            assert isinstance(named, ObjectType | AbstractType)
            classes.append(self._model(named, annotate))
            classes += self._companions(named, annotate)
            companions |= self._renamed(named)
        if len(names) == 1:
            title = f"``{names[0]}``: the model and its selectable fields."
        else:
            title = "Records that this package has with id and name only."
        return class_module(
            annotate.imports, described(title), classes, companions=companions
        )

    def _model(self, named: Record, annotate: Annotator) -> ClassPlan:
        names, imports = self._names, annotate.imports
        scope = names.fields(named.name)
        inside = annotate.within(scope)
        attributes = [
            Attribute(
                scope[each.name],
                inside.read(each, sequence=(named.name, each.name) in self._narrowed),
                _declared(each, inside.imports),
                described(each.description, each.deprecation),
            )
            for each in named.fields
        ]
        name = names.class_of(named.name)
        data: dict[str, Value] = graphql_name(named.name, name)
        if isinstance(named, AbstractType):
            fragments = [f"{scope[fragment_key(p)]} {p}" for p in named.possible]
            data["__graphql_fragments__"] = Table(fragments)
        links: list[Function] = []
        if isinstance(named, ObjectType) and named.name in self._with_events:
            links.append(webhooks.link(named, inside))
        return ClassPlan(
            name,
            [*self._bases(named, imports), "frozen=True"],
            described(named.description) or f"The type ``{named.name}``.",
            data,
            attributes,
            stubs=links,
        )

    def _renamed(self, named: Record) -> dict[str, str]:
        """Companion classes whose name is not the model's name and a suffix."""
        model = self._names.class_of(named.name)
        renamed: dict[str, str] = {}
        for suffix in ("Fields", "ListFields", "ConnectionFields"):
            name = self._names.derived(named.name, suffix)
            known = suffix == "Fields" or (named.name, suffix) in self._reached
            if known and name != f"{model}{suffix}":
                renamed[f"{named.name}/{suffix}"] = name
        return renamed

    def _bases(self, named: Record, imports: Imports) -> list[str]:
        inherited = {
            ancestor
            for each in named.interfaces
            for ancestor in self._abstract(each).interfaces
        }
        own = [i for i in named.interfaces if i not in inherited]
        bases: list[str] = []
        given = self._paths.runtime_bases
        if named.name in given and not any(i in given for i in named.interfaces):
            bases.append(imports.load(*given[named.name]))
        if not own:
            return [*bases, imports.runtime("GraphQLModel")]
        # Subclasses come before their bases, in the same order everywhere: otherwise
        # Python may find no method resolution order.
        own.sort(key=lambda i: (-self._depth(i), i))
        bases += (
            imports.load(self._paths.modules[i], self._names.class_of(i)) for i in own
        )
        return bases

    def _depth(self, name: str) -> int:
        """Depth of an interface: one more than that of its deepest base."""
        above = self._abstract(name).interfaces
        return 1 + max(map(self._depth, above), default=0)

    def _abstract(self, name: str) -> AbstractType:
        named = self._schema.types[name]
        assert isinstance(named, AbstractType)
        return named

    def _companions(self, named: Record, annotate: Annotator) -> list[ClassPlan]:
        names, runtime = self._names, annotate.imports.runtime
        model = names.class_of(named.name)
        paths = names.derived(named.name, "Paths")
        card, nul = runtime("Card"), runtime("Nul")
        root = f'"{annotate.root_fields(named.name)}"'
        base = f"{runtime('ObjectFields')}[{model} | {nul}, {root}, {card}]"
        plans = [
            self._path_class(named, paths, annotate),
            ClassPlan(
                names.derived(named.name, "Fields"),
                [f"{paths}[{nul}, {card}]", base],
                f"Fields of ``{named.name}`` to select.",
            ),
        ]
        for suffix, what in (
            ("ListFields", "a list"),
            ("ConnectionFields", "a connection"),
        ):
            if (named.name, suffix) in self._reached:
                never = annotate.imports.load("typing", "Never")
                base = f"{runtime(suffix)}[{runtime('Row')}, {root}, {card}]"
                name = names.derived(named.name, suffix)
                bases = [f"{paths}[{never}, {runtime('Many')}]", base]
                doc = f"Fields of {what} of ``{named.name}`` to select."
                plans.append(ClassPlan(name, bases, doc, is_internal=True))
        return plans

    def _path_class(self, named: Record, paths: str, annotate: Annotator) -> ClassPlan:
        scope = self._names.fields(named.name)
        inside = annotate.within(scope)
        runtime = annotate.imports.runtime
        nul, card = runtime("Nul"), runtime("Card")
        attributes: list[Attribute] = []
        methods: list[Function] = []
        for each in named.fields:
            name, annotation = scope[each.name], _path_annotation(each, inside)
            if each.own_arguments:
                methods.append(_method(named, each, annotation, inside))
            elif each.deprecation is not None:
                methods.append(
                    deprecated_property(name, annotation, each, inside.imports)
                )
            else:
                docstring = described(each.description)
                attributes.append(Attribute(name, annotation, docstring=docstring))
        for possible in named.possible if isinstance(named, AbstractType) else ():
            fields = inside.companion(possible, "Fields")
            name = scope[fragment_key(possible)]
            doc = f"Fields of results of type ``{possible}``."
            attributes.append(Attribute(name, f"{fields}[None, {card}]", docstring=doc))
        generic = annotate.imports.load("typing", "Generic")
        return ClassPlan(
            paths,
            [f"{generic}[{nul}, {card}]"],
            f"Paths to the fields of ``{named.name}``.",
            attributes=attributes,
            stubs=methods,
            is_internal=True,
        )


def _declared(field: Field, imports: Imports) -> Call:
    """The call of the runtime that declares a field."""
    words = argument_words(field)
    if words and words[0] == RELAY:
        function, words = imports.runtime("pages"), words[1:]
    else:
        function = imports.runtime("of")
    return Call(function, [declaration(field), *map(string, words)])


def _path_annotation(field: Field, annotate: Annotator) -> str:
    """The annotation of a field in a path, with its type if no parent is null."""
    schema, imports, ref = annotate.schema, annotate.imports, field.type
    nul, card = imports.runtime("Nul"), imports.runtime("Card")
    connection = schema.connection(ref.base) if isinstance(ref, Named) else None
    if schema.is_leaf(ref.base):
        path = imports.type_only(RUNTIME, "Leaf")
    elif connection is not None:
        path = annotate.companion(connection.node, "ConnectionFields")
    elif isinstance(ref, ListOf):
        path = annotate.companion(ref.base, "ListFields")
    else:
        path = annotate.companion(ref.base, "Fields")
        return f"{path}[{'None' if ref.nullable else nul}, {card}]"
    value = annotate.read(field)
    is_null = ref.nullable and connection is None
    return f"{path}[{value if is_null else f'{value} | {nul}'}, {card}]"


def _method(
    named: Record, field: Field, annotation: str, annotate: Annotator
) -> Function:
    """Plan the method for a field with arguments, which programs must call."""
    schema, names = annotate.schema, annotate.names
    name, scope = names.fields(named.name)[field.name], argument_names(field)
    head = [Parameter("self")]
    target = schema.target_of(field.type)
    if not schema.is_leaf(target):
        select = annotate.imports.type_only(RUNTIME, "Select")
        chosen = f"{select}[{annotate.root_fields(target)}] | None"
        head.append(Parameter("select", chosen, "None"))
    head.append(Parameter("/"))

    def signature(arguments: Sequence[InputField]) -> Function:
        parameters = annotate.parameters(scope, arguments)
        keywords = [Parameter("*"), *parameters] if parameters else []
        return Function(name, [*head, *keywords], annotation)

    docstring = described(field.description, field.deprecation)
    imports = annotate.imports
    overloads = deprecated_overloads(signature, field.arguments, scope, imports)
    if not overloads:
        return replace(signature(field.arguments), docstring=docstring)
    anything = imports.builtin("object")
    rest = [Parameter("*args", anything), Parameter("**given", anything)]
    old = ((scope[a.name], a) for a in field.arguments if a.deprecation is not None)
    return Function(
        name,
        [Parameter("self"), *rest],
        annotation,
        docstring=with_arguments(docstring, old),
        overloads=overloads,
        is_short=True,
    )


def _reached(schema: Schema) -> set[tuple[str, str]]:
    """Types in lists and connections, each with its companion class."""
    reached: set[tuple[str, str]] = set()
    fields = [f for t in schema.records for f in t.fields]
    for each in (*fields, *schema.queries):
        connection = schema.connection(each.type.base)
        if connection is not None and isinstance(each.type, Named):
            reached.add((connection.node, "ConnectionFields"))
        elif isinstance(each.type, ListOf):
            reached.add((each.type.base, "ListFields"))
    return reached


def _narrowed_lists(schema: Schema) -> set[tuple[str, str]]:
    """List fields of interfaces that an implementation declares with a narrower type.

    ``list`` is invariant, so the interface must declare a sequence there.
    """
    narrowed: set[tuple[str, str]] = set()
    by_name = {a.name: a for a in schema.abstracts}
    for named in schema.records:
        own = {f.name: f.type for f in named.fields}
        for name in named.interfaces:
            for each in by_name[name].fields:
                listed = isinstance(each.type, ListOf) or bool(
                    schema.connection(each.type.base)
                )
                if listed and own.get(each.name) != each.type:
                    narrowed.add((name, each.name))
    return narrowed
