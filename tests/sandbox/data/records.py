"""Records made by mutations, in process."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple, cast

from graphql import (
    GraphQLInputObjectType,
    get_named_type,
    is_leaf_type,
    is_required_input_field,
)

from tests.sandbox.calls import data
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.catalog import open_catalog

CATALOG = open_catalog(None)
OTHER_NAMES = {
    ("Service", "providerId"): "serviceProvider",
    ("Product", "category"): "productCategory",
}
BY_REFERENCE = {
    ("Product", "category"),
    ("CustomCollectionElement", "customCollection"),
}
OTHER_FORM = {
    ("ShopArticleCategory", "fullDescription"): "true or false when it is read",
    ("TimeEntry", "note"): "the input is a text, the field the record of a note",
}

NOW = "2025-01-01T00:00:00Z"
NEEDED: dict[str, dict[str, object]] = {
    "configurationItem": {"productId": "@product", "status": "in_stock"},
    "invoice": {
        "description": "x",
        "invoiceDate": "2025-01-01",
        "invoiceNr": "1",
        "quantity": 1,
        "unitPrice": 5,
        "supplierId": "@owner",
    },
    "knowledgeArticle": {"subject": "x", "instructions": "x", "serviceId": "@service"},
    "problem": {"subject": "x", "serviceId": "@service"},
    "product": {"brand": "Lenovo", "category": "@category=hardware/laptops"},
    "productCategory": {"group": "Hardware", "ruleSet": "physical_asset"},
    "project": {
        "subject": "x",
        "customerId": "@owner",
        "serviceId": "@service",
        "managerId": "@me",
        "justification": "improvement",
    },
    "projectTask": {
        "subject": "x",
        "projectId": "@its project",
        "phaseId": "@a phase",
        "category": "activity",
        "plannedDuration": 5,
    },
    "request": {"subject": "x"},
    "risk": {"subject": "x", "severity": "high"},
    "service": {"providerId": "@org"},
    "serviceInstance": {"serviceId": "@service"},
    "serviceLevelAgreement": {"customerId": "@owner", "serviceOfferingId": "@offering"},
    "serviceOffering": {"serviceId": "@service"},
    "task": {"subject": "x", "workflowId": "@workflow"},
    "taskTemplate": {"category": "implementation", "plannedDuration": 5},
    "timeEntry": {"timeSpent": 5},
    "uiExtension": {"name": "Form", "category": "request_template"},
    "webhook": {"event": "request.create", "uri": "https://x.example/"},
    "workflow": {"subject": "x"},
}
"""What the creation of a type needs besides a name."""
KNOWN: dict[str, tuple[str, dict[str, object]]] = {
    "ada": (
        "person",
        {"name": "Ada", "primaryEmail": "ada@x.example", "organizationId": "@org"},
    ),
    "category": ("productCategory", {"name": "Laptops"}),
    "first": ("team", {"name": "First"}),
    "instance": (
        "serviceInstance",
        {"name": "Mail EU", "firstLineTeamId": "@first", "supportTeamId": "@support"},
    ),
    "item": ("configurationItem", {}),
    "offering": ("serviceOffering", {"name": "Gold"}),
    "org": ("organization", {"name": "Provider"}),
    "owner": ("organization", {"name": "Owner"}),
    "product": (
        "product",
        {
            "name": "T14",
            "remarks": "light",
            "serviceId": "@service",
            "supplierId": "@org",
            "financialOwnerId": "@owner",
            "depreciationMethod": "reducing_balance",
            "rate": 20,
            "usefulLife": 4,
        },
    ),
    "service": ("service", {"name": "Mail", "supportTeamId": "@support"}),
    "support": ("team", {"name": "Support"}),
    "template": ("taskTemplate", {"subject": "x", "copyNotesToWorkflow": True}),
    "workflow": ("workflow", {}),
}


class Input(NamedTuple):
    """A field of a create input that the record shows as one value."""

    name: str
    field: str
    is_reference: bool
    is_required: bool


@cache
def inputs(owner: str) -> list[Input]:
    given = CATALOG.schema.type_map.get(f"{owner}CreateInput")
    if not isinstance(given, GraphQLInputObjectType):
        return []
    fields = CATALOG.shape(owner).fields
    found: list[Input] = []
    for name, each in given.fields.items():
        shown = OTHER_NAMES.get((owner, name), name)
        field = fields.get(shown) or fields.get(shown.removesuffix("Id"))
        is_reference = (owner, name) in BY_REFERENCE or name.endswith("Id")
        if (
            field is not None
            and (owner, name) not in OTHER_FORM
            and field.kind == ("object" if is_reference else "leaf")
            and not field.list_depth
            and is_leaf_type(get_named_type(each.type))
        ):
            required = is_required_input_field(each)
            found.append(Input(name, field.name, is_reference, required))
    return found


class World:
    """A sandbox and known records, each made when `@name` in an input first names it."""

    def __init__(self, box: Sandbox) -> None:
        self.box = box
        self._made: dict[str, str] = {}

    def id(self, name: str) -> str:
        if name not in self._made:
            if name in KNOWN:
                kind, given = KNOWN[name]
                self._made[name] = self.create(kind, **given)["id"]
            else:
                found = data(
                    self.box,
                    """{ me { id } projectTasks(first: 1) { nodes {
                         project { id } phase { id } } } }""",
                )
                (task,) = found["projectTasks"]["nodes"]
                self._made["me"] = found["me"]["id"]
                self._made["its project"] = task["project"]["id"]
                self._made["a phase"] = task["phase"]["id"]
        return self._made[name]

    def know(self, name: str, node: str) -> None:
        self._made[name] = node

    def told(self, value: object) -> object:
        """A value in which ids, or the text after `=`, stand for `@name`."""
        if isinstance(value, dict):
            items = cast("dict[str, object]", value).items()
            return {key: self.told(each) for key, each in items}
        if isinstance(value, list):
            return [self.told(each) for each in cast("list[object]", value)]
        if not isinstance(value, str) or not value.startswith("@"):
            return value
        name, _, text = value[1:].partition("=")
        made = self.id(name)
        return text or made

    def given(self, type_: str, given: dict[str, object]) -> dict[str, Any]:
        """The input of a creation, with what it needs."""
        return cast("dict[str, Any]", self.told({**NEEDED.get(type_, {}), **given}))

    def create(self, type_: str, shown: str = "", /, **given: object) -> Any:
        return create(self.box, type_, shown, **self.given(type_, given))

    def update(
        self, type_: str, record: Any, shown: str = "", /, **given: object
    ) -> Any:
        return update(self.box, type_, record, shown, **self.given("", given))

    def refused(self, mutation: str, /, **given: object) -> list[Any]:
        """The paths and messages of a mutation that changes nothing."""
        type_ = mutation.removesuffix("Create")
        errors = refused(self.box, mutation, **self.given(type_, given))
        return [(".".join(each["path"]), each["message"]) for each in errors]


def send(
    box: Sandbox, name: str, shown: str, mutation: str, given: dict[str, object]
) -> Any:
    """The payload of a mutation of a record type."""
    argument = mutation[:1].upper() + mutation[1:] + "Input"
    return data(
        box,
        f"mutation ($input: {argument}!) {{ {mutation}(input: $input) {{ "
        f"errors {{ path message }} {name} {{ id {shown} }} }} }}",
        input=given,
    )[mutation]


def create(box: Sandbox, type_: str, shown: str = "", /, **given: object) -> Any:
    payload = send(box, type_, shown, f"{type_}Create", given)
    assert payload["errors"] == [], payload["errors"]
    return payload[type_]


def update(
    box: Sandbox, type_: str, record: Any, shown: str, /, **given: object
) -> Any:
    payload = send(box, type_, shown, f"{type_}Update", {"id": record["id"], **given})
    assert payload["errors"] == [], payload["errors"]
    return payload[type_]


def refused(box: Sandbox, mutation: str, /, **given: object) -> list[Any]:
    """The errors of a mutation that changes nothing."""
    name = mutation.removesuffix("Create").removesuffix("Update")
    payload = send(box, name, "", mutation, given)
    assert payload[name] is None
    errors: list[Any] = payload["errors"]
    assert errors
    return errors
