"""Plans the modules of input objects and what is derived from their shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xurrent_gen.ir.applied import KEY, Applied
from xurrent_gen.ir.input_roles import OrderShape, order_shape
from xurrent_gen.ir.model import InputField, InputType, Schema
from xurrent_gen.naming.names import Names
from xurrent_gen.plan import layout
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.docs import described, described_input
from xurrent_gen.plan.enums import literal_alias
from xurrent_gen.plan.imports import Imports
from xurrent_gen.plan.literals import attribute_docstring, docstring, string
from xurrent_gen.plan.model import Attribute, ClassPlan, FilePlan
from xurrent_gen.plan.module_paths import ModulePaths
from xurrent_gen.plan.tables import input_line
from xurrent_gen.plan.wheres import WherePlanner


class InputPlanner:
    """Plans all input types of a schema."""

    def __init__(
        self,
        schema: Schema,
        names: Names,
        paths: ModulePaths,
        applied: Iterable[Applied],
        typed: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        self._schema = schema
        self._names = names
        self._paths = paths
        self._wheres = WherePlanner(schema, names, typed)
        self._applied = {each.update.input: each for each in applied}
        self._of_mutations = {m.input for m in schema.mutations if m.input}

    def plan_module(self, module: str, type_names: Iterable[str]) -> FilePlan:
        """The module that holds these inputs."""
        imports = Imports(module, self._names.given)
        annotate = Annotator(self._schema, self._names, self._paths, imports)
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
                aliases.append(self._order_by(type_name, order, imports))
            if type_name in self._of_mutations:
                classes.append(self._arguments(named, annotate))
            if type_name in self._applied:
                classes.append(self._row(self._applied[type_name], named, annotate))
        return FilePlan(
            path=f"{module.replace('.', '/')}.py",
            template="classes.py.jinja",
            context={
                "title": docstring(
                    "Input objects: filters, orders and what mutations take.", 0
                ),
                "classes": classes,
                "aliases": aliases,
                "imports": imports.plan(),
            },
        )

    def _model(self, named: InputType, annotate: Annotator) -> ClassPlan:
        names, imports = self._names, annotate.imports
        bases = [imports.runtime("GraphQLInput")]
        if named.name in self._paths.bases:
            bases.insert(0, imports.load(*self._paths.bases[named.name]))
        scope = names.fields(named.name)
        shadowed = frozenset(scope.values())
        attributes: list[Attribute] = []
        for each in sorted(named.fields, key=lambda f: not f.required):
            annotation, default = annotate.input(each.type, shadowed), ""
            if not each.required:
                annotation = f"{annotation} | {annotate.unset(shadowed)}"
                default = imports.runtime("UNSET")
            text = layout.annotated(scope[each.name], annotation, 4, default=default)
            attributes.append(
                Attribute(text, attribute_docstring(described_input(each), 4))
            )
        rows = layout.table(
            (input_line(names, named.name, each) for each in named.fields), 4
        )
        data = [
            f"__graphql_name__ = {string(named.name)}",
            f"__graphql_fields__ = {rows}",
        ]
        required = [scope[f.name] for f in named.fields if f.required]
        if required:
            data.append(f"__graphql_required__ = {layout.words(required, 4, 23)}")
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
            data.append(f"__graphql_apply__ = {layout.words(marks, 4, 20)}")
        doc = described(named.description) or f"The input ``{named.name}``."
        return ClassPlan(
            header=layout.class_header(
                names.class_of(named.name), [*bases, "frozen=True"]
            ),
            doc=docstring(doc, 4),
            data=tuple(data),
            attributes=tuple(attributes),
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
        names, imports = self._names, annotate.imports
        scope = names.fields(named.name)
        shadowed = frozenset(scope.values())
        required = imports.check("typing", "Required", shadowed)
        text = imports.builtin("str", shadowed)
        lines = [f"{scope[KEY]}: {required}[{text}]"] + [
            layout.annotated(
                scope[each.field.name], annotate.input(each.field.type, shadowed), 4
            )
            for each in applied.fields
        ]
        base = imports.load("typing", "TypedDict")
        query = names.queries[applied.query.name]
        doc = f"A row for ``client.apply.{query}``: what it names is compared and written."
        return ClassPlan(
            header=layout.class_header(
                names.derived(named.name, "ApplyRow"), [base, "total=False"]
            ),
            doc=docstring(doc, 4),
            attributes=tuple(Attribute(line) for line in lines),
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
        names, imports = self._names, annotate.imports
        base = imports.load("typing", "TypedDict")
        scope = names.fields(named.name)
        shadowed = frozenset(scope.values())
        attributes = [
            self._argument(scope[each.name], each, annotate, shadowed)
            for each in sorted(named.fields, key=lambda f: not f.required)
        ]
        name = names.derived(named.name, "Args")
        return ClassPlan(
            header=layout.class_header(name, [base, "total=False"]),
            doc=docstring(f"The fields of ``{named.name}`` as keyword arguments.", 4),
            attributes=tuple(attributes),
        )

    def _argument(
        self,
        name: str,
        field: InputField,
        annotate: Annotator,
        shadowed: frozenset[str],
    ) -> Attribute:
        annotation = annotate.input(field.type, shadowed)
        if field.required:
            required = annotate.imports.check("typing", "Required", shadowed)
            annotation = f"{required}[{annotation}]"
        else:
            annotation = f"{annotation} | {annotate.unset(shadowed)}"
        doc = attribute_docstring(described_input(field), 4)
        return Attribute(layout.annotated(name, annotation, 4), doc)


def _order_row(order: OrderShape) -> str:
    words = (order.field.name, order.direction.name, order.ascending, order.descending)
    return " ".join(words)
