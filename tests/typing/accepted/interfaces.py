"""Interfaces: fragments, concrete models, ``match``."""

from __future__ import annotations

from typing import assert_type

from xurrent_sdk import (
    Node,
    Person,
    Request,
    RequestStatus,
    Team,
    XurrentClient,
)


def title(node: Node) -> str | None:
    match node:
        case Request(subject=subject):
            return assert_type(subject, str | None)
        case Person(name=name):
            return assert_type(name, str | None)
        case _:
            return None


def check(client: XurrentClient) -> None:
    person = client.query.me().get()
    request = client.query.requests().limit(1).one()
    team = client.query.teams().limit(1).one()
    for record in (person, request, team):
        found = client.query.node(record.id).select(
            lambda n: [
                n.id,
                n.on_request.subject,
                n.on_request.status,
                n.on_request.requested_by.name,
                n.on_person.name,
                n.on_person.teams.name,
            ]
        )
        node = found.get()
        assert_type(node, Node)
        assert_type(node.id, str)
        assert_type(title(node), str | None)
        assert type(node) is type(record)
        match node:
            case Request():
                assert_type(node.status, RequestStatus | None)
                assert_type(node.requested_by, Person | None)
                assert title(node) == request.subject
            case Person():
                assert_type(node.teams, list[Team])
                assert title(node) == person.name
            case _:
                assert isinstance(node, Team)
