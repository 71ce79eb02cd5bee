"""GraphiQL at ``/graphiql``: a place to write documents, which loads from here alone.

The schema comes from an address of its own, not from an introspection of the sandbox: who
opens the page uses up no fault, no point and no request of those that a test counts.
"""

from __future__ import annotations

import gzip
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from graphql import introspection_from_schema

from xurrent_gen.sandbox.messages import Reply, html_reply, json_reply

if TYPE_CHECKING:
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.messages import Request

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
    return html_reply(text, _POLICY)


def graphiql_file(sandbox: Sandbox, request: Request) -> Reply:
    """A script, the styles, or the schema as an answer to introspection."""
    name = request.path.rpartition("/")[2]
    if name == "schema.json":
        schema = sandbox.store.catalog.schema
        return json_reply(200, introspection_from_schema(schema))
    if name == "start.js":
        return Reply(200, _START.encode(), {"content-type": "text/javascript"})
    packed = (_FOLDER / f"{name}.gz").read_bytes()
    headers = {"content-type": f"{_PACKED[name]}; charset=utf-8"}
    if "gzip" not in request.header("accept-encoding"):
        return Reply(200, gzip.decompress(packed), headers)
    return Reply(200, packed, {**headers, "content-encoding": "gzip"})
