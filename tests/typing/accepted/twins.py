"""The asynchronous client infers what the synchronous one does."""

from __future__ import annotations

from typing import assert_type

from pydantic import BaseModel

from xurrent_sdk import (
    AsyncXurrentClient,
    Organization,
    Person,
    Request,
    RequestUpdateInput,
    Team,
)


class Ref(BaseModel):
    id: str


async def check_async(client: AsyncXurrentClient) -> None:
    people = client.query.people(order=["-name"]).where(lambda f: [~f.disabled])
    rows = people.values(lambda p: (p.id, p.organization.name, p.teams))
    assert_type(await rows.limit(5).all(), list[tuple[str, str | None, list[Team]]])
    async for name, organization in people.limit(5).values(
        lambda p: (p.name, p.organization)
    ):
        assert_type(name, str | None)
        assert_type(organization, Organization | None)
    async for person in people.select(lambda p: [p.name]).limit(5):
        assert_type(person, Person)
    assert_type(await people.first(), Person | None)
    assert_type(await people.count(), int)
    assert_type(await people.limit(2).into(Ref).all(), list[Ref])
    told = client.with_options(keep_raw=True)
    assert_type(told, AsyncXurrentClient)
    me = await client.query.me().get()
    assert_type(me, Person)
    assert_type(await client.query.me().into(Ref).get(), Ref)
    request = await client.mutation.request_create(
        subject="No disk space", category="incident", requested_for_id=me.id
    )
    assert_type(request, Request)
    given = RequestUpdateInput(id=request.id, subject="Disk space")
    changed = await client.mutation(given, select=lambda r: [r.subject])
    assert_type(changed, Request)
