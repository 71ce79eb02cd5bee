"""Plan the companion classes of filters and conditions, for ``where``.

A condition's class inherits one runtime class for each operator of the input, so it has
exactly the operators of the schema.
"""

from __future__ import annotations

from collections.abc import Mapping

from xurrent_gen.features import Symbol
from xurrent_gen.ir.conventions import BOUNDS
from xurrent_gen.ir.input_roles import (
    ConditionShape,
    condition_shape,
    filter_conditions,
    filter_inputs,
)
from xurrent_gen.ir.model import InputField, ListOf, Named, ScalarType, Schema, TypeRef
from xurrent_gen.naming.names import Names
from xurrent_gen.plan.annotations import Annotator
from xurrent_gen.plan.deprecations import deprecated_property
from xurrent_gen.plan.model import Attribute, ClassPlan, Function, Value
from xurrent_gen.plan.modules import RUNTIME
from xurrent_gen.plan.texts import described, string

_BOUND_CLASSES = {"<": "Below", "<=": "AtMost", ">": "Above", ">=": "AtLeast"}
_BUILTINS = frozenset({"str", "int", "float", "bool"})


class WherePlanner:
    """Planner of the companions of filter inputs.

    ``custom_fields`` maps filters to the classes of custom fields that forms define.
    """

    def __init__(
        self, schema: Schema, names: Names, custom_fields: Mapping[str, Symbol]
    ) -> None:
        self._schema = schema
        self._names = names
        self._custom_fields = custom_fields
        self._filters = filter_inputs(schema)
        self._uses: dict[str, set[str]] = {}
        for type_name in self._filters:
            for each in filter_conditions(schema, type_name):
                self._uses.setdefault(each.type.base, set()).add(each.name)

    def companion(self, type_name: str) -> str | None:
        """The companion class of a filter, or of a condition in a filter."""
        is_filter = type_name in self._filters
        if is_filter or self._shape(type_name) is not None:
            return self._names.derived(type_name, "Where")
        return None

    def plan(self, type_name: str, annotate: Annotator) -> ClassPlan | None:
        """The companion, if the input has one."""
        if type_name in self._filters:
            return self._filter(type_name, annotate)
        shape = self._shape(type_name)
        return None if shape is None else self._condition(type_name, shape, annotate)

    def _shape(self, type_name: str) -> ConditionShape | None:
        is_used = type_name in self._uses
        return condition_shape(self._schema, type_name) if is_used else None

    def _filter(self, type_name: str, annotate: Annotator) -> ClassPlan:
        scope = self._names.fields(type_name)
        annotate = annotate.within(scope)
        data: dict[str, Value] = {}
        attributes: list[Attribute] = []
        deprecated: list[Function] = []
        for each in filter_conditions(self._schema, type_name):
            name: str = scope[each.name]
            if isinstance(each.type, ListOf):
                short = custom_name(name, scope)
                words = " ".join((short, name, *self._custom_fields.get(type_name, ())))
                data["__graphql_custom__"] = words
                name = short
            operators = self._operators(type_name, each, annotate)
            if each.deprecation is None:
                docstring = described(each.description)
                attributes.append(Attribute(name, operators, docstring=docstring))
            else:
                deprecated.append(
                    deprecated_property(name, operators, each, annotate.imports)
                )
        base = annotate.imports.runtime("FilterFields")
        return ClassPlan(
            self._names.derived(type_name, "Where"),
            [base],
            f"Fields of ``{type_name}`` for conditions of ``where``.",
            data,
            attributes,
            stubs=deprecated,
        )

    def _operators(self, owner: str, field: InputField, annotate: Annotator) -> str:
        """The annotation of a filter's field."""
        schema, imports = self._schema, annotate.imports
        base = field.type.base
        if not schema.is_leaf(base):
            companion = annotate.companion(base, "Where")
            if isinstance(field.type, ListOf) and owner in self._custom_fields:
                return imports.type_only(*self._custom_fields[owner])
            if isinstance(field.type, ListOf):
                return f"{imports.type_only(RUNTIME, 'CustomFields')}[{companion}]"
            return companion
        named = schema.types[base]
        codec = named.codec if isinstance(named, ScalarType) else ""
        if codec == "bool":
            return imports.type_only(RUNTIME, "Flag")
        if codec == "str" and field.name == "query":
            return imports.type_only(RUNTIME, "FreeText")
        return f"{imports.type_only(RUNTIME, 'Simple')}[{annotate.input(_non_null(field.type))}]"

    def _condition(
        self, type_name: str, shape: ConditionShape, annotate: Annotator
    ) -> ClassPlan:
        imports = annotate.imports
        if shape.name is not None:
            bases = [imports.runtime("CustomCondition")]
        else:
            bases = [
                *self._value_bases(type_name, shape, annotate),
                *self._bound_bases(shape, annotate),
            ]
        name = self._names.derived(type_name, "Where")
        return ClassPlan(name, bases, f"The operators of ``{type_name}``.")

    def _value_bases(
        self, type_name: str, shape: ConditionShape, annotate: Annotator
    ) -> list[str]:
        if shape.values is None or not isinstance(shape.values.type, ListOf):
            return []
        value = _quoted(annotate.input(_non_null(shape.values.type.item)))
        runtime = annotate.imports.runtime
        # Only ids of records are never empty.
        may_be_empty = self._uses[type_name] != {"id"}
        if may_be_empty and shape.negate is not None:
            return [f"{runtime('Values')}[{value}]"]
        bases = [f"{runtime('OneOf')}[{value}]"]
        if shape.negate is not None:
            bases.append(f"{runtime('NoneOf')}[{value}]")
        if may_be_empty:
            bases.append(runtime("MayBeEmpty"))
        return bases

    def _bound_bases(self, shape: ConditionShape, annotate: Annotator) -> list[str]:
        bounds = {
            BOUNDS[bound.name]: _quoted(annotate.input(_non_null(bound.type)))
            for bound in shape.bounds
        }
        runtime = annotate.imports.runtime
        if len(bounds) == len(BOUNDS) and len(set(bounds.values())) == 1:
            return [f"{runtime('Ordered')}[{bounds['<']}]"]
        return [
            f"{runtime(_BOUND_CLASSES[sign])}[{value}]"
            for sign, value in bounds.items()
        ]


def custom_name(name: str, scope: Mapping[str, str]) -> str:
    """The name in ``where`` for a filter's conditions on custom fields."""
    short = name.removesuffix("_filters")
    return name if short in scope.values() else short


def _non_null(ref: TypeRef) -> TypeRef:
    """The reference without null: conditions never compare with null."""
    return Named(ref.base, nullable=False)


def _quoted(annotation: str) -> str:
    return annotation if annotation in _BUILTINS else string(annotation)
