"""The pages of a sandbox, as they are sent; ``tests/browser`` looks at them."""

from __future__ import annotations

import re
from pathlib import Path

import xurrent_gen
from tests.sandbox.calls import patient
from xurrent_gen.sandbox import running_sandbox

FOLDER = Path(xurrent_gen.__file__).parent / "data" / "graphiql"


def test_graphiql_comes_from_the_sandbox_alone(tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    file.write_text("type Query { thing: Thing } type Thing { id: ID! }")
    with (
        running_sandbox(schema=file, token="<b>", faults=("503:1",)) as sandbox,
        patient(base_url=sandbox.base_url) as http,
    ):
        page = http.get("/")
        assert http.get("/graphiql").text == page.text
        loaded = re.findall(r'(?:src|href)="(graphiql[^"]+)"', page.text)
        answers = {path: http.get(f"/{path}") for path in loaded}
        schema = http.get("/graphiql/schema.json").json()
        assert len(sandbox.journal) == 0
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert 'data-token="&lt;b&gt;"' in page.text
    assert [name.rpartition("/")[2] for name in answers] == [
        *("graphiql.css", "graphiql.js", "start.js")
    ]
    assert {answer.status_code for answer in answers.values()} == {200}
    packed = answers["graphiql/graphiql.js"]
    assert packed.headers["content-encoding"] == "gzip"
    assert "@font-face" not in answers["graphiql/graphiql.css"].text
    names = {each["name"] for each in schema["__schema"]["types"]}
    assert {"Query", "Thing"} <= names


def test_the_licences_of_what_is_inside_come_along() -> None:
    text = (FOLDER / "LICENSES.txt").read_text("utf-8")
    packages = re.findall(r"^== (.*)$", text, flags=re.MULTILINE)
    named = {name for line in packages for name in line.split(", ")}
    assert {"react", "react-dom", "graphiql", "graphql", "codemirror"} <= named
    assert sum(map(len, (p.read_bytes() for p in FOLDER.iterdir()))) < 500_000
