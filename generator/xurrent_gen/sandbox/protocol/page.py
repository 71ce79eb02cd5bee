"""What a browser sees at the address of a sandbox: what is there, and a place to try it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from xurrent_gen.sandbox.messages import Reply

if TYPE_CHECKING:
    from xurrent_gen.sandbox.core import Sandbox
    from xurrent_gen.sandbox.messages import Request

_MOST_REQUESTS = 20
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'"
_STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
code, pre, textarea { font: 0.9em/1.5 ui-monospace, monospace }
textarea { width: 100%; box-sizing: border-box } li { margin: 0.2rem 0 }
pre { overflow: auto; white-space: pre-wrap }
"""

SCRIPT = """
"use strict";
const find = (id) => document.getElementById(id);
find("send").addEventListener("click", async () => {
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${document.body.dataset.token}`,
      "x-xurrent-account": document.body.dataset.account,
    },
    body: JSON.stringify({ query: find("document").value }),
  });
  const text = await answer.text();
  try {
    find("answer").textContent = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    find("answer").textContent = text;
  }
});
"""


def page_script(request: Request) -> Reply:
    """The script of the page."""
    return Reply(200, SCRIPT.encode(), {"content-type": "text/javascript"})


class FrontPage:
    """Answers browsers. What they are told is made up, tokens included."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def handle(self, request: Request) -> Reply:
        """The page as it is now."""
        headers = {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": _POLICY,
        }
        return Reply(200, self._page().encode(), headers)

    def _page(self) -> str:
        sandbox, options = self._sandbox, self._sandbox.options
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
            _section(
                "Accounts", (f"<code>{escape(a)}</code>" for a in options.accounts)
            ),
            _section("Tokens, and their scopes", grants),
            f"<p>Faults that wait: {sandbox.faults.pending}. Seed: {options.seed}.</p>",
            _section("The newest requests", (escape(e.line()) for e in entries)),
            *roots,
        ]
        return (
            "<!doctype html><html lang=en><meta charset=utf-8><title>Sandbox</title>"
            "<meta name=viewport content='width=device-width'>"
            f"<style>{_STYLE}</style><script src='/_page.js' defer></script>"
            f'<body data-token="{escape(options.token)}" '
            f'data-account="{escape(options.home_account)}">'
            "<h1>A local Xurrent</h1><p>Its records are made up; nothing leaves this "
            "machine.</p><label for=document>A document to try</label>"
            "<textarea id=document rows=6>{ me { id name } }</textarea>"
            "<button id=send>Send</button><pre id=answer></pre>"
            f"{''.join(parts)}</body></html>"
        )


def _section(title: str, items: Iterable[str]) -> str:
    shown = "".join(f"<li>{item}" for item in islice(items, 2000))
    return f"<details open><summary>{title}</summary><ul>{shown}</ul></details>"
