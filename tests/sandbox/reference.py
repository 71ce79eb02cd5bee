"""What graphql-core's own executor makes of a query over a sandbox's rows."""

from __future__ import annotations

import json
from typing import Any

from graphql import (
    GraphQLResolveInfo,
    GraphQLSchema,
    OperationDefinitionNode,
    execute_sync,
    get_variable_values,
    parse,
)

from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.store import Ref
from xurrent_gen.sandbox.execution.plan import Plan, Slot
from xurrent_gen.sandbox.execution.resolvers import RequestContext
from xurrent_gen.sandbox.scalars import dumps, exact


def reference(sandbox: Sandbox, query: str) -> Any:
    """What graphql-core makes of a query over the same rows and resolvers."""
    schema: GraphQLSchema = sandbox.store.catalog.schema
    store = sandbox.store
    document = parse(query)
    operation = document.definitions[0]
    assert isinstance(operation, OperationDefinitionNode)
    variables = get_variable_values(schema, operation.variable_definitions or (), {})
    assert not isinstance(variables, list)
    plan = Plan(store.catalog, document, operation, variables, lambda _: frozenset())

    def followed(value: object) -> object:
        if isinstance(value, Ref):
            return store.row(value)
        if isinstance(value, list):
            items = [i for i in value if not isinstance(i, Ref) or store.exists(i)]
            return [followed(item) for item in items]
        return exact(value) if not isinstance(value, dict) else value

    def resolve(source: Any, info: GraphQLResolveInfo[Any], **args: object) -> object:
        if source and info.field_name in source:
            return followed(source[info.field_name])
        shape = store.catalog.shape(info.parent_type.name).fields[info.field_name]
        slot = Slot("", shape, info.field_nodes, info.parent_type.name, None)  # type: ignore[arg-type]
        answer = sandbox._resolvers.query(slot, source, args, RequestContext(1))
        return followed(answer)

    result = execute_sync(
        schema,
        document,
        root_value={},
        field_resolver=resolve,
        type_resolver=lambda value, _info, _type: value["__typename"],
    )
    assert plan.root.keys
    errors = [dict(error.formatted) for error in result.errors or []]
    return json.loads(dumps({"data": result.data, "errors": errors}))
