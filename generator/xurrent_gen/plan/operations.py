"""Plans the classes of ``client.query`` and ``client.mutation``, for both clients.

The methods of one record are in a module, and a class that joins them all is what
checkers and readers see; at run time a client loads the module of a method. Async clients
and batches offer the methods of the sync client in classes that answer otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from xurrent_gen.ir.model import Field, Mutation, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.classes import class_module
from xurrent_gen.plan.client_kinds import CLIENT_KINDS, ClientKind
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.model import Call, ClassPlan, FilePlan
from xurrent_gen.plan.module_paths import grouped
from xurrent_gen.plan.mutations import plan_mutation
from xurrent_gen.plan.queries import plan_query

FOLDERS = {"query": "queries", "mutation": "mutations"}
ASYNCHRONOUS = {"query": "asynchronous", "mutation": "awaited"}
"""What makes a method of the async client of one of the sync client."""


def plan_operations(context: Context) -> Iterator[FilePlan]:
    """The modules of all root fields, for both clients."""
    schema, paths = context.schema, context.paths
    queries = {each.name: each for each in schema.queries}
    yield from _kind(context, "query", queries, paths.queries)
    if schema.mutations:
        mutations = {each.field.name: each for each in schema.mutations}
        yield from _kind(context, "mutation", mutations, paths.mutations)


def _kind(
    context: Context,
    kind: str,
    roots: Mapping[str, Field | Mutation],
    modules: Mapping[str, str],
) -> Iterator[FilePlan]:
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
    """The methods of one record."""
    folder = FOLDERS[kind]
    annotate = context.module(f"{folder}.{module}")
    shared = [each for each in roots if _is_shared(each, context.schema)]
    classes: list[ClassPlan] = []
    for client in CLIENT_KINDS:
        offered = shared if client.is_async else []
        made = ASYNCHRONOUS[kind]
        classes.append(
            ClassPlan(
                operations_class(context.names, client, kind),
                [annotate.imports.runtime(f"{client.prefix}{kind.capitalize()}Roots")],
                f"The {folder} of the account.",
                methods=[
                    (
                        plan_query(root, client, annotate)
                        if isinstance(root, Field)
                        else plan_mutation(root, client, annotate)
                    )
                    for root in roots
                    if root not in offered
                ],
                shared=_offered(kind, offered, annotate, RUNTIME, made),
            )
        )
    if kind == "mutation" and context.features.batches:
        classes.append(_batch(roots, shared, annotate))
    title = f"{folder.capitalize()}, one method each."
    return class_module(annotate.imports, title, classes)


def _is_shared(root: Field | Mutation, schema: Schema) -> bool:
    """True if the sync method serves the async client and batches, too.

    Checkers lose the marks of what is deprecated in a descriptor, and protocols that ask
    for a method, as events do for ``node``, take none.
    """
    if isinstance(root, Mutation):
        return root.field.deprecation is None
    arguments = all(each.deprecation is None for each in root.own_arguments)
    is_connection = schema.connection(root.type.base) is not None
    return is_connection and arguments and root.deprecation is None


def _offered(
    kind: str,
    roots: Iterable[Field | Mutation],
    annotate: Annotator,
    module: str,
    descriptor: str,
) -> list[Call]:
    """Statements that offer methods of the sync client, one for each root field.

    Only of a ``Final`` variable do checkers take the type that they infer as a public one.
    """
    names, imports = annotate.names, annotate.imports
    sync = operations_class(names, CLIENT_KINDS[0], kind)
    calls: list[Call] = []
    for root in roots:
        if isinstance(root, Field):
            name = names.queries[root.name]
        else:
            name = names.mutations[root.field.name]
        made, final = imports.load(module, descriptor), imports.check("typing", "Final")
        calls.append(Call(made, [f"{sync}.{name}"], f"{name}: {final} = "))
    return calls


def _batch(
    roots: Sequence[Field | Mutation],
    shared: Sequence[Field | Mutation],
    annotate: Annotator,
) -> ClassPlan:
    """The same methods of one record in a batch: a line each, if not deprecated."""
    module = "_runtime.apply.batch"
    return ClassPlan(
        batch_class(annotate.names),
        [annotate.imports.load(module, "BatchMutationRoots")],
        "The mutations of the account, for a batch.",
        methods=[
            plan_mutation(root, CLIENT_KINDS[0], annotate, in_batch=True)
            for root in roots
            if isinstance(root, Mutation) and root not in shared
        ],
        shared=_offered("mutation", shared, annotate, module, "batched"),
    )


def operations_class(names: Names, client: ClientKind, kind: str) -> str:
    """The class of ``client.query`` or ``client.mutation``."""
    return names.ours(f"{client.prefix}{FOLDERS[kind].capitalize()}")


def batch_class(names: Names) -> str:
    """The class of ``batch.mutation``."""
    return names.ours("BatchMutations")


def operation_classes(context: Context, kind: str) -> list[str]:
    """The classes that hold all root fields of a kind."""
    names = context.names
    batched = kind == "mutation" and context.features.batches
    return [
        *(operations_class(names, client, kind) for client in CLIENT_KINDS),
        *([batch_class(names)] if batched else []),
    ]
