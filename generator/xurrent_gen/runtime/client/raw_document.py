"""The operations of a hand-written GraphQL document, found without parsing it."""

from __future__ import annotations

import re
from typing import Final, cast

from ..core.errors import ConfigurationError
from ..http.messages import OperationKind

_TOKEN: Final = re.compile(
    r'"""(?:\\"""|.)*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*|[_A-Za-z]\w*|[^\s]',
    re.ASCII | re.DOTALL,
)
_KINDS: Final = {"query", "mutation", "subscription"}


def find_operation(
    document: str, operation_name: str | None = None
) -> tuple[OperationKind, str]:
    """The kind and name of the operation to run; an anonymous one has an empty name.

    Raises ``ConfigurationError`` for a document without operations, with
    several of them and no ``operation_name``, or for a subscription.
    """
    found = _operations(document)
    if not found:
        raise ConfigurationError("The document holds no query and no mutation")
    if operation_name is not None:
        found = [(kind, name) for kind, name in found if name == operation_name]
        if not found:
            raise ConfigurationError(
                f"The document holds no operation called {operation_name!r}"
            )
    elif len(found) > 1:
        names = ", ".join(name or "(anonymous)" for _, name in found)
        raise ConfigurationError(
            f"The document holds several operations ({names}): say which to run with "
            "operation_name=..."
        )
    kind, name = found[0]
    if kind == "subscription":
        raise ConfigurationError(
            "Xurrent has no subscriptions: send a query or a mutation"
        )
    return cast("OperationKind", kind), name


def _operations(document: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    header: list[str] = []  # of the definition whose braces come next
    depth = 0
    for match in _TOKEN.finditer(document):
        token = match[0]
        if token[0] in '"#,\ufeff':
            continue
        if token == "{" and depth == 0:
            kind, name = [*header, "", ""][:2]
            if not header or kind in _KINDS:
                found.append((kind or "query", name if name.isidentifier() else ""))
            header = []
        if token in "{([":
            depth += 1
        elif token in "})]":
            depth -= 1
        elif depth == 0:
            header.append(token)
    return found
