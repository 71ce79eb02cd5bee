"""Plans the methods of ``client.mutation``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xurrent_gen.ir.model import Mutation, Schema
from xurrent_gen.naming.names import Names, mutation_key
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import ClientKind, deprecation_marks, without_null
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import MethodPlan
from xurrent_gen.plan.records import parameters


@dataclass(frozen=True, slots=True)
class _Method:
    """What the signatures and the body of one method have in common."""

    name: str
    returned: str
    select: str
    """The parameter that chooses what is fetched of the result, or empty."""
    marks: tuple[str, ...]
    client: ClientKind

    def signature(
        self, positional: Sequence[str], keyword: Sequence[str], end: str = ""
    ) -> str:
        """A signature with these parameters, one a line."""
        lines = [*self.marks, f"    {self.client.define} {self.name}("]
        lines += [f"        {each}" for each in ("self,", *positional)]
        named = [each for each in keyword if not each.startswith("**")]
        unpacked = [each for each in keyword if each.startswith("**")]
        if self.select:
            named.append(self.select)
        if named:
            lines.append("        *,")
        lines += [f"        {each}" for each in (*named, *unpacked)]
        return "\n".join([*lines, f"    {layout.returns(self.returned, 4)}{end}"])

    def body(self, send: str, given: Sequence[str]) -> str:
        """Two lines that send, and return what comes of it under its type."""
        before = "await " if self.client.is_async else ""
        sent = layout.call(
            f"{before}self.{send}",
            [string(self.name), *given],
            8,
            before=f"found: {self.returned} = ",
        )
        return f"{sent}\n        return found"


class MutationPlanner:
    """Plans one method a mutation: it sends, and returns the record."""

    def __init__(self, schema: Schema, names: Names) -> None:
        self._schema = schema
        self._names = names
        self._shadowed = frozenset(names.mutations.values())

    def plan(
        self, mutation: Mutation, client: ClientKind, annotate: Annotator
    ) -> MethodPlan:
        """The method of one mutation."""
        root = mutation.field
        method = _Method(
            self._names.mutations[root.name],
            self._returned(mutation, annotate),
            self._select(mutation, annotate),
            deprecation_marks(root, annotate.imports, self._shadowed),
            client,
        )
        doc = described(root.description, root.deprecation)
        doc = doc or f"The mutation ``{root.name}``."
        if mutation.input is not None:
            return self._by_input(method, mutation.input, annotate, docstring(doc, 8))
        key = mutation_key(root.name)
        doc = with_arguments(
            doc, ((self._names.argument(key, a.name), a) for a in root.arguments)
        )
        return self._by_arguments(method, mutation, annotate, docstring(doc, 8))

    def _by_input(
        self, method: _Method, input_type: str, annotate: Annotator, doc: str
    ) -> MethodPlan:
        """One input object: as a model, or its fields as keyword arguments."""
        imports = annotate.imports
        overload = f"    @{imports.load('typing', 'overload', self._shadowed)}\n"
        unpack = imports.check("typing", "Unpack")
        anything = imports.builtin("object", self._shadowed)
        model = annotate.type_class(input_type, self._shadowed)
        arguments = annotate.companion(input_type, "Args", self._shadowed)
        given = layout.annotated("input", model, 8, end=",")
        unset = annotate.unset(self._shadowed)
        default = imports.runtime("UNSET")
        optional = layout.annotated(
            "input", f"{model} | {unset}", 8, default=default, end=","
        )
        return MethodPlan(
            signature=method.signature([optional, "/,"], [f"**fields: {anything},"]),
            doc=doc,
            body=method.body(
                "_send", ["input", "fields", *(["select"] if method.select else [])]
            ),
            overloads=(
                overload + method.signature([given, "/,"], [], " ..."),
                overload
                + method.signature(
                    ["/,"], [f"**fields: {unpack}[{arguments}],"], " ..."
                ),
            ),
        )

    def _by_arguments(
        self, method: _Method, mutation: Mutation, annotate: Annotator, doc: str
    ) -> MethodPlan:
        """Arguments of any other shape, each a keyword argument."""
        root = mutation.field
        key = mutation_key(root.name)
        keyword = [
            line.lstrip()
            for line in parameters(
                self._names, key, root.arguments, annotate, 8, self._shadowed
            )
        ]
        return MethodPlan(
            signature=method.signature([], keyword),
            doc=doc,
            body=method.body("_send_locals", ["locals()"]),
        )

    def _select(self, mutation: Mutation, annotate: Annotator) -> str:
        result = self._schema.result_of(mutation)
        if self._schema.is_leaf(result):
            return ""
        function = annotate.imports.check(RUNTIME, "Select")
        chosen = f"{function}[{annotate.root_fields(result, self._shadowed)}] | None"
        return layout.annotated("select", chosen, 8, default="None", end=",")

    def _returned(self, mutation: Mutation, annotate: Annotator) -> str:
        if mutation.record is None:
            return without_null(annotate.output(mutation.field.type, self._shadowed))
        return annotate.type_class(self._schema.result_of(mutation), self._shadowed)
