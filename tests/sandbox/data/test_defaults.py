"""Values of new records, unless given: each test quotes the sentence that it holds.

The sentences are those of the schema's descriptions and of the vendor's pages.
"""

from __future__ import annotations

from tests.sandbox.data.records import (
    NOW,
    category,
    create,
    me,
    product,
    service,
    update,
)
from tests.support.clock import ManualClock
from xurrent_gen.sandbox import Sandbox


def test_status_of_a_request(box: Sandbox) -> None:
    """request.status: "Progress of the request; default `assigned`." """
    assert create(box, "request", "status", subject="x")["status"] == "assigned"
    given = create(box, "request", "status", subject="x", status="declined")
    assert given["status"] == "declined"


def test_requester_of_a_request(box: Sandbox) -> None:
    """request.requestedBy: "default `requestedForId` if given, else the caller"; of
    requestedFor: "by default the one who asks"."""
    shown = "requestedBy { id } requestedFor { id }"
    ada = create(box, "person", name="Ada", primaryEmail="ada@x.example")["id"]
    own = me(box)
    for given, by, who in (
        ({}, own, own),
        ({"requestedForId": ada}, ada, ada),
        ({"requestedById": ada}, ada, ada),
        ({"requestedById": own, "requestedForId": ada}, own, ada),
    ):
        made = create(box, "request", shown, subject="x", **given)
        assert (made["requestedBy"]["id"], made["requestedFor"]["id"]) == (by, who)


def test_team_of_a_request(box: Sandbox) -> None:
    """request.team: "default the service instance's first line team, else its support
    team"."""
    world = service(box)
    first, support = world["teams"]
    shown, instance = "team { id }", {"serviceInstanceId": world["instance"]}
    assert create(box, "request", shown, subject="x")["team"] is None
    made = create(box, "request", shown, subject="x", **instance)
    assert made["team"]["id"] == first
    made = create(box, "request", shown, subject="x", teamId=support, **instance)
    assert made["team"]["id"] == support
    update(box, "serviceInstance", {"id": world["instance"]}, "", firstLineTeamId=None)
    made = create(box, "request", shown, subject="x", **instance)
    assert made["team"]["id"] == support


def test_defaults_of_a_problem(box: Sandbox) -> None:
    """problem: "Node ID of the person who coordinates the problem; default the
    caller"; "default the support team of the service when no member is given either";
    of impact "default `none`"."""
    world = service(box)
    ada = create(box, "person", name="Ada", primaryEmail="ada@x.example")["id"]
    shown = "manager { id } team { id } impact"
    base = {"subject": "x", "serviceId": world["service"]}
    made = create(box, "problem", shown, **base)
    assert made["manager"]["id"] == me(box)
    assert made["team"]["id"] == world["teams"][1]
    assert made["impact"] == "none"
    made = create(box, "problem", shown, **base, memberId=ada)
    assert made["team"] is None
    made = create(box, "problem", shown, **base, managerId=ada, impact="top")
    assert (made["manager"]["id"], made["impact"]) == (ada, "top")


def test_manager_of_a_workflow(box: Sandbox) -> None:
    """workflow.manager: "Node ID of the person who coordinates the workflow; default
    the caller." """
    made = create(box, "workflow", "manager { id }", subject="x")
    assert made["manager"]["id"] == me(box)


def test_items_take_from_their_product(box: Sandbox) -> None:
    """configuration item: "on creation taken from the product" (service, supplier,
    financial owner, remarks), "on creation the product's name unless given"."""
    world = service(box)
    supplier = create(box, "organization", name="Supplier")["id"]
    owner = create(box, "organization", name="Owner")["id"]
    sold = product(
        box,
        remarks="light",
        serviceId=world["service"],
        supplierId=supplier,
        financialOwnerId=owner,
    )
    shown = "name remarks service { id } supplier { id } financialOwner { id }"
    base = {"productId": sold["id"], "status": "in_stock"}
    made = create(box, "configurationItem", shown, **base)
    assert (made["name"], made["remarks"]) == ("T14", "light")
    assert made["service"]["id"] == world["service"]
    assert made["supplier"]["id"] == supplier
    assert made["financialOwner"]["id"] == owner
    given = {"name": "Own", "supplierId": owner}
    made = create(box, "configurationItem", shown, **base, **given)
    assert (made["name"], made["supplier"]["id"]) == ("Own", owner)


def test_label_of_an_item(box: Sandbox) -> None:
    """configuration item: "Label, by default a prefix of the product category plus a
    number"."""
    base = {"productId": product(box)["id"], "status": "in_stock"}
    labels = [
        create(box, "configurationItem", "label", **base)["label"] for _ in range(2)
    ]
    assert all(each.startswith("LAP") and each[3:].isdecimal() for each in labels)
    assert len(set(labels)) == 2
    made = create(box, "configurationItem", "label", **base, label="mine")
    assert made["label"] == "mine"


def test_depreciation_of_an_invoice(box: Sandbox) -> None:
    """invoice: "on creation taken from the CI's product"; "Value left after
    depreciation; zero unless given." """
    sold = product(
        box, depreciationMethod="reducing_balance", rate=20, usefulLife=4, brand="HP"
    )
    item = create(box, "configurationItem", productId=sold["id"], status="in_stock")[
        "id"
    ]
    supplier = create(box, "organization", name="Supplier")["id"]
    base = {
        "description": "x",
        "invoiceDate": "2025-01-01",
        "invoiceNr": "1",
        "quantity": 1,
        "unitPrice": 5,
        "supplierId": supplier,
    }
    shown = (
        "depreciationMethod rate usefulLife salvageValue "
        "configurationItems(first: 2) { nodes { id } }"
    )
    made = create(box, "invoice", shown, ciIds=[item], **base)
    assert made["depreciationMethod"] == "reducing_balance"
    assert (made["rate"], made["usefulLife"], made["salvageValue"]) == (20, 4, 0)
    assert made["configurationItems"]["nodes"] == [{"id": item}]
    made = create(box, "invoice", shown, ciIds=[item], rate=9, salvageValue=2, **base)
    assert (made["rate"], made["salvageValue"]) == (9, 2)


def test_salvage_value_of_a_product(box: Sandbox) -> None:
    """product: "Value of a CI left after depreciation; zero unless given." """
    assert product(box)["salvageValue"] == 0


def test_notes_of_a_task_are_copied_as_its_template_says(box: Sandbox) -> None:
    """task: "True when notes are copied to the workflow; default from the
    template." """
    workflow = create(box, "workflow", subject="x")["id"]
    template = create(
        box,
        "taskTemplate",
        subject="x",
        category="implementation",
        plannedDuration=5,
        copyNotesToWorkflow=True,
    )["id"]
    shown = "copyNoteToWorkflow copyNoteToRequest"
    base = {"workflowId": workflow, "templateId": template}
    made = create(box, "task", shown, **base)
    assert (made["copyNoteToWorkflow"], made["copyNoteToRequest"]) == (True, False)
    made = create(box, "task", shown, copyNoteToWorkflow=False, **base)
    assert made["copyNoteToWorkflow"] is False


def test_references_from_names(box: Sandbox) -> None:
    """product category: "`group/name` in lower case with underscores"; element: "by
    default the name in lower case with underscores"."""
    assert category(box, "Thin Clients")["reference"] == "hardware/thin_clients"
    made = create(box, "customCollection", "reference", name="Meeting Rooms")
    assert made["reference"] == "meeting_rooms"
    element = create(
        box,
        "customCollectionElement",
        "reference customCollection { id }",
        name="Room One",
        customCollection="meeting_rooms",
    )
    assert element["reference"] == "room_one"
    assert element["customCollection"]["id"] == made["id"]


def test_name_of_a_webhook(box: Sandbox) -> None:
    """webhook: "Label; defaults to the event." """
    base = {"event": "request.create", "uri": "https://x.example/"}
    assert create(box, "webhook", "name", **base)["name"] == "request.create"
    assert create(box, "webhook", "name", name="own", **base)["name"] == "own"


def test_versions_of_a_ui_extension(box: Sandbox) -> None:
    """UI extension: "True to make the version in preparation the active one; the former
    one is archived"; version: "Moment at which the version became active." """
    shown = (
        "activeVersion { id html status } versions(first: 9) "
        "{ nodes { status versionNr html activatedAt archivedAt } }"
    )
    made = create(
        box,
        "uiExtension",
        shown,
        name="Form",
        category="request_template",
        html="<p>1</p>",
    )
    assert made["activeVersion"] is None
    (only,) = made["versions"]["nodes"]
    assert (only["status"], only["versionNr"]) == ("being_prepared", 1)
    assert (only["html"], only["activatedAt"]) == ("<p>1</p>", None)
    made = update(box, "uiExtension", made, shown, html="<p>2</p>", activate=True)
    assert made["activeVersion"]["html"] == "<p>2</p>"
    assert [v["activatedAt"] for v in made["versions"]["nodes"]] == [NOW]
    made = update(box, "uiExtension", made, shown, html="<p>3</p>", activate=True)
    found = {v["versionNr"]: v for v in made["versions"]["nodes"]}
    assert [found[n]["status"] for n in (1, 2)] == ["archived", "active"]
    assert [found[n]["archivedAt"] for n in (1, 2)] == [NOW, None]
    active = create(
        box,
        "uiExtension",
        shown,
        name="Now",
        category="request_template",
        activate=True,
    )
    assert active["activeVersion"]["status"] == "active"


def test_author_of_a_note(box: Sandbox) -> None:
    """note.person: "Author of the note." """
    shown = "notes(first: 2) { nodes { text person { id } } }"
    made = create(box, "request", shown, subject="x", note="hello")
    assert made["notes"]["nodes"] == [{"text": "hello", "person": {"id": me(box)}}]


def test_stamps(box: Sandbox, clock: ManualClock) -> None:
    """every record: "Time of creation, to the second"; "Time of the last change, to the
    second; `createdAt` if never changed." """
    made = create(box, "site", "createdAt updatedAt", name="North")
    assert (made["createdAt"], made["updatedAt"]) == (NOW, NOW)
    clock.advance(60)
    made = update(box, "site", made, "createdAt updatedAt", name="South")
    assert made["createdAt"] == NOW
    assert made["updatedAt"] == "2025-01-01T00:01:00Z"
