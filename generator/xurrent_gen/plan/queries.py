"""Plans the methods of ``client.query``."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.ir.input_roles import filter_of
from xurrent_gen.ir.model import Field, InputField, ListOf, Schema
from xurrent_gen.naming.names import Names, query_key
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.client_kinds import ClientKind, deprecation_marks, without_null
from xurrent_gen.plan.docs import described, with_arguments
from xurrent_gen.plan.imports import RUNTIME
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import MethodPlan
from xurrent_gen.plan.records import parameters


class QueryPlanner:
    """Plans one method a root field: it returns a builder and sends nothing."""

    def __init__(self, schema: Schema, names: Names) -> None:
        self._schema = schema
        self._names = names
        self._shadowed = frozenset(names.queries.values())

    def plan(self, root: Field, client: ClientKind, annotate: Annotator) -> MethodPlan:
        """The method of one root field."""
        imports = annotate.imports
        paged = is_paged(self._schema, root)
        builder, types, make = self._builder(root, paged, annotate)
        builder = imports.check(RUNTIME, f"{client.prefix}{builder}")
        returned = f"{builder}[{', '.join(types)}]"
        arguments = root.own_arguments
        lines = self._signature(root, arguments, annotate, returned)
        doc = described(root.description, root.deprecation)
        key = query_key(root.name)
        doc = with_arguments(
            doc or f"The root field ``{root.name}``.",
            ((self._names.argument(key, a.name), a) for a in arguments),
        )
        return MethodPlan(
            signature="\n".join(
                [*deprecation_marks(root, imports, self._shadowed), *lines]
            ),
            doc=docstring(doc, 8),
            body=layout.call(
                f"self.{make}",
                [string(self._names.queries[root.name]), "locals()"],
                8,
                before="return ",
            ),
        )

    def _builder(
        self, root: Field, paged: bool, annotate: Annotator
    ) -> tuple[str, list[str], str]:
        """The builder's class, its type arguments and the method that makes it."""
        base = root.type.base
        if paged:
            connection = self._schema.connection(base)
            assert connection is not None
            model = annotate.type_class(connection.node, self._shadowed)
            fields = annotate.root_fields(connection.node, self._shadowed)
            where = self._where(root, annotate)
            return "ConnectionQuery", [model, fields, where], "_connection"
        value = without_null(annotate.output(root.type, self._shadowed))
        if self._schema.is_leaf(base):
            return "ValueQuery", [value], "_value"
        fields = annotate.root_fields(base, self._shadowed)
        if isinstance(root.type, ListOf):
            return "RecordListQuery", [value, fields], "_records"
        return "RecordQuery", [value, fields], "_record"

    def _where(self, root: Field, annotate: Annotator) -> str:
        found = filter_of(self._schema, root.arguments)
        if found is None:
            return annotate.imports.check(RUNTIME, "NoFilter")
        return annotate.companion(found[1], "Where", self._shadowed)

    def _signature(
        self,
        root: Field,
        arguments: Sequence[InputField],
        annotate: Annotator,
        returned: str,
    ) -> list[str]:
        name = self._names.queries[root.name]
        required = [a for a in arguments if a.required]
        optional = [a for a in arguments if not a.required]
        lines = [
            f"    def {name}(",
            "        self,",
            *self._given(root, required, annotate),
        ]
        if optional:
            lines += ["        *,", *self._given(root, optional, annotate)]
        return [*lines, f"    {layout.returns(returned, 4)}"]

    def _given(
        self, root: Field, arguments: Sequence[InputField], annotate: Annotator
    ) -> list[str]:
        return parameters(
            self._names, query_key(root.name), arguments, annotate, 8, self._shadowed
        )


def is_paged(schema: Schema, root: Field) -> bool:
    """Whether a root field is a connection that the builders page through."""
    return schema.connection(root.type.base) is not None
