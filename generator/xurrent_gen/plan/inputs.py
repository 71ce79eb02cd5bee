"""Plan the modules of input objects and of the classes derived from their shape."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from xurrent_gen.features import Symbol
from xurrent_gen.ir.applied import Applied, AppliedField, Way, keyed_types
from xurrent_gen.ir.conventions import ECHO_FIELDS, ID, INTEGRATION, REPLACE, SOURCE_KEY
from xurrent_gen.ir.input_roles import OrderShape, order_shape
from xurrent_gen.ir.model import InputField, InputType, Mutation
from xurrent_gen.plan.annotations import Annotator, Context, may_be_special
from xurrent_gen.plan.deprecations import deprecated_overloads
from xurrent_gen.plan.model import (
    Alias,
    Attribute,
    Call,
    ClassPlan,
    FilePlan,
    Function,
    Parameter,
    Text,
    Value,
)
from xurrent_gen.plan.modules import Imports, class_module, graphql_name
from xurrent_gen.plan.operations import mutation_base
from xurrent_gen.plan.tables import declaration
from xurrent_gen.plan.texts import described, described_input, string
from xurrent_gen.plan.wheres import WherePlanner


class InputPlanner:
    """Plans all input types of a schema."""

    def __init__(
        self,
        context: Context,
        applied: Iterable[Applied],
        custom_fields: Mapping[str, Symbol],
    ) -> None:
        self._context = context
        self._schema = context.schema
        self._names = context.names
        self._wheres = WherePlanner(context.schema, context.names, custom_fields)
        self._applied = {each.update.input: each for each in applied}
        self._children = child_inputs(self._applied.values())
        self._keyed = keyed_types(context.schema)
        self._of_mutations: dict[str, list[Mutation]] = {}
        for each in context.schema.mutations:
            if each.input:
                self._of_mutations.setdefault(each.input, []).append(each)

    def plan_module(self, module: str, type_names: Iterable[str]) -> FilePlan:
        """Plan the module with these inputs."""
        annotate = self._context.module(module)
        classes: list[ClassPlan] = []
        aliases: list[Alias] = []
        for type_name in type_names:
            named = self._schema.types[type_name]
            assert isinstance(named, InputType)
            classes.append(self._model(named, annotate))
            where = self._wheres.plan(type_name, annotate)
            if where is not None:
                classes.append(where)
            order = order_shape(self._schema, type_name)
            if order is not None:
                aliases.append(self._order_by(type_name, order))
            if type_name in self._of_mutations:
                classes.append(self._arguments(named, annotate))
            if type_name in self._children:
                classes.append(self._child(named, annotate))
            if type_name in self._applied:
                classes.append(self._row(self._applied[type_name], named, annotate))
        title = "Input objects: filters, orders and arguments of mutations."
        return class_module(annotate.imports, title, classes, aliases=aliases)

    def _model(self, named: InputType, annotate: Annotator) -> ClassPlan:
        names, imports = self._names, annotate.imports
        bases = [imports.runtime("GraphQLInput")]
        given = annotate.paths.runtime_bases.get(named.name)
        if given is not None:
            bases.insert(0, imports.load(*given))
        mutations = self._of_mutations.get(named.name, [])
        if len(mutations) == 1:
            bases.append(mutation_base(mutations[0], annotate))
        scope = names.fields(named.name)
        inside = annotate.within(scope)
        attributes = [
            Attribute(
                scope[each.name],
                inside.argument(each),
                _declared(each, inside.imports),
                described_input(each),
            )
            for each in _required_first(named)
        ]
        name = names.class_of(named.name)
        data: dict[str, Value] = graphql_name(named.name, name)
        if named.one_of:
            data["__graphql_one_of__"] = True
        order = order_shape(self._schema, named.name)
        if order is not None:
            data["__graphql_order__"] = (
                f"{order.field.name} {order.direction.name} "
                f"{order.ascending} {order.descending}"
            )
        where = self._wheres.companion(named.name)
        if where is not None:
            data["__graphql_where__"] = where
        if named.name in self._applied:
            comparisons = self._comparisons(self._applied[named.name])
            data["__graphql_apply__"] = Text(comparisons)
        return ClassPlan(
            name,
            [*bases, "frozen=True"],
            described(named.description) or f"The input ``{named.name}``.",
            data,
            attributes,
            stubs=self._constructor(named, scope, inside),
        )

    def _constructor(
        self, named: InputType, scope: Mapping[str, str], inside: Annotator
    ) -> Sequence[Function]:
        """Plan the constructor of an input with deprecated fields, for type checkers."""

        def signature(fields: Sequence[InputField]) -> Function:
            parameters = [
                Parameter(
                    scope[f.name], inside.argument(f), "" if f.required else "..."
                )
                for f in fields
            ]
            keywords = [Parameter("*"), *parameters] if parameters else []
            return Function("__init__", [Parameter("self"), *keywords], "None")

        overloads = deprecated_overloads(
            signature, _required_first(named), scope, inside.imports
        )
        if not overloads:
            return []
        given = Parameter("**given", inside.imports.builtin("object"))
        whole = Function("__init__", [Parameter("self"), given], "None", is_short=True)
        return [replace(whole, overloads=overloads)]

    def _comparisons(self, applied: Applied) -> list[str]:
        """The comparisons of fields, except of equal values of the same name."""
        comparisons: list[str] = []
        scope = self._applied_names(applied)
        for each in applied.fields:
            name, path = scope[each.field.name], self._path(applied, each)
            if each.way is not Way.VALUE or path != name:
                comparisons.append(f"{name}:{each.way}{path}")
        return comparisons

    def _applied_names(self, applied: Applied) -> Mapping[str, str]:
        """The names of a row's fields: those of the update and create inputs."""
        created = self._names.fields(applied.create.input or "")
        return {**created, **self._names.fields(applied.update.input or "")}

    def _path(self, applied: Applied, field: AppliedField) -> str:
        """The path of the record's field by Python names."""
        if not field.path:
            return ""
        owner, parts = applied.record.name, list[str]()
        for part in field.path.split("."):
            name, _, newest = part.partition(">")
            parts.append(self._names.fields(owner)[name])
            found = next(f for f in self._schema.fields_of(owner) if f.name == name)
            owner = self._schema.target_of(found.type)
            if newest:
                parts[-1] += f">{self._names.fields(owner)[newest]}"
        return ".".join(parts)

    def _row(
        self, applied: Applied, named: InputType, annotate: Annotator
    ) -> ClassPlan:
        """Plan the row of a record: its desired state."""
        scope = self._applied_names(applied)
        inside = annotate.within(scope)
        type_only, taken = inside.imports.type_only, scope.values()
        key = f"{type_only('typing', 'Required')}[{inside.imports.builtin('str')}]"
        fields = [Attribute(scope[SOURCE_KEY], key)]
        references: list[Attribute] = []
        children: list[Attribute] = []
        replaced: list[str] = []
        for each in applied.fields:
            name, path = scope[each.field.name], self._path(applied, each)
            annotation = inside.input(
                each.field.type, special=may_be_special(each.field)
            )
            fields.append(Attribute(name, annotation))
            reference = _reference_name(each, name, path)
            if reference and reference not in taken:
                references += self._reference(reference, each, inside.imports)
            if each.way is Way.CHILDREN and path not in taken:
                child = inside.companion(each.field.type.base, "ApplyChild")
                annotation = f"{inside.imports.sequence(child)} | None"
                children.append(Attribute(path, annotation))
            if each.way is Way.CHILDREN and self._can_be_replaced(applied, each):
                replaced.append(string(path))
        if replaced and REPLACE not in taken:
            names = f"{type_only('typing', 'Literal')}[{', '.join(replaced)}]"
            children.append(Attribute(REPLACE, inside.imports.sequence(names)))
        query = self._names.queries[applied.query.name]
        doc = f"Row for ``client.apply.{query}``. Omitted fields are left unchanged."
        attributes = [*fields, *references, *children]
        return self._typed_dict(named, "ApplyRow", doc, attributes, annotate.imports)

    def _reference(
        self, name: str, field: AppliedField, imports: Imports
    ) -> Iterator[Attribute]:
        """Yield the field that references other records by key, if they have keys."""
        possible = self._schema.possible(field.target)
        if self._keyed.keys() & possible:
            text = imports.type_only(
                "apply", self._names.derived(field.target, "ApplyKey")
            )
            keyed = self._keyed.get(field.target)
            if keyed is not None and SOURCE_KEY in keyed.keys:
                text = f"{imports.builtin('str')} | {text}"
            if field.way is Way.SET:
                text = imports.sequence(text)
            yield Attribute(name, f"{text} | None")

    def _can_be_replaced(self, applied: Applied, field: AppliedField) -> bool:
        """Return whether children can be removed by id, and no integration owns them."""
        schema = self._schema
        shown = next(f for f in applied.record.fields if f.name == field.path)
        update = {f.name for f in schema.inputs_of(applied.update.input)}
        child = {f.name for f in schema.inputs_of(field.field.type.base)}
        record = {f.name for f in schema.fields_of(schema.target_of(shown.type))}
        is_deleted = f"{field.path}ToDelete" in update
        return is_deleted and INTEGRATION not in child and ID in record

    def _child(self, named: InputType, annotate: Annotator) -> ClassPlan:
        """Plan the mapping of a child of a record in a row."""
        scope = self._names.fields(named.name)
        inside = annotate.within(scope)
        attributes = [
            Attribute(scope[each.name], inside.input(each.type))
            for each in named.fields
            if each.name != ID
        ]
        doc = "Child of a record in a row. Omitted fields are left unchanged."
        return self._typed_dict(named, "ApplyChild", doc, attributes, annotate.imports)

    def _order_by(self, type_name: str, order: OrderShape) -> Alias:
        """The literals of an order: ``"name"``, ``"-created_at"``."""
        scope = self._names.fields(order.fields.name)
        names = [scope[value.name].lower() for value in order.fields.values]
        literals = [*names, *(f"-{name}" for name in names)]
        return Alias(self._names.derived(type_name, "OrderBy"), literals)

    def _arguments(self, named: InputType, annotate: Annotator) -> ClassPlan:
        """The keyword arguments of a mutation, shared by both clients."""
        scope = self._names.fields(named.name)
        inside = annotate.within(scope)
        attributes: list[Attribute] = []
        for each in _required_first(named):
            if each.name in ECHO_FIELDS and not each.required:
                continue  # a call returns the record only, not the echo
            annotation = inside.argument(each)
            if each.required:
                required = inside.imports.type_only("typing", "Required")
                annotation = f"{required}[{annotation}]"
            docstring = described_input(each)
            attributes.append(
                Attribute(scope[each.name], annotation, docstring=docstring)
            )
        doc = f"The fields of ``{named.name}`` as keyword arguments."
        return self._typed_dict(
            named, "Args", doc, attributes, annotate.imports, ["closed=True"]
        )

    def _typed_dict(
        self,
        named: InputType,
        suffix: str,
        doc: str,
        attributes: Iterable[Attribute],
        imports: Imports,
        more: Iterable[str] = (),
    ) -> ClassPlan:
        name = self._names.derived(named.name, suffix)
        base = imports.load("typing_extensions", "TypedDict")
        bases = [base, "total=False", *more]
        return ClassPlan(name, bases, doc, attributes=list(attributes))


def child_inputs(applied: Iterable[Applied]) -> set[str]:
    """The input types of the children that rows can have."""
    fields = (field for each in applied for field in each.fields)
    return {each.field.type.base for each in fields if each.way is Way.CHILDREN}


def _reference_name(field: AppliedField, name: str, path: str) -> str:
    """The field of a row for the key of a record whose id is in the field ``name``."""
    if field.way is Way.SET:
        return path
    stem = name.removesuffix("_id")
    return stem if field.way is Way.REFERENCE and stem != name else ""


def _declared(field: InputField, imports: Imports) -> Call:
    """The call of the runtime that declares a field."""
    text = declaration(field)
    if field.required:
        return Call(imports.runtime("needs"), [f"title={text}"])
    return Call(imports.runtime("unset"), [text])


def _required_first(named: InputType) -> list[InputField]:
    return sorted(named.fields, key=lambda each: not each.required)
