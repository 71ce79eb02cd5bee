"""What is read from one sandbox can be created in another, after what it refers to."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_required_argument,
    is_required_input_field,
)

from tests.sandbox.calls import data
from xurrent_gen.sandbox import Sandbox
from xurrent_gen.sandbox.data.catalog import open_catalog

SCHEMA = open_catalog(None).schema
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


def lists() -> dict[str, str]:
    """The types that a root field lists, with its name."""
    assert SCHEMA.query_type is not None
    found: dict[str, str] = {}
    for name, field in SCHEMA.query_type.fields.items():
        named = get_named_type(field.type)
        if named.name.endswith("Connection"):
            assert isinstance(named, GraphQLObjectType)
            found.setdefault(get_named_type(named.fields["nodes"].type).name, name)
    return found


def creations() -> dict[str, str]:
    """The types of records with the mutations that create them."""
    assert SCHEMA.mutation_type is not None
    names = (name for name in SCHEMA.mutation_type.fields if name.endswith("Create"))
    found = {f"{name[:1].upper()}{name[1:-6]}": name for name in names}
    return {t: n for t, n in found.items() if t in SCHEMA.type_map}


LISTS, CREATIONS = lists(), creations()


class CircleError(Exception):
    """Two records refer to each other: the reference that can be null is left out."""


class LeftOutError(CircleError):
    """A record belongs to one that no mutation creates."""


class Exchange:
    """Creates the records of one sandbox in another, which is empty."""

    def __init__(self, seed: int) -> None:
        roots = {
            root: list[object]()
            for name, root in LISTS.items()
            if isinstance(SCHEMA.type_map[name], GraphQLObjectType)
            and root not in ("archive", "trash", "auditEntries")
        }
        caller = {"name": "Caller", "primaryEmail": "caller@x.example"}
        self.first = Sandbox(seed=seed)
        self.other = Sandbox(data={**roots, "people": [caller]})
        self.made: dict[str, str] = {}
        self._open: set[str] = set()
        """Records that wait for what they refer to."""

    def create(self, name: str, node: str) -> str:
        """Create a record and, before it, the records that it refers to."""
        if node in self.made:
            return self.made[node]
        if name not in CREATIONS or name in LEFT_OUT:
            raise LeftOutError(f"{name} {node}")
        if node in self._open:
            raise CircleError(f"{name} {node}")
        self._open.add(node)
        fields = inputs(name)
        shown = " ".join(each.shown for each in fields)
        record = read(self.first, name, node, shown)
        given: dict[str, object] = {}
        for each in fields:
            value = record[each.field]
            if value is None or each.name in DERIVED:
                assert not each.is_required, f"{name} {node} has no {each.field}"
            elif name not in LISTS and each.name in ("source", "sourceID"):
                continue  # the other sandbox has records of this type
            elif not each.is_reference:
                given[each.name] = value
            else:
                try:
                    found = self.create(value["__typename"], value["id"])
                except CircleError:
                    if each.is_required:
                        self._open.discard(node)
                        raise
                else:
                    by_reference = (name, each.name) in BY_REFERENCE
                    given[each.name] = value["reference"] if by_reference else found
        self._open.discard(node)
        self._add_member(given)
        mutation = CREATIONS[name]
        answer = data(
            self.other,
            f"mutation ($input: {name}CreateInput!) {{ {mutation}(input: $input) {{ "
            f"errors {{ path message }} {record_field(name)} {{ ... on {name} {{ id }} }}"
            " } }",
            input=given,
        )[mutation]
        assert not answer["errors"], f"{name}: {answer['errors']}"
        made = str(answer[record_field(name)]["id"])
        self.made[node] = made
        leaves = [e for e in fields if not e.is_reference and e.name in given]
        stored = read(self.other, name, made, " ".join(e.shown for e in leaves))
        for each in leaves:
            assert stored[each.field] == given[each.name], f"{name}.{each.field}"
        return made

    def _add_member(self, given: dict[str, object]) -> None:
        """Have the member in the team: the first sandbox has, as a list of the team."""
        if given.get("teamId") and given.get("memberId"):
            query = "{ team: node(id: %s) { ... on Team { members(first: 99) { nodes { id } } } } }"
            team = data(self.other, query.replace("%s", f'"{given["teamId"]}"'))["team"]
            members = [each["id"] for each in team["members"]["nodes"]]
            data(
                self.other,
                "mutation ($i: TeamUpdateInput!) "
                "{ teamUpdate(input: $i) { errors { message } } }",
                i={"id": given["teamId"], "memberIds": [*members, given["memberId"]]},
            )


class Input:
    """A field of a create input that the record shows."""

    def __init__(self, owner: str, name: str, is_required: bool) -> None:
        self.name = name
        self.is_required = is_required
        self.field = field = shown_by(owner, name)
        self.is_reference = (owner, name) in BY_REFERENCE or name.endswith("Id")
        more = "reference" if (owner, name) in BY_REFERENCE else ""
        record = SCHEMA.type_map[owner]
        assert isinstance(record, GraphQLObjectType)
        is_object = isinstance(
            get_named_type(record.fields[field].type), GraphQLObjectType
        )
        inner = f"{{ __typename {'id' if is_object else '... on Node { id }'} {more} }}"
        self.shown = f"{field} {inner}" if self.is_reference else field


@cache
def inputs(owner: str) -> list[Input]:
    """The fields of a create input that the record shows as one value."""
    given = SCHEMA.type_map[f"{owner}CreateInput"]
    assert isinstance(given, GraphQLInputObjectType)
    record = SCHEMA.type_map[owner]
    assert isinstance(record, GraphQLObjectType)
    found: list[Input] = []
    for name, each in given.fields.items():
        field = record.fields.get(shown_by(owner, name))
        if field is None or (owner, name) in OTHER_FORM:
            continue
        is_leaf = is_leaf_type(get_named_type(field.type))
        is_one = "[" not in str(field.type) and "Connection" not in str(field.type)
        is_reference = (owner, name) in BY_REFERENCE or name.endswith("Id")
        if (
            is_one
            and is_leaf != is_reference
            and is_leaf_type(get_named_type(each.type))
            and not any(map(is_required_argument, field.args.values()))
        ):
            found.append(Input(owner, name, is_required_input_field(each)))
    return found


def shown_by(owner: str, name: str) -> str:
    record = SCHEMA.type_map[owner]
    assert isinstance(record, GraphQLObjectType)
    name = OTHER_NAMES.get((owner, name), name)
    return name if name in record.fields else name.removesuffix("Id")


def record_field(name: str) -> str:
    return f"{name[:1].lower()}{name[1:]}"


def read(box: Sandbox, name: str, node: str, shown: str) -> dict[str, Any]:
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on {name} {{ id {shown} }} }} }}"
    found: dict[str, Any] = data(box, query, id=node)["node"]
    return found


def test_what_is_read_can_be_created_in_the_order_of_its_references() -> None:
    exchange = Exchange(seed=7)
    store = exchange.first.store
    wrong: list[str] = []
    left_out: set[str] = set()
    for name in CREATIONS.keys() - LEFT_OUT.keys():
        for ref in islice(store.refs(name), RECORDS):
            try:
                exchange.create(name, store.node_id(ref))
            except AssertionError as error:
                wrong.append(str(error))
            except LeftOutError:
                left_out.add(name)
    assert not wrong, "\n".join(wrong)
    assert left_out <= BELONGS_TO_OTHERS
    assert len(exchange.made) > 500
