"""Page of a sandbox for browsers: what is there, and GraphiQL to try it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from xurrent_gen.sandbox.messages import html_reply

if TYPE_CHECKING:
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.messages import Reply

_MOST_REQUESTS = 20
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; img-src data:"
)
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
code { font: 0.9em/1.5 ui-monospace, monospace } li { margin: 0.2rem 0 }
iframe { width: 100%; height: 34rem; box-sizing: border-box; border: 1px solid #8886 }
"""


def front_page(sandbox: Sandbox) -> Reply:
    """The page as it is now. Its content is made up, tokens included."""
    options = sandbox.options
    schema = sandbox.store.catalog.schema
    roots = [
        _section(title, (f"<code>{escape(name)}</code>" for name in root.fields))
        for title, root in (
            ("Queries", schema.query_type),
            ("Mutations", schema.mutation_type),
        )
        if root is not None
    ]
    entries = list(sandbox.journal)[-_MOST_REQUESTS:][::-1]
    grants = (
        f"<code>{escape(grant.token)}</code> {escape(' '.join(grant.scopes))}"
        for grant in options.grants
    )
    addresses = {
        "GraphQL": f"{sandbox.base_url}/graphql",
        "OAuth": f"{sandbox.base_url}/token",
        "imports, exports, events": f"{sandbox.base_url}/v1",
        "control": f"{sandbox.base_url}/_sandbox",
    }
    parts = [
        _section(
            "Addresses",
            (f"{n}: <code>{escape(u)}</code>" for n, u in addresses.items()),
        ),
        _section("Accounts", (f"<code>{escape(a)}</code>" for a in options.accounts)),
        _section("Tokens, and their scopes", grants),
        _section(
            f"Faults that wait: {len(sandbox.faults.waiting)}",
            (f"<code>{escape(each)}</code>" for each in sandbox.faults.waiting),
        ),
        f"<p>Seed: {options.seed}.</p>",
        _section("The newest requests", (escape(e.line()) for e in entries)),
        *roots,
    ]
    return html_reply(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox</title>"
        "<meta name=viewport content='width=device-width'>"
        f"<link rel=icon href='data:,'><style>{_STYLE}</style>"
        "<h1>A local Xurrent</h1><p>Its records are made up; nothing leaves this "
        "machine. <a href=graphiql>GraphiQL</a> sends documents with its first "
        "token:</p><iframe src=graphiql title=GraphiQL></iframe>"
        f"{''.join(parts)}</body></html>",
        _POLICY,
    )


def _section(title: str, items: Iterable[str]) -> str:
    shown = "".join(f"<li>{item}" for item in islice(items, 2000))
    return f"<details open><summary>{title}</summary><ul>{shown}</ul></details>"
