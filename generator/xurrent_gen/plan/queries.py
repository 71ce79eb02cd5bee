"""Plans the methods of ``client.query``: each returns a builder and sends nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from xurrent_gen.ir.input_roles import filter_of
from xurrent_gen.ir.model import Field, InputField, ListOf
from xurrent_gen.naming.names import query_key
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import ClientKind, deprecation_marks, without_null
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import string
from xurrent_gen.plan.model import Call, Function, Parameter
from xurrent_gen.plan.stubs import current, deprecated_overloads, reasons


def plan_query(root: Field, client: ClientKind, annotate: Annotator) -> Function:
    """The method of one root field."""
    names = annotate.names
    annotate = annotate.within(names.queries)
    name, key = names.queries[root.name], query_key(root.name)
    builder, types, make = _builder(root, annotate)
    builder = annotate.imports.check(RUNTIME, f"{client.prefix}{builder}")
    returned = f"{builder}[{', '.join(types)}]"
    arguments = root.own_arguments
    required = [a for a in arguments if a.required]
    optional = [a for a in arguments if not a.required]
    marks = deprecation_marks(root, annotate.imports)

    def signature(optional: list[InputField]) -> Function:
        parameters = [
            Parameter("self"),
            *annotate.parameters(key, required),
            *([Parameter("*")] if optional else []),
            *annotate.parameters(key, optional),
        ]
        return Function(name, parameters, returned)

    overloads: Sequence[Function] = ()
    old = [(names.argument(key, a.name), a) for a in optional if a.deprecation]
    if old and not marks:
        overloads = deprecated_overloads(
            signature(current(optional)),
            signature(optional),
            reasons(old),
            annotate.imports,
        )
    doc = with_arguments(
        described(root.description, root.deprecation)
        or f"The root field ``{root.name}``.",
        ((names.argument(key, a.name), a) for a in arguments),
    )
    made = Call(f"self.{make}", [string(name), "locals()"], "return ")
    return replace(
        signature(optional), marks=marks, words=doc, body=[made], overloads=overloads
    )


def _builder(root: Field, annotate: Annotator) -> tuple[str, list[str], str]:
    """The builder's class, its type arguments and the method that makes it."""
    schema, base = annotate.schema, root.type.base
    connection = schema.connection(base)
    if connection is not None:
        model = annotate.type_class(connection.node)
        fields = annotate.root_fields(connection.node)
        found = filter_of(schema, root.arguments)
        where = (
            annotate.imports.check(RUNTIME, "NoFilter")
            if found is None
            else annotate.companion(found[1], "Where")
        )
        return "ConnectionQuery", [model, fields, where], "_connection"
    value = without_null(annotate.read(root))
    if schema.is_leaf(base):
        return "ValueQuery", [value], "_value"
    fields = annotate.root_fields(base)
    if isinstance(root.type, ListOf):
        return "RecordListQuery", [value, fields], "_records"
    return "RecordQuery", [value, fields], "_record"
