# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Answers the documents of this package from records, without a server.

::

    ann = fake.person(name="Ann")
    transport = FakeXurrent(people=[ann], requests=[fake.request(requested_by=ann)])
    client = XurrentClient(account="widget", token="test", transport=transport)

It knows records, pages, filters by equality, orders, and mutations that create and update.
Only the sandbox of xurrent-gen simulates defaults, checks and derived fields.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from dataclasses import field as default
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from typing import Any, ClassVar, Final, cast

from ..core.expect import other_type
from ..core.json_text import loads_exact
from ..core.suggest import did_you_mean
from ..http.fake import Answer, AsyncFakeTransport, FakeTransport, Script
from ..http.messages import HttpRequest, shown_url
from ..schema.index import FieldDef, fields_of, index, type_of
from ..schema.models import GraphQLModel
from .records import SANDBOX, Record, Records, by_graphql

_ALL: Final = frozenset({"all", "current_account"})
"""The views that show all records."""
_HEAD: Final = re.compile(r"(query|mutation) \w+(?:\([^)]*\))? \{")
_TOKEN: Final = re.compile(
    r"\.\.\. on (?P<type>\w+)|(?P<open>\{)|(?P<close>\})|(?:(?P<alias>\w+): )?"
    r"(?P<name>\w+)(?:\((?P<given>(?:\w+: \$\w+(?:, )?)+)\))?"
)
"""A field or an inline fragment, as this package writes them, and its selection."""
_ARGUMENT: Final = re.compile(r"(\w+): \$(\w+)")


@dataclass(frozen=True, slots=True)
class _Asked:
    """A field of a document, or a fragment of one type."""

    name: str
    key: str
    """The name of its value in the answer."""
    given: Mapping[str, Any]
    """The values of its arguments."""
    on: str
    """The type of a fragment, which has no name."""
    below: list[_Asked] = default(default_factory=list["_Asked"])


def _read(body: bytes) -> tuple[str, list[_Asked]]:
    """Read the kind of an operation and its selection. Raises ``LookupError``."""
    sent = cast("dict[str, Any]", loads_exact(body))
    text: str = sent["query"]
    variables: dict[str, Any] = sent.get("variables") or {}
    head = _HEAD.match(text)
    if head is None or _TOKEN.sub("", text[head.end() :]).strip():
        raise LookupError
    top = list[_Asked]()
    around = [top]
    for part in _TOKEN.finditer(text, head.end()):
        if part["open"]:
            around.append(around[-1][-1].below)
        elif part["close"]:
            around.pop()
        else:
            arguments = _ARGUMENT.findall(part["given"] or "")
            values = {name: variables.get(value) for name, value in arguments}
            name, on = part["name"] or "", part["type"] or ""
            around[-1].append(_Asked(name, part["alias"] or name, values, on))
    return head[1], top


class _Account(Script):
    """The base of both transports: the records, and answers made from them."""

    _absent: ClassVar[str] = ""
    """Relations that a slim package lacks, such as ``Person.site``."""

    def __init__(self, **records: object) -> None:
        super().__init__(self._answer)
        self._records = Records(self._absent.split())
        self._next: deque[Answer] = deque()
        self._refusals: dict[str, list[dict[str, object]]] = {}
        """An error for each of the next calls, by mutation."""
        self._me: Record | None = None
        for root, given in records.items():
            models = _checked(root, given)
            if root == "me":
                self._me = self._records.add(models[0])
            else:
                self._records.list(index().queries[root].target, models)

    def answer_next(self, *answers: Answer) -> None:
        """Give these answers to the next requests, such as ``Reply(status=503)``."""
        self._next += answers

    def refuse(self, mutation: str, message: str, *path: str) -> None:
        """Have the next call of a mutation fail: ``refuse("note_create", "is empty")``.

        A second refusal applies to the call after that. ``mutation`` is the name of the
        method. ``path`` names a field of its input; ``MutationError`` has it as Xurrent
        spells it, such as ``primaryEmail``. Raises ``KeyError`` for an unknown mutation.
        """
        known = index().mutation_modules
        if mutation not in known:
            hint = did_you_mean(mutation, known)
            raise KeyError(f"there is no mutation {mutation!r}{hint}")
        field = index().mutation(mutation).field
        given = fields_of(field.arguments["input"].type.named.input)
        spelled = [given[each].graphql if each in given else each for each in path]
        error: dict[str, object] = {"message": message, "path": spelled}
        self._refusals.setdefault(field.graphql, []).append(error)

    def _answer(self, request: HttpRequest) -> Answer:
        if self._next:
            return self._next.popleft()
        try:
            kind, selected = _read(cast("bytes", request.body))
        except (ValueError, LookupError, TypeError):
            raise AssertionError(
                "FakeXurrent reads the documents that this package writes, and not "
                f"this {request.method} to {shown_url(request.url)}: {SANDBOX}, or give "
                "the answer with answer_next(...)"
            ) from None
        answer = self._mutate if kind == "mutation" else self._query
        return {"data": {each.key: answer(each) for each in selected}}

    def _query(self, asked: _Asked) -> object:
        roots = {each.graphql: each for each in index().queries.values()}
        field = roots[asked.name]
        if asked.name == "node":
            record = self._records.find(asked.given["id"])
            return record and _object(record, asked.below)
        listed = self._records.listed(field.target.possible)
        if field.is_connection:
            return _connection(field, listed, asked)
        record = (self._me if asked.name == "me" else None) or next(iter(listed), None)
        if record is None:
            raise AssertionError(
                f"FakeXurrent has no record for query.{field.name}: give it "
                + ("me=..." if asked.name == "me" else f"an answer, or {SANDBOX}")
            )
        return _object(record, asked.below)

    def _mutate(self, asked: _Asked) -> dict[str, object]:
        mutations = map(index().mutation, index().mutation_modules)
        mutation = next(m for m in mutations if m.field.graphql == asked.name)
        name, payload = mutation.field.name, mutation.field.target
        content = dict(asked.given["input"])
        client_id = content.pop("clientMutationId", None)
        waiting = self._refusals.get(asked.name, [])
        errors = [waiting.pop(0)] if waiting else []
        record: Record | None = None
        objects = [f for f in payload.fields.values() if not f.target.is_leaf]
        records = [field for field in objects if "id" in field.target.fields]
        known = records[0] if len(records) == 1 else None
        if not errors:
            if known is None or not asked.name.endswith(("Create", "Update")):
                raise AssertionError(
                    f"FakeXurrent creates and updates records; what {name} does, it "
                    f"does not know: {SANDBOX}, or give the answer with answer_next(...)"
                )
            where = f"the input of {name}"
            if asked.name.endswith("Create"):
                record = self._records.create(known.target, content)
            else:
                record = self._records.referred(content.get("id"), known.target, where)
                self._records.update(record, content, where)
        about = {"errors": errors, "clientMutationId": client_id}
        answer: dict[str, object] = {}
        for each in asked.below:
            if known is not None and each.name == known.graphql:
                answer[each.key] = record and _object(record, each.below)
            elif each.name in about or by_graphql(payload)[each.name].target.is_leaf:
                answer[each.key] = about.get(each.name)
            else:
                raise AssertionError(
                    f"FakeXurrent does not know {each.name} of {name}: {SANDBOX}"
                )
        return answer


def _checked(root: str, given: object) -> list[GraphQLModel]:
    """Return the records for a query. Raises ``TypeError`` for others."""
    queries = index().queries
    listing = [name for name in queries if queries[name].is_connection]
    if root not in (*listing, "me") or root not in queries:
        raise TypeError(
            f"FakeXurrent has no records {root!r}{did_you_mean(root, listing)}"
        )
    if root != "me" and isinstance(given, GraphQLModel):  # a model is iterable, too
        raise TypeError(f"{root}= of FakeXurrent takes a list: put the record in [ ]")
    target = queries[root].target
    kinds = tuple(each.model for each in target.possible)
    models = [given] if root == "me" else list(cast("Iterable[object]", given))
    for model in models:
        if not isinstance(model, kinds):
            raise TypeError(
                f"{root}= of FakeXurrent takes {'' if root == 'me' else 'a list of '}"
                f"{target.name} records, not {other_type(kinds[0], model)}"
            )
    return cast("list[GraphQLModel]", models)


def _object(record: Record, selected: list[_Asked]) -> dict[str, object]:
    answer: dict[str, object] = {}
    for asked in selected:
        if asked.name == "__typename":
            answer[asked.key] = record.type.name
        elif asked.name:
            answer[asked.key] = _value(record, asked)
        elif record.type in type_of(asked.on).possible:
            answer |= _object(record, asked.below)
    return answer


def _value(record: Record, asked: _Asked) -> object:
    value = record.value(asked.name)
    field = by_graphql(record.type)[asked.name]
    if field.is_connection:
        return _connection(field, cast("list[Record]", value or []), asked)
    if isinstance(value, Record):
        return _object(value, asked.below)
    if field.is_many and value is not None and not field.target.is_leaf:
        return [_object(each, asked.below) for each in cast("list[Record]", value)]
    return value


def _connection(
    field: FieldDef, records: list[Record], asked: _Asked
) -> dict[str, object]:
    given = asked.given
    view = given.get("view")
    if view is not None and view not in _ALL:
        raise AssertionError(
            f"FakeXurrent does not know which records the view {view!r} of "
            f"{field.name} shows: {SANDBOX}"
        )
    conditions: dict[str, object] = given.get("filter") or {}
    for order in reversed(given.get("order") or []):
        by, down = order["field"], order.get("direction") == "desc"
        key = partial(_sort_key, field, by, down)
        records = sorted(records, key=key, reverse=down)
    ends = given.get("after") or "0", given.get("before") or str(len(records) + 1)
    # Cursors count all records: after an update, fewer may match the filter.
    fitting = [
        (number, record)
        for number, record in enumerate(records, 1)
        if all(_fits(field, record, *each) for each in conditions.items())
    ]
    numbered = [each for each in fitting if int(ends[0]) < each[0] < int(ends[1])]
    page = numbered[: given.get("first")]
    page = page[-given["last"] :] if given.get("last") else page
    answer: dict[str, object] = {
        "totalCount": len(fitting),
        "pageInfo": {
            "hasNextPage": len(page) < len(numbered),
            "endCursor": str(page[-1][0]) if page else None,
        },
    }
    for each in asked.below:
        if each.name == "nodes":
            answer["nodes"] = [_object(record, each.below) for _, record in page]
    return answer


def _fits(field: FieldDef, record: Record, name: str, condition: object) -> bool:
    wanted: object = [condition] if isinstance(condition, str) else condition
    if isinstance(condition, Mapping):
        words = cast("Mapping[str, object]", condition)
        wanted = words["values"] if list(words) == ["values"] else None
    if name not in by_graphql(record.type) or not isinstance(wanted, list | bool):
        raise AssertionError(
            f"FakeXurrent filters {field.name} by equality with fields of the record, "
            f"and not by this condition on {name}: {SANDBOX}"
        )
    value = record.value(name)
    value = value.id if isinstance(value, Record) else value
    if isinstance(wanted, bool):
        return bool(value) is wanted  # null counts as false
    values = [_comparable(record, name, each) for each in cast("list[object]", wanted)]
    value = _comparable(record, name, value)
    return value in values if values else value in (None, "", [])


def _comparable(record: Record, name: str, value: object) -> object:
    """Return a comparable value: a timestamp as a string in UTC, a decimal as a number,
    an e-mail address in lower case."""
    codec = by_graphql(record.type)[name].target.codec
    if codec == "timestamp":
        with suppress(TypeError, ValueError):  # null, and words such as best_effort
            timestamp = datetime.fromisoformat(cast("str", value))
            return timestamp.astimezone(UTC).isoformat()
    if codec == "decimal" and value is not None:
        return Decimal(str(value))
    if name == "primaryEmail" and isinstance(value, str):
        return value.casefold()
    return value


def _sort_key(
    field: FieldDef, name: str, down: bool, record: Record
) -> tuple[bool, Any]:
    """Return the sort key of a record; without a value, it is always last."""
    if name not in by_graphql(record.type):
        raise AssertionError(
            f"FakeXurrent orders {field.name} by fields of the record, and not by "
            f"{name}: {SANDBOX}"
        )
    value = _comparable(record, name, record.value(name))
    is_number = isinstance(value, int | float | Decimal)
    return (value is None) is not down, value if is_number else str(value).casefold()


class FakeAccount(_Account, FakeTransport):
    """A transport that answers from records, and stores the requests."""


class AsyncFakeAccount(_Account, AsyncFakeTransport):
    """The async counterpart of ``FakeXurrent``."""
