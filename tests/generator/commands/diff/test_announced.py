"""What Xurrent announced in 2026, read backwards from the bundled schema, and replayed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Any, cast

from graphql import (
    DefinitionNode,
    DocumentNode,
    TypeDefinitionNode,
    parse,
    print_ast,
)

from tests.support.analyses import analysed
from tests.support.packages import BUNDLED
from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.commands.diff.compare import Change, Difference
from xurrent_gen.commands.diff.render import sentence
from xurrent_gen.commands.diff.sides import difference

INPUTS = ("CreateInput", "UpdateInput")
TAGGED = ("Workflow", "Problem", "Project", "Task", "ProjectTask")


def both(owner: str, *names: str) -> set[str]:
    """The fields of a record and of the inputs that create and update it."""
    return {
        f"{each}.{name}"
        for each in (owner, *(owner + i for i in INPUTS))
        for name in names
    }


REVIEWS = [
    f"review{each}Days"
    for each in (
        "EndOfSupport",
        "InUseSince",
        "LastSeen",
        "LicenseExpiry",
        "WarrantyExpiry",
    )
]
STUDIO = {
    *("SeraAiStudio", "SeraAiStudioUpdatePayload", "SeraAiStudioUpdateInput"),
    *("HasGoldenSetExpectedHits", "GoldenSetItem", "GoldenSetItemStatus"),
    *(
        "GoldenSetItemConnection",
        "GoldenSetItemCreateInput",
        "GoldenSetItemUpdateInput",
    ),
    *("GoldenSetItemCreatePayload", "GoldenSetItemUpdatePayload"),
    *("GoldenSetItemDeleteMutationInput", "GoldenSetItemDeleteMutationPayload"),
}
DESIGN = """
extend type Account { virtualAgentDesign: VirtualAgentDesign }
extend type Mutation { virtualAgentDesignUpdate(input: VirtualAgentDesignUpdateInput!): VirtualAgentDesignUpdatePayload }
type VirtualAgentDesign implements Node { id: ID! agentInstructions: String }
type VirtualAgentDesignUpdatePayload { virtualAgentDesign: VirtualAgentDesign errors: [ValidationError!] clientMutationId: String }
input VirtualAgentDesignUpdateInput { id: ID! agentInstructions: String clientMutationId: String }
"""
DRAFTED = DESIGN.replace(
    "{ id: ID! agentInstructions: String clientMutationId",
    "{ id: ID! agentInstructionsDraft: String clientMutationId",
).replace(
    "agentInstructions: String }",
    "agentInstructions: String agentInstructionsDraft: String }",
)
PERSONS = """
extend type GoldenSetItem { person: Person }
extend type SeraAiStudio { person: Person }
"""


@dataclass(frozen=True, slots=True)
class State:
    """What the schema of a day had not yet, and what it had besides."""

    day: str
    gone: frozenset[str]
    besides: str = ""


SUMMER = frozenset(
    both("ProductCategory", *REVIEWS)
    | both("RequestTemplate", "translateSubject")
    | {f"{owner}.tags" for owner in TAGGED}
    | {f"{owner}{each}.newTags" for owner in TAGGED for each in INPUTS}
    | {f"{owner}UpdateInput.tagsToDelete" for owner in TAGGED}
    | {
        f"ConfigurationItem{each}Payload.pendingCiReconciliation"
        for each in ("Create", "Update")
    }
    | {
        *("DiscoveredConfigurationItemsPayload.pendingCiReconciliationCount",),
        *("ShopArticleFilter.isBundle", "DiscoveredCiRelationInput.childSourceRefs"),
        *("ConfigurationItemUpdateInput.ciRelationsToDeleteBySource",),
        *("ConfigurationItem.locationHint", "DiscoveredCiInput.locationHint"),
    }
)
RUN_AS = frozenset({"GoldenSetItem.runAs", "SeraAiStudio.runAs"})
SPRING = frozenset(
    both("Task", "copyNoteToRequest", "copyNoteToWorkflow")
    | both("RequestTemplate", "actionType")
    | both("Workflow", "preventRequestCompletion")
    | both("WorkflowTemplate", "preventRequestCompletion")
    | both("Webhook", "openidConnectDiscovery")
    | both("AppOffering", "openidConnectDiscovery")
    | {f"Request{each}.organizationId" for each in INPUTS}
    | {f"ServiceOffering{each}.newRfcTypeRates" for each in INPUTS}
    | {f"ServiceLevelAgreement{each}.newRfcTypeActivityIDs" for each in INPUTS}
    | {
        *("Reservation.lifeCycleState", "Sprint.name", "TaskTemplate.translations"),
        *("Reservation.HasLifeCycleState", "TaskTemplate.HasTranslations"),
        *("RfcTypeActivityID", "RfcTypeRate", "RfcTypeActivityIDConnection"),
        *("RfcTypeRateConnection", "RfcTypeActivityIDInput", "RfcTypeRateInput"),
        *("RequestTemplateFilter.actionType", "TimeEntryView.all_for_data_sync"),
    }
)
LOG = (
    State("1 January", SUMMER | RUN_AS | STUDIO | SPRING),
    State("25 April", SUMMER | RUN_AS | STUDIO, DESIGN),
    State("2 May", SUMMER | RUN_AS | STUDIO, DRAFTED),
    State("16 May", SUMMER | RUN_AS, PERSONS),
    State("23 May", SUMMER),
    State("1 August", frozenset()),
)


@cache
def bundled() -> DocumentNode:
    return parse(BUNDLED.read_text("utf-8"), no_location=True)


def named(node: object) -> str:
    """The name of the type that a reference leads to."""
    while not hasattr(node, "name"):
        node = node.type  # type: ignore[attr-defined]
    return str(node.name.value)


def schema_of(state: State) -> str:
    kept = [_kept(each, state.gone) for each in bundled().definitions]
    return "\n".join([*(print_ast(each) for each in kept if each), state.besides])


def _kept(node: DefinitionNode, gone: Iterable[str]) -> DefinitionNode | None:
    """A definition without what is gone, and without what leads to that."""
    if not isinstance(node, TypeDefinitionNode):
        return node
    owner = node.name.value
    if owner in gone:
        return None
    changed: dict[str, object] = {}
    for key in ("fields", "values", "interfaces"):
        members = getattr(node, key, None)
        if members:
            changed[key] = tuple(
                each
                for each in members
                if f"{owner}.{each.name.value}" not in gone
                and each.name.value not in gone
                and not (key == "fields" and named(each.type) in gone)
                and not any(
                    named(a.type) in gone for a in getattr(each, "arguments", ()) or ()
                )
            )
    return replace(node, **cast("dict[str, Any]", changed))


@cache
def side(index: int) -> Analysis:
    return analysed(schema_of(LOG[index]))


STEPS = [f"{was.day} to {now.day}" for was, now in pairwise(LOG)]


def step(name: str) -> Difference:
    index = STEPS.index(name)
    return difference(side(index), side(index + 1))


def told(changes: Iterable[Change]) -> dict[str, Change]:
    return {each.coordinate: each for each in changes}


def test_what_only_came_is_safe() -> None:
    found = step("1 January to 25 April")
    assert not found.is_breaking
    # Connections are no classes, and interfaces are told by their members.
    silent = {each for each in SPRING if each.endswith("Connection") or ".Has" in each}
    assert SPRING - silent <= told(found.changes).keys()
    assert {each.kind for each in found.changes} == {"added"}
    assert {each.element.value for each in found.of("dangerous")} == {"fragment"}


def test_a_payload_that_has_more_than_its_record_is_another_result() -> None:
    """GraphQL calls that safe; here the mutation returned the record, and does not now."""
    found = step("23 May to 1 August")
    payloads = {each for each in SUMMER if each.endswith(".pendingCiReconciliation")}
    assert SUMMER - payloads <= told(found.of("safe")).keys()
    assert told(found.of("breaking")).keys() == {
        *("Mutation.configurationItemCreate", "Mutation.configurationItemUpdate"),
    }
    changed = told(found.changes)["Mutation.configurationItemCreate"]
    assert changed.detail == "returns ConfigurationItem → returns the payload"
    assert changed.names == ("client.mutation.configuration_item_create",)


def test_additions_tell_every_spelling() -> None:
    summer = told(step("23 May to 1 August").changes)
    assert summer["Workflow.tags"].names == ("Workflow.tags", "WorkflowFields.tags")
    update = summer["WorkflowUpdateInput.tagsToDelete"]
    assert update.names == (
        "WorkflowUpdateInput.tags_to_delete",
        "client.mutation.workflow_update(tags_to_delete=)",
    )
    assert update.group == "Workflow"
    spring = told(step("1 January to 25 April").changes)
    view = spring["TimeEntryView.all_for_data_sync"]
    assert 'client.query.time_entries(view="all_for_data_sync")' in view.names


def test_an_input_that_was_removed_without_a_version_is_breaking() -> None:
    (gone,) = step("25 April to 2 May").of("breaking")
    assert sentence(gone) == (
        "VirtualAgentDesignUpdateInput.agentInstructions is gone: "
        "VirtualAgentDesignUpdateInput.agent_instructions, "
        "client.mutation.virtual_agent_design_update(agent_instructions=)"
    )


def test_a_type_that_was_removed_goes_with_what_led_to_it() -> None:
    found = step("2 May to 16 May")
    assert told(found.of("breaking")).keys() == {
        *("VirtualAgentDesign", "Account.virtualAgentDesign"),
        *("Mutation.virtualAgentDesignUpdate", "VirtualAgentDesignUpdateInput"),
        "VirtualAgentDesign in Node",
    }
    assert {"SeraAiStudio", "GoldenSetItem", "Query.seraAiStudio"} <= told(
        found.of("safe")
    ).keys()


def test_a_field_that_was_replaced_is_gone_and_another_new() -> None:
    found = step("16 May to 23 May")
    assert told(found.of("breaking")).keys() == {
        "GoldenSetItem.person",
        "SeraAiStudio.person",
    }
    assert told(found.of("safe")).keys() == {
        "GoldenSetItem.runAs",
        "SeraAiStudio.runAs",
    }
