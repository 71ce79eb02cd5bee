"""Page of a sandbox for browsers: GraphiQL, with its token."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

from graphql import introspection_from_schema

from xurrent_gen.sandbox.core import Sandbox
from xurrent_gen.sandbox.messages import Reply, Request, json_reply

_FOLDER = Path(__file__).parents[2] / "data" / "graphiql"
_POLICY = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; "
    "connect-src 'self'; img-src data:; frame-ancestors 'self'"
)
_SCRIPT = "text/javascript; charset=utf-8"
_PACKED = {"graphiql.js": _SCRIPT, "graphiql.css": "text/css; charset=utf-8"}
GRAPHIQL_FILES = (*_PACKED, "start.js", "schema.json")


def graphiql_page(sandbox: Sandbox, _: Request) -> Reply:
    """The page, with the sandbox's own token."""
    page = Template((_FOLDER / "page.html").read_text("utf-8"))
    options = sandbox.options
    text = page.substitute(
        token=escape(options.token), account=escape(options.home_account)
    )
    headers = {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": _POLICY,
    }
    return Reply(200, text.encode(), headers)


def graphiql_file(sandbox: Sandbox, request: Request) -> Reply:
    """A script, the styles, or the schema as an answer to introspection."""
    name = request.path.rpartition("/")[2]
    if name == "schema.json":
        schema = sandbox.store.catalog.schema
        return json_reply(200, introspection_from_schema(schema))
    if name == "start.js":
        return Reply(200, (_FOLDER / name).read_bytes(), {"content-type": _SCRIPT})
    headers = {"content-type": _PACKED[name], "content-encoding": "gzip"}
    return Reply(200, (_FOLDER / f"{name}.gz").read_bytes(), headers)
