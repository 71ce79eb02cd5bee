# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Several mutations in a request, and what became of each of them (flows).

A request that the server refuses as a whole is sent again in halves, so that one
mutation that it cannot read fails alone, and a server that takes fewer is served fewer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from json import JSONDecoder
from typing import Final, cast

from ..core.errors import (
    GraphQLError,
    InvalidVariablesError,
    MalformedResponseError,
    NotAuthorizedError,
    NotFoundError,
    OutcomeUnknownError,
    RequestRefusedError,
    ScopeMissingError,
    XurrentError,
)
from ..core.frozen import frozen, replaced
from ..core.json_text import JSONInput, damaged, decode_json, encode_json
from ..http.classify import graphql_errors
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..operations.mutation import Prepared
from ..operations.nested import Call
from ..selection.document import argument_values, batch_document

MOST: Final = 20
"""How many mutations travel together, if nothing else is said."""

_TOO_MUCH: Final = re.compile(
    r"too (many|complex|large|big|deep|long)|complexity|exceed|at most|maximum", re.I
)
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_DECODER: Final = JSONDecoder()


class Sending:
    """A mutation on its way: first what to send, then what became of it."""

    __slots__ = ("error", "outcome", "prepared")

    def __init__(self, prepared: Prepared) -> None:
        self.prepared: Prepared | None = prepared
        self.outcome: object = None
        self.error: XurrentError | None = None

    @property
    def done(self) -> bool:
        """Whether it is known what became of it, as far as it ever will be."""
        return self.prepared is None

    def settle(self, outcome: object, error: XurrentError | None = None) -> None:
        """This became of it. What was to be sent is kept no longer."""
        self.outcome, self.error, self.prepared = outcome, error, None


def send_all(
    call: Call,
    waiting: Sequence[Sending],
    size: int = MOST,
    around: Callable[[Sequence[Sending]], Flow[None]] | None = None,
) -> Flow[None]:
    """Send them in their order, ``size`` to a request at most, and settle each.

    ``around`` is a flow to run before and after each request with what it holds. An
    error that all further requests would meet settles the rest as well, and is raised.
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
        if refusal is not None and refusal.final:
            for each in (*group, *(each for rest in groups for each in rest)):
                each.settle(None, refusal.error.copy())
        elif refusal is not None and len(group) > 1:
            half = (len(group) + 1) // 2
            if refusal.too_much:
                size = half
            groups += group[half:], group[:half]
            continue
        elif refusal is not None:
            group[0].settle(None, refusal.error)
        if around is not None:
            yield from around(group)
        if refusal is not None and refusal.final:
            raise refusal.error


@frozen
class _Refusal:
    """Why nothing of a request was executed."""

    error: XurrentError

    @property
    def final(self) -> bool:
        """Whether all other requests would meet it, too."""
        kinds = (GraphQLError, InvalidVariablesError, RequestRefusedError)
        return not isinstance(self.error, kinds)

    @property
    def too_much(self) -> bool:
        """Whether it is about the size of the request."""
        return self.error.status == 413 or bool(_TOO_MUCH.search(self.error.message))


def _send(call: Call, group: Sequence[Sending]) -> Flow[_Refusal | None]:
    """One request; settles its mutations, unless it was refused as a whole."""
    parts = [each.prepared for each in group if each.prepared is not None]
    operation = _operation(parts)
    try:
        result = yield from call(operation)
        answers = result.read(lambda: _answers(parts, operation, result))
    except XurrentError as error:
        if isinstance(error, ScopeMissingError | NotAuthorizedError):
            lost: XurrentError = error
        elif error.maybe_executed or isinstance(error, NotFoundError):
            lost = _unknown(error)
        else:
            return _Refusal(error)
        for each in group:
            each.settle(None, lost.copy())
        return None
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
    """What is said of each mutation of a request whose answer is lost."""
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
    root = [value for each in parts for value in each.values.values()]
    nested = [
        value
        for each in parts
        if each.selection is not None
        for value in argument_values(each.selection, each.nested_size)
    ]
    named = {
        **dict(zip(document.root_variables, root, strict=True)),
        **dict(zip(document.nested_variables, nested, strict=True)),
    }
    variables = cast("dict[str, JSONInput]", named)
    return Operation(document.text, document.name, "mutation", variables)


def _answers(
    parts: Sequence[Prepared], operation: Operation, result: GraphQLResult
) -> list[GraphQLResult | XurrentError]:
    """The answer to each mutation, as if it had been sent alone.

    Raises what is said of the request as a whole.
    """
    # Behind the clause, where the error of ours gets no context.
    found = _taken_apart(result.body)
    if found is None:
        raise damaged(len(result.body))
    data, errors = found
    placed: dict[str, list[object]] = {}
    for item in errors:
        placed.setdefault(_alias(item), []).append(item)
    loose = placed.pop("", [])
    if data is None and not placed:
        raise _reported(loose, operation, result)
    answers: list[GraphQLResult | XurrentError] = []
    for number, part in enumerate(parts):
        alias, name = f"m{number}", part.definition.field.graphql
        payload = data.get(alias, "null") if data else "null"
        own = [_renamed(each, name) for each in placed.get(alias, [])]
        if payload == "null" and not own:
            if data is None:
                answers.append(_unknown(_reported(errors, operation, result)))
                continue
            own = loose
        text = f'{{"data":{{"{name}":{payload}}},"errors":'
        body = text.encode() + encode_json(own) + b"}"
        # The call itself ended with its answer, whatever is found in its parts.
        ended = partial(_explain, name, result)
        answers.append(replaced(result, body=body, ended=ended))
    return answers


def _explain(name: str, result: GraphQLResult, error: BaseException | None) -> None:
    if isinstance(error, XurrentError):
        error.enriched(operation_name=name, metadata=result.metadata)


def _reported(
    errors: list[object], operation: Operation, result: GraphQLResult
) -> XurrentError:
    if not errors:
        return MalformedResponseError("The response holds neither data nor errors")
    return graphql_errors(
        errors,
        operation_name=operation.label,
        metadata=result.metadata,
        scrub=result.scrub,
    )


def _alias(item: object) -> str:
    """The alias of the mutation that an error is about."""
    path: object = None
    if isinstance(item, Mapping):
        path = cast("Mapping[str, object]", item).get("path")
    steps = cast("list[object]", path) if isinstance(path, list) else [path]
    first = steps[0] if steps else None
    return first if isinstance(first, str) and re.fullmatch(r"m\d+", first) else ""


def _renamed(item: object, name: str) -> object:
    """An error as it would be reported of a mutation that is sent alone."""
    members = cast("Mapping[str, object]", item)
    path = members["path"]
    rest = cast("list[object]", path)[1:] if isinstance(path, list) else []
    return {**members, "path": [name, *rest]}


def _taken_apart(body: bytes) -> tuple[dict[str, str] | None, list[object]] | None:
    """Each member of ``data`` as it was written, and the errors; ``None`` if damaged.

    The text is kept, since reading it again would cost decimals their digits.
    """
    try:
        text = body.decode()
        response = dict(_members(text, _past(text, 0)))
        data = response.get("data", "null")
        errors = decode_json(response.get("errors", "[]").encode())
        members = None if data == "null" else dict(_members(data, 0))
    except (ValueError, IndexError, RecursionError, MalformedResponseError):
        return None
    items = errors if isinstance(errors, list) else [errors] if errors else []
    return members, cast("list[object]", items)


def _members(text: str, at: int) -> Iterator[tuple[str, str]]:
    """The members of the JSON object that stands at ``at``: keys, and values as text."""
    if text[at] != "{":
        raise ValueError("no object")
    at = _past(text, at + 1)
    while text[at] != "}":
        key, at = _DECODER.raw_decode(text, at)
        at = _past(text, at)
        if text[at] != ":":
            raise ValueError("no member")
        start = _past(text, at + 1)
        _, end = _DECODER.raw_decode(text, start)
        yield str(key), text[start:end]
        at = _past(text, end)
        if text[at] == ",":
            at = _past(text, at + 1)
        elif text[at] != "}":
            raise ValueError("no end")


def _past(text: str, at: int) -> int:
    """Where the white space that begins at ``at`` ends."""
    found = _SPACE.match(text, at)
    return found.end() if found else at
