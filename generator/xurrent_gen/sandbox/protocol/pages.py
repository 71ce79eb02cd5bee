"""Page of a sandbox for browsers: what is there, and GraphiQL to try it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import islice
from pathlib import Path

from graphql import introspection_from_schema

from xurrent_gen.sandbox.core import Sandbox
from xurrent_gen.sandbox.messages import Reply, Request, json_reply

_MOST_REQUESTS = 20
_FRONT_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:"
)
_FRONT_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
code { font: 0.9em/1.5 ui-monospace, monospace } li { margin: 0.2rem 0 }
iframe { width: 100%; height: 34rem; box-sizing: border-box; border: 1px solid #8886 }
"""


def front_page(sandbox: Sandbox) -> Reply:
    """The page as it is now. Its content is made up, tokens included."""
    options, schema = sandbox.options, sandbox.store.catalog.schema
    waiting = sandbox.faults.waiting
    newest = list(sandbox.journal)[: -_MOST_REQUESTS - 1 : -1]
    addresses = ("graphql", "token", "v1", "_sandbox")
    sections: dict[str, Iterable[str]] = {
        "Addresses": (f"{sandbox.base_url}/{name}" for name in addresses),
        "Accounts": options.accounts,
        "Tokens, and their scopes": (
            f"{grant.token} {' '.join(grant.scopes)}" for grant in options.grants
        ),
        f"Faults that wait: {len(waiting)}": waiting,
        f"Seed: {options.seed}; the newest requests": (e.line() for e in newest),
    }
    for title, root in (
        ("Queries", schema.query_type),
        ("Mutations", schema.mutation_type),
    ):
        sections[title] = root.fields if root is not None else ()
    shown = (
        f"<details open><summary>{title}</summary><ul>"
        + "".join(f"<li><code>{escape(item)}</code>" for item in islice(items, 2000))
        + "</ul></details>"
        for title, items in sections.items()
    )
    return _page(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox</title>"
        "<meta name=viewport content='width=device-width'>"
        f"<link rel=icon href='data:,'><style>{_FRONT_STYLE}</style>"
        "<h1>A local Xurrent</h1><p>Its records are made up; nothing leaves this "
        "machine. <a href=graphiql>GraphiQL</a> sends documents with its first "
        "token:</p><iframe src=graphiql title=GraphiQL></iframe>"
        f"{''.join(shown)}</body></html>",
        _FRONT_POLICY,
    )


def _page(text: str, policy: str) -> Reply:
    """A page, with what it may load."""
    headers = {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": policy,
    }
    return Reply(200, text.encode(), headers)


_FOLDER = Path(__file__).parents[2] / "data" / "graphiql"
_POLICY = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
    "connect-src 'self'; img-src data:; frame-ancestors 'self'"
)
_FIRST = """\
{
  me { id name }
}
"""
_STYLE = """
body { margin: 0 } #graphiql { height: 100vh }
@media (max-width: 40rem) {
  #graphiql-session { flex-direction: column }
  #graphiql-session > div { flex: 1 1 50% !important; min-height: 0 }
  #graphiql-session > .graphiql-horizontal-drag-bar { display: none }
}
"""
# A header in the page's tab of headers wins over the token that the page offers.
_START = """
"use strict";
const { token, account, first } = document.body.dataset;
const offered = { authorization: `Bearer ${token}`, "x-xurrent-account": account };
const fetcher = async (operation, { headers } = {}) => {
  const sent = new Headers({ ...offered, "content-type": "application/json" });
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  const body = JSON.stringify(operation);
  const answer = await fetch("/graphql", { method: "POST", headers: sent, body });
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    return { status: answer.status, body: text };
  }
};
fetch("/graphiql/schema.json").then((answer) => answer.json()).then((schema) => {
  const defaultHeaders = JSON.stringify(offered, null, 2);
  const settings = { fetcher, schema, defaultHeaders, defaultQuery: first };
  const page = React.createElement(GraphiQL, settings);
  ReactDOM.createRoot(document.getElementById("graphiql")).render(page);
});
"""
_PACKED = {"graphiql.js": "text/javascript", "graphiql.css": "text/css"}
GRAPHIQL_FILES = (*_PACKED, "start.js", "schema.json")


def graphiql_page(sandbox: Sandbox) -> Reply:
    """The page, with the sandbox's own token."""
    options = sandbox.options
    text = (
        "<!doctype html><html lang=en><meta charset=utf-8><title>GraphiQL</title>"
        "<meta name=viewport content='width=device-width'>"
        "<link rel=icon href='data:,'><link rel=stylesheet href=graphiql/graphiql.css>"
        f"<style>{_STYLE}</style>"
        "<script src=graphiql/graphiql.js defer></script>"
        "<script src=graphiql/start.js defer></script>"
        f'<body data-token="{escape(options.token)}" '
        f'data-account="{escape(options.home_account)}" '
        f'data-first="{escape(_FIRST)}"><div id=graphiql>Loading…</div></html>'
    )
    return _page(text, _POLICY)


def graphiql_file(sandbox: Sandbox, request: Request) -> Reply:
    """A script, the styles, or the schema as an answer to introspection."""
    name = request.path.rpartition("/")[2]
    if name == "schema.json":
        schema = sandbox.store.catalog.schema
        return json_reply(200, introspection_from_schema(schema))
    if name == "start.js":
        return Reply(200, _START.encode(), {"content-type": "text/javascript"})
    kind = f"{_PACKED[name]}; charset=utf-8"
    headers = {"content-type": kind, "content-encoding": "gzip"}
    return Reply(200, (_FOLDER / f"{name}.gz").read_bytes(), headers)
