"""What is read from one sandbox can be created in another, after what it refers to."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from itertools import islice
from typing import NamedTuple

from graphql import (
    GraphQLInputObjectType,
    get_named_type,
    is_leaf_type,
    is_required_input_field,
)

from tests.sandbox.data.records import create
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.catalog import open_catalog
from xurrent_gen.sandbox.data.values import Ref

CATALOG = open_catalog(None)
RECORDS = 3
"""So many of each type are created."""
OTHER_NAMES = {
    ("Service", "providerId"): "serviceProvider",
    ("Product", "category"): "productCategory",
}
BY_REFERENCE = {
    ("Product", "category"),
    ("CustomCollectionElement", "customCollection"),
}
LEFT_OUT = {
    **dict.fromkeys(("Note", "NoteReaction"), "a note does not show its record"),
    "ProjectTask": "phases are created along with their project",
    "WebhookPolicy": "the answer shows a key, not the record",
}
OTHER_FORM = {
    ("ShopArticleCategory", "fullDescription"): "true or false when it is read",
    ("TimeEntry", "note"): "the input is a text, the field the record of a note",
}
BELONGS_TO_OTHERS = {"AppInstance", "AutomationRule", "Translation"}
"""Types some of whose records belong to an account, or to another that is left out."""
DERIVED = {"completedAt", "assignedAt", "finishedAt", "solvedAt", "closedAt"}


class CircleError(Exception):
    """Two records refer to each other: the reference that can be null is left out."""


class LeftOutError(CircleError):
    """A record belongs to one that no mutation creates."""


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


class Exchange:
    """Creates the records of one sandbox in another, which is empty."""

    def __init__(self, seed: int) -> None:
        self.first = Sandbox(seed=seed)
        caller = {"name": "Caller", "primaryEmail": "caller@x.example"}
        roots = {root: list[object]() for root in self.first.store.listings()}
        self.other = Sandbox(data={**roots, "people": [caller]})
        self.listed = {*self.first.store.listings().values()}
        self.made: dict[Ref, str] = {}
        self._open: set[Ref] = set()
        """Records that wait for what they refer to."""

    def create(self, ref: Ref) -> str:
        """Create a record and, before it, the records that it refers to."""
        if ref in self.made:
            return self.made[ref]
        if ref.type in LEFT_OUT or not inputs(ref.type):
            raise LeftOutError(str(ref))
        if ref in self._open:
            raise CircleError(str(ref))
        self._open.add(ref)
        row, given = self.first.store.row(ref) or {}, dict[str, object]()
        for each in inputs(ref.type):
            value = row[each.field]
            if value is None or each.name in DERIVED:
                assert not each.is_required, f"{ref} has no {each.field}"
            elif ref.type not in self.listed and each.name in ("source", "sourceID"):
                continue  # the other sandbox has records of this type
            elif not isinstance(value, Ref):
                given[each.name] = str(value) if isinstance(value, Decimal) else value
            elif (ref.type, each.name) in BY_REFERENCE:
                self.create(value)
                given[each.name] = self.first.store.value(value, "reference")
            else:
                try:
                    given[each.name] = self.create(value)
                except CircleError:
                    if each.is_required:
                        self._open.discard(ref)
                        raise
        self._open.discard(ref)
        self._add_member(given)
        made = create(self.other, ref.type[:1].lower() + ref.type[1:], **given)["id"]
        self.made[ref] = made
        there = self.other.store.find(made)
        assert there is not None
        for each in inputs(ref.type):
            if each.name in given and not each.is_reference:
                stored = self.other.store.value(there, each.field)
                same = (row[each.field], given[each.name])
                assert stored in same, f"{ref}.{each.field}"
        return self.made[ref]

    def _add_member(self, given: dict[str, object]) -> None:
        """Have the member in the team: the first sandbox has, as a list of the team."""
        team, member = (
            self.other.store.find(str(given.get(name)))
            for name in ("teamId", "memberId")
        )
        if team is not None and member is not None:
            members = CATALOG.shape("Team").fields["members"]
            self.other.life_cycle.links.add(team, members, member)


def test_what_is_read_can_be_created_in_the_order_of_its_references() -> None:
    exchange = Exchange(seed=7)
    wrong: list[str] = []
    left_out: set[str] = set()
    for name in CATALOG.schema.type_map:
        if name in LEFT_OUT or not inputs(name):
            continue
        for ref in islice(exchange.first.store.refs(name), RECORDS):
            try:
                exchange.create(ref)
            except AssertionError as error:
                wrong.append(str(error))
            except LeftOutError:
                left_out.add(name)
    assert not wrong, "\n".join(wrong)
    assert left_out <= BELONGS_TO_OTHERS
    assert len(exchange.made) > 500
