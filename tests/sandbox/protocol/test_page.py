"""The page at the address of a sandbox."""

from __future__ import annotations

import html
import re

import httpx

from xurrent_gen.sandbox import TokenGrant, running_sandbox

GRANT = TokenGrant("<script>alert(1)</script>", ("request:Read",))


def test_it_shows_what_there_is_as_text() -> None:
    with (
        running_sandbox(tokens=(GRANT,), faults=("429:1",)) as sandbox,
        httpx.Client(base_url=sandbox.base_url, trust_env=False) as http,
    ):
        strange = {"query": "{ me { id } }", "operationName": "<img src=x>"}
        http.post("/graphql", json=strange)
        answer = http.get("/")
        script = http.get("/_page.js")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert script.headers["content-type"] == "text/javascript"
    page = answer.text
    assert re.findall(r"<script[^>]*>", page) == ["<script src='/_page.js' defer>"]
    assert "<img" not in page
    for told in (
        *(sandbox.graphql_url, "sandbox-support", "request:Read", "sandbox-token"),
        *("requestCreate", "people", html.escape(GRANT.token), "&lt;img src=x&gt;"),
        "Faults that wait: 0.",
    ):
        assert told in page, told
