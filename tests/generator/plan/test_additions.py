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

from tests.architecture.source import REFERENCE
from tests.support.packages import BUNDLED, DEFINITIONS
from xurrent_gen.config.model import FileSettings, GeneratorConfig
from xurrent_gen.features import ALL, resolve
from xurrent_gen.pipeline import generate

SCHEMA = BUNDLED.read_text("utf-8")
ALWAYS = {"_manifest.json", "schema.graphql"}
PAGED = "(first: Int, after: String, last: Int, before: String)"
TYPES = """
"A thing to wear."
type Shoe implements Node { id: ID! size: Int }
input ShoeCreateInput { size: Int clientMutationId: String }
type ShoeCreatePayload { shoe: Shoe errors: [ValidationError!] clientMutationId: String }
"""
GROWN = {
    "type Person": ("shoeSize: String", "models/person.py"),
    "type Team": ("mood: RequestStatus", "models/team.py"),
    "type Site": (
        f"keeper: Person workers{PAGED}: PersonConnection",
        "models/site.py",
    ),
    "enum RequestStatus": ("asleep", "enums/request.py"),
    "input PersonCreateInput": ("shoeSize: String", "inputs/person.py"),
    "input PersonFilter": ("shoeSize: StringFilter", "inputs/person.py"),
}
"""What is added to which type, and the module that it is about."""
BROUGHT = {
    "type Person": ("shoe: Shoe", "models/person.py"),
    "type Query": ("shoe(id: ID!): Shoe", "queries/shoe.py"),
    "type Mutation": (
        "shoeCreate(input: ShoeCreateInput!): ShoeCreatePayload",
        "mutations/shoe.py",
    ),
}
"""The same, with types that are new."""
LISTS = {
    *("_fakes.py", "_names_1.py", "_schema.py"),
    *("models/node.py", "mutation.py", "query.py"),
}
"""Where a new type or root field takes its place in a list."""


def edited(added: Mapping[str, tuple[str, str]], more: str) -> str:
    """The bundled schema, with a line more in each of these types."""
    text = SCHEMA
    for head, (line, _) in added.items():
        text, times = re.subn(
            rf"^{head}\b[^\n]*\{{\n", rf"\g<0>  {line}\n", text, flags=re.MULTILINE
        )
        assert times == 1, head
    return text + more


def made(schema: str, folder: Path) -> Mapping[str, bytes]:
    """The files of the package of a schema, by path."""
    folder.mkdir()
    file = folder / "schema.graphql"
    file.write_text(schema, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XURRENT_GEN_CACHE_DIR", str(folder / "cache"))
        config = GeneratorConfig(
            FileSettings(file), features=resolve([ALL]), custom_fields=DEFINITIONS
        )
        return generate(config)[0]


@pytest.fixture(scope="module")
def before() -> Mapping[str, bytes]:
    """The reference package, of which ``nox -s drift`` says that it is current."""
    files = (each for each in REFERENCE.rglob("*") if "__pycache__" not in each.parts)
    return {
        each.relative_to(REFERENCE).as_posix(): each.read_bytes()
        for each in files
        if each.is_file()
    }


def taken_in(line: str, others: Counter[str]) -> bool:
    """Whether a list on one line has become longer: all of its words are there still."""
    words = set(re.findall(r"\w+", line))
    return bool(words) and any(words <= set(re.findall(r"\w+", o)) for o in others)


@pytest.mark.parametrize("brings_types", [False, True])
def test_what_is_added_takes_nothing_away(
    brings_types: bool, before: Mapping[str, bytes], tmp_path: Path
) -> None:
    """All edits of a kind at once: writing the package takes some seconds."""
    added, more = (BROUGHT, TYPES) if brings_types else (GROWN, "")
    about = {module for _, module in added.values()}
    if brings_types:
        about |= {"models/shoe.py", "inputs/shoe.py"}
    after = made(edited(added, more), tmp_path / "it")
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
