"""What a hand-written GraphQL document holds: its operations, found without parsing."""

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
    depth = 0
    expecting = True  # at the start of a definition
    words: list[str] = []
    for match in _TOKEN.finditer(document):
        token = match[0]
        if token[0] in '"#,\ufeff':
            continue
        if token in "{([":
            if depth == 0 and token == "{" and expecting:
                found.append(("query", ""))
            expecting = False
            depth += 1
        elif token in "})]":
            depth -= 1
            if depth == 0 and token == "}":
                expecting = True
        elif depth == 0 and expecting:
            expecting = False
            if token in _KINDS:
                words = [token]
                found.append((token, ""))
        elif depth == 0 and words and (token[0].isalpha() or token[0] == "_"):
            found[-1] = (words[0], token)
            words = []
            continue
        if depth > 0 or token == "@":
            words = []
    return found
