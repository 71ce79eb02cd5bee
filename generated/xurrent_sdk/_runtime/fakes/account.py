# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Answers the documents of this package from records, without a server.

::

    ann = fake.person(name="Ann")
    transport = FakeXurrent(people=[ann], requests=[fake.request(requested_by=ann)])
    client = XurrentClient(account="widget", token="test", transport=transport)

It knows records, pages, filters by equality, orders, and mutations that create and update.
Defaults, checks and derived fields are simulated by the sandbox of xurrent-gen alone.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime
from functools import partial
from typing import Any, Final, cast

from ..core.suggest import did_you_mean
from ..http.fake import Answer, AsyncFakeTransport, FakeTransport
from ..http.messages import HttpRequest
from ..schema.index import FieldDef, index
from ..schema.models import GraphQLModel
from .records import SANDBOX, Record, Records, by_graphql, field_of

_ALL: Final = frozenset({"all", "current_account"})
"""The views that leave no record out."""
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
    arguments: Mapping[str, str]
    """The names of variables, by argument."""
    on: str
    """The type of a fragment, which has no name."""
    below: list[_Asked] = default(default_factory=list["_Asked"])


def _read_document(text: str) -> tuple[str, list[_Asked]]:
    """The kind of an operation and its selection. Raises ``LookupError``."""
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
            given = dict(_ARGUMENT.findall(part["given"] or ""))
            name, on = part["name"] or "", part["type"] or ""
            around[-1].append(_Asked(name, part["alias"] or name, given, on))
    return head[1], top


class _Account:
    """The records of both transports, and the answers made from them."""

    def __init__(self, records: Mapping[str, object]) -> None:
        self._records = Records()
        self.answers: deque[Answer] = deque()
        """For the next requests."""
        self.refusals: dict[str, list[dict[str, object]]] = {}
        """The errors of the next call, by mutation."""
        self._me: Record | None = None
        for root, given in records.items():
            models = list(self._checked(root, given))
            if root == "me":
                self._me = self._records.add(models[0])
            else:
                self._records.add_listed(models)

    def _checked(self, root: str, given: object) -> Iterator[GraphQLModel]:
        queries = index().queries
        listing = [name for name in queries if queries[name].is_connection]
        if root not in (*listing, "me") or root not in queries:
            hint = did_you_mean(root, listing)
            raise TypeError(f"FakeXurrent has no records {root!r}{hint}")
        target = queries[root].target
        kinds = tuple(each.model for each in target.possible)
        many: object = [given] if root == "me" else given
        for model in cast("Iterable[object]", many):
            if not isinstance(model, kinds):
                raise TypeError(
                    f"{root}= of FakeXurrent takes {target.name} records, not "
                    f"{type(model).__name__}"
                )
            yield model

    def __call__(self, request: HttpRequest) -> Answer:
        if self.answers:
            return self.answers.popleft()
        try:
            sent = json.loads(cast("bytes", request.body))
            kind, selected = _read_document(sent["query"])
        except (ValueError, LookupError, TypeError):
            raise AssertionError(
                "FakeXurrent reads the documents that this package writes, and no "
                f"others: {SANDBOX}, or give the answer with answer_next(...)"
            ) from None
        answer = self._mutate if kind == "mutation" else self._query
        variables: dict[str, Any] = sent.get("variables") or {}
        return {"data": {each.key: answer(each, variables) for each in selected}}

    def _query(self, asked: _Asked, variables: dict[str, Any]) -> object:
        roots = {each.graphql: each for each in index().queries.values()}
        field = roots.get(asked.name)
        if field is None:
            raise AssertionError(f"there is no query {asked.name}")
        if asked.name == "node":
            record = self._records.find(variables[asked.arguments["id"]])
            return record and self._object(record, asked.below, variables)
        listed = self._records.listed(field.target.possible)
        if field.is_connection:
            return self._connection(field, listed, asked, variables)
        found = self._me if asked.name == "me" else None
        found = found or next(iter(listed), None)
        if found is None:
            raise AssertionError(
                f"FakeXurrent has no record for query.{field.name}: give it "
                + ("me=..." if asked.name == "me" else f"an answer, or {SANDBOX}")
            )
        return self._object(found, asked.below, variables)

    def _object(
        self, record: Record, selected: list[_Asked], variables: dict[str, Any]
    ) -> dict[str, object]:
        found: dict[str, object] = {}
        for asked in selected:
            narrowed = index().type(asked.on)
            if narrowed is not None and record.type in narrowed.possible:
                found |= self._object(record, asked.below, variables)
            elif asked.name == "__typename":
                found[asked.key] = record.type.name
            elif asked.name:
                found[asked.key] = self._field(record, asked, variables)
        return found

    def _field(
        self, record: Record, asked: _Asked, variables: dict[str, Any]
    ) -> object:
        field = field_of(record.type, asked.name)
        value = record.value(asked.name)
        if field.is_connection:
            listed = cast("list[Record]", value or [])
            return self._connection(field, listed, asked, variables)
        if isinstance(value, Record):
            return self._object(value, asked.below, variables)
        if field.is_many and value is not None and not field.target.is_leaf:
            many = cast("list[Record]", value)
            return [self._object(each, asked.below, variables) for each in many]
        return value

    def _connection(
        self,
        field: FieldDef,
        records: list[Record],
        asked: _Asked,
        variables: dict[str, Any],
    ) -> dict[str, object]:
        given: dict[str, Any] = {
            name: variables.get(each) for name, each in asked.arguments.items()
        }
        view = given.get("view")
        if view is not None and view not in _ALL:
            raise AssertionError(
                f"FakeXurrent does not know which records the view {view!r} of "
                f"{field.name} shows: {SANDBOX}"
            )
        conditions: dict[str, object] = given.get("filter") or {}
        for name, condition in conditions.items():
            records = [r for r in records if _fits(field, r, name, condition)]
        orders: list[dict[str, str]] = given.get("order") or []
        for order in reversed(orders):
            by, down = order["field"], order.get("direction") == "desc"
            records = sorted(records, key=partial(_sort_key, by), reverse=down)
        page, more = _page(records, given)
        end = str(page[-1][0]) if page else None
        found: dict[str, object] = {
            "totalCount": len(records),
            "pageInfo": {"hasNextPage": more, "endCursor": end},
        }
        for each in asked.below:
            if each.name == "nodes":
                nodes = [self._object(r, each.below, variables) for _, r in page]
                found["nodes"] = nodes
        return found

    def _mutate(self, asked: _Asked, variables: dict[str, Any]) -> dict[str, object]:
        name = _python_name(asked.name)
        mutation = index().mutation(name)
        content = dict(variables[asked.arguments["input"]])
        client_id = content.pop("clientMutationId", None)
        errors = self.refusals.pop(asked.name, [])
        record: Record | None = None
        payload = mutation.field.target
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
        found: dict[str, object] = {}
        for each in asked.below:
            if each.name == "errors":
                found[each.key] = errors
            elif each.name == "clientMutationId":
                found[each.key] = client_id
            elif known is not None and each.name == known.graphql:
                found[each.key] = record and self._object(record, each.below, variables)
            elif by_graphql(payload)[each.name].target.is_leaf:
                found[each.key] = None
            else:
                raise AssertionError(
                    f"FakeXurrent does not know {each.name} of {name}: {SANDBOX}"
                )
        return found


def _python_name(graphql: str) -> str:
    for name in index().mutation_modules:
        if index().mutation(name).field.graphql == graphql:
            return name
    raise AssertionError(f"there is no mutation {graphql}")


def _fits(field: FieldDef, record: Record, name: str, condition: object) -> bool:
    known = by_graphql(record.type)
    wanted: object = condition
    if isinstance(condition, Mapping):
        words = cast("Mapping[str, object]", condition)
        wanted = words["values"] if list(words) == ["values"] else None
    if name not in known or not isinstance(wanted, list | bool):
        raise AssertionError(
            f"FakeXurrent filters {field.name} by equality with fields of the record, "
            f"and not by this condition on {name}: {SANDBOX}"
        )
    value = record.value(name)
    value = value.id if isinstance(value, Record) else value
    if isinstance(wanted, bool):
        return value is wanted
    if known[name].target.codec == "timestamp":
        moments = map(_moment, cast("list[object]", wanted))
        return _moment(value) in moments if wanted else value is None
    return value in wanted if wanted else value in (None, "", [])


def _moment(value: object) -> object:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _sort_key(name: str, record: Record) -> tuple[bool, Any]:
    value = record.value(name)
    return value is None, value if isinstance(value, int | float) else str(value)


def _page(
    records: list[Record], given: Mapping[str, Any]
) -> tuple[list[tuple[int, Record]], bool]:
    """A page, each record with its cursor, and whether another one follows."""
    numbered = list(enumerate(records, 1))
    after, before = given.get("after"), given.get("before")
    numbered = [
        (number, each)
        for number, each in numbered
        if (after is None or number > int(after))
        and (before is None or number < int(before))
    ]
    first, last = given.get("first"), given.get("last")
    page = numbered if first is None else numbered[:first]
    return (page if last is None else page[-last:]), len(page) < len(numbered)


class _FromRecords:
    """Methods that both transports share."""

    def __init__(self, **records: object) -> None:
        self._account = _Account(records)
        super().__init__(self._account)  # type: ignore[call-arg]  # the transport's

    def answer_next(self, *answers: Answer) -> None:
        """Give these answers to the next requests, such as ``Reply(status=503)``."""
        self._account.answers += answers

    def refuse(self, mutation: str, message: str, *path: str) -> None:
        """Have the next call of a mutation fail: ``refuse("note_create", "is empty")``.

        ``mutation`` is the name of the method. Raises ``KeyError`` for an unknown one.
        """
        found = index().mutation(mutation).field.graphql
        error: dict[str, object] = {"message": message, "path": list(path)}
        self._account.refusals.setdefault(found, []).append(error)


class FakeAccount(_FromRecords, FakeTransport):
    """A transport that answers from records, and remembers what was sent."""


class AsyncFakeAccount(_FromRecords, AsyncFakeTransport):
    """The same for the asynchronous client."""
