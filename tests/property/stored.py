"""Records that keep their values, a server that pages through them, and a plain reader.

What a selection has to bring is read from the records themselves by the choices that made
it, without the document, the aliases and the answers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLList,
    GraphQLNonNull,
    OperationDefinitionNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
)

from tests.property.answers import LEAVES, Package, accepted, fields_for, merged, same

PAGE = 2
"""The nodes of a page, however many were asked for."""


@dataclass(eq=False)
class Record:
    """A record: what was once read of it stays."""

    type_name: str
    id: str
    values: dict[str, Any] = field(default_factory=dict)


class Store:
    """Answers from records, in pages of two where the parent can be fetched again."""

    def __init__(self, package: Package, schema: Any, random: Random) -> None:
        self.package, self.schema, self.random = package, schema, random
        self.query = Record("Query", "query")
        self.records: dict[str, Record] = {}
        self.requests = 0

    def __call__(self, request: Any) -> Mapping[str, object]:
        body = json.loads(request.body)
        document = accepted(self.schema, body["query"])
        operation = document.definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        self.requests += 1
        self.given = body.get("variables") or {}
        declared = {v.variable.name.value for v in operation.variable_definitions or ()}
        assert declared == set(self.given)
        return {"data": self.told(self.query, operation.selection_set)}

    def told(self, record: Record, chosen: Any) -> dict[str, Any]:
        """A record as a selection set asks for it."""
        type_: Any = self.schema.type_map[record.type_name]
        answer: dict[str, Any] = {}
        for node in fields_for(type_, chosen, self.schema):
            name = node.name.value
            key = node.alias.value if node.alias else name
            if name == "__typename":
                answer[key] = record.type_name
                continue
            given: dict[str, Any] = {}
            for each in node.arguments or ():
                assert isinstance(each.value, VariableNode)
                given[each.name.value] = self.given[each.value.name.value]
            if record is self.query and name == "node":
                value: Any = self.told(self.records[given["id"]], node.selection_set)
            else:
                value = self.shown(record, self.value_of(record, name), node, given)
            answer[key] = merged(answer[key], value) if key in answer else value
        return answer

    def value_of(self, record: Record, name: str) -> Any:
        """The value of a field; connections are lists of their nodes."""
        if name not in record.values:
            type_: Any = self.schema.type_map[record.type_name]
            declared = type_.fields[name].type
            value = self.made(declared, name)
            while value is None and record is self.query:
                value = self.made(declared, name)
            record.values[name] = record.id if name == "id" else value
        return record.values[name]

    def made(self, declared: Any, name: str) -> Any:
        """A random value of a type."""
        if not isinstance(declared, GraphQLNonNull) and self.random.random() < 0.15:
            return None
        type_ = get_nullable_type(declared)
        if isinstance(type_, GraphQLList):
            return [
                self.made(type_.of_type, name)
                for _ in range(self.random.choice([0, 3]))
            ]
        named: Any = get_named_type(type_)
        if is_leaf_type(named):
            return self.leaf(named, name)
        if named.name.endswith("Connection"):
            items = get_nullable_type(named.fields["nodes"].type)
            assert isinstance(items, GraphQLList)
            count = self.random.choice([0, 1, 2, 3, 5])
            return [self.made_node(items.of_type) for _ in range(count)]
        if is_abstract_type(named):
            possible = self.schema.get_possible_types(named)
            named = self.random.choice(sorted(possible, key=lambda t: t.name))
        record = Record(named.name, f"r{len(self.records)}")
        self.records[record.id] = record
        return record

    def leaf(self, named: Any, field: str) -> Any:
        if isinstance(named, GraphQLEnumType):
            return self.random.choice([*named.values, "a_new_value"])
        leaves = LEAVES.get(named.name, ["text of a value list"])
        if named.name == "ISO8601Timestamp" and field.endswith("TargetAt"):
            leaves = [*leaves, "best_effort", "no_target"]
        return self.random.choice(leaves)

    def made_node(self, declared: Any) -> Any:
        found = None
        while found is None:
            found = self.made(declared, "nodes")
        return found

    def shown(
        self, parent: Record, value: Any, node: FieldNode, given: dict[str, Any]
    ) -> Any:
        """A value as a field of a document asks for it."""
        chosen = node.selection_set
        if chosen is None or value is None:
            return value
        asked = {
            each.name.value: each
            for each in chosen.selections
            if isinstance(each, FieldNode)
        }
        if "nodes" not in asked:
            if isinstance(value, list):
                return [self.shown(parent, each, node, given) for each in value]
            return self.told(value, chosen)
        start = int(given.get("after") or 0)
        until = min(len(value), start + given.get("first", len(value)))
        if "pageInfo" in asked and (parent is self.query or self.is_node(parent)):
            until = min(until, start + PAGE)
        inside = asked["nodes"].selection_set
        info = {"hasNextPage": until < len(value), "endCursor": str(until)}
        nodes = [self.told(each, inside) for each in value[start:until]]
        return {"nodes": nodes, "pageInfo": info}

    def is_node(self, record: Record) -> bool:
        return bool(self.package.index.type(record.type_name).is_node)


Tree = dict[str, Any]
"""What was chosen of a record: by field a limit and trees of what is below; by type a tree."""


class Picker:
    """Chooses selections and columns at random, and remembers what it chose."""

    def __init__(self, package: Package, random: Random, limits: float) -> None:
        self.package = package
        self.index = package.index
        self.random = random
        self.limits = limits
        """How likely a connection is limited."""
        self.chosen: dict[str, int | None] = {}

    def fragments(self, type_name: str) -> Mapping[str, str]:
        """The names of concrete types, by those that narrow to them."""
        found = self.index.type(type_name).fragments.items()
        return {name: narrowed.name for name, narrowed in found}

    def selection(
        self, root: Any, type_name: str, depth: int
    ) -> tuple[list[Any], Tree]:
        """Some paths from a fields object, and the tree of what they choose."""
        fields, tree, paths = self.index.type(type_name).fields, Tree(), []
        names = [name for name, each in fields.items() if each.pages_only]
        for name in self.random.sample(
            names, min(len(names), self.random.randint(0, 4))
        ):
            path, tree[name] = self.field(getattr(root, name), fields[name], depth)
            paths.append(path)
        fragments = sorted(self.fragments(type_name))
        for name in (
            self.random.sample(fragments, min(3, len(fragments))) if depth else ()
        ):
            below = self.selection(
                getattr(root, name), self.fragments(type_name)[name], depth - 1
            )
            paths += below[0]
            tree[self.fragments(type_name)[name]] = below[1]
        if not paths:
            return self.selection(root, type_name, max(depth, 1))
        return paths, tree

    def field(self, target: Any, field: Any, depth: int) -> tuple[Any, Any]:
        """A field as it stands in a selection: its path, and its limit and tree."""
        if field.target.is_leaf:
            return target, None
        # One limit for a field: a record cannot hold it with two.
        chosen = (
            self.random.randint(1, 4) if self.random.random() < self.limits else None
        )
        limit = self.chosen.setdefault(field.name, chosen)
        limit = limit if field.is_connection else None
        given = {"first": limit} if limit else {}
        below = field.target.name
        if depth == 0 or self.random.random() < 0.2:
            return (target(**given) if given else target), (limit, [self.bare(below)])
        trees: list[Tree] = []

        def select(x: Any) -> list[Any]:
            paths, tree = self.selection(x, below, depth - 1)
            trees.append(tree)
            return paths

        return target(select, **given), (limit, trees)

    def bare(self, type_name: str) -> Tree:
        """What is fetched of a record that is named bare."""
        named = self.index.type(type_name)
        leaves = {
            name: None
            for name, each in named.fields.items()
            if each.target.is_leaf and each.pages_only
        }
        if not named.can_refetch and len(leaves) == len(named.fields):
            return Tree(leaves)  # a value, which is nothing but its fields
        shown = [name for name in ("id", "name", "subject") if name in leaves]
        return dict.fromkeys(shown or leaves)

    def column(self, root: Any, type_name: str, depth: int) -> tuple[Any, list[Any]]:
        """A column and the names of its path; the last may be a field's whole choice."""
        fragments = self.fragments(type_name)
        fields = self.index.type(type_name).fields
        if fragments and self.random.random() < 0.6:
            name = self.random.choice(sorted(fragments))
            path, names = self.column(getattr(root, name), fragments[name], depth)
            return path, [name, *names]
        name = self.random.choice([n for n, each in fields.items() if each.pages_only])
        field, target = fields[name], getattr(root, name)
        if (
            field.target.is_leaf
            or field.is_many
            or depth == 0
            or self.random.random() < 0.1
        ):
            path, choice = self.field(target, field, depth)
            return path, [(name, choice)]
        path, names = self.column(target, field.type.base, depth - 1)
        return path, [name, *names]


def union(common: Tree, own: Tree) -> Tree:
    """The fields of two trees."""
    joined: Tree = {**common, **own}
    for name in common.keys() & own.keys():
        if own[name] is not None:
            joined[name] = (own[name][0], [*common[name][1], *own[name][1]])
    return joined


class Reader:
    """Reads records by what was chosen, and compares."""

    def __init__(self, store: Store, *, alone: bool) -> None:
        self.store = store
        self.alone = alone
        """Whether nothing else was chosen of a record, so that it has nothing else."""
        self.package = store.package
        self.index = store.package.index

    def check(self, found: Any, record: Record, trees: list[Tree]) -> None:
        """A model has what was chosen of a record, and the record's own values."""
        assert type(found).__graphql_name__ == record.type_name
        wanted = self.effective(record, trees)
        more = set(found.__dict__) - set(wanted)
        assert more <= {"id"} if self.alone else True
        for name, choice in wanted.items():
            field = self.index.type(record.type_name).fields[name]
            self.check_field(getattr(found, name), record, field, choice)

    def check_field(self, found: Any, record: Record, field: Any, choice: Any) -> None:
        """The value of a field, whatever it is."""
        value = self.store.value_of(record, field.graphql)
        if choice is None:
            assert same(self.package.to_wire(found, field.type), value)
            return
        limit, trees = choice
        many = (value or []) if field.is_connection else value
        self.check_any(found, many, trees, limit)

    def check_any(
        self, found: Any, value: Any, trees: list[Tree], limit: int | None = None
    ) -> None:
        if value is None:
            assert found is None
        elif isinstance(value, list):
            assert len(found) == len(value[:limit])
            for one, other in zip(found, value, strict=False):
                self.check_any(one, other, trees)
        else:
            self.check(found, value, trees)

    def effective(self, record: Record, trees: list[Tree]) -> Tree:
        """The fields that were chosen of a record, given its concrete type."""
        found: Tree = {}
        for tree in trees:
            fields = {n: each for n, each in tree.items() if not isinstance(each, dict)}
            found = union(found, fields)
            if record.type_name in tree:
                own = self.effective(record, [tree[record.type_name]])
                found = union(found, own)
        return found

    def column(self, record: Any, names: list[Any], declared: str) -> tuple[Any, ...]:
        """Where a column ends: a record, a field and its choice; empty behind null."""
        name, *rest = names
        if record is None:
            return ()
        if isinstance(name, tuple):
            return record, self.index.type(record.type_name).fields[name[0]], name[1]
        narrowed = self.index.type(declared).fragments.get(name)
        if narrowed is not None:
            found = record if record.type_name == narrowed.name else None
            return self.column(found, rest, narrowed.name)
        field = self.index.type(declared).fields[name]
        value = self.store.value_of(record, field.graphql)
        return self.column(value, rest, field.target.name)
