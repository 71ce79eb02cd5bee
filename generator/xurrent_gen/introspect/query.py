"""The introspection query, and what to leave out when a server refuses part of it.

Servers differ in age. The first query asks for all that newer ones know; a refusal names
what the server does not know, and the next query leaves just that out. A server that
refuses without a reason gets the oldest form. Pure: nothing is sent from here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from graphql import get_introspection_query

# Type references of real schemas need four levels at most: [[T!]!]!
_DEPTHS: Final = (9, 6, 4)
_REFUSAL: Final = re.compile(
    r"__schema\b|introspection\b.*\b(not|no|dis\w+|forbid\w*|den\w+|block\w*|only)\b"
    r"|\b(not|no|dis\w+|forbid\w*|den\w+|block\w*)\b.*\bintrospection\b",
    re.IGNORECASE | re.DOTALL,
)
_TOO_DEEP: Final = re.compile(r"depth|complex|deep|nest", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Requested parts, and the depth to which references to types are followed.

    The names are those of graphql-core.
    """

    descriptions: bool = True
    specified_by_url: bool = True
    directive_is_repeatable: bool = True
    schema_description: bool = True
    input_value_deprecation: bool = True
    one_of: bool = True
    type_depth: int = _DEPTHS[0]


_OLDEST: Final = Asked(
    specified_by_url=False,
    directive_is_repeatable=False,
    schema_description=False,
    input_value_deprecation=False,
    one_of=False,
)


def introspection_query(asked: Asked) -> str:
    """The document for ``asked``, on as few lines as it needs."""
    text = get_introspection_query(**asdict(asked))
    return "\n".join(line for line in text.splitlines() if line.strip())


def is_refusal(messages: Sequence[str]) -> bool:
    """Return whether a server refuses introspection itself, not a part of the query."""
    return any(_REFUSAL.search(m) and not _names_a_part(m) for m in messages)


def step_down(asked: Asked, messages: Sequence[str]) -> Asked | None:
    """Next query to try after these errors; ``None`` when there is nothing left."""
    text = "\n".join(messages)
    lower = replace(
        asked,
        specified_by_url=asked.specified_by_url and "specifiedBy" not in text,
        directive_is_repeatable=asked.directive_is_repeatable
        and "isRepeatable" not in text,
        one_of=asked.one_of and "isOneOf" not in text,
        input_value_deprecation=asked.input_value_deprecation
        and not re.search(r"includeDeprecated|__InputValue", text),
        schema_description=asked.schema_description
        and not re.search(r"description\b.*\b__Schema\b", text),
    )
    if lower != asked:
        return lower
    if _TOO_DEEP.search(text):
        depths = [depth for depth in _DEPTHS if depth < asked.type_depth]
        if depths:
            return replace(asked, type_depth=depths[0])
    oldest = replace(_OLDEST, type_depth=asked.type_depth)
    return oldest if asked != oldest else None


def _names_a_part(message: str) -> bool:
    """Return whether the message is about one field or argument of introspection."""
    parts = r"specifiedBy|isRepeatable|isOneOf|includeDeprecated|__[A-Z]"
    return bool(re.search(parts, message))
