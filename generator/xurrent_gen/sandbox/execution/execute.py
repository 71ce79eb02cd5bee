"""Execution of one GraphQL request, from the body to the response, without HTTP.

graphql-core parses, validates and executes. Fields in a row are read from it, all others
from the resolvers. Validated documents are cached, so a document that is sent repeatedly
is parsed once. The size of a request is measured before it runs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias, cast

from graphql import (
    DocumentNode,
    Executor,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionNode,
    SelectionSetNode,
    execute_sync,  # pyright: ignore[reportUnknownVariableType] # its middleware is untyped
    get_argument_values,
    get_directive_values,
    parse,
    validate,
)
from graphql.execution.values import VariableValues

from xurrent_gen.ir.conventions import connection_nodes
from xurrent_gen.sandbox.data.catalog import Catalog, list_depth
from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.data.values import Ref
from xurrent_gen.sandbox.data.vocabulary import lower_first, model_of
from xurrent_gen.sandbox.messages import Refused
from xurrent_gen.schema.wrappers import base_of

from .mutations import Mutations
from .resolvers import PAGE_LIMIT, GraphQLCall, RequestContext, Resolvers

_DISPLAY = frozenset({"id", "name", "subject", "__typename"})
_FREE = frozenset({"Account", "RateLimit", "PageInfo", "ValidationError"})

_Sets: TypeAlias = "list[tuple[str, SelectionSetNode]]"
_CACHE_SIZE = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """The operation that a request names, with its variables."""

    catalog: Catalog
    definition: OperationDefinitionNode
    fragments: dict[str, FragmentDefinitionNode]
    variables: VariableValues

    @property
    def root(self) -> GraphQLObjectType:
        """The root type of the operation; validation refuses an operation without one."""
        root = self.catalog.schema.get_root_type(self.definition.operation)
        return cast("GraphQLObjectType", root)

    def fields(
        self, selection_set: SelectionSetNode, type_name: str
    ) -> Iterator[tuple[str, FieldNode]]:
        for node in selection_set.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                yield type_name, node
            elif isinstance(node, InlineFragmentNode):
                named = node.type_condition
                inside = named.name.value if named else type_name
                yield from self.fields(node.selection_set, inside)
            elif isinstance(node, FragmentSpreadNode):
                # The recursion ends, because validation refuses recursive fragments.
                spread = self.fragments[node.name.value]
                inside = spread.type_condition.name.value
                yield from self.fields(spread.selection_set, inside)

    def _included(self, node: SelectionNode) -> bool:
        """Return whether ``@skip`` and ``@include`` let a selection in."""
        if not node.directives:
            return True
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not (skip and skip["if"]) and (include is None or bool(include["if"]))


@dataclass(frozen=True, slots=True)
class Measured:
    """The size of one request, and the `model:Action` scopes it needs."""

    nodes: int
    cost: int
    mutations: int
    scopes: frozenset[str]


def fields_in(data: object) -> int:
    """Number of values in a response that are neither objects nor lists."""
    if isinstance(data, dict):
        return sum(map(fields_in, cast("dict[str, object]", data).values()))
    if isinstance(data, list):
        return sum(map(fields_in, cast("list[object]", data)))
    return 1


def measure(operation: Operation) -> Measured:
    """Measure an operation with its variables; a connection without a size counts as a
    full page."""
    root = (operation.root.name, operation.definition.selection_set)
    names = [node.name.value for _, node in operation.fields(root[1], root[0])]
    scopes: set[str] = set()
    nodes = _sum(operation, [root], 1, scopes)
    mutates = operation.definition.operation is OperationType.MUTATION
    if mutates:
        scopes = {_mutation_scope(operation.catalog, name) for name in names}
    return Measured(
        nodes,
        cost=1 + max(0, nodes - 1) // 100,
        mutations=len(names) if mutates else 0,
        scopes=frozenset(scopes),
    )


def _sum(operation: Operation, sets: _Sets, times: int, scopes: set[str]) -> int:
    """Count the nodes of merged selections; adds the scopes that they need."""
    catalog = operation.catalog
    within: dict[str, _Sets] = defaultdict(list)
    sizes: dict[str, int | None] = {}
    for owner, selection_set in sets:
        for inside, node in operation.fields(selection_set, owner):
            if node.name.value not in _DISPLAY:
                scopes |= _read_scope(catalog, owner)
            holder = catalog.schema.type_map[inside]
            if node.selection_set is None or not isinstance(
                holder, GraphQLObjectType | GraphQLInterfaceType
            ):
                continue
            if (field := holder.fields.get(node.name.value)) is None:
                continue  # introspection
            target = base_of(field)
            nodes_of = connection_nodes(target)
            if inside == operation.root.name:
                own = {"me:All"} if node.name.value == "me" else None
                scopes |= own or _read_scope(catalog, base_of(nodes_of or field).name)
            counts = not list_depth(field) and nodes_of is not None
            key = node.alias.value if node.alias else node.name.value
            size = _page_size(field, node, operation.variables) if counts else None
            sizes.setdefault(key, size)
            within[key].append((target.name, node.selection_set))
    nodes = 0
    for key, inner in within.items():
        size = sizes[key]
        here = times if size is None else times * size
        nodes += _sum(operation, inner, here, scopes) + (0 if size is None else here)
    return nodes


def _page_size(field: GraphQLField, node: FieldNode, variables: VariableValues) -> int:
    given = get_argument_values(field, node, variables)
    size = cast("object", given.get("first", given.get("last")))
    return max(size, 0) if isinstance(size, int) else PAGE_LIMIT


@cache
def _mutation_scope(catalog: Catalog, name: str) -> str:
    """The scope of the model whose name a mutation begins with."""
    types = (t for t in catalog.schema.type_map if name.startswith(lower_first(t)))
    # `discoveredConfigurationItems` begins with none.
    model = max(types, key=len, default="ConfigurationItem")
    verbs = [verb for verb in ("Create", "Update", "Delete") if name.endswith(verb)]
    return _scope(model, verbs[0] if verbs else "Update")


def _scope(type_name: str, action: str) -> str:
    """`ui-extension:Read`, which is that of its versions, too."""
    model = model_of(type_name).replace("_", "-").removesuffix("-version")
    return f"{model}:{action}"


def _read_scope(catalog: Catalog, type_name: str) -> set[str]:
    """The scope that reads a type; empty for a type that is not a model."""
    if type_name == "AttachmentStorage":
        return {"attachment:Read"}
    named = catalog.schema.type_map[type_name]
    is_model = (
        isinstance(named, GraphQLObjectType)
        and type_name not in _FREE
        and any(each.name == "Node" for each in named.interfaces)
    )
    return {_scope(type_name, "Read")} if is_model else set()


# -- execution


def execute(
    resolvers: Resolvers,
    mutations: Mutations,
    context: RequestContext,
    check: Callable[[Operation, Measured], None] = lambda _operation, _size: None,
) -> dict[str, object]:
    """The response map of a request. `check` sees the operation and its size before
    anything is run and raises GraphQLError to refuse it."""
    catalog, call = resolvers.store.catalog, context.call
    schema = catalog.schema
    try:
        document = _parsed(schema, call.query)
        if isinstance(document, list):
            return _refused(document)
        built = Executor.build(  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] # as above
            schema,
            document,
            raw_variable_values=call.variables,
            operation_name=call.operation_name,
        )
        if isinstance(built, list):
            return _refused(built)
        fragments, variables = built.fragment_definitions, built.variable_values
        operation = Operation(catalog, built.operation, fragments, variables)
        check(operation, measure(operation))
    except GraphQLError as error:
        return _refused([error])
    result = execute_sync(
        schema,
        document,
        root_value={"__typename": operation.root.name},
        variable_values=call.variables,
        operation_name=call.operation_name,
        field_resolver=_resolver(resolvers, mutations, context),
        type_resolver=lambda row, _, __: row["__typename"],
    )
    for each in result.errors or []:
        if not isinstance(each.original_error, GraphQLError | None):
            raise each.original_error  # a mistake of the sandbox, not of the caller
    return dict(result.formatted)


def _resolver(
    resolvers: Resolvers, mutations: Mutations, context: RequestContext
) -> Callable[..., object]:
    store = resolvers.store
    catalog = store.catalog
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
            return followed(mutations.run(shape, arguments, context))
        return followed(resolvers.query(shape, source, arguments, context))

    return resolve


@lru_cache(_CACHE_SIZE)
def _parsed(schema: GraphQLSchema, query: str) -> DocumentNode | list[GraphQLError]:
    """Parse a document, or return its errors; cached for all sandboxes of a schema."""
    document = parse(query, allow_empty_selection_sets=False)
    return validate(schema, document) or document


def _refused(errors: list[GraphQLError]) -> dict[str, object]:
    return {"errors": [error.formatted for error in errors]}


def read_call(body: Mapping[str, object]) -> GraphQLCall:
    """The call in the members of a JSON body. Raises Refused when it is none."""
    for name, kind, noun in (
        ("query", str, "a string"),
        ("variables", dict, "an object"),
        ("operationName", str, "a string"),
    ):
        if not isinstance(body.get(name), kind | None):
            raise Refused(400, f"`{name}` must be {noun}.")
    query = str(body.get("query") or "")
    if not query.strip():
        raise Refused(400, "No query given: `query` must be a non-empty string.")
    variables = cast("dict[str, object]", body.get("variables") or {})
    return GraphQLCall(query, variables, cast("str", body.get("operationName")) or None)
