"""Records that are made up for schemas of other shapes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.support.generated import generated, imported
from tests.support.packages import generate

CIRCLE = """
type Query { a: A }
type A { id: ID! b: B! value: Value! values: [Value!] when: Time at: Time! }
type B { id: ID! a: A! shape: Shape! shapes: [Shape!]! target: String type: Type }
type Type { id: ID! object: String }
type Round { radius: Float! }
type Square { side: Decimal! }
union Shape = Round | Square
enum Value { LOW HIGH }
scalar Decimal
scalar Time
"""


@pytest.fixture(scope="module")
def circle(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder: Path = tmp_path_factory.mktemp("circle")
    generated(CIRCLE, folder, "circle_sdk", "graphql")
    with imported(folder, "circle_sdk"):
        yield import_module("circle_sdk.testing").Fakes()


def test_what_may_not_be_null_is_made_as_well_until_it_comes_round(circle: Any) -> None:
    a = circle.a()
    assert (a.value, a.values, a.b.id) == ("HIGH", [], "B-1")
    assert "a" not in a.b.model_fields_set
    assert type(a.b.shape).__name__ == "Round"
    assert a.b.shape.radius == 1.0
    assert (a.b.shapes, a.b.type) == ([], None)


def test_any_name_of_a_field_can_be_given(circle: Any) -> None:
    assert circle.b(target="self", type=circle.type(object="x")).type.object == "x"


def test_the_fakes_of_records_are_made_when_asked_for(tmp_path: Path) -> None:
    types = "".join(f"type T{n} {{ id: ID! }}\n" for n in range(20))
    fields = " ".join(f"t{n}: T{n}" for n in range(20))
    generated(f"type Query {{ {fields} }}\n{types}", tmp_path, "many_sdk", "graphql")
    with imported(tmp_path, "many_sdk"):
        fake = import_module("many_sdk.testing").fake
        assert [fake.t1().id, fake.t19().id] == ["T1-1", "T19-1"]
        names = {name for cls in type(fake).__mro__ for name in vars(cls)}
        assert not {"t1", "t19"} & names, "nothing stands there at run time"


def test_what_a_slim_package_has_little_of_is_made_as_well(tmp_path: Path) -> None:
    (tmp_path / "schema.graphql").write_text(CIRCLE)
    flags = ("--package", "slim_sdk", "--include", "B", "--edges", "keep-ids")
    generate(tmp_path / "schema.graphql", tmp_path, *flags)
    with imported(tmp_path, "slim_sdk"):
        fake = import_module("slim_sdk.testing").fake
        assert fake.b().a.id == "A-1"
        assert fake.a().id == "A-2"
        assert {"a", "b"} <= set(dir(fake))


SLIM = """
type Query { tickets: TicketConnection teams: TeamConnection }
type Mutation { ticketCreate(input: TicketCreateInput!): TicketPayload }
type TicketConnection { nodes: [Ticket!] pageInfo: PageInfo! }
type TeamConnection { nodes: [Team!] pageInfo: PageInfo! }
type NoteConnection { nodes: [Note!] pageInfo: PageInfo! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
type Ticket {
  id: ID! subject: String team: Team
  notes: NoteConnection parties: TeamConnection tags: [Tag!]
}
type Team { id: ID! name: String }
type Note { id: ID! text: String }
type Tag { id: ID! name: String }
type TicketPayload { ticket: Ticket }
input TagInput { name: String }
input TicketCreateInput {
  subject: String note: String teamId: ID partyIds: [ID!] newTags: [TagInput!]
  ownerId: ID
}
"""
NOT_SHOWN = {"note": "Hi", "team_id": "1", "party_ids": ["1"], "new_tags": []}


@pytest.mark.parametrize("prefix", ["", "Async"])
@pytest.mark.parametrize("flags", [(), ("--edges", "keep-all", "--exclude", "T[ae]*")])
def test_inputs_are_passed_over_that_a_slim_package_cannot_show(
    flags: tuple[str, ...], prefix: str, tmp_path: Path
) -> None:
    (tmp_path / "schema.graphql").write_text(SLIM)
    flags = ("--include", "tickets", "ticketCreate", "--package", "part_sdk", *flags)
    generate(tmp_path / "schema.graphql", tmp_path, *flags)
    with imported(tmp_path, "part_sdk"):
        sdk, testing = (import_module(f"part_sdk{each}") for each in ("", ".testing"))
        transport = getattr(testing, f"{prefix}FakeXurrent")(tickets=[])
        kind = getattr(sdk, f"{prefix}XurrentClient")
        client = kind(account="a", token="t", transport=transport)

        def run(call: Any) -> Any:
            return asyncio.run(call) if prefix else call

        run(client.mutation.ticket_create(subject="Printer", **NOT_SHOWN))
        found = run(client.query.tickets().all())
        assert [each.subject for each in found] == ["Printer"]
        with pytest.raises(AssertionError, match="what ownerId of Ticket create"):
            run(client.mutation.ticket_create(owner_id="1"))
