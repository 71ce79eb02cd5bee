"""Unique keys, disabled records, required fields: each test quotes its sentence.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import (
    category,
    create,
    organization_and_service,
    product,
    refused,
    service,
    update,
)
from xurrent_gen.sandbox import Sandbox

TAKEN = "has already been taken"


def test_people_have_an_address_of_their_own(box: Sandbox) -> None:
    """person: "Unique e-mail address: login name, address for notifications and key
    for imports"; without case, disabled holders count."""
    ada = create(box, "person", name="Ada", primaryEmail="ada@x.example", disabled=True)
    (error,) = refused(box, "personCreate", name="Other", primaryEmail="ADA@x.example")
    assert error == {"path": ["primaryEmail"], "message": f"Primary email {TAKEN}"}
    bob = create(box, "person", name="Bob", primaryEmail="bob@x.example")
    refused(box, "personUpdate", id=bob["id"], primaryEmail="Ada@X.example")
    update(box, "person", bob, "", primaryEmail="BOB@x.example")
    update(box, "person", ada, "", primaryEmail="lovelace@x.example")
    create(box, "person", name="New", primaryEmail="ada@x.example")


def test_seeded_addresses_are_taken(box: Sandbox) -> None:
    mail = data(box, "{ people(first: 1) { nodes { primaryEmail } } }")
    given = mail["people"]["nodes"][0]["primaryEmail"]
    refused(box, "personCreate", name="x", primaryEmail=given.upper())


def test_one_identity_for_one_person(box: Sandbox) -> None:
    """person: "Identity of the user in single sign-on"."""
    base = {"name": "x", "authenticationID": "ad|1"}
    create(box, "person", **base, primaryEmail="a@x.example")
    (error,) = refused(box, "personCreate", **base, primaryEmail="b@x.example")
    assert error["path"] == ["authenticationID"]


NAMED = (
    *("team", "site", "organization", "calendar"),
    *("service", "serviceInstance", "serviceOffering", "serviceLevelAgreement"),
    "product",
)


@pytest.mark.parametrize("name", NAMED)
def test_names_are_unique_by_type(box: Sandbox, name: str) -> None:
    """ "Name has already been taken": per type; disabled holders count, and a changed
    name frees the old one."""
    needed: dict[str, object] = {}
    if name in ("serviceInstance", "serviceOffering"):
        needed = {"serviceId": service(box)["service"]}
    if name == "service":
        needed = {"providerId": create(box, "organization", name="P")["id"]}
    if name == "serviceLevelAgreement":
        owner = organization_and_service(box)
        offering = create(
            box, "serviceOffering", name="Gold", serviceId=owner["serviceId"]
        )
        needed = {
            "customerId": owner["customerId"],
            "serviceOfferingId": offering["id"],
        }
    if name == "product":
        needed = {"brand": "B", "category": category(box)["reference"]}
    can = name not in ("serviceInstance", "serviceOffering", "serviceLevelAgreement")
    disabled = {"disabled": True} if can else {}
    first = create(box, name, name="Widget", **needed, **disabled)
    (error,) = refused(box, f"{name}Create", name="Widget", **needed)
    assert error == {"path": ["name"], "message": f"Name {TAKEN}"}
    second = create(box, name, name="Other", **needed)
    refused(box, f"{name}Update", id=second["id"], name="Widget")
    update(box, name, first, "", name="Renamed")
    update(box, name, second, "", name="Widget")


def test_the_same_name_for_two_types(box: Sandbox) -> None:
    """The same text may be the name of a team and of a site."""
    for name in ("team", "site", "organization"):
        create(box, name, name="Amsterdam")


def test_product_ids_are_unique_per_brand(box: Sandbox) -> None:
    """product: "Article number of the maker; unique per brand within the account." """
    reference = category(box)["reference"]
    product(box, "One", productID="7", category=reference)
    given = {"name": "Two", "productID": "7", "category": reference}
    (error,) = refused(box, "productCreate", brand="Lenovo", **given)
    assert error["path"] == ["productID"]
    product(box, **{**given, "brand": "Dell"})


def test_serial_numbers_are_unique_per_brand(box: Sandbox) -> None:
    """configuration item: "Serial number, at most 50 characters; unique per brand
    within the account." Only active holders count."""
    reference = category(box)["reference"]
    one, two, other = (
        product(box, name, brand=brand, category=reference)["id"]
        for name, brand in (("A", "Dell"), ("B", "Dell"), ("C", "HP"))
    )
    given = {"serialNr": "S1", "status": "in_stock"}
    first = create(box, "configurationItem", productId=one, **given)
    (error,) = refused(box, "configurationItemCreate", productId=two, **given)
    assert error["path"] == ["serialNr"]
    create(box, "configurationItem", productId=other, **given)
    box.move_records("archive", [first["id"]])
    second = create(box, "configurationItem", productId=two, **given)
    box.move_records("restore", [first["id"]])
    for each in (first, second):
        changed = {"id": each["id"], "serialNr": "S1"}
        (error,) = refused(box, "configurationItemUpdate", **changed)
        assert error["path"] == ["serialNr"]


def test_source_and_source_id_are_unique_per_type(box: Sandbox) -> None:
    """any record with them: source and sourceID, per type."""
    pair = {"source": "hr", "sourceID": "1"}
    create(box, "team", name="A", **pair)
    create(box, "site", name="A", **pair)
    (error,) = refused(box, "teamCreate", name="B", **pair)
    assert error["path"] == ["sourceID"]
    create(box, "team", name="C", source="hr")
    create(box, "team", name="D", source="hr")
    create(box, "request", subject="x", **pair)
    refused(box, "requestCreate", subject="y", **pair)


def test_references_are_unique(box: Sandbox) -> None:
    """product category, custom collection: reference; element: per collection."""
    category(box)
    refused(
        box,
        "productCategoryCreate",
        name="Laptops",
        group="Hardware",
        ruleSet="software",
    )
    collections = [
        create(box, "customCollection", name=name)["id"] for name in ("Rooms", "Cars")
    ]
    refused(box, "customCollectionCreate", name="rooms")
    for each in collections:
        create(box, "customCollectionElement", name="One", customCollectionId=each)
    refused(
        box,
        "customCollectionElementCreate",
        name="ONE",
        customCollectionId=collections[0],
    )


@pytest.mark.parametrize("name", ["requestTemplate", "skillPool", "closureCode"])
def test_names_that_are_not_known_to_be_unique(box: Sandbox, name: str) -> None:
    """ "unknown, or known not to be unique": templates, skill pools, closure codes."""
    field = "subject" if name == "requestTemplate" else "name"
    for _ in range(2):
        create(box, name, **{field: "Same"})


# -- life cycle, and what creation requires


def test_disabled_records_are_not_related_any_more(box: Sandbox) -> None:
    """Disabled records may not be related to others any more, and stay."""
    north = create(box, "organization", name="North")
    ada = create(
        box,
        "person",
        name="Ada",
        primaryEmail="ada@x.example",
        organizationId=north["id"],
    )
    update(box, "organization", north, "", disabled=True)
    shown = "jobTitle organization { id }"
    again = {"jobTitle": "Chief", "organizationId": north["id"]}
    made = update(box, "person", ada, shown, **again)
    assert made["organization"]["id"] == north["id"]
    given = {"name": "Bob", "primaryEmail": "bob@x.example"}
    (error,) = refused(box, "personCreate", organizationId=north["id"], **given)
    assert error["path"] == ["organizationId"]
    update(box, "person", ada, "", disabled=True)
    (error,) = refused(box, "teamCreate", name="T", memberIds=[ada["id"]])
    assert error["path"] == ["memberIds", "0"]


def test_children_are_refused_like_records(box: Sandbox) -> None:
    """Values of children, too: the path leads to the child."""
    ada = create(box, "person", name="Ada", primaryEmail="a@x.example", disabled=True)
    bad: list[tuple[str, str, dict[str, object], list[str]]] = [
        ("request", "newWatches", {"personId": "zzz"}, ["personId", "not found"]),
        ("request", "newWatches", {"personId": ada["id"]}, ["personId", "is disabled"]),
        ("request", "newWatches", {"id": ada["id"]}, ["id", "not found"]),
        ("task", "newApprovals", {"approverId": ada["id"]}, ["approverId", "disabled"]),
        ("customCollection", "newCollectionElements", {"name": ""}, ["name", "blank"]),
        (
            "configurationItem",
            "newCiRelations",
            {"configurationItemId": "zzz", "relationType": "parent"},
            ["configurationItemId", "not found"],
        ),
    ]
    base: dict[str, dict[str, object]] = {
        "request": {"subject": "x"},
        "task": {
            "subject": "x",
            "workflowId": create(box, "workflow", subject="x")["id"],
        },
        "customCollection": {"name": "Rooms"},
        "configurationItem": {"productId": product(box)["id"], "status": "in_stock"},
    }
    for name, field, child, (at, why) in bad:
        given = {**base[name], field: [child]}
        for _ in range(2):
            (error,) = refused(box, f"{name}Create", **given)
            assert error["path"] == [field, "0", at]
            assert why in error["message"]
    given = {"timeSpent": 5, "timeSpentEffortClassId": ada["id"]}
    (error,) = refused(box, "requestCreate", subject="x", **given)
    assert error["path"] == ["timeSpentEffortClassId"]
    given = {"name": "Rooms", "newCollectionElements": [{"name": "One"}]}
    made = create(box, "customCollection", **given)
    given = {"id": made["id"], "newCollectionElements": [{"name": "ONE"}]}
    (error,) = refused(box, "customCollectionUpdate", **given)
    assert error["path"] == ["newCollectionElements", "0", "reference"]


def test_no_default_is_disabled(box: Sandbox) -> None:
    """Disabled records may not be related to others any more: no default relates them,
    and the error names what was given alone."""
    world = service(box)
    first, support = world["teams"]
    update(box, "team", {"id": first}, "", disabled=True)
    made = create(
        box, "request", "team { id }", subject="x", serviceInstanceId=world["instance"]
    )
    assert made["team"]["id"] == support
    ada = create(box, "person", name="Ada", primaryEmail="a@x.example", disabled=True)
    errors = refused(box, "requestCreate", subject="x", requestedForId=ada["id"])
    assert [error["path"] for error in errors] == [["requestedForId"]]


def test_what_creation_requires_stays(box: Sandbox) -> None:
    """What the create input of a type requires is never null in a record of that type."""
    item = {"productId": product(box)["id"], "status": "in_stock"}
    made = create(box, "configurationItem", **item)
    for name in item:
        (error,) = refused(
            box, "configurationItemUpdate", **{"id": made["id"], name: None}
        )
        assert error["path"] == [name]
