"""Mutations by keywords or by an input model."""

from __future__ import annotations

from typing import assert_type

from xurrent_sdk import (
    UNSET,
    Request,
    RequestCategory,
    RequestCreateInput,
    RequestStatus,
    Unset,
    XurrentClient,
)


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
    again = client.mutation.request_create(
        RequestCreateInput(subject="Again", category="rfi", status=None),
        select=lambda r: [r.subject, r.status, r.requested_by.name],
    )
    assert_type(again, Request)
    assert_type(again.status, RequestStatus | None)
    changed = client.mutation.request_update(id=request.id, category="rfi")
    assert_type(changed.category, RequestCategory | None)
