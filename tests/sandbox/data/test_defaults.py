"""Values of new records, unless given, by the sentences that they hold.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

import pytest

from tests.sandbox.data.records import NOW, World
from tests.support.clock import ManualClock

Values = dict[str, object]
FOR, BY = {"requestedForId": "@ada"}, {"requestedById": "@ada"}
ADA = {"requestedBy": "@ada", "requestedFor": "@ada"}
INSTANCE = {"serviceInstanceId": "@instance"}
ITEM, TEMPLATE = {"ciIds": ["@item"]}, {"templateId": "@template"}
SOLD = {"depreciationMethod": "reducing_balance", "rate": 20, "usefulLife": 4}
OF_PRODUCT = {"service": "@service", "supplier": "@org", "financialOwner": "@owner"}
CASES: dict[str, tuple[str, list[tuple[Values, Values]]]] = {
    "Progress of the request; default `assigned`.": (
        "request",
        [
            ({}, {"status": "assigned"}),
            ({"status": "declined"}, {"status": "declined"}),
        ],
    ),
    "default `requestedForId` if given, else the caller; by default the one who asks": (
        "request",
        [
            ({}, {"requestedBy": "@me", "requestedFor": "@me"}),
            ({**FOR}, {**ADA}),
            ({**BY}, {**ADA}),
            ({**FOR, "requestedById": "@me"}, {**ADA, "requestedBy": "@me"}),
        ],
    ),
    "Organization the requester belonged to when the request was first saved.": (
        "request",
        [({**BY}, {"organization": "@org"})],
    ),
    "Organization the person belonged to at the time of the entry.": (
        "timeEntry",
        [
            ({"personId": "@ada"}, {"organization": "@org"}),
            (
                {"personId": "@ada", "organizationId": "@owner"},
                {"organization": "@owner"},
            ),
        ],
    ),
    "Person who changed the article last.": (
        "knowledgeArticle",
        [({"createdById": "@ada"}, {"createdBy": "@ada", "updatedBy": "@me"})],
    ),
    "default the service instance's first line team, else its support team": (
        "request",
        [
            ({}, {"team": None}),
            ({**INSTANCE}, {"team": "@first"}),
            ({**INSTANCE, "teamId": "@support"}, {"team": "@support"}),
        ],
    ),
    "the person who coordinates the problem; default the caller": (
        "problem",
        [
            ({}, {"manager": "@me", "team": "@support", "impact": "none"}),
            ({"memberId": "@ada"}, {"team": None}),
            (
                {"managerId": "@ada", "impact": "top"},
                {"manager": "@ada", "impact": "top"},
            ),
        ],
    ),
    "the person who coordinates the workflow; default the caller.": (
        "workflow",
        [({}, {"manager": "@me"})],
    ),
    "on creation taken from the product": (
        "configurationItem",
        [
            ({}, {"name": "T14", "ruleSet": "physical_asset", **OF_PRODUCT}),
            (
                {"name": "x", "supplierId": "@owner"},
                {"name": "x", "supplier": "@owner"},
            ),
            ({"label": "mine"}, {"label": "mine", "remarks": "light"}),
        ],
    ),
    "on creation taken from the CI's product; zero unless given": (
        "invoice",
        [
            ({**ITEM}, {**SOLD, "salvageValue": 0}),
            ({**ITEM, "rate": 9, "salvageValue": 2}, {"rate": 9, "salvageValue": 2}),
        ],
    ),
    "Value of a CI left after depreciation; zero unless given.": (
        "product",
        [({"name": "x"}, {"salvageValue": 0})],
    ),
    "True when notes are copied to the workflow; default from the template.": (
        "task",
        [
            ({**TEMPLATE}, {"copyNoteToWorkflow": True, "copyNoteToRequest": False}),
            ({**TEMPLATE, "copyNoteToWorkflow": False}, {"copyNoteToWorkflow": False}),
        ],
    ),
    "`group/name` in lower case with underscores": (
        "productCategory",
        [({"name": "Thin Clients"}, {"reference": "hardware/thin_clients"})],
    ),
    "Key to use on risks: the name in lower case with underscores.": (
        "riskSeverity",
        [({"name": "Very high"}, {"reference": "very_high"})],
    ),
    "Label; defaults to the event.": (
        "webhook",
        [({}, {"name": "request.create"}), ({"name": "own"}, {"name": "own"})],
    ),
}


@pytest.mark.parametrize("sentence", CASES)
def test_defaults(world: World, sentence: str) -> None:
    name, cases = CASES[sentence]
    for given, expected in cases:
        references = {field for field, v in expected.items() if str(v).startswith("@")}
        references |= {"team"} & expected.keys()
        shown = [f"{f} {{ id }}" if f in references else f for f in expected]
        made = world.create(name, " ".join(shown), **given)
        found = {
            field: value["id"] if isinstance(value, dict) else value
            for field, value in made.items()
            if field in expected
        }
        assert found == world.told(expected)


def test_a_support_team_follows_a_first_line_team(world: World) -> None:
    """Neither a team that is missing nor one that is disabled is a default; the error
    of a disabled person names what was given alone."""
    given = {"serviceInstanceId": "@instance"}
    first, instance = {"id": world.id("first")}, {"id": world.id("instance")}
    world.update("team", first, disabled=True)
    for _ in range(2):
        made = world.create("request", "team { id }", **given)
        assert made["team"]["id"] == world.id("support")
        world.update("serviceInstance", instance, firstLineTeamId=None)
    world.update("person", {"id": world.id("ada")}, disabled=True)
    (error,) = world.refused("requestCreate", requestedForId="@ada")
    assert error[0] == "requestedForId"


def test_label_of_an_item(world: World) -> None:
    """configuration item: "Label, by default a prefix of the product category plus a
    number"."""
    found = {world.create("configurationItem", "label")["label"] for _ in range(2)}
    assert all(each.startswith("LAP") and each[3:].isdecimal() for each in found)
    assert len(found) == 2


def test_references_from_names(world: World) -> None:
    """element: "by default the name in lower case with underscores"."""
    made = world.create("customCollection", "reference", name="Meeting Rooms")
    assert made["reference"] == "meeting_rooms"
    shown = "reference customCollection { id }"
    given = {"name": "Room One", "customCollection": "meeting_rooms"}
    element = world.create("customCollectionElement", shown, **given)
    assert element["reference"] == "room_one"
    assert element["customCollection"]["id"] == made["id"]


def test_versions_of_a_ui_extension(world: World) -> None:
    """UI extension: "True to make the version in preparation the active one; the former
    one is archived"; version: "Moment at which the version became active." """
    shown = (
        "activeVersion { id html status } versions(first: 9) "
        "{ nodes { status versionNr html activatedAt archivedAt } }"
    )
    made = world.create("uiExtension", shown, html="<p>1</p>")
    assert made["activeVersion"] is None
    (only,) = made["versions"]["nodes"]
    assert (only["status"], only["versionNr"]) == ("being_prepared", 1)
    assert (only["html"], only["activatedAt"]) == ("<p>1</p>", None)
    made = world.update("uiExtension", made, shown, html="<p>2</p>", activate=True)
    assert made["activeVersion"]["html"] == "<p>2</p>"
    assert [v["activatedAt"] for v in made["versions"]["nodes"]] == [NOW]
    made = world.update("uiExtension", made, shown, html="<p>3</p>", activate=True)
    found = {v["versionNr"]: v for v in made["versions"]["nodes"]}
    assert [found[n]["status"] for n in (1, 2)] == ["archived", "active"]
    assert [found[n]["archivedAt"] for n in (1, 2)] == [NOW, None]
    active = world.create("uiExtension", shown, activate=True)
    assert active["activeVersion"]["status"] == "active"


def test_author_of_a_note(world: World) -> None:
    """note.person: "Author of the note." """
    shown = "notes(first: 2) { nodes { text person { id } } }"
    made = world.create("request", shown, note="hello")
    note = {"text": "hello", "person": {"id": world.id("me")}}
    assert made["notes"]["nodes"] == [note]


def test_stamps(world: World, clock: ManualClock) -> None:
    """every record: "Time of creation, to the second"; "Time of the last change, to the
    second; `createdAt` if never changed." """
    made = world.create("site", "createdAt updatedAt", name="North")
    assert (made["createdAt"], made["updatedAt"]) == (NOW, NOW)
    clock.advance(60)
    made = world.update("site", made, "createdAt updatedAt", name="South")
    assert made["createdAt"] == NOW
    assert made["updatedAt"] == "2025-01-01T00:01:00Z"
