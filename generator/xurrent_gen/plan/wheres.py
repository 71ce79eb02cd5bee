"""Plans the companions of filters and conditions: what ``where`` works on.

A condition's class inherits one class of the runtime for each operator that the input
has, so that operators exist exactly where the schema has them.
"""

from __future__ import annotations

from collections.abc import Mapping

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
    """Knows which inputs filter, and plans their companions."""

    def __init__(
        self, schema: Schema, names: Names, typed: Mapping[str, tuple[str, str]]
    ) -> None:
        self._schema = schema
        self._names = names
        self._typed = typed
        self._filters = filter_inputs(schema)
        self._uses: dict[str, set[str]] = {}
        for type_name in self._filters:
            for each in filter_conditions(schema, type_name):
                self._uses.setdefault(each.type.base, set()).add(each.name)

    def companion(self, type_name: str) -> str | None:
        """The class of an input that filters or is a condition of a filter."""
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
                words = " ".join((short, name, *self._typed.get(type_name, ())))
                data["__graphql_custom__"] = words
                name = short
            operators = self._operators(type_name, each, annotate)
            if each.deprecation is None:
                words = described(each.description)
                attributes.append(Attribute(name, operators, words=words))
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
            if isinstance(field.type, ListOf) and owner in self._typed:
                return imports.check(*self._typed[owner])
            if isinstance(field.type, ListOf):
                return f"{imports.check(RUNTIME, 'CustomFields')}[{companion}]"
            return companion
        named = schema.types[base]
        codec = named.codec if isinstance(named, ScalarType) else ""
        if codec == "bool":
            return imports.check(RUNTIME, "Flag")
        if codec == "str" and field.name == "query":
            return imports.check(RUNTIME, "FreeText")
        return (
            f"{imports.check(RUNTIME, 'Simple')}[{annotate.input(_given(field.type))}]"
        )

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
        value = _quoted(annotate.input(_given(shape.values.type.item)))
        runtime = annotate.imports.runtime
        # The id of a record is never empty.
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
        given = {
            BOUNDS[bound.name]: _quoted(annotate.input(_given(bound.type)))
            for bound in shape.bounds
        }
        runtime = annotate.imports.runtime
        if len(given) == len(BOUNDS) and len(set(given.values())) == 1:
            return [f"{runtime('Ordered')}[{given['<']}]"]
        return [
            f"{runtime(_BOUND_CLASSES[sign])}[{value}]" for sign, value in given.items()
        ]


def custom_name(name: str, scope: Mapping[str, str]) -> str:
    """The name in ``where`` of a filter's conditions on custom fields."""
    short = name.removesuffix("_filters")
    return name if short in scope.values() else short


def _given(ref: TypeRef) -> TypeRef:
    """A reference without null, which conditions never compare with."""
    return Named(ref.base, nullable=False)


def _quoted(annotation: str) -> str:
    return annotation if annotation in _BUILTINS else string(annotation)
