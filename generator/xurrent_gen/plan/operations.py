"""Plans the classes of ``client.query`` and ``client.mutation``, for both clients."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.ir.model import Field, Mutation, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.flavours import FLAVOURS, Flavour
from xurrent_gen.plan.imports import RUNTIME, Imports
from xurrent_gen.plan.literals import docstring
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.mutations import MutationPlanner
from xurrent_gen.plan.places import Places
from xurrent_gen.plan.queries import QueryPlanner

PLURALS = {"query": "queries", "mutation": "mutations"}

LONGEST = 1800
"""About how many lines a class of methods may grow to before it is split."""


class OperationPlanner:
    """Plans the methods of all root fields."""

    def __init__(self, schema: Schema, names: Names, places: Places) -> None:
        self._schema = schema
        self._names = names
        self._places = places
        self._queries = QueryPlanner(schema, names)
        self._mutations = MutationPlanner(schema, names)

    def plan(self) -> list[FilePlan]:
        """The modules of both clients."""
        files: list[FilePlan] = []
        for flavour in FLAVOURS:
            files += self._modules("query", flavour, self._schema.queries)
            if self._schema.mutations:
                files += self._modules("mutation", flavour, self._schema.mutations)
        return files

    def _modules(
        self, kind: str, flavour: Flavour, roots: Sequence[Field | Mutation]
    ) -> list[FilePlan]:
        """One module, or numbered parts and a module that joins them."""
        chunks = _chunks(roots)
        base = f"{flavour.module_prefix}{kind}"
        class_name = operations_class(self._names, flavour, kind)
        if len(chunks) == 1:
            return [self._module(base, class_name, kind, flavour, chunks[0], ())]
        parts = [
            self._names.ours(f"{class_name}Part{n}") for n in range(1, len(chunks) + 1)
        ]
        files = [
            self._module(f"{base}_part{n}", part, kind, flavour, chunk, ())
            for n, (part, chunk) in enumerate(zip(parts, chunks, strict=True), 1)
        ]
        files.append(self._module(base, class_name, kind, flavour, (), parts))
        return files

    def _module(
        self,
        module: str,
        class_name: str,
        kind: str,
        flavour: Flavour,
        roots: Sequence[Field | Mutation],
        parts: Sequence[str],
    ) -> FilePlan:
        imports = Imports(module, self._names.given)
        annotate = Annotator(self._schema, self._names, self._places, imports)
        client = "" if parts else imports.check(RUNTIME, f"{flavour.prefix}Client")
        bases = [
            imports.load(f"{module}_part{n}", part) for n, part in enumerate(parts, 1)
        ]
        methods = [
            (
                self._queries.plan(root, flavour, annotate)
                if isinstance(root, Field)
                else self._mutations.plan(root, flavour, annotate)
            )
            for root in roots
        ]
        header = layout.class_header(class_name, bases)
        if not parts:
            # Errors do not carry the arguments of these methods along.
            header = f"@{imports.runtime('sealed_methods')}\n{header}"
        what = PLURALS[kind]
        return FilePlan(
            path=f"{module}.py",
            template="operations.py.jinja",
            context={
                "title": docstring(f"The {what} of the account, one method each.", 0),
                "header": header,
                "doc": docstring(f"The {what} of the account.", 4),
                "client": client,
                "joins": bool(parts),
                "methods": methods,
                "imports": imports.plan(),
            },
        )


def operations_class(names: Names, flavour: Flavour, kind: str) -> str:
    """The class of ``client.query`` or ``client.mutation``."""
    return names.ours(f"{flavour.prefix}{PLURALS[kind].capitalize()}")


def _chunks(roots: Sequence[Field | Mutation]) -> list[list[Field | Mutation]]:
    chunks: list[list[Field | Mutation]] = [[]]
    lines = 0
    for root in roots:
        size = _estimated_lines(root)
        if chunks[-1] and lines + size > LONGEST:
            chunks.append([])
            lines = 0
        chunks[-1].append(root)
        lines += size
    return chunks


def _estimated_lines(root: Field | Mutation) -> int:
    if isinstance(root, Mutation):
        documented = (
            root.field.description.count("\n") + len(root.field.description) // 80
        )
        return 32 + documented if root.input else 20 + 3 * len(root.field.arguments)
    return 14 + 3 * len(root.arguments) + root.description.count("\n")
