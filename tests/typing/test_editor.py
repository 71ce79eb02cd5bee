"""What an editor shows, asked of basedpyright's language server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.support.packages import generate
from tests.typing.language_server import CURSOR, Editor, editor
from xurrent_gen.runtime.bulk.columns import EXPORTED, IMPORTED, columns_of
from xurrent_gen.runtime.bulk.events import EventFields
from xurrent_gen.runtime.bulk.jobs import JobState

PROGRAM = """\
from xurrent_sdk import (
    AsyncXurrentClient, JobProgress, Person, PersonFilter, PersonOrder, RequestCreateInput,
    RequestImpact, XurrentClient
)
from xurrent_sdk.import_rows import PeopleRow
from xurrent_sdk.testing import fake
from xurrent_sdk.webhooks import WebhookEvent


def program(client: XurrentClient, other: AsyncXurrentClient) -> None:
    people = client.query.people()
    """

# The expression with the cursor in it, and the names that are offered first.
OFFERED = {
    "client.query.^": ["empty_rooms", "node", "people", "rooms"],
    "client.mutation.^": ["request_create"],
    "people.select(lambda p: [p.^])": ["id", "name", "requests", "site", "status"],
    "people.select(lambda p: [p.site.^])": ["id", "name"],
    "people.select(lambda p: [p.requests(lambda r: [r.^])])": ["id", "subject"],
    "people.values(lambda p: (p.id, p.site.^))": ["id", "name"],
    "people.one().site.^": ["id", "name"],
    "client.query.node('1').select(lambda n: [n.^])": [
        *("id", "on_person", "on_request", "on_room", "on_site")
    ],
    "client.query.people(^)": ["filter=", "order=", "view="],
    'client.query.people(view="^")': ['"all"', '"current_account"'],
    'client.query.people(order=["^"])': [
        *('"-created_at"', '"-name"', '"created_at"', '"name"')
    ],
    'PersonOrder(field="^")': ['"createdAt"', '"name"'],
    "client.query.people(filter=PersonFilter(^))": ["disabled=", "name=", "status="],
    "fake.^": [*("page_info", "person", "request", "room", "site", "validation_error")],
    "fake.site(^)": ["id=", "name="],
    "client.mutation.request_create(^)": ["impact=", "select=", "subject="],
    "client.mutation(RequestCreateInput(^))": [
        *("client_mutation_id=", "impact=", "subject=")
    ],
    'client.mutation.request_create(subject="x", impact="^")': ['"low"', '"top"'],
    'client.mutation.request_create(subject="x", select=lambda r: [r.^])': [
        *("id", "subject")
    ],
    'RequestCreateInput(subject="x", impact="^")': ['"low"', '"top"'],
    "people.where(lambda f: [f.^])": ["disabled", "name", "status"],
    "people.where(lambda f: [f.name.^])": [
        *("eq", "in_", "is_empty", "is_present", "ne", "not_in")
    ],
    "people.where(lambda f: [f.status.^])": ["eq", "in_", "is_empty"],
    'people.where(lambda f: [f.status.in_("^")])': ['"away"', '"present"'],
    'people.where(lambda f: [f.status.eq("^")])': ['"away"', '"present"'],
    "client.query.rooms().where(lambda f: [f.^])": [],
    "RequestImpact.^": ["LOW", "TOP"],
    'XurrentClient(stage="^")': ['"demo"', '"prod"', '"qa"'],
}

PEOPLE = ["import_type", *columns_of("people")]

# The same for all that is offered, of names that the runtime knows without a schema.
BULK = {
    'client.bulk.export("people", "^")': EXPORTED,
    'client.bulk.import_("^", [])': IMPORTED,
    'client.bulk.import_("^", "rows.csv")': IMPORTED,
    'client.bulk.import_many({"^": []})': IMPORTED,
    'client.bulk.job("token", "^")': ("import", "export"),
    'row: PeopleRow = {"Name": "Ann", "^"}': {*PEOPLE} - {"Name"},
    'row: PeopleRow = {}; row["^"]': PEOPLE,
    'JobProgress("").state == "^"': get_args(JobState),
}

# The expression with the cursor in front of a name, and what its hover says.
SAID = {
    "client.query.^people()": "People that the account knows.",
    "client.query.^people(view='all')": "``view``: Which people are looked at.",
    "other.mutation.^request_create()": "Registers a request.",
    "client.query.^node('1')": "``id``: The id of a record.",
    "people.select(lambda p: [p.^name])": "The full name, as friends would say it.",
    "people.select(lambda p: [p.^site.name])": "Where the person works.",
    "people.select(lambda p: [p.site.^name])": "What the building is called.",
    "people.one().^name": "The full name, as friends would say it.",
    "people.where(lambda f: [f.^name == 'x'])": "Compares the full name.",
    "client.mutation.^request_create()": "Registers a request.",
    "client.mutation.request_create(^subject='x')": "What the request is about.",
    "RequestImpact.^TOP": "TOP: RequestImpact",
    "^RequestImpact('x')": "class RequestImpact",
    "people.changes(None).^state": "The checkpoint for the next run",
    "WebhookEvent.loads('').^fetch": "Fetch the record",
    "^RequestCreateInput(subject='x')": "raise ``InvalidVariablesError`` for",
    "^Person(name='x')": "Build a record from any subset of its fields",
}


@pytest.fixture(scope="module")
def open_editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    schema = Path(__file__).with_name("described.graphql")
    features = ("--feature", "bulk", "--feature", "changes")
    root = generate(schema, tmp_path_factory.mktemp("described"), *features)
    with editor(root, tmp_path_factory.mktemp("program")) as opened:
        yield opened


@pytest.mark.parametrize("expression", OFFERED)
def test_completion(open_editor: Editor, expression: str) -> None:
    assert expression.count(CURSOR) == 1
    offered = open_editor.completions(PROGRAM + expression)
    wanted = OFFERED[expression]
    if wanted and wanted[0].endswith("="):
        # Inside a call, names of the scope are offered as well.
        assert [name for name in offered if name.endswith("=")] == wanted
    else:
        assert [n for n in offered if not n.startswith("_")][: len(wanted)] == wanted
        # Models have the methods of pydantic behind their fields, value lists those of str.
        inherits = "one()" in expression or expression.startswith("RequestImpact")
        assert inherits or not [n for n in offered[len(wanted) :] if n[0] != "_"]


def test_a_client_offers_what_its_account_has_first(open_editor: Editor) -> None:
    offered = open_editor.completions(PROGRAM + "client.^")
    assert offered[:6] == ["bulk", "discovery", "events", "mutation", "query", "wait"]
    assert not [name for name in offered if name.isupper() and name[0] != "_"]


@pytest.mark.parametrize("expression", BULK)
def test_completion_in_bulk(open_editor: Editor, expression: str) -> None:
    offered = open_editor.completions(PROGRAM + expression)
    assert offered == sorted(f'"{name}"' for name in BULK[expression])


def test_completion_of_what_an_event_says(open_editor: Editor) -> None:
    offered = open_editor.completions(PROGRAM + "client.events.create_request(^)")
    named = {name.removesuffix("=") for name in offered if name.endswith("=")}
    assert named == {"subject", *EventFields.__annotations__}


@pytest.mark.parametrize("expression", SAID)
def test_hover(open_editor: Editor, expression: str) -> None:
    assert SAID[expression] in open_editor.hover(PROGRAM + expression)
