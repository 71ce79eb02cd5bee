"""The reference of a schema: complete, linked, the same each time, and inert."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.command import Command
from tests.support.described import SCHEMA, described
from xurrent_gen.commands.docs.model import Kind, Page
from xurrent_gen.commands.docs.render import coloured, describe
from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags
from xurrent_gen.pipeline import generate as generate_tree


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return described(SCHEMA, tmp_path_factory.mktemp("reference"))


class Seen(HTMLParser):
    """The elements of a page, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_every_type_and_root_field_has_a_page(files: dict[str, str]) -> None:
    pages = {path for path in files if path.count("/") == 1}
    assert pages == {
        *(f"queries/{name}.html" for name in ("people", "me", "found", "teams")),
        *(f"queries/{name}.html" for name in ("version", "node", "lead", "search")),
        *("mutations/person_create.html", "mutations/ping.html"),
        *(f"records/{n}.html" for n in ("Node", "Found", "Person", "Team")),
        *(
            f"records/{n}.html"
            for n in ("Lead", "Search", "PageInfo", "ValidationError")
        ),
        *(f"lists/{n}.html" for n in ("PersonView", "Color", "PersonOrderField")),
        "lists/OrderDirection.html",
        *(f"inputs/{n}.html" for n in ("StringFilter", "PersonFilter", "PersonOrder")),
        *("inputs/IDFilter.html", "inputs/PersonCustomFilter.html"),
        *(f"inputs/{n}.html" for n in ("Address", "Key", "PersonCreateInput")),
        *(f"scalars/{n}.html" for n in ("Decimal", "ISO8601Timestamp", "ISO8601Date")),
        *(
            f"scalars/{n}.html"
            for n in ("ID", "String", "Boolean", "Int", "ISO8601Time")
        ),
    }


def test_links_lead_somewhere(files: dict[str, str]) -> None:
    for path, text in files.items():
        if not path.endswith(".html"):
            continue
        for name, value in Seen(text).attributes:
            if name in ("href", "src"):
                assert value is not None
                folder = path.rpartition("/")[0]
                target = value.removeprefix("../") if folder else value
                is_here = value.startswith("#")
                assert is_here or value.startswith("../") == bool(folder), (path, value)
                assert value.startswith("#") or target in files, (path, value)


def test_what_the_schema_says_is_text(files: dict[str, str]) -> None:
    expected = {"svg", "img", "style", "iframe"}
    told = 0
    for path, text in files.items():
        if path.endswith(".html"):
            seen = Seen(text)
            told += seen.text.count("<script>document.title='owned'</script>")
            assert not expected & set(seen.tags), path
            assert seen.tags.count("script") == 1, path
            assert [a for a, _ in seen.attributes if a.startswith("on")] == [], path
            assert "{{" not in seen.text.replace("{{ 7*7 }}", ""), path
            assert "Content-Security-Policy" in text
            assert "\u2028" not in text
            assert "\u202e" not in text
    assert told >= 4
    assert files["search.js"].isascii()


def test_the_search_leads_to_each_page_and_field(files: dict[str, str]) -> None:
    rows = json.loads(files["search.js"].partition("= ")[2].rpartition(";")[0])
    index = {row[2]: row for row in rows}
    assert index.keys() == {path for path in files if path.count("/") == 1}
    name, kind, _, _, words = index["records/Person.html"]
    assert (name, kind) == ("Person", "record")
    assert {"name", "manager", "teams", "size"} <= set(words.split())
    for path, (*_, words) in index.items():
        ids = [value for name, value in Seen(files[path]).attributes if name == "id"]
        assert len(ids) == len(set(ids)), path
        names = {word.partition("=")[0] for word in words.split()}
        assert names <= set(ids), path


def test_names_of_graphql_are_found(tmp_path: Path) -> None:
    schema = "type Query { me: Me } type Me { jobTitle: String class: Int _ID: ID }"
    rows = described(schema, tmp_path)["search.js"]
    (words,) = re.findall(r'"records/Me.html", "", "(.*)"', rows)
    names = dict(word.partition("=")[::2] for word in words.split())
    assert names["job_title"] == ""
    assert len(names) == 3


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("A list, e.g. Of names. More.", "A list, e.g. Of names."),
        ("Names (i.e. these, etc. and so on) first. Then.", "Names (i.e. these, etc. and so on) first."),
        ("Wrapped\nlines end. Here.", "Wrapped lines end."),
        ("No end\n\nNext paragraph.", "No end"),
        ("Version 1.5 is it! Yes.", "Version 1.5 is it!"),
        ("Is a list. `of` is valid.", "Is a list."),
    ],
)  # fmt: skip
def test_summaries_end_at_sentences(text: str, sentence: str) -> None:
    page = Page(Kind.RECORD, "a.html", "A", "A", "", text)
    assert page.summary == sentence


def test_programs_are_coloured_and_unchanged(files: dict[str, str]) -> None:
    code = re.search(r"<pre><code>(.*?)</code>", files["queries/people.html"], re.S)
    assert code is not None
    assert '<span class="keyword">from</span>' in code[1]
    program = 'import a\nx = "<é>"\n\ndef f(): return 1.5'
    pieces = coloured(program)
    assert "".join(piece for _, piece in pieces) == program
    assert {kind: piece for kind, piece in pieces if kind} == {
        "keyword": "return",
        "string": '"<é>"',
        "number": "1.5",
    }


def test_a_page_says_what_there_is(files: dict[str, str]) -> None:
    person = " ".join(Seen(files["records/Person.html"]).text.split())
    for told in (
        "manager Person | None",
        "teams list[Team]",
        "p.teams(first=…) teams: TeamConnection",
        "p.size(unit=…)",
        "old str | None deprecated",
        "client.query.people",
        "client.mutation.person_create",
    ):
        assert told in person, told
    people = " ".join(Seen(files["queries/people.html"]).text.split())
    assert "view PersonView | PersonViewLiteral" in people
    assert "Conditions of where()" in people
    for told in (
        "id IDFilter | None == in_() != not_in() id: IDFilter",
        "name StringFilter | None == in_() != not_in() is_empty() is_present() name:",
        "disabled bool | None == != is_() ~ disabled:",
        'custom("…") == != in_() not_in() contains()',
    ):
        assert told in people, told
    created = " ".join(Seen(files["mutations/person_create.html"]).text.split())
    assert "name str required" in created
    assert "default red" in created
    assert "client_mutation_id" not in created  # checkers refuse it as a keyword
    assert "gives Person" in created


def test_long_names_have_files(tmp_path: Path) -> None:
    long = "Long" * 80
    sdl = f"type Query {{ {long}: {long} {long}B: {long}B }}"
    sdl += "".join(f" type {long}{end} {{ id: ID! }}" for end in ("", "B"))
    written = described(sdl, tmp_path)
    assert len([path for path in written if "long" in path.lower()]) == 4


def test_what_an_older_schema_lacked_is_new(tmp_path: Path) -> None:
    older = SCHEMA.replace("manager: Person", "").replace("version: String", "")
    older = older.replace("input Key @oneOf { id: ID name: String }", "")
    older = older.replace("key: Key!", "")
    now = described(SCHEMA, tmp_path, older)
    new = {p for p, text in now.items() if "<h1>" in text and "new" in _heading(text)}
    assert new == {"queries/version.html", "inputs/Key.html"}
    person = " ".join(Seen(now["records/Person.html"]).text.split())
    assert "manager Person | None new" in person
    assert person.count(" new ") == 1


def _heading(text: str) -> str:
    found = re.search(r"<h1>(.*?)</h1>", text)
    return found[1] if found else ""


def test_the_command_writes_replaces_and_leaves_packages_alone(
    command: Command, tmp_path: Path
) -> None:
    schema, output = tmp_path / "schema.graphql", tmp_path / "reference"
    schema.write_text(SCHEMA, encoding="utf-8")
    first = command("docs", "--schema", schema, "--output", output)
    assert first.code == 0, first.err
    assert str(output / "index.html") in first.out + first.err
    schema.write_text(SCHEMA.replace("version: String", ""), encoding="utf-8")
    assert command("docs", "--schema", schema, "--output", output).code == 0
    assert not (output / "queries" / "version.html").exists()
    (output / "mine.txt").write_text("x")
    kept = command("docs", "--schema", schema, "--output", output)
    assert kept.code == 2
    assert "mine.txt" in kept.err

    command("generate", "--schema", schema, "--output", tmp_path)
    refused = command("docs", "--schema", schema, "--output", tmp_path / "xurrent_sdk")
    assert refused.code == 2
    assert "there is a generated package" in refused.err
    assert (tmp_path / "xurrent_sdk" / "schema.graphql").exists()


@pytest.mark.parametrize("edges", ["cut", "keep-ids"])
def test_it_holds_what_the_package_holds(tmp_path: Path, edges: str) -> None:
    schema = tmp_path / "schema.graphql"
    schema.write_text(SCHEMA, encoding="utf-8")
    flags = Flags(schema=schema, include=("people",), edges=edges)
    config = configure(flags, environ={}, folder=tmp_path)
    pages = [path for path in describe(config)[0] if "records/" in path]
    shown = {Path(path).stem for path in pages}
    files = generate_tree(config)[0]
    models = "".join(files[path].decode() for path in files if "models/" in path)
    assert shown == set(re.findall(r"^class (\w+)\([^)]*frozen=True", models, re.M))
    assert ("Team" in shown) == (edges != "cut")
