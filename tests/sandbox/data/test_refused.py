"""Unique keys, disabled records, required fields: each test quotes its sentence.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import World
from xurrent_gen.sandbox import Sandbox

TAKEN = "has already been taken"


def test_people_have_an_address_of_their_own(world: World) -> None:
    """person: "Unique e-mail address: login name, address for notifications and key
    for imports"; without case, disabled holders count."""
    ada = world.create("person", name="Ada", primaryEmail="a@x.example", disabled=True)
    wrong = {"name": "Other", "primaryEmail": "A@x.example"}
    taken = [("primaryEmail", f"Primary email {TAKEN}")]
    assert world.refused("personCreate", **wrong) == taken
    bob = world.create("person", name="Bob", primaryEmail="bob@x.example")
    world.refused("personUpdate", id=bob["id"], primaryEmail="A@X.example")
    world.update("person", bob, primaryEmail="BOB@x.example")
    world.update("person", ada, primaryEmail="lovelace@x.example")
    world.create("person", name="New", primaryEmail="a@x.example")
    mail = data(world.box, "{ people(first: 1) { nodes { primaryEmail } } }")
    made_up = mail["people"]["nodes"][0]["primaryEmail"]
    world.refused("personCreate", name="x", primaryEmail=made_up.upper())


NAMED = (
    *("team", "site", "organization", "calendar"),
    *("service", "serviceInstance", "serviceOffering", "serviceLevelAgreement"),
    "product",
)


@pytest.mark.parametrize("name", NAMED)
def test_names_are_unique_by_type(world: World, name: str) -> None:
    """ "Name has already been taken": disabled holders count, and a changed name frees
    the old one. The same text may be the name of a team and of a site."""
    can = name not in ("serviceInstance", "serviceOffering", "serviceLevelAgreement")
    disabled = {"disabled": True} if can else {}
    first = world.create(name, name="Widget", **disabled)
    taken = [("name", f"Name {TAKEN}")]
    assert world.refused(f"{name}Create", name="Widget") == taken
    world.create("site" if name == "team" else "team", name="Widget")
    second = world.create(name, name="Other")
    world.refused(f"{name}Update", id=second["id"], name="Widget")
    world.update(name, first, name="Renamed")
    world.update(name, second, name="Widget")


Given = dict[str, object]
UNIQUE: list[tuple[str, str, Given, Given, list[Given]]] = [
    # type, path of the error, what is the same, the second record, what differs
    ("person", "authenticationID", {"authenticationID": "ad|1"}, {}, []),
    ("product", "productID", {"productID": "7"}, {}, [{"brand": "Dell"}]),
    ("configurationItem", "label", {"label": "L1"}, {}, []),
    (
        "configurationItem",
        "serialNr",
        {"serialNr": "S1"},
        {"productId": "@same brand"},
        [{"productId": "@other brand"}],
    ),
    (
        "team",
        "sourceID",
        {"source": "hr", "sourceID": "1"},
        {},
        [{"sourceID": None}] * 2,
    ),
    ("request", "sourceID", {"source": "hr", "sourceID": "1"}, {}, [{"source": "a"}]),
    ("productCategory", "reference", {"name": "PCs"}, {}, [{"group": "Other"}]),
    ("customCollection", "reference", {"name": "Rooms"}, {"name": "rooms"}, []),
    (
        "customCollectionElement",
        "reference",
        {"name": "One", "customCollectionId": "@rooms"},
        {"name": "ONE"},
        [{"customCollectionId": "@cars"}],
    ),
]


@pytest.mark.parametrize(
    ("name", "path", "same", "second", "others"), UNIQUE, ids=[u[0] for u in UNIQUE]
)
def test_keys_are_unique(
    world: World, name: str, path: str, same: Given, second: Given, others: list[Given]
) -> None:
    """product: "Article number of the maker; unique per brand within the account."; CI:
    "Serial number, at most 50 characters; unique per brand within the account."; source
    and sourceID, per type; references, those of elements per collection."""
    for known, brand in (("same brand", "Lenovo"), ("other brand", "HP")):
        if name == "configurationItem":
            made = world.create("product", name=known, brand=brand)
            world.know(known, made["id"])
    for known in ("rooms", "cars"):
        if name == "customCollectionElement":
            world.know(known, world.create("customCollection", name=known)["id"])
    numbers = iter(range(9))

    def given(**more: object) -> Given:
        number = next(numbers)
        own: dict[str, Given] = {
            "person": {"name": "x", "primaryEmail": f"{number}@x.example"},
            "team": {"name": f"{number}"},
            "product": {"name": f"{number}"},
        }
        return {**own.get(name, {}), **same, **more}

    world.create(name, **given())
    ((found, message),) = world.refused(f"{name}Create", **given(**second))
    assert found == path
    assert message.endswith(TAKEN)
    for other in others:
        world.create(name, **given(**other))
    if "source" in same:
        world.create("site", name="x", **same)


def test_only_active_items_hold_a_serial_number(world: World) -> None:
    first = world.create("configurationItem", serialNr="S1")
    world.box.move_records("archive", [first["id"]])
    second = world.create("configurationItem", serialNr="S1")
    world.box.move_records("restore", [first["id"]])
    for each in (first, second):
        changed = {"id": each["id"], "serialNr": "S1"}
        ((path, _),) = world.refused("configurationItemUpdate", **changed)
        assert path == "serialNr"


@pytest.mark.parametrize("name", ["requestTemplate", "skillPool", "closureCode"])
def test_names_that_are_not_known_to_be_unique(world: World, name: str) -> None:
    """ "unknown, or known not to be unique": templates, skill pools, closure codes."""
    field = "subject" if name == "requestTemplate" else "name"
    for _ in range(2):
        world.create(name, **{field: "Same"})


# -- life cycle, and what creation requires


def test_disabled_records_are_not_related_any_more(world: World) -> None:
    """Disabled records may not be related to others any more, and stay."""
    org = {"organizationId": "@org"}
    ada = world.create("person", name="Ada", primaryEmail="a@x.example", **org)
    world.update("organization", {"id": world.id("org")}, disabled=True)
    made = world.update("person", ada, "organization { id }", jobTitle="Chief", **org)
    assert made["organization"]["id"] == world.id("org")
    given = {"name": "Bob", "primaryEmail": "bob@x.example", **org}
    refused = [("organizationId", "Organization is disabled")]
    assert world.refused("personCreate", **given) == refused
    members = {"memberIds": [ada["id"]]}
    team = world.create("team", name="T", **members)
    world.update("person", ada, disabled=True)
    world.update("team", team, **members)
    refused = [("memberIds.0", "Person is disabled")]
    assert world.refused("teamCreate", name="U", **members) == refused


def test_a_disabled_account_stays_usable_since_no_mutation_enables_it() -> None:
    names = ["sandbox", *(f"wna{n}" for n in range(9))]
    world = World(Sandbox(accounts=tuple(names)))
    found = data(world.box, "{ appOfferings(first: 1) { nodes { id } } }")
    given = {"appOfferingId": found["appOfferings"]["nodes"][0]["id"]}
    shown = "customerAccount { disabled }"
    made = [
        world.create("appInstance", shown, customerAccountId=name, **given)
        for name in names
    ]
    assert any(each["customerAccount"]["disabled"] for each in made)


def test_a_request_has_a_subject_of_its_own_or_a_template(world: World) -> None:
    template = world.create("requestTemplate", subject="Reset a password")
    call = "mutation ($id: ID) { requestCreate(input: {templateId: $id}) "
    call += "{ errors { path message } } }"
    for given, errors in (
        (None, [{"path": ["subject"], "message": "Subject can't be blank"}]),
        (template["id"], []),
    ):
        answer = data(world.box, call, id=given)["requestCreate"]
        assert answer["errors"] == errors


CHILDREN: list[tuple[str, str, Given, str, str]] = [
    ("request", "newWatches", {"personId": "zzz"}, "personId", "not found"),
    ("request", "newWatches", {"personId": "@ada"}, "personId", "is disabled"),
    ("request", "newWatches", {"id": "@ada"}, "id", "not found"),
    ("task", "newApprovals", {"approverId": "@ada"}, "approverId", "disabled"),
    ("customCollection", "newCollectionElements", {"name": ""}, "name", "blank"),
    (
        "configurationItem",
        "newCiRelations",
        {"configurationItemId": "zzz", "relationType": "parent"},
        "configurationItemId",
        "not found",
    ),
]


def test_children_are_refused_like_records(world: World) -> None:
    """Values of children, too: the path leads to the child."""
    world.update("person", {"id": world.id("ada")}, disabled=True)
    for name, field, child, at, why in CHILDREN:
        more = {"name": "Rooms"} if name == "customCollection" else {}
        for _ in range(2):
            ((path, message),) = world.refused(
                f"{name}Create", **more, **{field: [child]}
            )
            assert path == f"{field}.0.{at}"
            assert why in message
    given: Given = {"timeSpent": 5, "timeSpentEffortClassId": "@ada"}
    ((path, _),) = world.refused("requestCreate", **given)
    assert path == "timeSpentEffortClassId"
    given = {"name": "Rooms", "newCollectionElements": [{"name": "One"}]}
    made = world.create("customCollection", **given)
    given = {"id": made["id"], "newCollectionElements": [{"name": "ONE"}]}
    ((path, _),) = world.refused("customCollectionUpdate", **given)
    assert path == "newCollectionElements.0.reference"


def test_what_creation_requires_stays(world: World) -> None:
    """What the create input of a type requires is never null in a record of that type."""
    item = world.id("item")
    for name in ("productId", "status"):
        ((path, _),) = world.refused(
            "configurationItemUpdate", **{"id": item, name: None}
        )
        assert path == name
