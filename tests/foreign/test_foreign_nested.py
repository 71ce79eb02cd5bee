"""Nested connections come whole, in as few requests as promised; nothing else does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from pydantic import BaseModel

from tests.foreign import world
from tests.foreign.conftest import Driver, Judge
from tests.foreign.plain import Plain, check, plain
from tests.foreign.world import First, Root, Selection, display, python_name

REFERENCE: Selection = {"id": None, "name": None}

ROOTS = {"time_entries": "timeEntries", "agile_boards": "agileBoards"}

LIMIT = 60

ONE_LEVEL = [
    ("people", "teams"),
    ("requests", "notes"),
    ("teams", "members"),
    ("organizations", "childOrganizations"),
    ("syncSets", "selectedRecords"),
    ("productBacklogs", "items"),
]


@pytest.mark.parametrize(("name", "connection"), ONE_LEVEL)
def test_one_level(name: str, connection: str, run: Driver, judge: Judge) -> None:
    root = Root(name)
    target = world.target(root.type_name, connection)
    below = display(target)
    before = judge.requests
    found = run(
        lambda c: getattr(c.query, python_name(name))()
        .select(lambda r: [getattr(r, python_name(connection))])
        .all()
    )
    requests = judge.requests - before
    check(found, root.records({connection: below}))
    assert requests == sum(
        1 + world.follow_ups(root.type_name, page, connection)
        for page in world.pages(root.numbers())
    )


def test_several_connections_side_by_side(run: Driver, judge: Judge) -> None:
    root = Root("requests")
    before = judge.requests
    found = run(
        lambda c: c.query.requests()
        .select(lambda r: [r.subject, r.notes.text, r.watches.id, r.tags.name])
        .all()
    )
    requests = judge.requests - before
    selection: Selection = {
        "subject": None,
        "notes": {"text": None},
        "watches": {"id": None},
        "tags": {"name": None},
    }
    check(found, root.records(selection))
    assert requests == sum(
        1 + world.follow_ups("Request", page, *list(selection)[1:])
        for page in world.pages(root.numbers())
    )


Select = Callable[[Any], list[Any]]

TWO_LEVELS: list[tuple[str, Select, Selection]] = [
    (
        "people",
        lambda p: [p.name, p.teams.name, p.teams.members.name],
        {"name": None, "teams": {"name": None, "members": {"name": None}}},
    ),
    (
        "organizations",
        lambda o: [o.people(lambda p: [p.primary_email, p.teams, p.addresses.label])],
        {
            "people": {
                "primaryEmail": None,
                "teams": REFERENCE,
                "addresses": {"label": None},
            }
        },
    ),
    (
        "services",
        lambda s: [s.support_team.members.name, s.survey.name],
        {"supportTeam": {"members": {"name": None}}, "survey": {"name": None}},
    ),
]


@pytest.mark.parametrize(
    ("name", "select", "selection"), TWO_LEVELS, ids=[each[0] for each in TWO_LEVELS]
)
def test_two_levels(
    name: str, select: Select, selection: Selection, run: Driver, judge: Judge
) -> None:
    root = Root(name)
    before = judge.requests
    found = run(lambda c: getattr(c.query, name)().select(select).limit(LIMIT).all())
    requests = judge.requests - before
    numbers = root.numbers()[:LIMIT]
    expected = [world.record(root.type_name, n, selection) for n in numbers]
    check(found, expected)

    # Each page completes its nested connections by itself, so each page, level and
    # round may leave one request partly filled.
    unfinished = sum(world.unfinished(root.type_name, n, selection) for n in numbers)
    assert unfinished > 20
    assert requests <= 20 + unfinished / world.FOLLOW_UPS


THREE_LEVELS: list[tuple[str, Select, Selection]] = [
    (
        "teams",
        lambda t: [t.members.teams.members.name, t.members.manager.teams.name],
        {
            "members": {
                "teams": {"members": {"name": None}},
                "manager": {"teams": {"name": None}},
            }
        },
    ),
    (
        "agile_boards",
        lambda b: [b.columns.name, b.columns.items.on_request.notes.text],
        {
            "columns": {
                "name": None,
                "items": {"... on Request": {"notes": {"text": None}}},
            }
        },
    ),
]


@pytest.mark.parametrize(
    ("name", "select", "selection"),
    THREE_LEVELS,
    ids=[each[0] for each in THREE_LEVELS],
)
def test_three_levels(
    name: str, select: Select, selection: Selection, run: Driver
) -> None:
    """Pages shrink, so that no request asks for more nodes than the server allows."""
    root = Root(ROOTS.get(name, name))
    found = run(lambda c: getattr(c.query, name)().select(select).limit(12).all())
    numbers = root.numbers()[:12]
    check(found, [world.record(root.type_name, n, selection) for n in numbers])


@pytest.mark.parametrize("size", [1, 7, 100])
def test_a_first_of_the_user_cuts(size: int, run: Driver, judge: Judge) -> None:
    before = judge.requests
    found = run(
        lambda c: c.query.people()
        .select(lambda p: [p.name, p.teams(lambda t: [t.name], first=size)])
        .all()
    )
    assert judge.requests - before == 3
    selection: Selection = {"name": None, "teams": First(size, {"name": None})}
    check(found, Root("people").records(selection))


def test_behind_single_records(run: Driver) -> None:
    found = run(lambda c: c.query.me().select(lambda p: [p.name, p.cart]).get())
    selection: Selection = {"name": None, "cart": REFERENCE}
    check(found, world.root_record("me", selection))

    node_id = world.record_id("Team", 5)
    found = run(
        lambda c: c.query.node(node_id)
        .select(lambda n: [n.on_team.members.name, n.on_person.teams.name])
        .get()
    )
    team: Selection = {"... on Team": {"members": {"name": None}}}
    check(found, world.record("Team", 5, team))


# ---- interfaces ---------------------------------------------------------------------

TRANSLATED = [
    each.name
    for each in world.schema().get_possible_types(world.interface("HasTranslations"))
]

INTERFACES: list[tuple[str, Select, Selection]] = [
    (
        "trash",
        lambda t: [
            t.trashed.life_cycle_state,
            t.trashed.on_request.subject,
            t.trashed.on_person.name,
            t.trashed.on_person.manager.name,
        ],
        {
            "trashed": {
                "lifeCycleState": None,
                "... on Request": {"subject": None},
                "... on Person": {"name": None, "manager": {"name": None}},
            }
        },
    ),
    (
        "archive",
        lambda a: [
            a.archived.on_request(lambda r: [r.status, r.notes.text, r.team.name]),
            a.archived.on_problem(lambda p: [p.status, p.notes.text, p.team.name]),
            a.archived.on_workflow(lambda w: [w.status, w.notes.text]),
        ],
        {
            "archived": {
                f"... on {name}": {
                    "status": None,
                    "notes": {"text": None},
                    **({} if name == "Workflow" else {"team": {"name": None}}),
                }
                for name in ("Request", "Problem", "Workflow")
            }
        },
    ),
    (
        "time_entries",
        lambda t: [t.assignment.time_entries.description, t.assignment.on_task.subject],
        {
            "assignment": {
                "timeEntries": {"description": None},
                "... on Task": {"subject": None},
            }
        },
    ),
    (
        "translations",
        lambda t: [
            t.text,
            *(
                getattr(t.owner, f"on_{python_name(name)}").translations.text
                for name in TRANSLATED
            ),
        ],
        {
            "text": None,
            "owner": {
                f"... on {name}": {"translations": {"text": None}}
                for name in TRANSLATED
            },
        },
    ),
]


@pytest.mark.parametrize(
    ("name", "select", "selection"), INTERFACES, ids=[each[0] for each in INTERFACES]
)
def test_interfaces(
    name: str, select: Select, selection: Selection, run: Driver
) -> None:
    root = Root(ROOTS.get(name, name))
    found = run(lambda c: getattr(c.query, name)().select(select).all())
    check(found, root.records(selection))


def test_all_types_of_an_interface_at_once(run: Driver) -> None:
    """Leaves of one name and different types do not meet in the document."""
    records = world.schema().get_possible_types(world.interface("Record"))
    selection: Selection = {
        "createdAt": None,
        **{f"... on {each.name}": world.leaves(each.name) for each in records},
    }

    def select(sync_set: Any) -> list[Any]:
        nodes = sync_set.selected_records
        found = [nodes.created_at]
        for each in records:
            narrowed = getattr(nodes, f"on_{python_name(each.name)}")
            found += [
                getattr(narrowed, python_name(name)) for name in world.leaves(each.name)
            ]
        return found

    found = run(lambda c: c.query.sync_sets().select(select).limit(20).all())
    expected = [
        world.record("SyncSet", n, {"selectedRecords": selection}) for n in range(1, 21)
    ]
    check(found, expected)


# ---- rows and own classes -----------------------------------------------------------


def values(found: Plain) -> dict[str, Plain]:
    """The members of a record."""
    assert isinstance(found, tuple)
    members = found[1]
    assert isinstance(members, dict)
    return members


def reached(found: Plain, *path: str) -> Plain:
    """What stands at the end of a path; ``None`` behind a relation that is null."""
    for name in path:
        if found is None:
            return None
        found = values(found)[name]
    return found


def test_rows(run: Driver) -> None:
    found = run(
        lambda c: c.query.people()
        .values(
            lambda p: (
                p.id,
                p.cost_per_hour,
                p.updated_at,
                p.organization.id,
                p.manager.organization.name,
                p.organization,
                p.teams,
                p.manager.teams(lambda t: [t.name]),
                p.custom_fields(lambda f: [f.id, f.value]),
                p.send_email_notifications,
                p.permissions(lambda x: [x.account.name], first=3),
            )
        )
        .all()
    )
    selection: Selection = {
        "id": None,
        "costPerHour": None,
        "updatedAt": None,
        "organization": REFERENCE,
        "manager": {"organization": {"name": None}, "teams": {"name": None}},
        "teams": REFERENCE,
        "customFields": {"id": None, "value": None},
        "sendEmailNotifications": None,
        "permissions": First(3, {"account": {"name": None}}),
    }
    expected: list[list[Plain]] = []
    for each in Root("people").records(selection):
        own = values(each)
        expected.append(
            [
                own["id"],
                own["cost_per_hour"],
                own["updated_at"],
                reached(each, "organization", "id"),
                reached(each, "manager", "organization", "name"),
                own["organization"],
                own["teams"],
                reached(each, "manager", "teams"),
                own["custom_fields"],
                own["send_email_notifications"],
                own["permissions"],
            ]
        )
    check([list(row) for row in found], [*expected])


COLUMNS: list[tuple[str, Callable[[Any], Any], list[str]]] = [
    (
        "time_entries",
        lambda t: (
            t.id,
            t.assignment.on_request.subject,
            t.assignment.on_task.subject,
            t.assignment.on_problem.subject,
            t.assignment.on_task.id,
            t.assignment.time_entries(lambda e: [e.description]),
            t.assignment.on_request.team.name,
            t.assignment.on_task.team.manager.name,
            t.assignment.on_request.notes(lambda n: [n.text]),
        ),
        [
            "id",
            "assignment.on:Request.subject",
            "assignment.on:Task.subject",
            "assignment.on:Problem.subject",
            "assignment.on:Task.id",
            "assignment.timeEntries:description",
            "assignment.on:Request.team.name",
            "assignment.on:Task.team.manager.name",
            "assignment.on:Request.notes:text",
        ],
    ),
    (
        "trash",
        lambda t: (
            t.trashed.on_person.name,
            t.trashed.on_request.subject,
            t.trashed.on_problem.subject,
            t.trashed.life_cycle_state,
            t.trashed.on_person.id,
            t.trashed.on_person.manager.organization.name,
            t.trashed.on_request.notes(lambda n: [n.text]),
        ),
        [
            "trashed.on:Person.name",
            "trashed.on:Request.subject",
            "trashed.on:Problem.subject",
            "trashed.lifeCycleState",
            "trashed.on:Person.id",
            "trashed.on:Person.manager.organization.name",
            "trashed.on:Request.notes:text",
        ],
    ),
]


@pytest.mark.parametrize(
    ("name", "columns", "paths"), COLUMNS, ids=[each[0] for each in COLUMNS]
)
def test_columns_of_concrete_types(
    name: str, columns: Callable[[Any], Any], paths: list[str], run: Driver
) -> None:
    """Each column is read from a selection that holds nothing else."""
    found = run(lambda c: getattr(c.query, name)().values(columns).all())
    root = Root(ROOTS.get(name, name))
    expected: list[list[Plain]] = [[] for _ in root.numbers()]
    for path in paths:
        selection, names = column(path)
        for row, each in zip(expected, root.records(selection), strict=True):
            row.append(found_at(each, names))
    check([list(row) for row in found], [*expected])


def column(path: str) -> tuple[Selection, list[str]]:
    """The selection of one column, and the Python names on its way."""
    step, _, rest = path.partition(".")
    name, _, below = step.partition(":")
    if name == "on":
        selection, names = column(rest)
        return {f"... on {below}": selection}, [f"on:{below}", *names]
    if not rest:
        inside: Selection | None = {below: None} if below else None
        return {name: inside}, [python_name(name)]
    selection, names = column(rest)
    return {name: selection}, [python_name(name), *names]


def found_at(found: Plain, names: list[str]) -> Plain:
    """What stands at the end of a path; ``None`` behind null and other types."""
    for name in names:
        if found is None:
            return None
        if name.startswith("on:"):
            assert isinstance(found, tuple)
            found = found if name == f"on:{found[0]}" else None
        else:
            found = values(found).get(name)
    return found


@dataclass
class Member:
    """A dataclass for ``into``."""

    id: str
    name: str | None


class Place(BaseModel):
    """A model for ``into``."""

    id: str
    name: str | None


def test_into(run: Driver, sdk: Any) -> None:
    class Card(sdk.Projection[sdk.Person]):  # type: ignore[misc]  # made at run time
        name: str | None
        site: Place | None
        teams: list[Member]

    found = run(lambda c: c.query.people().into(Card).all())
    selection: Selection = {"name": None, "site": REFERENCE, "teams": REFERENCE}
    people = [values(each) for each in Root("people").records(selection)]
    assert [plain(each.name) for each in found] == [each["name"] for each in people]
    assert [each.site and vars(each.site) for each in found] == [
        (
            None
            if each["site"] is None
            else {"id": text(each["site"], "id"), "name": text(each["site"], "name")}
        )
        for each in people
    ]
    assert [[vars(team) for team in each.teams] for each in found] == [
        [
            {"id": text(team, "id"), "name": text(team, "name")}
            for team in listed(each["teams"])
        ]
        for each in people
    ]


def listed(found: Plain) -> list[Plain]:
    """A list of records."""
    assert isinstance(found, list)
    return found


def text(found: Plain, name: str) -> str | None:
    """The text of a member."""
    member = values(found)[name]
    if member is None:
        return None
    assert isinstance(member, tuple)
    assert isinstance(member[1], str)
    return member[1]
