"""All mutations: what is sent arrives as it is meant, what comes back is returned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type, is_leaf_type

from tests.foreign import world
from tests.foreign.conftest import Driver, Judge
from tests.foreign.inputs import REFUSED, Maker, Value, echoed, keywords, wire
from tests.foreign.plain import Plain, check
from tests.foreign.world import python_name

ROOT = world.schema().mutation_type
assert ROOT is not None
MUTATIONS = ROOT.fields


def input_type(name: str) -> GraphQLInputObjectType:
    """The type of a mutation's only argument."""
    assert list(MUTATIONS[name].args) == ["input"]
    found = get_named_type(MUTATIONS[name].args["input"].type)
    assert isinstance(found, GraphQLInputObjectType)
    return found


def expected(name: str, values: dict[str, Value]) -> Plain:
    """What a mutation has to return."""
    payload = get_named_type(MUTATIONS[name].type).name
    others = [
        each
        for each in world.fields_of(payload)
        if each not in ("clientMutationId", "errors")
    ]
    named = get_named_type(world.fields_of(payload)[others[0]].type)
    is_record = len(others) == 1 and not is_leaf_type(named)
    back: dict[str, Plain] = {}
    for each in (payload, *(_record_type(payload, each) for each in others)):
        if each is not None:
            back |= echoed(input_type(name), values, each)
    members = world.payload(payload, wire(values), back)
    if is_record:
        return members[others[0]]
    return (payload, {python_name(key): each for key, each in members.items()})


def _record_type(payload: str, field: str) -> str | None:
    named = get_named_type(world.fields_of(payload)[field].type)
    return None if is_leaf_type(named) else named.name


def call(client: Any, name: str, /, **arguments: Any) -> Any:
    """Run a mutation."""
    return getattr(client.mutation, python_name(name))(**arguments)


def test_no_mutation_is_left_out() -> None:
    assert len(MUTATIONS) == 153


@pytest.mark.parametrize("name", MUTATIONS)
def test_with_what_is_required(name: str, run: Driver, sdk: Any, judge: Judge) -> None:
    values = Maker(sdk).required(input_type(name))
    before = judge.requests
    found = run(lambda c: call(c, name, **keywords(values)))
    assert judge.requests - before == 1
    check(found, expected(name, values))


@pytest.mark.parametrize("name", MUTATIONS)
def test_with_everything(name: str, run: Driver, sdk: Any) -> None:
    maker, named = Maker(sdk), input_type(name)
    values = maker.all(named)
    found = run(lambda c: c.mutation(maker.model(named, values)))
    check(found, expected(name, values))


@pytest.mark.parametrize("name", MUTATIONS)
def test_errors_of_the_payload(name: str, run: Driver, sdk: Any) -> None:
    values = Maker(sdk).required(input_type(name))
    refused = Value(REFUSED, REFUSED)
    given = keywords({**values, "clientMutationId": refused})
    with pytest.raises(sdk.MutationError) as caught:
        run(lambda c: call(c, name, **given))
    assert caught.value.errors == (
        (("input", "clientMutationId"), "clientMutationId is refused"),
        ((), f"{name} was not run"),
    )


def made(values: dict[str, Value]) -> Callable[[Any], Any]:
    """Creates a request and asks for its notes."""
    return lambda client: client.mutation.request_create(
        **keywords(values), select=lambda r: [r.subject, r.notes.text, r.team.name]
    )


def test_connections_of_what_was_made_are_complete(
    run: Driver, sdk: Any, judge: Judge
) -> None:
    named = input_type("requestCreate")
    subject = Value("made", "made", ("str", "made"))
    numbers = set()
    for number in range(12):
        values = {"subject": subject, "source": Value(f"{number}", f"{number}")}
        request = world.record_number("RequestCreatePayload", "request", wire(values))
        before = judge.requests
        found = run(made(values))
        notes = world.nodes_of("Request", request, "notes")
        pages = max(1, -(-notes.size // world.PAGE)) if notes else 1
        assert judge.requests - before == pages
        check(
            found,
            world.record(
                "Request",
                request,
                {"subject": None, "notes": {"text": None}, "team": {"name": None}},
                echoed(named, {"subject": subject}, "Request"),
            ),
        )
        numbers.add(pages)
    assert numbers == {1, 2, 3}
