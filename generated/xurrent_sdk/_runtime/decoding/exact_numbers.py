# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Parses responses, and keeps decimals exact to the last digit.

The fast parser reads JSON numbers as doubles. So the numbers under the keys of decimals
are put into quotes first, and validators read them from text. What that cannot serve
takes a slower road: a parser that makes a ``Decimal`` of each fractional number. Both
refuse the same bodies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pydantic_core import SchemaValidator, ValidationError, from_json

from ..core.frozen import frozen
from ..core.scalars import loads_exact
from ..schema.index import TypeRef
from ..selection.tree import SelectionSet
from .pages import Collected

_NUMBER = rb"\s*:\s*(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?=[\s,}])"


@frozen
class Numbers:
    """Which numbers of a response need care."""

    decimals: tuple[bytes, ...] = ()
    """The keys of decimals, with their quotes."""
    told_apart: bool = True
    """Whether nothing else that is read can stand under these keys."""
    any_json: bool = False
    """Whether values of any form are read."""

    def decode(
        self, validator: SchemaValidator, body: bytes
    ) -> tuple[object, Collected]:
        """What the validator makes of a body, and what it noticed.

        Raises pydantic's ``ValidationError``, and ``ValueError`` for what is no JSON.
        """
        if self.decimals and not self.told_apart:
            return _slowly(validator, body)
        if self.any_json and (b"NaN" in body or b"Infinity" in body):
            from_json(body, allow_inf_nan=False)
        given = body
        for key in self.decimals:
            given = _quoted(given, key)
        collected = Collected()
        try:
            return validator.validate_json(given, context=collected), collected
        except ValidationError as error:
            if not self.decimals or is_no_json(error):
                raise
        # It may be the quotes that are missing, where a key is spelled with escapes.
        return _slowly(validator, body)


def _slowly(validator: SchemaValidator, body: bytes) -> tuple[object, Collected]:
    from_json(body, allow_inf_nan=False)
    collected = Collected()
    try:
        decoded = loads_exact(body)
    except (RecursionError, ArithmeticError):
        raise ValueError("beyond what can be read") from None
    return validator.validate_python(decoded, context=collected), collected


def is_no_json(error: ValidationError) -> bool:
    """Whether the body could not be parsed at all."""
    kinds = error.errors(include_input=False, include_context=False, include_url=False)
    return any(each["type"] == "json_invalid" for each in kinds)


def numbers_in(*selections: SelectionSet) -> Numbers:
    """Which numbers need care in a response that holds these selections."""
    return numbers_of(
        (each.response_key, each.field.type)
        for selection in selections
        for each in selection.walk()
        if each.below is None
    )


def numbers_of(leaves: Iterable[tuple[str, TypeRef]]) -> Numbers:
    """The same of leaves, each as response key and type."""
    keys: dict[str, set[str]] = {}
    for key, ref in leaves:
        keys.setdefault(ref.codec, set()).add(key)
    decimals, any_json = keys.pop("decimal", set[str]()), "json" in keys
    told_apart = not any_json and all(map(decimals.isdisjoint, keys.values()))
    quoted = tuple(f'"{key}"'.encode() for key in sorted(decimals))
    return Numbers(quoted, told_apart, any_json)


def _quoted(body: bytes, key: bytes) -> bytes:
    """The body with quotes around the numbers under a key.

    Within text a quote is escaped, so none of it looks like a key.
    """
    pieces: list[bytes] = []
    number_at = re.compile(_NUMBER).match
    done, found = 0, body.find(key)
    while found >= 0:
        number = number_at(body, found + len(key))
        if number is not None:
            start, end = number.span(1)
            pieces += body[done:start], body[start:end]
            done = end
        found = body.find(key, found + len(key))
    pieces.append(body[done:])
    return b'"'.join(pieces)
