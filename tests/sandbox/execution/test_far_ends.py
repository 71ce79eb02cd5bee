"""A relation between two records shows at both of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import World, create, refused, update
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.values import Ref

SHOWN = "ciRelations(first: 9) { nodes { id relationType configurationItem { id } } }"


def item(box: Sandbox, of: str, **given: object) -> Any:
    given |= {"productId": of, "status": "in_production"}
    return create(box, "configurationItem", SHOWN, **given)


def relations(box: Sandbox, of: Any) -> list[tuple[str, str]]:
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on ConfigurationItem {{ {SHOWN} }} }} }}"
    nodes = data(box, query, id=of["id"])["node"]["ciRelations"]["nodes"]
    return [(each["relationType"], each["configurationItem"]["id"]) for each in nodes]


def test_a_relation_is_made_changed_and_deleted_at_both_ends() -> None:
    box = Sandbox()
    of = World(box).id("product")
    key = {"source": "cmdb", "sourceID": "1"}
    host, other = item(box, of, name="host"), item(box, of, name="other", **key)
    relation: dict[str, object] = {"configurationItemId": host["id"]}
    guest = item(
        box, of, name="guest", newCiRelations=[{**relation, "relationType": "parent"}]
    )
    assert relations(box, guest) == [("parent", host["id"])]
    assert relations(box, host) == [("child", guest["id"])]
    (mine,) = guest["ciRelations"]["nodes"]

    def change(record: Any, **given: object) -> Any:
        return update(box, "configurationItem", record, SHOWN, **given)

    moved = {"id": mine["id"], "configurationItemId": other["id"]}
    change(guest, newCiRelations=[{**moved, "relationType": "redundancy"}])
    assert relations(box, host) == []
    assert relations(box, other) == [("redundancy", guest["id"])]
    # Another kind of relation is another relation.
    network = {"configurationItemId": guest["id"], "relationType": "network_connection"}
    change(other, newCiRelations=[network])
    assert len(relations(box, guest)) == len(relations(box, other)) == 2
    changed = change(guest, ciRelationsToDelete=[mine["id"]])
    assert len(changed["ciRelations"]["nodes"]) == 1
    assert relations(box, other) == [("network_connection", guest["id"])]
    given = {"id": guest["id"], "ciRelationsToDelete": [mine["id"]]}
    (error,) = refused(box, "configurationItemUpdate", **given)
    assert error == {"path": ["ciRelationsToDelete", "0"], "message": "Id not found"}
    keys = [
        {"configurationItemSource": "cmdb", "configurationItemSourceID": number}
        for number in ("unknown", "1")
    ]
    change(guest, ciRelationsToDeleteBySource=keys)
    assert relations(box, guest) == relations(box, other) == []


@pytest.mark.parametrize("there", ["parent", "child"])
def test_a_relation_that_both_ends_name_is_one_relation(there: str) -> None:
    box = Sandbox()
    of = World(box).id("product")
    host, guest = item(box, of, name="host"), item(box, of, name="guest")
    here = {"parent": "child", "child": "parent"}[there]
    for record, other, kind in [(guest, host, there), (host, guest, here)] * 2:
        relation = {"configurationItemId": other["id"], "relationType": kind}
        update(box, "configurationItem", record, "", newCiRelations=[relation])
    assert relations(box, guest) == [(there, host["id"])]
    assert relations(box, host) == [(here, guest["id"])]


def test_a_child_that_is_deleted_is_in_no_listing() -> None:
    box, shown = Sandbox(), "collectionElements(first: 9) { nodes { id } }"
    given = [{"name": "A"}, {"name": "B"}]
    rooms = create(
        box, "customCollection", shown, name="Rooms", newCollectionElements=given
    )
    gone, left = rooms["collectionElements"]["nodes"]
    update(box, "customCollection", rooms, "", collectionElementsToDelete=[gone["id"]])
    found = data(box, "{ customCollectionElements(last: 2) { nodes { id } } }")
    assert found["customCollectionElements"]["nodes"].count(left) == 1
    assert gone not in found["customCollectionElements"]["nodes"]


def names(box: Sandbox, type_: str, record: Any, field: str) -> list[str]:
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on {type_} {{ {field}(first: 9) {{ nodes {{ id }} }} }} }} }}"
    nodes = data(box, query, id=record["id"])["node"][field]["nodes"]
    return [each["id"] for each in nodes]


def test_what_one_end_is_given_shows_at_the_other() -> None:
    box = Sandbox()
    above = create(box, "organization", name="Above")
    below = create(box, "organization", name="Below", parentId=above["id"])
    assert names(box, "Organization", above, "childOrganizations") == [below["id"]]
    update(box, "organization", below, "", parentId=None)
    assert names(box, "Organization", above, "childOrganizations") == []
    group = create(box, "request", subject="group")
    member = create(box, "request", subject="x", groupedIntoId=group["id"])
    assert names(box, "Request", group, "groupedRequests") == [member["id"]]
    ada = create(box, "person", name="Ada", primaryEmail="ada@x.example")
    computer = item(box, World(box).id("product"), userIds=[ada["id"]])
    assert names(box, "Person", ada, "configurationItems") == [computer["id"]]
    first, second = ({"id": box.store.node_id(Ref("ProjectTask", n))} for n in (1, 2))
    for given in ([first["id"]], []):
        update(box, "projectTask", second, "", predecessorIds=given)
        shown = names(box, "ProjectTask", first, "successors")
        assert (second["id"] in shown) is bool(given)
