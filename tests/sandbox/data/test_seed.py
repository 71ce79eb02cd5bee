"""The records that are there from the start could all have been created.

The checks are stated here once more, from the schema and from tables of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from tests.sandbox.calls import data
from tests.sandbox.data.records import CATALOG, inputs
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.store import Row
from xurrent_gen.sandbox.data.values import Ref

TYPES = [n for n in CATALOG.records if not n.endswith(("Payload", "Response"))]
FINAL = ("approved", "canceled", "completed", "failed", "rejected")
DERIVED = {
    ("Request", "completedAt"): ("completed",),
    ("Workflow", "completedAt"): ("completed",),
    ("Project", "completedAt"): ("completed",),
    ("Release", "completedAt"): ("completed",),
    ("ShopOrderLine", "completedAt"): ("completed",),
    ("Problem", "solvedAt"): ("solved",),
    ("Risk", "closedAt"): ("closed",),
    ("Task", "finishedAt"): FINAL,
    ("ProjectTask", "finishedAt"): FINAL,
    ("UiExtensionVersion", "activatedAt"): ("active", "archived"),
}
ONLY = {
    ("Request", "waitingUntil"): "waiting_for",
    ("Problem", "waitingUntil"): "waiting_for",
    ("Task", "waitingUntil"): "waiting_for",
    ("ProjectTask", "waitingUntil"): "waiting_for",
    ("ProjectTaskAssignment", "waitingUntil"): "waiting_for",
    ("Request", "completionReason"): "completed",
    ("Request", "closureCode"): "completed",
    ("Risk", "closureReason"): "closed",
}
NAMED = (
    *("Team", "Site", "Organization", "Service", "ServiceOffering", "ServiceInstance"),
    *("Calendar", "ServiceLevelAgreement", "Product"),
)
SPAN = ("startAt", "endAt")
ORDER = ("createdAt", "assignedAt", "completedAt", "updatedAt")


@pytest.fixture(scope="module", params=[1, 2026])
def box(request: pytest.FixtureRequest) -> Sandbox:
    return Sandbox(seed=request.param)


def rows(box: Sandbox, name: str) -> Iterator[Row]:
    for ref in box.store.refs(name):
        row = box.store.row(ref)
        assert row is not None
        yield row


def required(name: str) -> list[str]:
    """The fields behind the required inputs of a type's creation."""
    return [each.field for each in inputs(name) if each.is_required]


def test_what_creation_requires_is_there(box: Sandbox) -> None:
    missing = {
        (name, key)
        for name in TYPES
        if (keys := required(name))
        for row in rows(box, name)
        for key in keys
        if row[key] is None or row[key] == ""
    }
    assert missing == set()
    assert sum(bool(required(name)) for name in TYPES) > 60


def test_every_type_has_records(box: Sandbox) -> None:
    assert [n for n in TYPES if not box.store.refs(n)] == []


def test_no_derived_field_contradicts_its_source(box: Sandbox) -> None:
    for (name, field), statuses in DERIVED.items():
        found = [(row["status"] in statuses, row[field]) for row in rows(box, name)]
        assert all(reached == (value is not None) for reached, value in found), name
        assert any(reached for reached, _ in found), name
    for (name, field), status in ONLY.items():
        for row in rows(box, name):
            assert row["status"] == status or row[field] is None, (name, field)
    for row in rows(box, "TimeEntry"):
        of, agreement = row["assignment"], row["serviceLevelAgreement"]
        if not isinstance(of, Ref) or of.type != "Request":
            continue
        instance = box.store.value(of, "serviceInstance")
        assert row["serviceInstance"] == instance
        if isinstance(agreement, Ref):
            assert box.store.value(agreement, "serviceInstance") == instance
    for name, *fields in (
        ("Request", "status", "requestedBy", "requestedFor"),
        ("Problem", "manager", "impact"),
        *(("Workflow", "manager"), ("Note", "person"), ("Product", "salvageValue")),
        ("TimeEntry", "date", "timeSpent", "person"),
    ):
        assert all(row[f] is not None for row in rows(box, name) for f in fields)


def test_times_are_in_order(box: Sandbox) -> None:
    for name in TYPES:
        for row in rows(box, name):
            found = [str(row[key]) for key in ORDER if row.get(key)]
            times = [datetime.fromisoformat(each) for each in found]
            assert times == sorted(times), (name, found)
            span = [datetime.fromisoformat(str(row.get(k))) for k in SPAN if row.get(k)]
            assert len(span) < 2 or span[0] < span[1], name


def test_unique_keys_are_unique(box: Sandbox) -> None:
    keys: dict[str, list[tuple[str, ...]]] = {name: [("name",)] for name in NAMED}
    keys |= {"Person": [("primaryEmail",), ("authenticationID",)]}
    keys["Product"].append(("brand", "productID"))
    keys |= {"ProductCategory": [("reference",)], "CustomCollection": [("reference",)]}
    keys |= {"CustomCollectionElement": [("customCollection", "reference")]}
    for name in TYPES:
        pair = [("source", "sourceID")]
        fields = box.store.catalog.shape(name).fields
        for key in keys.get(name, []) + (pair if "sourceID" in fields else []):
            values = [tuple(row[part] for part in key) for row in rows(box, name)]
            filled = [
                tuple(str(part).casefold() for part in value)
                for value in values
                if all(value)
            ]
            assert len(set(filled)) == len(filled) > 0, (name, key)
    serials = [
        (box.store.value(row["product"], "brand"), row["serialNr"])
        for row in rows(box, "ConfigurationItem")
        if isinstance(row["product"], Ref) and row["serialNr"]
    ]
    assert len(set(serials)) == len(serials) > 0


def may_be_referred_to(box: Sandbox, ref: Ref) -> bool:
    row = box.store.row(ref)
    if row is None or not box.store.catalog.is_record(ref.type):
        return row is not None
    return not row.get("disabled") and row.get("lifeCycleState") in (None, "active")


def test_references_lead_to_records_that_may_be_referred_to(box: Sandbox) -> None:
    for name in TYPES:
        if name in ("Archive", "Trash"):
            continue  # hold what is in no other place any more
        for row in rows(box, name):
            for field, value in row.items():
                if (
                    field != "__ref"
                    and isinstance(value, Ref)
                    and value.type != "Account"
                ):
                    assert may_be_referred_to(box, value), (name, field)
                if field != "__ref" and isinstance(value, Ref) and value.type == name:
                    own = row["__ref"]
                    assert isinstance(own, Ref)
                    assert value.number < own.number, (name, field)


def test_codes_are_references_of_records(box: Sandbox) -> None:
    """Projects: "Reference of the project category"."""
    for (name, field), coded in {
        ("Project", "category"): "ProjectCategory",
        ("Project", "riskLevel"): "ProjectRiskLevel",
        ("Request", "closureCode"): "ClosureCode",
        ("Risk", "severity"): "RiskSeverity",
        ("Workflow", "workflowType"): "WorkflowType",
    }.items():
        known = {row["reference"] for row in rows(box, coded) if not row["disabled"]}
        found = {row[field] for row in rows(box, name)} - {None}
        assert found <= known, (name, field)
        assert found, (name, field)


def test_members_belong_to_their_teams(box: Sandbox) -> None:
    for name in ("Request", "Problem", "Task"):
        found = [row for row in rows(box, name) if row["member"] is not None]
        for row in found:
            team = row["team"]
            assert isinstance(team, Ref)
            assert row["member"] in members(box, team, "members")
        assert len(found) > 20, name


@pytest.mark.parametrize(
    ("name", "of"), [("Task", "workflow"), ("ProjectTask", "project")]
)
def test_phases_belong_to_what_the_task_is_of(box: Sandbox, name: str, of: str) -> None:
    found = [row for row in rows(box, name) if row["phase"] is not None]
    for row in found:
        leader = row[of]
        assert isinstance(leader, Ref)
        assert row["phase"] in members(box, leader, "phases")
    assert len(found) > 20


ENDS = {
    ("AgileBoardColumn", "items"): ("AgileBoardItem", "agileBoardColumn"),
    ("ProductBacklog", "items"): ("ProductBacklogItem", "productBacklog"),
    ("Team", "members"): ("Person", "teams"),
    ("Organization", "childOrganizations"): ("Organization", "parent"),
    ("Organization", "contracts"): ("Contract", "customer"),
    ("Request", "groupedRequests"): ("Request", "groupedInto"),
    ("Person", "outOfOfficePeriods"): ("OutOfOfficePeriod", "person"),
    ("Person", "cart"): ("ShopOrderLine", "requestedBy"),
    ("Person", "configurationItems"): ("ConfigurationItem", "users"),
    ("Person", "skillPools"): ("SkillPool", "members"),
    ("KnowledgeArticle", "requests"): ("Request", "knowledgeArticles"),
    ("ProjectTask", "successors"): ("ProjectTask", "predecessors"),
    ("ServiceInstance", "parentServiceInstances"): (
        *("ServiceInstance", "childServiceInstances"),
    ),
    ("Organization", "timeAllocations"): ("TimeAllocation", "organizations"),
    ("EffortClass", "serviceOfferings"): ("ServiceOffering", "effortClasses"),
}


def test_both_ends_of_a_relation_say_the_same(box: Sandbox) -> None:
    for (name, field), (other, back) in ENDS.items():
        here, there = set[tuple[Ref, Ref]](), set[tuple[Ref, Ref]]()
        for ref in box.store.refs(name):
            here |= {(ref, each) for each in members(box, ref, field)}
        for ref in box.store.refs(other):
            if field != "cart" or box.store.value(ref, "status") == "in_cart":
                there |= {(each, ref) for each in members(box, ref, back)}
        assert here == there != set(), (name, field)


def members(box: Sandbox, ref: Ref, name: str) -> list[Ref]:
    """The records that a field of a record leads to."""
    field = box.store.catalog.shape(ref.type).fields[name]
    if field.kind == "connection":
        return box.life_cycle.links.members(ref, field)
    value = box.store.value(ref, name)
    return [value] if isinstance(value, Ref) else []


def test_no_list_leads_back_to_its_record(box: Sandbox) -> None:
    for name in TYPES:
        for field, shape in box.store.catalog.shape(name).fields.items():
            if shape.kind == "connection" and shape.target == name:
                for ref in box.store.refs(name):
                    assert ref not in members(box, ref, field), (name, field)
    found = 0
    for ref in box.store.refs("ConfigurationItem"):
        for relation in members(box, ref, "ciRelations"):
            (far,) = members(box, relation, "configurationItem")
            back = [
                members(box, r, "configurationItem")
                for r in members(box, far, "ciRelations")
            ]
            assert far != ref
            assert [ref] in back, "it shows at both ends"
            found += 1
    assert found > 100


@pytest.mark.parametrize("name", ["Service", "ConfigurationItem", "Task"])
def test_without_what_it_requires_there_is_no_record(name: str) -> None:
    source = {"Service": "Organization", "ConfigurationItem": "Product"}
    box = Sandbox(sizes={source.get(name, "Workflow"): 0})
    assert box.store.refs(name) == []


def test_nothing_is_made_before_it_is_read() -> None:
    """A sandbox starts at once, however many records it has."""
    box = Sandbox(sizes={"Request": 1_000_000, "Person": 1_000_000})
    assert box.store.row(Ref("Request", 999_999)) is not None
    assert len(box.store.table("Request").rows) == 1
    assert len(box.store.table("Person").rows) == 0


def test_notes_have_one_record(box: Sandbox) -> None:
    """Programs store them by their ids."""
    query = """{ requests(first: 100) { nodes { notes(first: 100) { nodes { id } } } }
      tasks(first: 100) { nodes { notes(first: 100) { nodes { id } } } } }"""
    records = (r for listing in data(box, query).values() for r in listing["nodes"])
    ids = [note["id"] for record in records for note in record["notes"]["nodes"]]
    assert len(set(ids)) == len(ids) > 100
