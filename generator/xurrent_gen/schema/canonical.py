"""Sort a schema by name before it is built, and let pass what hurts nobody.

Pure. Both forms of a schema, syntax tree and introspection result, come out with types,
fields, arguments, values and members sorted by name. On the way a name defined twice in
one place keeps its first definition (large published schemas have such slips), and
extensions are folded into what they extend; each of these is reported as an issue.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias, TypeGuard, TypeVar, cast

from graphql import DocumentNode, IntrospectionQuery, language, print_ast

from xurrent_gen.errors import InvalidSchemaError, Issue, SchemaSyntaxError, warning
from xurrent_gen.schema.answer import check_answer

_Named: TypeAlias = (
    language.FieldDefinitionNode
    | language.InputValueDefinitionNode
    | language.EnumValueDefinitionNode
    | language.NamedTypeNode
)
_N = TypeVar("_N", bound=_Named)

# An extension, and the definition that it becomes when nothing else defines its type.
_DEFINITION_OF: Mapping[
    type[language.TypeExtensionNode], type[language.TypeDefinitionNode]
] = {
    language.ScalarTypeExtensionNode: language.ScalarTypeDefinitionNode,
    language.ObjectTypeExtensionNode: language.ObjectTypeDefinitionNode,
    language.InterfaceTypeExtensionNode: language.InterfaceTypeDefinitionNode,
    language.UnionTypeExtensionNode: language.UnionTypeDefinitionNode,
    language.EnumTypeExtensionNode: language.EnumTypeDefinitionNode,
    language.InputObjectTypeExtensionNode: language.InputObjectTypeDefinitionNode,
}
# The parts of a definition that an extension may add to.
_PARTS = ("interfaces", "fields", "values", "types")


def canonical_document(
    document: DocumentNode, origin: str
) -> tuple[DocumentNode, list[Issue]]:
    """``document`` with everything sorted by name, and what was tolerated.

    Raises ``InvalidSchemaError`` for a type that is defined twice in different
    ways, and for a document that holds operations rather than a schema.
    """
    issues: list[Issue] = []
    types: dict[str, language.TypeDefinitionNode] = {}
    extensions: list[language.TypeExtensionNode] = []
    directives: dict[str, language.DirectiveDefinitionNode] = {}
    rest: list[language.DefinitionNode] = []
    for node in document.definitions:
        if _is_introspection(node):
            issues.append(_left_out(node.name.value))
        elif isinstance(node, language.TypeDefinitionNode):
            name = node.name.value
            if name not in types:
                types[name] = node
            elif print_ast(types[name]) == print_ast(node):
                issues.append(_twice(name))
            else:
                raise _two_definitions(name, origin)
        elif isinstance(node, language.TypeExtensionNode):
            extensions.append(node)
        elif isinstance(node, language.DirectiveDefinitionNode):
            directives.setdefault(node.name.value, node)
        elif isinstance(
            node,
            (
                language.SchemaDefinitionNode,
                language.SchemaExtensionNode,
                language.DirectiveExtensionNode,
            ),
        ):
            rest.append(node)
        else:
            raise InvalidSchemaError(
                "the document holds an operation or a fragment, not only a schema",
                where=origin,
                remedy="name the file of the schema; operations belong in your program",
            )
    for extension in extensions:
        _extend(types, extension, issues, origin)
    ordered = [_sorted_type(types[name], issues) for name in sorted(types)]
    return (
        DocumentNode(
            definitions=(
                *rest,
                *(_sorted_directive(directives[n], issues) for n in sorted(directives)),
                *ordered,
            )
        ),
        issues,
    )


def _extend(
    types: dict[str, language.TypeDefinitionNode],
    extension: language.TypeExtensionNode,
    issues: list[Issue],
    origin: str,
) -> None:
    """Fold ``extension`` into the type; one that extends nothing becomes the type."""
    name = extension.name.value
    definition_class = _DEFINITION_OF[type(extension)]
    base = types.get(name)
    if base is None:
        issues.append(warning(name, "is extended but never defined", "defined it"))
        base = definition_class(name=extension.name)
    elif type(base) is not definition_class:
        raise InvalidSchemaError(
            f"{name} is extended as another kind of type than it is",
            where=origin,
            remedy="extend it with the keyword that it is defined with",
        )
    changes: dict[str, tuple[object, ...]] = {
        part: (*(getattr(base, part) or ()), *(getattr(extension, part) or ()))
        for part in _PARTS
        if getattr(extension, part, None)
    }
    directives: Sequence[language.ConstDirectiveNode] = extension.directives or ()
    if directives:
        changes["directives"] = (*(base.directives or ()), *directives)
    types[name] = _replace(base, changes)


def _sorted_type(
    node: language.TypeDefinitionNode, issues: list[Issue]
) -> language.TypeDefinitionNode:
    """``node`` with its parts sorted; itself when nothing has to change."""
    owner = node.name.value
    changes: dict[str, tuple[object, ...]] = {}
    for part in _PARTS:
        before: tuple[_Named, ...] = getattr(node, part, None) or ()
        if not before:
            continue
        after = _sorted_unique(before, owner, issues)
        if part == "fields":
            after = tuple(_with_sorted_arguments(n, owner, issues) for n in after)
        if any(a is not b for a, b in zip(before, after, strict=False)) or len(
            before
        ) != len(after):
            changes[part] = after
    return _replace(node, changes) if changes else node


def _with_sorted_arguments(node: _N, owner: str, issues: list[Issue]) -> _N:
    if isinstance(node, language.FieldDefinitionNode) and node.arguments:
        coordinate = f"{owner}.{node.name.value}"
        arguments = _sorted_unique(node.arguments, coordinate, issues)
        if arguments != tuple(node.arguments):
            return replace(node, arguments=arguments)
    return node


def _sorted_directive(
    node: language.DirectiveDefinitionNode, issues: list[Issue]
) -> language.DirectiveDefinitionNode:
    owner = f"@{node.name.value}"
    return replace(
        node,
        locations=tuple(sorted(node.locations, key=lambda n: n.value)),
        arguments=_sorted_unique(node.arguments or (), owner, issues),
    )


def _sorted_unique(
    nodes: Iterable[_N], owner: str, issues: list[Issue]
) -> tuple[_N, ...]:
    """``nodes`` by name; of several with one name the first."""
    by_name: dict[str, _N] = {}
    for node in nodes:
        name = node.name.value
        if name in by_name:
            issues.append(_twice(f"{owner}.{name}"))
        else:
            by_name[name] = node
    return tuple(by_name[name] for name in sorted(by_name))


def _replace(
    node: language.TypeDefinitionNode, changes: Mapping[str, tuple[object, ...]]
) -> language.TypeDefinitionNode:
    # The parts differ by class of node; each came from a node of the same class.
    return replace(node, **cast("dict[str, Any]", changes))


def _twice(coordinate: str) -> Issue:
    return warning(coordinate, "is defined twice", "the first definition counts")


def _is_introspection(
    node: language.DefinitionNode,
) -> TypeGuard[language.TypeDefinitionNode | language.TypeExtensionNode]:
    """Return whether a definition is about a type that GraphQL defines itself."""
    if not isinstance(node, language.TypeDefinitionNode | language.TypeExtensionNode):
        return False
    return node.name.value.startswith("__")


def _left_out(coordinate: str) -> Issue:
    return warning(
        coordinate,
        "left out: names that begin with __ are GraphQL's own",
        "nothing to do; the rest of the schema is generated",
    )


def _two_definitions(name: str, origin: str) -> InvalidSchemaError:
    return InvalidSchemaError(
        f"{name} is defined twice, in different ways",
        where=origin,
        remedy="keep one of the definitions",
    )


# -- introspection results ------------------------------------------------------------

_Json: TypeAlias = dict[str, object]
# The lists of an introspection result whose members have a name to sort them by.
_TYPE_LISTS = ("fields", "inputFields", "interfaces", "enumValues", "possibleTypes")
_NO_REASON = "No longer supported"


def canonical_introspection(
    document: object, origin: str
) -> tuple[IntrospectionQuery, list[Issue]]:
    """The introspection result in ``document``, bare or under ``data``, sorted by name.

    Raises ``SchemaSyntaxError`` when ``document`` is something else.
    """
    issues: list[Issue] = []
    schema = _find_schema(document, origin)
    if not isinstance(schema.get("types"), list) or not schema["types"]:
        raise _not_introspection("its list of types is missing or empty", origin)
    if not isinstance(schema.get("directives"), list):
        nothing: list[object] = []  # is generated from directives
        schema["directives"] = nothing
    unlisted = check_answer(schema, origin)
    types = _named(schema["types"], "", issues)
    types.update((name, {"kind": "SCALAR", "name": name}) for name in unlisted)
    result: _Json = {
        **schema,
        "types": [_sorted_json_type(types[name], issues) for name in sorted(types)],
        "directives": _sorted_list(schema.get("directives"), "@", issues),
    }
    return cast("IntrospectionQuery", {"__schema": result}), issues


def _find_schema(document: object, origin: str) -> _Json:
    if isinstance(document, dict):
        top = cast("_Json", document)
        data = top.get("data", top)
        if isinstance(data, dict):
            schema = cast("_Json", data).get("__schema")
            if isinstance(schema, dict):
                return dict(cast("_Json", schema))
        if top.get("errors"):
            raise _not_introspection(
                "it holds the errors of a server that did not tell its schema", origin
            )
    raise _not_introspection("it has no member __schema", origin)


def _not_introspection(reason: str, origin: str) -> SchemaSyntaxError:
    remedy = (
        'it must be {"__schema": {…}} or {"data": {"__schema": {…}}}, as '
        "`xurrent-gen schema pull --out schema.json` saves it"
    )
    if "://" in origin:
        remedy = (
            "run again with --refresh-schema, or name a saved schema: --schema FILE; if "
            "it stays, tell the server's operator"
        )
    return SchemaSyntaxError(
        f"the JSON is not an introspection result: {reason}",
        where=origin,
        remedy=remedy,
    )


def _sorted_json_type(node: _Json, issues: list[Issue]) -> _Json:
    owner = str(node.get("name"))
    result = dict(node)
    for key in _TYPE_LISTS:
        if isinstance(node.get(key), list):
            result[key] = _sorted_list(node[key], owner, issues)
    return result


def _sorted_list(value: object, owner: str, issues: list[Issue]) -> list[_Json]:
    by_name = _named(value, owner, issues)
    return [_member(by_name[name], owner, issues) for name in sorted(by_name)]


def _member(node: _Json, owner: str, issues: list[Issue]) -> _Json:
    """``node`` with sorted parts, and with a reason if it is deprecated."""
    if node.get("isDeprecated") is True and node.get("deprecationReason") is None:
        node = {**node, "deprecationReason": _NO_REASON}
    locations = node.get("locations")
    if isinstance(locations, list):
        node = {**node, "locations": sorted(map(str, cast("list[object]", locations)))}
    if isinstance(node.get("args"), list) and node["args"]:
        coordinate = f"{owner}.{node.get('name')}".replace("@.", "@")
        node = {**node, "args": _sorted_list(node["args"], coordinate, issues)}
    return node


def _named(value: object, owner: str, issues: list[Issue]) -> dict[str, _Json]:
    """The members of ``value`` by their name; of duplicates the first."""
    by_name: dict[str, _Json] = {}
    for node in cast("list[_Json]", value or []):
        name = str(node["name"])
        if name in by_name:
            issues.append(_twice(f"{owner}.{name}" if owner else name))
        else:
            by_name[name] = node
    return by_name
