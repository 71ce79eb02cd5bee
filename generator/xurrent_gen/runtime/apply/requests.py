"""Several mutations in a request, and the outcome of each of them (flows).

A request that was refused before execution is sent again in halves, so that an invalid
mutation fails alone, and a server with a lower limit gets smaller requests. A refusal
whose errors have no locations in the document may have another cause: it is not halved,
and fails all mutations. Nothing is sent again once execution may have begun.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import Any, Final, cast

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
from ..core.json_text import UNREADABLE, damaged, loads_exact
from ..http.classify import graphql_errors
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation, UntilRead
from ..operations.mutation import MutationShape, Prepared
from ..operations.nested import SendOperation
from ..selection.document import Document, batch_document

_TOO_LARGE_STATUS: Final = 413
_ENDED: Final = (
    "The mutation may have been sent with others, and executed: an exception ended the "
    "call before its answer was read"
)


@dataclass(slots=True, eq=False)
class Sending:
    """A mutation to send, and then its outcome."""

    prepared: Prepared | None
    """The mutation to send; ``None`` once its outcome is final."""
    outcome: object = None
    error: XurrentError | None = None
    is_unsent: bool = False
    """True if an error stopped the sending before this mutation was executed."""

    @property
    def is_settled(self) -> bool:
        """True if the outcome is final."""
        return self.prepared is None

    def settle(self, outcome: object, error: XurrentError | None = None) -> None:
        """Set the final outcome. The error is stored without its frames."""
        self.outcome, self.prepared = outcome, None
        self.error = error and error.copy()


def send_all(
    call: SendOperation,
    waiting: Sequence[Sending],
    size: int,
    around: Callable[[Sequence[Sending]], Flow[None]] | None = None,
) -> Flow[None]:
    """Send mutations in order, at most ``size`` per request, and settle each.

    ``around`` runs before and after each request. An error that would also fail all
    further requests settles the rest as well, and is raised.
    """
    groups = [waiting[n : n + size] for n in range(0, len(waiting), size)][::-1]
    while groups:
        group = groups.pop()
        if len(group) > size:
            groups += group[size:], group[:size]
            continue
        if around is not None:
            yield from around(group)
        try:
            refusal = yield from _send(call, group)
        except BaseException:  # cancelled, Ctrl-C, or an error of a hook
            for each in group:
                if not each.is_settled:
                    each.settle(None, OutcomeUnknownError(_ENDED))
            raise
        if refusal is not None and not _may_be_halved(refusal):
            for each in chain(group, *groups):
                each.settle(None, refusal)
                each.is_unsent = True
            raise refusal
        if refusal is not None and len(group) > 1:
            half = (len(group) + 1) // 2
            if refusal.status == _TOO_LARGE_STATUS:
                size = half
            groups += group[half:], group[:half]
            continue
        if refusal is not None:
            group[0].settle(None, refusal)
        if around is not None:
            yield from around(group)


def _may_be_halved(error: XurrentError) -> bool:
    """True if nothing was executed, and the reason may be one mutation, or their number."""
    if error.maybe_executed:
        return False
    if isinstance(error, ScopeMissingError | NotAuthorizedError):
        return False  # the halves would be refused as well
    if isinstance(error, GraphQLError):
        return bool(error.errors) and all(each.locations for each in error.errors)
    return isinstance(error, InvalidVariablesError) or error.status == _TOO_LARGE_STATUS


def _send(call: SendOperation, group: Sequence[Sending]) -> Flow[XurrentError | None]:
    """Send a request, and settle its mutations.

    Returns the error of a request that executed nothing, and leaves them unsettled, if
    smaller requests or none must follow.
    """
    parts = [each.prepared for each in group if each.prepared is not None]
    operation = _operation(parts)
    answers: Sequence[object]
    try:
        result = yield from call(operation)
        with result.reading:
            answers = _answers(parts, result)
    except XurrentError as error:
        lost = error
        if _may_be_halved(error):
            return error
        if isinstance(error, ScopeMissingError | NotAuthorizedError):
            pass
        elif error.maybe_executed or isinstance(error, NotFoundError):
            lost = _unknown(error)
        elif not isinstance(error, GraphQLError | RequestRefusedError):
            return error
        for each in group:
            each.settle(None, lost)
        return None
    result = replace(result, reading=UntilRead())  # reading the answers ended the call
    for each, part, answer in zip(group, parts, answers, strict=True):
        if isinstance(answer, XurrentError):
            answer.enriched(operation_name=operation.name, metadata=result.metadata)
            each.settle(None, answer)
            continue
        name = part.shape.definition.field.graphql
        try:
            each.settle((yield from part.shape.finish(call, result, answer)))
        except XurrentError as error:
            error.enriched(operation_name=name, metadata=result.metadata)
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
    shapes = tuple(each.shape for each in parts)
    document = _document(shapes)
    values = (value for each in parts for value in each.all_values)
    return Operation(document.text, document.name, "mutation", document.named(values))


@lru_cache(64)
def _document(shapes: tuple[MutationShape, ...]) -> Document:
    return batch_document(
        (each.definition.field, each.given, each.selection) for each in shapes
    )


def _answers(parts: Sequence[Prepared], result: GraphQLResult) -> list[object]:
    """Return the answer to each mutation as if it were sent alone, or its error."""
    response: object = None
    with suppress(*UNREADABLE):
        response = loads_exact(result.body)
    if not isinstance(response, dict):
        raise damaged(len(result.body))
    members = cast("dict[str, object]", response)
    data = members.get("data")
    payloads = cast("dict[str, object]", data) if isinstance(data, dict) else {}
    own, common = _errors_of(parts, members.get("errors"))
    unanswered = {a for a in own if payloads.get(a) is None and not own[a]}
    whole: XurrentError | None = None
    if unanswered:
        reasons: Any = common or ["The response holds neither data nor errors for it"]
        whole = graphql_errors({"errors": reasons}, result.scrub)
        whole.maybe_executed |= "data" in members or not common
        if len(unanswered) == len(own):
            raise whole
    answers: list[object] = []
    for part, (alias, errors) in zip(parts, own.items(), strict=True):
        if whole is not None and alias in unanswered:
            answers.append(_unknown(whole))
            continue
        name = part.shape.definition.field.graphql
        # Errors without a path are about mutations without an answer, if any.
        about = errors if unanswered else [*errors, *common]
        answers.append({"data": {name: payloads.get(alias)}, "errors": about})
    return answers


def _errors_of(
    parts: Sequence[Prepared], reported: object
) -> tuple[dict[str, list[object]], list[object]]:
    """Return the errors of each mutation by its alias, and those of no mutation.

    The paths of the former are those of a mutation that is sent alone.
    """
    given: list[object] = [reported] if reported else []
    errors = cast("list[object]", reported) if isinstance(reported, list) else given
    own: dict[str, list[object]] = {f"m{n}": [] for n in range(len(parts))}
    common: list[object] = []
    for item in errors:
        alias, path = _split_path(item)
        if alias in own:
            name = parts[int(alias[1:])].shape.definition.field.graphql
            moved = {**cast("dict[str, object]", item), "path": [name, *path]}
            own[alias].append(moved)
        else:
            common.append(item)
    return own, common


def _split_path(item: object) -> tuple[str, list[object]]:
    """Return the first part of an error's path, perhaps an alias, and the rest."""
    path = cast("dict[str, object]", item).get("path") if isinstance(item, dict) else ()
    parts = cast("list[object]", path if path and isinstance(path, list) else [path])
    first, *rest = parts
    return (first, rest) if isinstance(first, str) else ("", [])
