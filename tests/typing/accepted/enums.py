"""Value lists: open for checkers as they are at run time, and checked in arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_type

from pydantic import BaseModel

from xurrent_sdk import (
    RequestCategory,
    RequestCreateInput,
    RequestImpact,
    RequestStatus,
    XurrentClient,
)


class Ticket(BaseModel):
    status: RequestStatus | None = RequestStatus.ASSIGNED
    category: RequestCategory | None


def weight(impact: RequestImpact) -> int:
    match impact:
        case RequestImpact.LOW | RequestImpact.MEDIUM:
            return 1
        case RequestImpact.HIGH | "top":
            return 2
        case "brand_new":
            return 3
        case _:
            return 9


def is_new(impact: RequestImpact) -> bool:
    return impact == "brand_new" or impact in ("other_new", RequestImpact.TOP)


def check(client: XurrentClient) -> None:
    assert_type(RequestImpact.TOP, RequestImpact)
    assert_type(RequestImpact["TOP"], RequestImpact)
    assert_type(RequestImpact.TOP.value, str)
    assert_type(RequestImpact.TOP.name, str)
    assert_type(RequestImpact.TOP.upper(), str)
    assert_type(RequestImpact.TOP.is_known, bool)
    assert_type(list(RequestImpact), list[RequestImpact])
    assert_type([each.value for each in reversed(RequestImpact)], list[str])
    assert_type(len(RequestImpact), int)
    assert_type("top" in RequestImpact, bool)
    members = RequestImpact.__members__
    assert_type(members, Mapping[str, RequestImpact])
    unknown = RequestImpact("brand_new")
    assert_type(unknown, RequestImpact)
    assert_type(unknown.value, str)
    assert_type(unknown.name, str)
    assert not unknown.is_known
    assert is_new(unknown)
    assert [weight(each) for each in (unknown, RequestImpact.TOP)] == [3, 2]
    assert weight(RequestImpact("newer")) == 9
    counted = {each: weight(each) for each in RequestImpact}
    assert_type(counted, dict[RequestImpact, int])
    text: str = unknown
    assert_type(f"{unknown}" == text, bool)

    made = RequestCreateInput(subject="x", category="rfi", impact=unknown)
    assert made.model_dump()["impact"] == text
    requests = client.query.requests().where(
        lambda f: [f.status != RequestStatus.COMPLETED, f.category == "incident"]
    )
    assert_type(requests.count(), int)
    for ticket in requests.into(Ticket).limit(5):
        assert_type(ticket.status, RequestStatus | None)
        assert_type(ticket.category, RequestCategory | None)
