"""A schema that only gains something moves the modules that it is about, and no more.

Whoever reviews a new version of a package reads its difference: a line that is gone says
that something is gone, and a file that has moved says where to look.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.packages import BUNDLED
from xurrent_gen.config import FileSettings, GeneratorConfig
from xurrent_gen.pipeline import generate

SCHEMA = BUNDLED.read_text("utf-8")
ALWAYS = {"_manifest.json", "schema.graphql"}
TYPE = '"A thing to wear."\ntype Shoe implements Node { id: ID! size: Int }\n'
PAYLOAD = """
input ShoeCreateInput { size: Int clientMutationId: String }
type ShoeCreatePayload { shoe: Shoe errors: [ValidationError!] clientMutationId: String }
"""
PAGED = "(first: Int, after: String, last: Int, before: String)"

EDITS = {
    "a field": ({"type Person": "shoeSize: String"}, "", {"models/person.py"}),
    "a field of an enum": (
        {"type Team": "mood: RequestStatus"},
        "",
        {"models/team.py"},
    ),
    "a relation": ({"type Site": "keeper: Person"}, "", {"models/site.py"}),
    "a nested connection": (
        {"type Site": f"workers{PAGED}: PersonConnection"},
        "",
        {"models/site.py"},
    ),
    "a value of an enum": (
        {"enum RequestStatus": "asleep"},
        "",
        {"enums/request.py"},
    ),
    "a field of an input": (
        {"input PersonCreateInput": "shoeSize: String"},
        "",
        {"inputs/person.py"},
    ),
    "a filter": (
        {"input PersonFilter": "shoeSize: StringFilter"},
        "",
        {"inputs/person.py"},
    ),
    "a record": (
        {"type Person": "shoe: Shoe"},
        TYPE,
        {"models/person.py", "models/shoe.py"},
    ),
    "a query": (
        {"type Query": "shoe(id: ID!): Shoe"},
        TYPE,
        {"models/shoe.py", "queries/shoe.py"},
    ),
    "a mutation": (
        {"type Mutation": "shoeCreate(input: ShoeCreateInput!): ShoeCreatePayload"},
        TYPE + PAYLOAD,
        {"inputs/shoe.py", "models/shoe.py", "mutations/shoe.py"},
    ),
}
"""What is added to which types, what else there is, and the modules that it is about."""

LISTS = {
    *("_fakes.py", "_names_1.py", "_schema.py"),
    *("models/node.py", "mutation.py", "query.py"),
}
"""Where a new type or root field takes its place in a list."""


def edited(lines: Mapping[str, str], more: str) -> str:
    """The bundled schema, with a line more in each of these types."""
    text = SCHEMA
    for head, line in lines.items():
        text, times = re.subn(
            rf"^{head}\b[^\n]*\{{\n", rf"\g<0>  {line}\n", text, flags=re.MULTILINE
        )
        assert times == 1, head
    return f"{text}\n{more}"


def made(schema: str, folder: Path) -> Mapping[str, bytes]:
    """The files of the package of a schema, by path."""
    folder.mkdir()
    file = folder / "schema.graphql"
    file.write_text(schema, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XURRENT_GEN_CACHE_DIR", str(folder / "cache"))
        config = GeneratorConfig(FileSettings(file), output=folder)
        return generate(config).tree.files


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    return made(SCHEMA, tmp_path_factory.mktemp("before") / "it")


def taken_in(line: str, others: Counter[str]) -> bool:
    """Whether a list on one line has become longer: all of its words are there still."""
    words = set(re.findall(r"\w+", line))
    return bool(words) and any(words <= set(re.findall(r"\w+", o)) for o in others)


@pytest.mark.parametrize("brings_types", [False, True])
def test_what_is_added_takes_nothing_away(
    brings_types: bool, before: Mapping[str, bytes], tmp_path: Path
) -> None:
    """All edits of a kind at once: writing the package takes some seconds."""
    lines: dict[str, str] = {}
    about: set[str] = set()
    for added, types, modules in EDITS.values():
        if bool(types) is brings_types:
            about |= modules
            for head, line in added.items():
                lines[head] = f"{lines[head]}\n  {line}" if head in lines else line
    more = TYPE + PAYLOAD if brings_types else ""
    after = made(edited(lines, more), tmp_path / "it")
    assert before.keys() <= after.keys()
    moved = {path for path in after if after[path] != before.get(path)}
    assert about <= moved
    assert moved - about - ALWAYS <= (LISTS if more else set())
    for path in moved - {"_manifest.json"}:
        old, new = (
            Counter(files.get(path, b"").decode("utf-8").splitlines())
            for files in (before, after)
        )
        gone = [line for line in old - new if not taken_in(line, new - old)]
        assert gone == [], path
