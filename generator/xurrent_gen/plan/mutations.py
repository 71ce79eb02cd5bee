"""Plans the methods of ``client.mutation``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from xurrent_gen.ir.model import Mutation
from xurrent_gen.naming.names import mutation_key
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import ClientKind, deprecation_marks, without_null
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import MethodPlan


@dataclass(frozen=True, slots=True)
class _Method:
    """Parts that the signatures and the body of one method have in common."""

    name: str
    returned: str
    select: str
    """The parameter that chooses what is fetched of the result, or empty."""
    marks: tuple[str, ...]
    client: ClientKind

    def signature(self, keyword: Sequence[str], positional: Sequence[str] = ()) -> str:
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
        return "\n".join([*lines, f"    {layout.returns(self.returned, 4)}"])

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


def plan_mutation(
    mutation: Mutation,
    client: ClientKind,
    annotate: Annotator,
    *,
    in_batch: bool = False,
) -> MethodPlan:
    """The method of one mutation: it sends, and returns the record or its ticket."""
    root, names = mutation.field, annotate.names
    annotate = annotate.within(names.mutations)
    returned = _returned(mutation, annotate)
    if in_batch:
        ticket = annotate.imports.check("_runtime.apply.batch", "Ticket")
        returned = f"{ticket}[{returned}]"
    method = _Method(
        names.mutations[root.name],
        returned,
        _select(mutation, annotate),
        deprecation_marks(root, annotate.imports),
        client,
    )
    doc = described(root.description, root.deprecation)
    doc = doc or f"The mutation ``{root.name}``."
    if mutation.input is not None:
        return _by_input(method, mutation.input, annotate, docstring(doc, 8))
    # Arguments of any other shape, each a keyword argument.
    key = mutation_key(root.name)
    arguments = ((names.argument(key, a.name), a) for a in root.arguments)
    keyword = [each.lstrip() for each in annotate.parameters(key, root.arguments, 8)]
    return MethodPlan(
        method.signature(keyword),
        docstring(with_arguments(doc, arguments), 8),
        method.body("_send_locals", ["locals()"]),
    )


def _by_input(
    method: _Method, input_type: str, annotate: Annotator, doc: str
) -> MethodPlan:
    """One input object: its fields as keyword arguments."""
    unpack = annotate.imports.check("typing", "Unpack")
    arguments = annotate.companion(input_type, "Args")
    return MethodPlan(
        method.signature([f"**fields: {unpack}[{arguments}],"], ["/,"]),
        doc,
        method.body("_send", ["fields", *(["select"] if method.select else [])]),
    )


def mutation_base(mutation: Mutation, annotate: Annotator) -> str:
    """The base of the input of this mutation: what it returns and what is selected.

    Its types are in quotes, since their modules are imported for checkers alone.
    """
    base = annotate.imports.runtime("MutationInput")
    selected = _selected(mutation, annotate) or annotate.imports.check(
        "typing", "Never"
    )
    return f"{base}[{string(_returned(mutation, annotate))}, {string(selected)}]"


def _select(mutation: Mutation, annotate: Annotator) -> str:
    selected = _selected(mutation, annotate)
    if not selected:
        return ""
    chosen = f"{annotate.imports.check(RUNTIME, 'Select')}[{selected}] | None"
    return layout.annotated("select", chosen, 8, default="None", end=",")


def _selected(mutation: Mutation, annotate: Annotator) -> str:
    """The fields that can be selected of what a mutation returns, or nothing."""
    result = annotate.schema.result_of(mutation)
    return "" if annotate.schema.is_leaf(result) else annotate.root_fields(result)


def _returned(mutation: Mutation, annotate: Annotator) -> str:
    """The annotation of what a mutation returns."""
    if mutation.record is None:
        return without_null(annotate.output(mutation.field.type))
    return annotate.type_class(annotate.schema.result_of(mutation))
