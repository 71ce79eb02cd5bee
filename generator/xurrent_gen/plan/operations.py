"""Plans the classes of ``client.query`` and ``client.mutation``, for both clients.

The methods of one record stand in a module, and a class that joins them all is what
checkers and readers see; at run time a client loads the module of a method. In a batch,
methods are those of the sync client in a class that answers otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.ir.model import Field, Mutation, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import CLIENT_KINDS, ClientKind
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring
from xurrent_gen.plan.model import FilePlan, MethodPlan, MethodsPlan
from xurrent_gen.plan.module_paths import ModulePaths, grouped
from xurrent_gen.plan.mutations import MutationPlanner
from xurrent_gen.plan.queries import QueryPlanner

FOLDERS = {"query": "queries", "mutation": "mutations"}


class OperationPlanner:
    """Plans the methods of all root fields."""

    def __init__(
        self, schema: Schema, names: Names, paths: ModulePaths, features: FeatureSet
    ) -> None:
        self._schema = schema
        self._names = names
        self._paths = paths
        self._features = features
        self._queries = QueryPlanner(schema, names)
        self._mutations = MutationPlanner(schema, names)

    def plan(self) -> Iterator[FilePlan]:
        """The modules of both clients."""
        schema, paths = self._schema, self._paths
        queries = {each.name: each for each in schema.queries}
        yield from self._kind("query", queries, paths.queries)
        if schema.mutations:
            mutations = {each.field.name: each for each in schema.mutations}
            yield from self._kind("mutation", mutations, paths.mutations)

    def _kind(
        self,
        kind: str,
        roots: Mapping[str, Field | Mutation],
        modules: Mapping[str, str],
    ) -> Iterator[FilePlan]:
        groups = grouped(modules)
        for module, members in groups.items():
            yield self._module(kind, module, [roots[name] for name in members])
        yield self._joined(kind, sorted(groups))

    def _module(
        self, kind: str, module: str, roots: list[Field | Mutation]
    ) -> FilePlan:
        """The methods of one record."""
        folder = FOLDERS[kind]
        imports = Imports(f"{folder}.{module}", self._names.given)
        annotate = Annotator(self._schema, self._names, self._paths, imports)
        classes = [
            MethodsPlan(
                layout.class_header(
                    operations_class(self._names, client, kind),
                    [imports.runtime(f"{client.prefix}{kind.capitalize()}Roots")],
                ),
                tuple(self._method(root, client, annotate) for root in roots),
            )
            for client in CLIENT_KINDS
        ]
        batched = kind == "mutation" and self._features.batches
        return FilePlan(
            path=f"{folder}/{module}.py",
            template="operations.py.jinja",
            context={
                "batch": self._batch(roots, imports) if batched else "",
                "title": docstring(f"{folder.capitalize()}, one method each.", 0),
                "doc": docstring(f"The {folder} of the account.", 4),
                "classes": classes,
                "imports": imports.plan(),
            },
        )

    def _method(
        self, root: Field | Mutation, client: ClientKind, annotate: Annotator
    ) -> MethodPlan:
        if isinstance(root, Field):
            return self._queries.plan(root, client, annotate)
        return self._mutations.plan(root, client, annotate)

    def _batch(
        self, roots: list[Field | Mutation], imports: Imports
    ) -> dict[str, object]:
        """The same methods of one record in a batch: a line each."""
        names = self._names
        base, batched = (
            imports.load("_runtime.apply.batch", each)
            for each in ("BatchMutationRoots", "batched")
        )
        methods = [
            names.mutations[each.field.name]
            for each in roots
            if isinstance(each, Mutation)
        ]
        sync = operations_class(names, CLIENT_KINDS[0], "mutation")
        return {
            "header": layout.class_header(batch_class(names), [base]),
            "doc": docstring("The mutations of the account, for a batch.", 4),
            "lines": [
                layout.call(batched, [f"{sync}.{name}"], 4, before=f"{name} = ")
                for name in methods
            ],
        }

    def _joined(self, kind: str, modules: list[str]) -> FilePlan:
        """The methods of all records."""
        folder = FOLDERS[kind]
        return FilePlan(
            path=f"{kind}.py",
            template="joined.py.jinja",
            context={
                "title": docstring(f"The {folder} of the account, one method each.", 0),
                "folder": folder,
                "modules": modules,
                "classes": operation_classes(self._names, kind, self._features),
            },
        )


def operations_class(names: Names, client: ClientKind, kind: str) -> str:
    """The class of ``client.query`` or ``client.mutation``."""
    return names.ours(f"{client.prefix}{FOLDERS[kind].capitalize()}")


def batch_class(names: Names) -> str:
    """The class of ``batch.mutation``."""
    return names.ours("BatchMutations")


def operation_classes(names: Names, kind: str, features: FeatureSet) -> list[str]:
    """The classes that hold all root fields of a kind."""
    batched = kind == "mutation" and features.batches
    return [
        *(operations_class(names, client, kind) for client in CLIENT_KINDS),
        *([batch_class(names)] if batched else []),
    ]
