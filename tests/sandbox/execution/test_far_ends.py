"""A relation between two configuration items shows at both of them."""

from __future__ import annotations

from typing import Any

from tests.sandbox.calls import data
from tests.sandbox.data.records import create, product, update
from xurrent_gen.sandbox import Sandbox

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
    of = product(box)["id"]
    host, other = item(box, of, name="host"), item(box, of, name="other")
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
    change(
        other,
        newCiRelations=[
            {"configurationItemId": guest["id"], "relationType": "network_connection"}
        ],
    )
    assert len(relations(box, guest)) == len(relations(box, other)) == 2
    changed = change(guest, ciRelationsToDelete=[mine["id"]])
    assert len(changed["ciRelations"]["nodes"]) == 1
    assert relations(box, other) == [("network_connection", guest["id"])]
