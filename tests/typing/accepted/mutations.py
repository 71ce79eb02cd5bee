"""Mutations by keywords or by an input model."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeVar, assert_type

from xurrent_sdk import (
    UNSET,
    JSONValue,
    MutationInput,
    Node,
    NoteCreateInput,
    Request,
    RequestCategory,
    RequestCreateInput,
    RequestStatus,
    RequestUpdateArgs,
    RequestUpdateInput,
    Unset,
    XurrentClient,
)
from xurrent_sdk.custom_fields import CustomValues

R = TypeVar("R")
F = TypeVar("F")


def sent(client: XurrentClient, wanted: MutationInput[R, F]) -> R:
    return client.mutation(wanted)


def check(client: XurrentClient) -> None:
    me = client.query.me().get()
    note: str | Unset | None = UNSET
    request = client.mutation.request_create(
        subject="No disk space",
        category=RequestCategory.INCIDENT,
        requested_for_id=me.id,
        note=note,
    )
    assert_type(request, Request)
    assert_type(request.subject, str | None)
    assert_type(request.category, RequestCategory | None)
    again = client.mutation(
        RequestCreateInput(subject="Again", category="rfi", status=None),
        select=lambda r: [r.subject, r.status, r.requested_by.name],
    )
    assert_type(again, Request)
    assert_type(again.status, RequestStatus | None)
    values: RequestUpdateArgs = {"id": again.id, "subject": "Twice"}
    assert_type(client.mutation.request_update(**values), Request)
    assert_type(sent(client, RequestUpdateInput(**values)), Request)
    queued: list[RequestCreateInput | NoteCreateInput] = [
        RequestCreateInput(subject="Queued"),
        NoteCreateInput(owner_id=again.id, text="Queued, too"),
    ]
    made: list[Node] = [client.mutation(each) for each in queued]
    assert_type(made[0].id, str)
    custom = {"rack": 12, "keys": None}
    kept = client.mutation.person_update(
        id=me.id,
        custom_fields={**custom, "since": date(2026, 1, 31), "of": ["a", Decimal(1)]},
        select=lambda p: [p.custom_fields],
    )
    assert_type(kept.custom, CustomValues)
    assert_type(kept.custom["rack"], JSONValue)
    client.mutation.request_update(id=request.id, custom_fields=kept.custom)
    changed = client.mutation.request_update(id=request.id, category="rfi")
    assert_type(changed.category, RequestCategory | None)
