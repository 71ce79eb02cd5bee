"""Records made by mutations, in process."""

from __future__ import annotations

from typing import Any

from tests.sandbox.calls import data
from xurrent_gen.sandbox import Sandbox

NOW = "2025-01-01T00:00:00Z"
ME = "{ me { id } }"


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


def me(box: Sandbox) -> str:
    return str(data(box, ME)["me"]["id"])


def service(box: Sandbox) -> Any:
    """A service with a support team, and an instance with a first line team."""
    organization = create(box, "organization", name="Provider")
    teams = [create(box, "team", name=name)["id"] for name in ("First", "Support")]
    made = create(
        box,
        "service",
        "serviceProvider { id }",
        name="Mail",
        providerId=organization["id"],
        supportTeamId=teams[1],
    )
    assert made["serviceProvider"]["id"] == organization["id"]
    instance = create(
        box,
        "serviceInstance",
        name="Mail EU",
        serviceId=made["id"],
        firstLineTeamId=teams[0],
        supportTeamId=teams[1],
    )
    return {"service": made["id"], "instance": instance["id"], "teams": teams}


def category(box: Sandbox, name: str = "Laptops", group: str = "Hardware") -> Any:
    return create(
        box,
        "productCategory",
        "reference",
        name=name,
        group=group,
        ruleSet="physical_asset",
    )


def product(box: Sandbox, name: str = "T14", **given: object) -> Any:
    found = given.pop("category", None) or category(box)["reference"]
    return create(
        box,
        "product",
        "name brand productCategory { reference } salvageValue",
        **{"name": name, "brand": "Lenovo", "category": found, **given},
    )


def organization_and_service(box: Sandbox) -> dict[str, object]:
    world = service(box)
    customer = create(box, "organization", name="Customer")["id"]
    return {"customerId": customer, "serviceId": world["service"]}
