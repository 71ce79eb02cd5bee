"""One GraphQL request: from the body to the answer, without HTTP around it.

graphql-core parses, validates and executes; the fields that a row holds are read from it,
all others are asked of the resolvers. Validated documents are kept, so a client that sends
the same document again pays for parsing once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLResolveInfo,
    GraphQLSchema,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] # its middleware is untyped
    get_variable_values,
    parse,
    validate,
)

from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.data.values import Ref

from .mutations import Mutations
from .operation import Measured, Operation, choose_operation, measure
from .resolvers import RequestContext, Resolvers

_CACHE_SIZE = 512


class BadRequest(Exception):
    """The body is no GraphQL request; the message may be shown."""


@dataclass(frozen=True, slots=True)
class GraphQLCall:
    """A request as the client sent it."""

    query: str
    variables: dict[str, object]
    operation_name: str | None


class Executor:
    """Executes calls against one store."""

    def __init__(self, resolvers: Resolvers, mutations: Mutations) -> None:
        self._resolvers = resolvers
        self._mutations = mutations
        self._catalog = resolvers.store.catalog

    def execute(
        self,
        call: GraphQLCall,
        context: RequestContext,
        check: Callable[[Operation, Measured], None] = lambda _operation, _size: None,
    ) -> dict[str, object]:
        """The response map of a call. `check` sees the operation and its size before
        anything is run and raises GraphQLError to refuse it."""
        schema = self._catalog.schema
        try:
            document = _parsed(schema, call.query)
            if isinstance(document, list):
                return _refused(document)
            definition = choose_operation(document, call.operation_name)
            variables = get_variable_values(
                schema, definition.variable_definitions or (), call.variables
            )
            if isinstance(variables, list):
                return _refused(variables)
            found = document.definitions
            fragments = [d for d in found if isinstance(d, FragmentDefinitionNode)]
            named = {each.name.value: each for each in fragments}
            operation = Operation(self._catalog, definition, named, variables)
            check(operation, measure(operation))
        except GraphQLError as error:
            return _refused([error])
        result = execute_sync(
            schema,
            document,
            root_value={"__typename": operation.root.name},
            variable_values=call.variables,
            operation_name=call.operation_name,
            field_resolver=self._resolver(context),
            type_resolver=_concrete_type,
        )
        for each in result.errors or []:
            if not isinstance(each.original_error, GraphQLError | None):
                raise each.original_error  # a mistake of the sandbox, not of the caller
        return dict(result.formatted)

    def _resolver(self, context: RequestContext) -> Callable[..., object]:
        store, catalog = self._resolvers.store, self._catalog
        mutation = catalog.schema.mutation_type

        def followed(value: object) -> object:
            if isinstance(value, Ref):
                return store.row(value)
            if isinstance(value, list):
                return [
                    followed(item)
                    for item in cast("list[object]", value)
                    if not isinstance(item, Ref) or store.exists(item)
                ]
            return value

        def resolve(
            source: Row, info: GraphQLResolveInfo[object], **arguments: object
        ) -> object:
            name, parent = info.field_name, info.parent_type.name
            if name in source:
                return followed(source[name])
            shape = catalog.shape(parent).fields[name]
            if mutation is not None and parent == mutation.name:
                return followed(self._mutations.run(shape, arguments, context))
            return followed(self._resolvers.query(shape, source, arguments, context))

        return resolve


@lru_cache(_CACHE_SIZE)
def _parsed(schema: GraphQLSchema, query: str) -> DocumentNode | list[GraphQLError]:
    """A document, or what is wrong with it: once for all sandboxes of a schema."""
    document = parse(query)
    return validate(schema, document) or document


def _concrete_type(value: Row, *_: object) -> str:
    return cast("str", value["__typename"])


def _refused(errors: list[GraphQLError]) -> dict[str, object]:
    return {"errors": [error.formatted for error in errors]}


def read_call(content: object) -> GraphQLCall:
    """The call in a decoded JSON body; BadRequest when it is none."""
    if not isinstance(content, dict):
        raise BadRequest("The body must be a JSON object with a `query`.")
    body = cast("dict[str, object]", content)
    kinds = (("query", str, "text"), ("variables", dict, "an object"))
    for name, kind, told in (*kinds, ("operationName", str, "text")):
        if not isinstance(body.get(name), kind | None):
            raise BadRequest(f"`{name}` must be {told}.")
    query = str(body.get("query") or "")
    if not query.strip():
        raise BadRequest("No query given: `query` must be a non-empty string.")
    variables = cast("dict[str, object]", body.get("variables") or {})
    return GraphQLCall(query, variables, cast("str", body.get("operationName")) or None)
