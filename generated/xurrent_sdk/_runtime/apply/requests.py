# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Several mutations in a request, and what became of each of them (flows).

A request that was refused before anything of it was executed is sent again in halves, so
that one mutation that the server cannot read fails alone, and a server that takes fewer is
served fewer. Nothing is sent again once execution may have begun.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final, cast

from ..core.errors import (
    GraphQLError,
    InvalidVariablesError,
    NotAuthorizedError,
    NotFoundError,
    OutcomeUnknownError,
    RequestRefusedError,
    ScopeMissingError,
    XurrentError,
)
from ..core.frozen import replaced
from ..core.json_text import JSONInput, damaged, encode_json
from ..core.scalars import loads_exact
from ..http.classify import graphql_errors
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..operations.mutation import Prepared
from ..operations.nested import Call
from ..selection.document import batch_document

_TOO_MUCH: Final = re.compile(
    r"too (many|complex|large|big|deep|long)|complexity|exceed|at most|maximum", re.I
)
_TOO_LARGE_STATUS: Final = 413


class Sending:
    """A mutation on its way: first what to send, then what became of it."""

    __slots__ = ("error", "left", "outcome", "prepared")

    def __init__(self, prepared: Prepared) -> None:
        self.prepared: Prepared | None = prepared
        """What to send; ``None`` when what became of it is known, as far as it will be."""
        self.outcome: object = None
        self.error: XurrentError | None = None
        self.left: bool = False
        """Whether it was not sent because nothing more was."""

    def settle(self, outcome: object, error: XurrentError | None = None) -> None:
        """This became of it."""
        self.outcome, self.error, self.prepared = outcome, error, None


def send_all(
    call: Call,
    waiting: Sequence[Sending],
    size: int,
    around: Callable[[Sequence[Sending]], Flow[None]] | None = None,
) -> Flow[None]:
    """Send them in their order, ``size`` to a request at most, and settle each.

    ``around`` is a flow to run before and after each request with what it holds. An error
    that all further requests would meet settles the rest as well, and is raised.
    """
    groups = [waiting[n : n + size] for n in range(0, len(waiting), size)][::-1]
    while groups:
        group = groups.pop()
        if len(group) > size:
            groups += group[size:], group[:size]
            continue
        if around is not None:
            yield from around(group)
        refusal = yield from _send(call, group)
        if refusal is None:
            pass
        elif not _is_halved(refusal):
            for each in (*group, *(each for rest in groups for each in rest)):
                each.settle(None, refusal.copy())
                each.left = True
            raise refusal
        elif len(group) > 1:
            half = (len(group) + 1) // 2
            if refusal.status == _TOO_LARGE_STATUS or _TOO_MUCH.search(refusal.message):
                size = half
            groups += group[half:], group[:half]
            continue
        else:
            group[0].settle(None, refusal)
        if around is not None:
            yield from around(group)


def _is_halved(error: XurrentError) -> bool:
    """True if a request is sent again in halves: nothing of it was executed, and the
    reason may be one of its mutations, or their number."""
    if error.maybe_executed:
        return False
    if isinstance(error, ScopeMissingError | NotAuthorizedError):
        return False  # the halves would be refused as well
    if isinstance(error, GraphQLError):
        return all(each.locations for each in error.errors)
    return isinstance(error, InvalidVariablesError) or error.status == _TOO_LARGE_STATUS


def _send(call: Call, group: Sequence[Sending]) -> Flow[XurrentError | None]:
    """Send one request and settle its mutations.

    Returns the reason when none was executed and it concerns further requests, too, or
    when the request is to be halved.
    """
    parts = [each.prepared for each in group if each.prepared is not None]
    operation = _operation(parts)
    answers: list[GraphQLResult | XurrentError]
    try:
        result = yield from call(operation)
        with result.reading:
            answers = _answers(parts, operation, result)
    except XurrentError as error:
        lost = error
        if _is_halved(error):
            return error
        if isinstance(error, ScopeMissingError | NotAuthorizedError):
            pass
        elif error.maybe_executed or isinstance(error, NotFoundError):
            lost = _unknown(error)
        elif not isinstance(error, GraphQLError | RequestRefusedError):
            return error
        answers = [lost.copy() for _ in parts]
    for each, part, answer in zip(group, parts, answers, strict=True):
        if isinstance(answer, XurrentError):
            each.settle(None, answer)
            continue
        try:
            alone = Operation("", part.definition.field.graphql, "mutation")
            each.settle((yield from part.finish(call, alone, answer)))
        except XurrentError as error:
            each.settle(None, error)
    return None


def _unknown(error: XurrentError) -> OutcomeUnknownError:
    return OutcomeUnknownError(
        f"The mutation was sent with others, and may have been executed: {error.message}",
        operation_name=error.operation_name,
        metadata=error.metadata,
        effort=error.effort,
    )


def _operation(parts: Sequence[Prepared]) -> Operation:
    document = batch_document(
        (each.definition.field, tuple(each.values), each.selection) for each in parts
    )
    root = (value for each in parts for value in each.values.values())
    nested = (
        value
        for each in parts
        if each.selection is not None
        for value in each.selection.argument_values(each.nested_size)
    )
    named = dict(zip(document.root_variables, root, strict=True))
    named.update(zip(document.nested_variables, nested, strict=True))
    variables = cast("dict[str, JSONInput]", named)
    return Operation(document.text, document.name, "mutation", variables)


def _answers(
    parts: Sequence[Prepared], operation: Operation, result: GraphQLResult
) -> list[GraphQLResult | XurrentError]:
    """The answer to each mutation, as if it had been sent alone.

    Raises what is said of the request as a whole.
    """
    # Errors are made behind the clauses, where they get no context.
    try:
        response = loads_exact(result.body)
    except (ValueError, RecursionError, ArithmeticError):
        response = None
    if not isinstance(response, dict):
        raise damaged(len(result.body))
    members = cast("dict[str, object]", response)
    data, reported = members.get("data"), members.get("errors")
    payloads = cast("dict[str, object]", data) if isinstance(data, dict) else {}
    given: list[object] = [reported] if reported else []
    errors = cast("list[object]", reported) if isinstance(reported, list) else given
    own: dict[str, list[object]] = {f"m{n}": [] for n in range(len(parts))}
    common: list[object] = []
    for item in errors:
        alias, path = _placed(item)
        if alias in own:
            name = parts[int(alias[1:])].definition.field.graphql
            moved = {**cast("dict[str, object]", item), "path": [name, *path]}
            own[alias].append(moved)
        else:
            common.append(item)
    whole = graphql_errors(
        common or ["The response holds neither data nor errors for it"],
        operation_name=operation.label,
        metadata=result.metadata,
        scrub=result.scrub,
    )
    whole.maybe_executed |= "data" in members or not common
    unanswered = {a for a in own if payloads.get(a) is None and not own[a]}
    if len(unanswered) == len(own):
        raise whole
    answers: list[GraphQLResult | XurrentError] = []
    for part, (alias, placed) in zip(parts, own.items(), strict=True):
        if alias in unanswered:
            answers.append(_unknown(whole))
            continue
        name = part.definition.field.graphql
        # Errors without a path are about what has no answer, else about everything.
        found = placed if unanswered else [*placed, *common]
        response = {"data": {name: payloads.get(alias)}, "errors": found}
        answers.append(_alone(name, response, result))
    return answers


def _placed(item: object) -> tuple[str, list[object]]:
    """The alias of the mutation that an error is about, and the path within it.

    The alias is empty where the error names none.
    """
    members = cast("dict[str, object]", item) if isinstance(item, dict) else {}
    path = members.get("path")
    first, *rest = (
        cast("list[object]", path) if path and isinstance(path, list) else [path]
    )
    is_alias = isinstance(first, str) and re.fullmatch(r"m\d+", first)
    return (cast("str", first), rest) if is_alias else ("", [])


def _alone(
    name: str, response: object, result: GraphQLResult
) -> GraphQLResult | XurrentError:
    """An answer with this body; the call itself has ended with the whole one."""

    @contextmanager
    def reading() -> Generator[None]:
        try:
            yield
        except XurrentError as error:
            error.enriched(operation_name=name, metadata=result.metadata)
            raise

    try:
        body = encode_json(response)
    except InvalidVariablesError:  # NaN, or half a surrogate pair
        return damaged(len(result.body))
    return replaced(result, body=body, reading=reading())
