"""Introspection answers with one or two faults, the same ones for the same seed."""

from __future__ import annotations

import copy
from random import Random
from typing import Any, TypeAlias, cast

from graphql import build_schema, introspection_from_schema

Path: TypeAlias = tuple[str | int, ...]

SEED_SCHEMA = """
interface Node { id: ID! }
"A person." type Person implements Node {
  id: ID! name(upper: Boolean = false): String @deprecated(reason: "gone")
  friends(first: Int, after: String): PersonConnection kind: Kind any: [[Any!]!]!
}
type PersonConnection { nodes: [Person!] pageInfo: PageInfo! totalCount: Int! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
union Any = Person | Note
type Note { text: String at: ISO8601Timestamp }
scalar ISO8601Timestamp
enum Kind { "One." one two @deprecated }
input PersonFilter { name: StringFilter kind: [Kind!] }
input StringFilter { values: [String] negate: Boolean = false }
input PersonCreateInput { name: String!, note: NoteInput, kind: Kind = one }
input NoteInput { text: String = "x" many: [NoteInput!] }
type PersonCreatePayload { person: Person errors: [Note!] }
type Query {
  node(id: ID!): Node
  people(first: Int, after: String, filter: PersonFilter): PersonConnection
  me: Person! count(kind: Kind! = two, at: ISO8601Timestamp): Int
}
type Mutation { personCreate(input: PersonCreateInput!): PersonCreatePayload }
"""
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**40, "", " ", "a-b", "ö", "_1", "__Type"),
    *("\ud800", "x\x00y", "\x1b[31m", "\u202e", "::error::x", '"""', "\\", "\n"),
    *("true", "null", "object", "Ellipsis", "class", "Query", "Person", "Kind", "Int"),
    *(
        "LIST",
        "NON_NULL",
        "OBJECT",
        "ENUM",
        "SCALAR",
        "INPUT_OBJECT",
        "[[[",
        "9" * 5000,
    ),
    *([], {}, [None], [[]], {"name": None}, {"name": "x"}, ["x"], {"kind": "LIST"}),
)


def seed_answer() -> dict[str, Any]:
    """An answer with every kind of type."""
    schema = build_schema(SEED_SCHEMA)
    return {**introspection_from_schema(schema, input_value_deprecation=True)}


def mutant(answer: dict[str, Any], number: int) -> dict[str, Any]:
    """The answer with faults; ``number`` decides which."""
    random = Random(number)
    damaged = copy.deepcopy(answer)
    for _ in range(random.choice([1, 1, 1, 2, 3])):
        _damage(damaged, random)
    return damaged


def _damage(answer: Any, random: Random) -> None:
    paths = _paths(answer["__schema"], ("__schema",))
    path = random.choice(paths)
    owner, key = _at(answer, path[:-1]), path[-1]
    part: Any = owner[key]
    match random.randrange(7):
        case 0 | 1:
            owner[key] = copy.deepcopy(random.choice(ODD))
        case 2:
            del owner[key]
        case 3:
            owner[key] = copy.deepcopy(_at(answer, random.choice(paths)))
        case 4 if isinstance(key, int):
            owner.insert(random.randrange(len(owner) + 1), copy.deepcopy(part))
        case 5 if isinstance(part, list):
            cast("list[object]", part).reverse()
        case _:
            for _ in range(random.choice([1, 2, 10, 90, 400])):
                kind = random.choice(["LIST", "LIST", "NON_NULL"])
                part = {"kind": kind, "name": None, "ofType": part}
            owner[key] = part


def _at(answer: Any, path: Path) -> Any:
    for step in path:
        answer = answer[step]
    return answer


def _paths(node: Any, path: Path) -> list[Path]:
    """The place of everything below ``node``, which stands at ``path``."""
    keys: list[str | int] = []
    if isinstance(node, dict):
        keys = [str(key) for key in cast("dict[str, object]", node)]
    elif isinstance(node, list):
        keys = list(range(len(cast("list[object]", node))))
    found: list[Path] = []
    for key in keys:
        found += [(*path, key), *_paths(_at(node, (key,)), (*path, key))]
    return found
