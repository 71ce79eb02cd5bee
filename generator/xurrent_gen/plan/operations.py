"""Plan the classes of ``client.query`` and ``client.mutation``, for both clients.

The methods of one record are in one module. One class inherits them all, for checkers and
readers; at run time, a client loads only the module of a method. Async clients and batches
reuse the methods of the sync client, with other return types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from xurrent_gen.features import APPLY
from xurrent_gen.ir.input_roles import filter_of
from xurrent_gen.ir.model import Field, InputField, ListOf, Mutation, Schema
from xurrent_gen.naming.names import Names, argument_names
from xurrent_gen.plan.annotations import Annotator, Context
from xurrent_gen.plan.deprecations import deprecated_overloads, deprecation_decorators
from xurrent_gen.plan.model import Call, ClassPlan, FilePlan, Function, Parameter
from xurrent_gen.plan.module_paths import grouped
from xurrent_gen.plan.modules import RUNTIME, class_module
from xurrent_gen.plan.texts import described, string, with_arguments

CLIENTS = ("", "Async")
"""Prefixes of the classes of the sync and the async client."""

FOLDERS = {"query": "queries", "mutation": "mutations"}
_ASYNCHRONOUS = {"query": "asynchronous", "mutation": "awaited"}
"""Descriptors that adapt a method of the sync client for the async one."""
_BATCH = "_runtime.apply.batch"


def plan_operations(context: Context) -> Iterator[FilePlan]:
    """The modules of all root fields, for both clients."""
    schema, paths = context.schema, context.paths
    queries = {each.name: each for each in schema.queries}
    yield from _modules(context, "query", queries, paths.queries)
    if schema.mutations:
        mutations = {each.field.name: each for each in schema.mutations}
        yield from _modules(context, "mutation", mutations, paths.mutations)


def operation_class(names: Names, prefix: str, kind: str) -> str:
    """The class of ``client.query``, ``client.mutation`` or ``batch.mutation``."""
    return names.ours(f"{prefix}{FOLDERS[kind].capitalize()}")


def operation_classes(context: Context, kind: str) -> list[str]:
    """The classes that hold all root fields of a kind."""
    batched = kind == "mutation" and APPLY in context.features.names
    prefixes = (*CLIENTS, "Batch") if batched else CLIENTS
    return [operation_class(context.names, each, kind) for each in prefixes]


def without_null(annotation: str) -> str:
    """Remove the outer ``| None`` of an annotation: a call raises instead."""
    return annotation.removesuffix(" | None")


def _modules(
    context: Context,
    kind: str,
    roots: Mapping[str, Field | Mutation],
    modules: Mapping[str, str],
) -> Iterator[FilePlan]:
    """Plan the modules of all queries or mutations, and the one that joins them."""
    groups = grouped(modules)
    for module, members in groups.items():
        yield _module(context, kind, module, [roots[name] for name in members])
    folder = FOLDERS[kind]
    joined = {
        "title": f"The {folder} of the account, one method each.",
        "folder": folder,
        "modules": sorted(groups),
        "classes": operation_classes(context, kind),
    }
    yield FilePlan(f"{kind}.py", "joined.py.jinja", joined)


def _module(
    context: Context, kind: str, module: str, roots: Sequence[Field | Mutation]
) -> FilePlan:
    """Plan the methods of one record; others reuse the sync methods where possible."""
    folder, names = FOLDERS[kind], context.names
    annotate = context.module(f"{folder}.{module}")
    imports = annotate.imports
    shared = [each for each in roots if _is_shared(each, context.schema)]
    rest = [each for each in roots if each not in shared]
    sync, base = operation_class(names, "", kind), f"{kind.capitalize()}Roots"
    doc = f"The {folder} of the account."
    methods = [_method(root, "", annotate) for root in roots]
    classes = [ClassPlan(sync, [imports.runtime(base)], doc, methods=methods)]
    adapters = [("Async", RUNTIME, _ASYNCHRONOUS[kind])]
    if kind == "mutation" and APPLY in context.features.names:
        adapters.append(("Batch", _BATCH, "batched"))
    for prefix, source, descriptor in adapters:
        plan = ClassPlan(
            operation_class(names, prefix, kind),
            [imports.load(source, f"{prefix}{base}")],
            doc if prefix == "Async" else f"{doc[:-1]}, for a batch.",
            methods=[_method(root, prefix, annotate) for root in rest],
            shared=[
                _adapted(sync, root, imports.load(source, descriptor), annotate)
                for root in shared
            ],
        )
        classes.append(plan)
    title = f"{folder.capitalize()}, one method each."
    return class_module(imports, title, classes)


def _method(root: Field | Mutation, prefix: str, annotate: Annotator) -> Function:
    if isinstance(root, Field):
        return _query(root, prefix, annotate)
    return _mutation(root, prefix, annotate)


def _adapted(
    sync: str, root: Field | Mutation, descriptor: str, annotate: Annotator
) -> Call:
    """Assign an adapted sync method to a ``Final``, whose inferred type is public."""
    names, final = annotate.names, annotate.imports.type_only("typing", "Final")
    if isinstance(root, Field):
        name = names.queries[root.name]
    else:
        name = names.mutations[root.field.name]
    return Call(descriptor, [f"{sync}.{name}"], f"{name}: {final} = ")


def _is_shared(root: Field | Mutation, schema: Schema) -> bool:
    """Return whether the async client and batches can reuse the sync method.

    In a descriptor, checkers lose deprecation marks. And a descriptor does not implement a
    protocol with a method, such as that of events with ``node``.
    """
    if isinstance(root, Mutation):
        return root.field.deprecation is None
    arguments = all(each.deprecation is None for each in root.own_arguments)
    is_connection = schema.connection(root.type.base) is not None
    return is_connection and arguments and root.deprecation is None


def _query(root: Field, prefix: str, annotate: Annotator) -> Function:
    """Plan the method of a query: it returns a builder, and sends nothing."""
    names = annotate.names
    annotate = annotate.within(names.queries)
    name, scope = names.queries[root.name], argument_names(root)
    builder = _builder(root, annotate)
    cls = annotate.imports.type_only(RUNTIME, f"{prefix}{builder.name}")
    returned = f"{cls}[{', '.join(builder.arguments)}]"
    arguments = root.own_arguments
    required = [a for a in arguments if a.required]
    optional = [a for a in arguments if not a.required]
    decorators = deprecation_decorators(root, annotate.imports)

    def signature(optional: Sequence[InputField]) -> Function:
        parameters = [
            Parameter("self"),
            *annotate.parameters(scope, required),
            *([Parameter("*")] if optional else []),
            *annotate.parameters(scope, optional),
        ]
        return Function(name, parameters, returned)

    overloads: Sequence[Function] = ()
    if not decorators:
        overloads = deprecated_overloads(signature, optional, scope, annotate.imports)
    docstring = with_arguments(
        described(root.description, root.deprecation)
        or f"The root field ``{root.name}``.",
        ((scope[a.name], a) for a in arguments),
    )
    made = Call(f"self.{builder.factory}", [string(name), "locals()"], "return ")
    return replace(
        signature(optional),
        decorators=decorators,
        docstring=docstring,
        body=[made],
        overloads=overloads,
    )


class _Builder(NamedTuple):
    """A builder's class, its type arguments and the method that creates it."""

    name: str
    arguments: list[str]
    factory: str


def _builder(root: Field, annotate: Annotator) -> _Builder:
    """The builder that the method of a query returns."""
    schema, base = annotate.schema, root.type.base
    connection = schema.connection(base)
    if connection is not None:
        model = annotate.type_class(connection.node)
        fields = annotate.root_fields(connection.node)
        filtering = filter_of(schema, root.arguments)
        where = (
            annotate.imports.type_only(RUNTIME, "NoFilter")
            if filtering is None
            else annotate.companion(filtering.type.base, "Where")
        )
        return _Builder("ConnectionQuery", [model, fields, where], "_connection")
    value = without_null(annotate.read(root))
    if schema.is_leaf(base):
        return _Builder("ValueQuery", [value], "_value")
    fields = annotate.root_fields(base)
    if isinstance(root.type, ListOf):
        return _Builder("RecordListQuery", [value, fields], "_records")
    return _Builder("RecordQuery", [value, fields], "_record")


def _mutation(mutation: Mutation, prefix: str, annotate: Annotator) -> Function:
    """Plan the method of a mutation: it sends, and returns the record or a ticket."""
    root, names = mutation.field, annotate.names
    annotate = annotate.within(names.mutations)
    type_only = annotate.imports.type_only
    name, returned = names.mutations[root.name], _returned(mutation, annotate)
    if prefix == "Batch":
        returned = f"{type_only(_BATCH, 'Ticket')}[{returned}]"
    select: list[Parameter] = []
    selected = _selected(mutation, annotate)
    if selected:
        chosen = f"{type_only(RUNTIME, 'Select')}[{selected}] | None"
        select.append(Parameter("select", chosen, "None"))
    docstring = described(root.description, root.deprecation)
    docstring = docstring or f"The mutation ``{root.name}``."
    if mutation.input is not None:
        # One input object: its fields as keyword arguments.
        fields = f"{type_only('typing', 'Unpack')}[{annotate.companion(mutation.input, 'Args')}]"
        marked = [Parameter("*"), *select] if select else []
        parameters = [Parameter("/"), *marked, Parameter("**fields", fields)]
        send, passed = "_send", ["fields", *(each.name for each in select)]
    else:
        # Any other shape: each argument is a keyword argument.
        scope = argument_names(root)
        arguments = ((scope[a.name], a) for a in root.arguments)
        docstring = with_arguments(docstring, arguments)
        keyword = [*annotate.parameters(scope, root.arguments), *select]
        parameters = [Parameter("*"), *keyword] if keyword else []
        send, passed = "_send_locals", ["locals()"]
    is_async = prefix == "Async"
    before = f"result: {returned} = {'await ' if is_async else ''}"
    return Function(
        name,
        [Parameter("self"), *parameters],
        returned,
        deprecation_decorators(root, annotate.imports),
        docstring,
        [Call(f"self.{send}", [string(name), *passed], before), "return result"],
        is_async=is_async,
    )


def mutation_base(mutation: Mutation, annotate: Annotator) -> str:
    """The base class of a mutation's input, with the types of result and selection.

    The types are quoted, because their modules are imported for checkers only.
    """
    base = annotate.imports.runtime("MutationInput")
    selected = _selected(mutation, annotate) or annotate.imports.type_only(
        "typing", "Never"
    )
    return f"{base}[{string(_returned(mutation, annotate))}, {string(selected)}]"


def _selected(mutation: Mutation, annotate: Annotator) -> str:
    """The selectable fields of a mutation's result, or an empty string."""
    result = annotate.schema.result_of(mutation)
    return "" if annotate.schema.is_leaf(result) else annotate.root_fields(result)


def _returned(mutation: Mutation, annotate: Annotator) -> str:
    """The annotation of a mutation's result."""
    if mutation.record is None:
        return without_null(annotate.output(mutation.field.type))
    return annotate.type_class(annotate.schema.result_of(mutation))
