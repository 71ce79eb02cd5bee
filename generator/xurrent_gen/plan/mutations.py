"""Plans the methods of ``client.mutation``."""

from __future__ import annotations

from xurrent_gen.ir.model import Mutation
from xurrent_gen.naming.names import mutation_key
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import ClientKind, deprecation_marks, without_null
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import string
from xurrent_gen.plan.model import Call, Function, Parameter


def plan_mutation(
    mutation: Mutation,
    client: ClientKind,
    annotate: Annotator,
    *,
    in_batch: bool = False,
) -> Function:
    """The method of one mutation: it sends, and returns the record or its ticket."""
    root, names = mutation.field, annotate.names
    annotate = annotate.within(names.mutations)
    check = annotate.imports.check
    name, returned = names.mutations[root.name], _returned(mutation, annotate)
    if in_batch:
        returned = f"{check('_runtime.apply.batch', 'Ticket')}[{returned}]"
    select: list[Parameter] = []
    if selected := _selected(mutation, annotate):
        chosen = f"{check(RUNTIME, 'Select')}[{selected}] | None"
        select.append(Parameter("select", chosen, "None"))
    words = described(root.description, root.deprecation)
    words = words or f"The mutation ``{root.name}``."
    if mutation.input is not None:
        # One input object: its fields as keyword arguments.
        fields = (
            f"{check('typing', 'Unpack')}[{annotate.companion(mutation.input, 'Args')}]"
        )
        marked = [Parameter("*"), *select] if select else []
        parameters = [Parameter("/"), *marked, Parameter("**fields", fields)]
        send, given = "_send", ["fields", *(each.name for each in select)]
    else:
        # Arguments of any other shape, each a keyword argument.
        key = mutation_key(root.name)
        arguments = ((names.argument(key, a.name), a) for a in root.arguments)
        words = with_arguments(words, arguments)
        keyword = [*annotate.parameters(key, root.arguments), *select]
        parameters = [Parameter("*"), *keyword] if keyword else []
        send, given = "_send_locals", ["locals()"]
    before = f"found: {returned} = {'await ' if client.is_async else ''}"
    return Function(
        name,
        [Parameter("self"), *parameters],
        returned,
        deprecation_marks(root, annotate.imports),
        words,
        [Call(f"self.{send}", [string(name), *given], before), "return found"],
        is_async=client.is_async,
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


def _selected(mutation: Mutation, annotate: Annotator) -> str:
    """The fields that can be selected of what a mutation returns, or nothing."""
    result = annotate.schema.result_of(mutation)
    return "" if annotate.schema.is_leaf(result) else annotate.root_fields(result)


def _returned(mutation: Mutation, annotate: Annotator) -> str:
    """The annotation of what a mutation returns."""
    if mutation.record is None:
        return without_null(annotate.output(mutation.field.type))
    return annotate.type_class(annotate.schema.result_of(mutation))
