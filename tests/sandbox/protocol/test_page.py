"""The pages of a sandbox, as they are sent; ``tests/browser`` looks at them."""

from __future__ import annotations

import html
import re
from pathlib import Path

import httpx

import xurrent_gen
from xurrent_gen.sandbox import TokenGrant, running_sandbox

FOLDER = Path(xurrent_gen.__file__).parent / "data" / "graphiql"
GRANT = TokenGrant("<script>alert(1)</script>", ("request:Read",))


def test_it_shows_what_there_is_as_text() -> None:
    with (
        running_sandbox(
            tokens=(GRANT,), faults=("429:1", "token:503:1", "graphql:<b>", "ok")
        ) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        strange = {"query": "{ me { id } }", "operationName": "<img src=x>"}
        http.post("/graphql", json=strange)
        answer = http.get("/")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    page = answer.text
    assert re.findall(r"<script[^>]*>", page) == []
    assert "<img" not in page
    assert "<iframe src=graphiql " in page
    for told in (
        *(sandbox.graphql_url, "sandbox-support", "request:Read", "sandbox-token"),
        *("requestCreate", "people", html.escape(GRANT.token), "&lt;img src=x&gt;"),
        "Faults that wait: 3",
        "<code>token:503:1</code>",
        "<code>graphql:&lt;b&gt;</code>",
        "<code>ok</code>",
    ):
        assert told in page, told


def test_graphiql_comes_from_the_sandbox_alone(tmp_path: Path) -> None:
    file = tmp_path / "schema.graphql"
    file.write_text("type Query { thing: Thing } type Thing { id: ID! }")
    with (
        running_sandbox(schema=file, token="<b>", faults=("503:1",)) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        page = http.get("/graphiql")
        loaded = re.findall(r"(?:src|href)=(graphiql[^ >]+)", page.text)
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
