"""Batches give tickets of what the mutations give."""

from __future__ import annotations

from typing import assert_type

from xurrent_sdk import (
    AsyncXurrentClient,
    Batch,
    Person,
    PersonUpdateInput,
    Request,
    RequestCreateInput,
    Ticket,
    XurrentClient,
)
from xurrent_sdk.mutation import BatchMutations


def check(client: XurrentClient) -> None:
    me = client.query.me().get()
    with client.batch(size=10) as batch:
        assert_type(batch, Batch[BatchMutations])
        one = batch.mutation.person_update(
            id=me.id, vip=True, select=lambda p: [p.name, p.organization.name]
        )
        two = batch.mutation(
            RequestCreateInput(subject="x", category="incident"),
            select=lambda r: [r.subject],
        )
        assert_type(one, Ticket[Person])
        assert_type(two, Ticket[Request])
    assert_type(one.result(), Person)
    known: list[Ticket[object]] = [one, two, *batch.tickets]
    assert_type([ticket.result() for ticket in known], list[object])
    batch.send()


async def check_async(client: AsyncXurrentClient) -> None:
    me = await client.query.me().get()
    async with client.batch() as batch:
        ticket = batch.mutation.person_update(id=me.id, vip=True)
        batch.mutation(PersonUpdateInput(id=me.id, vip=False))
    await batch.send()
    assert_type(ticket, Ticket[Person])
    assert_type(ticket.result().name, str | None)
