"""Schemas that are at fault or merely unusual: a package that works, or a coordinate."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from graphql import build_schema, introspection_from_schema

from tests.support.command import Command
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.errors import SchemaError
from xurrent_gen.pipeline import generate

SDL = """
"A person." type Person { id: ID! name(upper: Boolean = false): String kind: Kind }
enum Kind { one two @deprecated(reason: "gone") }
scalar Big
input Wish { many: Int = 1 big: Big = 1 text: String = "x" }
type Query { me(wish: Wish, big: Big = 2, real: Float = 1.5): Person }
type Mutation { personCreate(input: Wish!): Person }
"""
DIGITS = "9" * 10_000
Change = Callable[[dict[str, Any]], object]


@pytest.fixture(autouse=True)
def uncached(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XURRENT_GEN_CACHE_DIR", str(tmp_path / "user-cache"))


def answer() -> dict[str, Any]:
    built = build_schema(SDL)
    return {**introspection_from_schema(built, input_value_deprecation=True)}


def named(schema: dict[str, Any], *path: str) -> dict[str, Any]:
    """A type, or a part of it, by names: ``Query``, ``me``, ``big``."""
    found: dict[str, Any] = {"types": schema["__schema"]["types"]}
    for name in path:
        lists = ("types", "fields", "inputFields", "enumValues", "args")
        members = [each for key in lists for each in found.get(key) or ()]
        (found,) = (each for each in members if each["name"] == name)
    return found


def generated(text: str, folder: Path, suffix: str) -> dict[str, str]:
    """The modules of the package, which are Python that can be compiled."""
    schema = folder / f"schema.{suffix}"
    schema.write_text(text, encoding="utf-8")
    tree = generate(GeneratorConfig(FileSettings(schema), folder, "odd_sdk")).tree
    files = {
        path: content.decode()
        for path, content in tree.files.items()
        if path.endswith(".py") and not path.startswith("_runtime")
    }
    for path, source in files.items():
        compile(source, path, "exec", dont_inherit=True)
    return files


def with_change(change: Change) -> str:
    changed = copy.deepcopy(answer())
    change(changed)
    return json.dumps(changed)


SURROGATES: dict[str, Change] = {
    "description of a type": lambda s: named(s, "Person").update(description="\ud800"),
    "description of a field": lambda s: named(s, "Person", "name").update(
        description="a \udfff b"
    ),
    "description of an argument": lambda s: named(s, "Query", "me", "wish").update(
        description="\ud83d"
    ),
    "description of a value": lambda s: named(s, "Kind", "one").update(
        description="\udc00"
    ),
    "reason of a deprecation": lambda s: named(s, "Kind", "two").update(
        deprecationReason="\ud800"
    ),
    "default": lambda s: named(s, "Wish", "text").update(defaultValue='"\ud800"'),
    "escaped default": lambda s: named(s, "Wish", "text").update(
        defaultValue='"\\uFFFD"'
    ),
}


@pytest.mark.parametrize("change", SURROGATES.values(), ids=SURROGATES)
def test_half_a_character_is_no_obstacle(change: Change, tmp_path: Path) -> None:
    text = with_change(change)
    assert text.isascii()
    files = generated(text, tmp_path, "json")
    assert "\ufffd" in "".join(files.values())


@pytest.mark.parametrize("name", ["\ud800", "a\udfffb"])
@pytest.mark.parametrize("path", [("Person",), ("Person", "name"), ("Kind", "one")])
def test_half_a_character_is_no_name(
    name: str, path: tuple[str, ...], tmp_path: Path
) -> None:
    text = with_change(lambda s: named(s, *path).update(name=name))
    with pytest.raises(SchemaError) as caught:
        generated(text, tmp_path, "json")
    assert "a name in " in caught.value.what
    caught.value.what.encode()


def test_half_a_character_in_sdl(tmp_path: Path) -> None:
    sdl = 'type Query { a: Int @deprecated(reason: "\\uD800") }'
    with pytest.raises(SchemaError) as caught:
        generated(sdl, tmp_path, "graphql")
    assert "Invalid Unicode escape" in caught.value.what
    assert ":1:" in str(caught.value.where)


@pytest.mark.parametrize("value", [5, 0, True, False, [], ["x"], {}, {"a": 1}, 1.5])
@pytest.mark.parametrize(
    ("path", "coordinate"),
    [
        (("Person",), "Person"),
        (("Person", "name"), "Person.name"),
        (("Person", "name", "upper"), "Person.name.upper"),
        (("Kind", "one"), "Kind.one"),
        (("Wish", "many"), "Wish.many"),
    ],
)
@pytest.mark.parametrize("key", ["description", "deprecationReason"])
def test_a_text_that_is_none_is_told_with_its_place(
    value: object, path: tuple[str, ...], coordinate: str, key: str, tmp_path: Path
) -> None:
    text = with_change(lambda s: named(s, *path).update({key: value}))
    with pytest.raises(SchemaError, match=rf"{coordinate}: its {key} cannot be"):
        generated(text, tmp_path, "json")


@pytest.mark.parametrize("kind", ["LIST", "NON_NULL"])
@pytest.mark.parametrize("path", [("Person", "name"), ("Query", "me", "big")])
def test_400_wrappers_are_told_with_their_place(
    kind: str, path: tuple[str, ...], tmp_path: Path
) -> None:
    def wrap(schema: dict[str, Any]) -> None:
        part = named(schema, *path)
        for _ in range(400):
            part["type"] = {"kind": kind, "name": None, "ofType": part["type"]}

    with pytest.raises(SchemaError, match=f"{path[0]}.{path[1]}.*nested"):
        generated(with_change(wrap), tmp_path, "json")


@pytest.mark.parametrize("count", [20, 400, 5_000])
def test_wrappers_in_sdl(count: int, tmp_path: Path) -> None:
    sdl = f"type Query {{ a: {'[' * count}Int{']' * count} }}"
    if count < 100:
        assert generated(sdl, tmp_path, "graphql")
        return
    with pytest.raises(SchemaError, match="nested"):
        generated(sdl, tmp_path, "graphql")


@pytest.mark.parametrize(
    ("path", "default"),
    [
        (("Wish", "big"), DIGITS),
        (("Query", "me", "big"), f"-{DIGITS}"),
        (("Query", "me", "big"), f"[{DIGITS}]"),
        (("Query", "me", "big"), f"0.{DIGITS}"),
        (("Query", "me", "big"), f"1e{DIGITS}"),
        (("Wish", "text"), f'"{DIGITS}"'),
        (("Query", "me", "real"), f"1e{DIGITS}"),
        (("Query", "me", "real"), DIGITS),
    ],
)
def test_a_default_of_10_000_digits_is_no_obstacle(
    path: tuple[str, ...], default: str, tmp_path: Path
) -> None:
    text = with_change(lambda s: named(s, *path).update(defaultValue=default))
    assert generated(text, tmp_path, "json")


@pytest.mark.parametrize(
    ("path", "default"),
    [
        (("Wish", "many"), DIGITS),
        (("Query", "me", "wish"), f"{{many: {DIGITS}}}"),
    ],
)
def test_a_number_that_its_type_cannot_hold(
    path: tuple[str, ...], default: str, tmp_path: Path
) -> None:
    text = with_change(lambda s: named(s, *path).update(defaultValue=default))
    with pytest.raises(SchemaError) as caught:
        generated(text, tmp_path, "json")
    assert ".".join(path[:2]) in caught.value.what
    assert len(caught.value.what) < 1_000


def test_a_json_number_of_10_000_digits(tmp_path: Path) -> None:
    text = with_change(lambda s: s.update(extensions="many"))
    with pytest.raises(SchemaError, match="a number of too many digits"):
        generated(text.replace('"many"}', DIGITS + "}"), tmp_path, "json")


TOLERATED = """
type Query { a(x: Int! @deprecated(reason: "old")): Int b(w: Wish): Int }
input Wish { must: Int! @deprecated }
directive @odd(x: Int! @deprecated) on FIELD
"""


@pytest.mark.parametrize("name", ["x.json", "x.graphql"])
def test_what_is_tolerated_can_be_pulled_and_read_again(
    name: str, command: Command
) -> None:
    command.write("s.graphql", TOLERATED)
    pulled = command("schema", "pull", "--schema", "s.graphql", "--out", name)
    assert pulled.code == 0, pulled.err
    assert "deprecated" in pulled.err
    again = command("schema", "pull", "--schema", name, "--out", "again.json")
    assert again.code == 0, again.err
    assert again.err.count("deprecated") == pulled.err.count("deprecated")
    same = command("schema", "diff", "s.graphql", "again.json")
    assert (same.code, same.out) == (0, "No changes.\n")
