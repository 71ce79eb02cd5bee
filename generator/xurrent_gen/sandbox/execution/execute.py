"""One GraphQL request: from the body to the answer, without HTTP around it.

Parsed and validated documents and compiled plans are kept, so a client that sends the
same document again pays for parsing once.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar, cast

from graphql import (
    FieldNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] # its middleware is untyped
    get_variable_values,
    parse,
    validate,
)

from .measure import Measure, Measured
from .plan import Plan, condition_variables
from .run import Run

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from graphql import DocumentNode
    from graphql.execution.values import VariableValues

    from xurrent_gen.sandbox.data.store import Row

    from .mutations import Mutations
    from .plan import Slot
    from .resolvers import RequestContext, Resolvers

_CACHE_SIZE = 512
_T = TypeVar("_T")


class BadRequest(Exception):
    """The body is no GraphQL request; the message may be shown."""


@dataclass(frozen=True, slots=True)
class GraphQLCall:
    """A request as the client sent it."""

    query: str
    variables: dict[str, object]
    operation_name: str | None


@dataclass(slots=True)
class Prepared:
    """A parsed document: what is wrong with it, or what is needed to run it."""

    document: DocumentNode | None
    errors: list[GraphQLError]
    conditions: frozenset[str] = frozenset()
    introspects: bool = False
    plans: dict[tuple[object, ...], Plan] = field(
        default_factory=lambda: dict[tuple[object, ...], Plan]()
    )


@dataclass(frozen=True, slots=True)
class Answer:
    """Data and errors of one execution; `measured` is its size in nodes and cost."""

    data: object
    errors: list[GraphQLError]
    measured: Measured
    has_data: bool = True

    def body(self) -> dict[str, object]:
        """The response map."""
        content: dict[str, object] = {}
        if self.errors:
            content["errors"] = [dict(e.formatted) for e in self.errors]
        if self.has_data:
            content["data"] = self.data
        return content


class Executor:
    """Executes calls against one store."""

    def __init__(
        self,
        resolvers: Resolvers,
        mutations: Mutations,
        measure: Measure,
        *,
        introspection: bool,
    ) -> None:
        self._resolvers = resolvers
        self._mutations = mutations
        self._measure = measure
        self._introspection = introspection
        self._catalog = resolvers.store.catalog
        self._schema = self._catalog.schema
        self._prepared: OrderedDict[str, Prepared] = OrderedDict()

    def execute(
        self,
        call: GraphQLCall,
        context: RequestContext,
        check: Callable[[Plan, Measured], None],
    ) -> Answer:
        """The answer to a call. `check` sees the plan and its size before anything is
        run and raises GraphQLError to refuse it."""
        prepared = self._prepare(call.query)
        if prepared.document is None or prepared.errors:
            return _refused(prepared.errors)
        try:
            operation = _operation(prepared.document, call.operation_name)
        except GraphQLError as error:
            return _refused([error])
        definitions = operation.variable_definitions or ()
        variables = get_variable_values(self._schema, definitions, call.variables)
        if isinstance(variables, list):
            return _refused(variables)
        plan = self._plan(prepared, operation, variables)
        measured = self._measure.of(plan, variables)
        try:
            check(plan, measured)
        except GraphQLError as error:
            return _refused([error])
        run = Run(plan, self._resolvers.store, self._resolver(context), variables)
        try:
            data = run.execute()
        except GraphQLError as error:
            return _refused([error])
        errors = run.errors
        if prepared.introspects:
            data, errors = self._introspect(prepared.document, call, data, errors)
        return Answer(data, errors, measured)

    def _resolver(
        self, context: RequestContext
    ) -> Callable[[Slot, Row, Mapping[str, object]], object]:
        mutation = self._schema.mutation_type
        root = mutation.name if mutation is not None else ""

        def resolve(slot: Slot, source: Row, args: Mapping[str, object]) -> object:
            if slot.parent == root:
                return self._mutations.run(slot, args, context)
            return self._resolvers.query(slot, source, args, context)

        return resolve

    def _introspect(
        self,
        document: DocumentNode,
        call: GraphQLCall,
        data: dict[str, object] | None,
        errors: list[GraphQLError],
    ) -> tuple[dict[str, object] | None, list[GraphQLError]]:
        if not self._introspection:
            return None, [*errors, GraphQLError("Introspection is disabled.")]
        result = execute_sync(
            self._schema,
            document,
            root_value={},
            variable_values=call.variables,
            operation_name=call.operation_name,
            field_resolver=lambda *_args, **_kwargs: None,
        )
        described = {
            key: value
            for key, value in (result.data or {}).items()
            if data is not None and key not in data
        }
        return {**(data or {}), **described}, errors

    def _prepare(self, query: str) -> Prepared:
        prepared = self._prepared.get(query)
        if prepared is None:
            prepared = self._parse(query)
            self._prepared[query] = prepared
            if len(self._prepared) > _CACHE_SIZE:
                self._prepared.popitem(last=False)
        return prepared

    def _parse(self, query: str) -> Prepared:
        try:
            document = parse(query)
        except GraphQLError as error:
            return Prepared(None, [error])
        errors = validate(self._schema, document)
        if errors:
            return Prepared(document, errors)
        introspects = any(
            isinstance(d, OperationDefinitionNode)
            and any(
                isinstance(s, FieldNode) and s.name.value in ("__schema", "__type")
                for s in d.selection_set.selections
            )
            for d in document.definitions
        )
        return Prepared(document, [], condition_variables(document), introspects)

    def _plan(
        self,
        prepared: Prepared,
        operation: OperationDefinitionNode,
        variables: VariableValues,
    ) -> Plan:
        name = operation.name.value if operation.name else ""
        coerced = variables.coerced
        key = (name, *(coerced.get(n) for n in sorted(prepared.conditions)))
        plan = prepared.plans.get(key)
        if plan is None:
            store = self._resolvers.store
            plan = prepared.plans[key] = Plan(
                self._catalog,
                cast("DocumentNode", prepared.document),
                operation,
                variables,
                lambda type_name: frozenset(store.table(type_name).makers),
            )
        return plan


def _refused(errors: list[GraphQLError]) -> Answer:
    return Answer(None, errors, Measured(0, 0, 1), has_data=False)


def _operation(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    found = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if name is not None:
        found = [d for d in found if d.name is not None and d.name.value == name]
        if not found:
            raise GraphQLError(f"No operation named {name!r}.")
    if len(found) != 1:
        raise GraphQLError("An operation name is required.")
    if found[0].operation is OperationType.SUBSCRIPTION:
        raise GraphQLError("Subscriptions are not supported.")
    return found[0]


def read_call(content: object) -> GraphQLCall:
    """The call in a decoded JSON body; BadRequest when it is none."""
    if not isinstance(content, dict):
        raise BadRequest("The body must be a JSON object with a `query`.")
    body = cast("dict[str, object]", content)
    query = body.get("query")
    if not isinstance(query, str) or not query.strip():
        raise BadRequest("No query given: `query` must be a non-empty string.")
    variables = body.get("variables")
    if variables is not None and not isinstance(variables, dict):
        raise BadRequest("`variables` must be a JSON object.")
    name = body.get("operationName")
    if name is not None and not isinstance(name, str):
        raise BadRequest("`operationName` must be a string.")
    return GraphQLCall(query, cast("dict[str, object]", variables or {}), name or None)
