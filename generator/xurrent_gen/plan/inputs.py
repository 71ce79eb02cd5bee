"""Plans the modules of input objects and what is derived from their shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xurrent_gen.ir.applied import KEY, Applied
from xurrent_gen.ir.input_roles import OrderShape, order_shape
from xurrent_gen.ir.model import InputField, InputType
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.classes import class_module, literal_alias
from xurrent_gen.plan.context import Context
from xurrent_gen.plan.docs import described, described_input
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan
from xurrent_gen.plan.tables import input_line
from xurrent_gen.plan.wheres import WherePlanner


class InputPlanner:
    """Plans all input types of a schema."""

    def __init__(
        self,
        context: Context,
        applied: Iterable[Applied],
        typed: Mapping[str, tuple[str, str]],
    ) -> None:
        self._context = context
        self._schema = context.schema
        self._names = context.names
        self._wheres = WherePlanner(context.schema, context.names, typed)
        self._applied = {each.update.input: each for each in applied}
        self._of_mutations = {m.input for m in context.schema.mutations if m.input}

    def plan_module(self, module: str, type_names: Iterable[str]) -> FilePlan:
        """The module that holds these inputs."""
        annotate = self._context.module(module)
        classes: list[ClassPlan] = []
        aliases: list[str] = []
        for type_name in type_names:
            named = self._schema.types[type_name]
            assert isinstance(named, InputType)
            classes.append(self._model(named, annotate))
            where = self._wheres.plan(type_name, annotate)
            if where is not None:
                classes.append(where)
            order = order_shape(self._schema, type_name)
            if order is not None:
                aliases.append(self._order_by(type_name, order, annotate.imports))
            if type_name in self._of_mutations:
                classes.append(self._arguments(named, annotate))
            if type_name in self._applied:
                classes.append(self._row(self._applied[type_name], named, annotate))
        title = "Input objects: filters, orders and what mutations take."
        return class_module(annotate.imports, title, classes, aliases=aliases)

    def _model(self, named: InputType, annotate: Annotator) -> ClassPlan:
        names, imports, lent = self._names, annotate.imports, annotate.paths.bases
        bases = [imports.runtime("GraphQLInput")]
        if named.name in lent:
            bases.insert(0, imports.load(*lent[named.name]))
        scope = names.fields(named.name)
        inside = annotate.within(scope)
        attributes = [
            layout.attribute(
                scope[each.name],
                inside.given(each),
                described_input(each),
                default="" if each.required else imports.runtime("UNSET"),
            )
            for each in _required_first(named)
        ]
        rows = (input_line(names, named.name, each) for each in named.fields)
        data = [
            f"__graphql_name__ = {string(named.name)}",
            f"__graphql_fields__ = {layout.table(rows, 4)}",
        ]
        required = [scope[f.name] for f in named.fields if f.required]
        if required:
            data.append(
                f"__graphql_required__ = {layout.joined_words(required, 4, 23)}"
            )
        if named.one_of:
            data.append("__graphql_one_of__ = True")
        order = order_shape(self._schema, named.name)
        if order is not None:
            data.append(f"__graphql_order__ = {string(_order_row(order))}")
        where = self._wheres.companion(named.name)
        if where is not None:
            data.append(f"__graphql_where__ = {string(where)}")
        if named.name in self._applied:
            marks = self._marks(self._applied[named.name], scope)
            data.append(f"__graphql_apply__ = {layout.joined_words(marks, 4, 20)}")
        doc = described(named.description) or f"The input ``{named.name}``."
        return ClassPlan(
            layout.class_header(names.class_of(named.name), [*bases, "frozen=True"]),
            docstring(doc, 4),
            tuple(data),
            tuple(attributes),
        )

    def _marks(self, applied: Applied, scope: Mapping[str, str]) -> list[str]:
        """What the fields compare with, but for values of the same name."""
        fields = self._names.fields(applied.record.name)
        marks: list[str] = []
        for each in applied.fields:
            name, found = scope[each.field.name], fields.get(each.compared, "")
            if (each.way, found) != ("=", name):
                marks.append(f"{name}:{each.way}{found}")
        return marks

    def _row(
        self, applied: Applied, named: InputType, annotate: Annotator
    ) -> ClassPlan:
        """A row that says how a record shall be."""
        scope = self._names.fields(named.name)
        inside = annotate.within(scope)
        required = inside.imports.check("typing", "Required")
        key = f"{scope[KEY]}: {required}[{inside.imports.builtin('str')}]"
        query = self._names.queries[applied.query.name]
        doc = f"A row for ``client.apply.{query}``: what it names is compared and written."
        return self._typed_dict(
            named,
            "ApplyRow",
            doc,
            [
                Attribute(key),
                *(
                    layout.attribute(
                        scope[each.field.name], inside.input(each.field.type)
                    )
                    for each in applied.fields
                ),
            ],
            annotate.imports,
        )

    def _order_by(self, type_name: str, order: OrderShape, imports: Imports) -> str:
        """The literals that stand for an order: ``"name"``, ``"-created_at"``."""
        fields = order.fields
        ascending = [
            self._names.field(fields.name, value.name).lower()
            for value in fields.values
        ]
        literals = [*ascending, *(f"-{name}" for name in ascending)]
        name = self._names.derived(type_name, "OrderBy")
        return literal_alias(name, literals, imports)

    def _arguments(self, named: InputType, annotate: Annotator) -> ClassPlan:
        """The keyword arguments of a mutation, shared by both clients."""
        scope = self._names.fields(named.name)
        inside = annotate.within(scope)
        attributes: list[Attribute] = []
        for each in _required_first(named):
            annotation = inside.given(each)
            if each.required:
                required = inside.imports.check("typing", "Required")
                annotation = f"{required}[{annotation}]"
            words = described_input(each)
            attributes.append(layout.attribute(scope[each.name], annotation, words))
        doc = f"The fields of ``{named.name}`` as keyword arguments."
        return self._typed_dict(named, "Args", doc, attributes, annotate.imports)

    def _typed_dict(
        self,
        named: InputType,
        suffix: str,
        doc: str,
        attributes: Iterable[Attribute],
        imports: Imports,
    ) -> ClassPlan:
        name = self._names.derived(named.name, suffix)
        base = imports.load("typing", "TypedDict")
        return ClassPlan(
            layout.class_header(name, [base, "total=False"]),
            docstring(doc, 4),
            attributes=tuple(attributes),
        )


def _required_first(named: InputType) -> list[InputField]:
    return sorted(named.fields, key=lambda each: not each.required)


def _order_row(order: OrderShape) -> str:
    words = (order.field.name, order.direction.name, order.ascending, order.descending)
    return " ".join(words)
