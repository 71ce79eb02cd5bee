from __future__ import annotations

from collections.abc import Callable

import pytest
from graphql import build_schema, parse, validate

from xurrent_gen.introspect.query import (
    Asked,
    introspection_query,
    is_refusal,
    step_down,
)

SCHEMA = build_schema("type Query { a: Int }")
ALL = Asked()


def test_everything_that_newer_servers_know_is_asked_for() -> None:
    query = introspection_query(ALL)
    for word in (
        "description",
        "specifiedByURL",
        "isRepeatable",
        "isOneOf",
        "inputFields(includeDeprecated: true)",
        "args(includeDeprecated: true)",
        "fields(includeDeprecated: true)",
        "enumValues(includeDeprecated: true)",
        "deprecationReason",
        "defaultValue",
        "interfaces",
        "possibleTypes",
        "subscriptionType",
    ):
        assert word in query
    assert validate(SCHEMA, parse(query)) == []


@pytest.mark.parametrize(
    ("messages", "less"),
    [
        (
            ['Cannot query field "isOneOf" on type "__Type".'],
            Asked(one_of=False),
        ),
        (
            ["Field 'specifiedByURL' doesn't exist on type '__Type'"],
            Asked(specified_by_url=False),
        ),
        (
            ["Field 'inputFields' doesn't accept argument 'includeDeprecated'"],
            Asked(input_value_deprecation=False),
        ),
        (
            ['Cannot query field "isDeprecated" on type "__InputValue".'],
            Asked(input_value_deprecation=False),
        ),
        (
            ["Field 'isRepeatable' doesn't exist on type '__Directive'"],
            Asked(directive_is_repeatable=False),
        ),
        (
            ['Cannot query field "description" on type "__Schema".'],
            Asked(schema_description=False),
        ),
        (
            [
                'Cannot query field "description" on type "__Schema".',
                'Cannot query field "isOneOf" on type "__Type".',
            ],
            Asked(schema_description=False, one_of=False),
        ),
        (["Query has depth of 15, which exceeds max depth of 13"], Asked(type_depth=6)),
    ],
)
def test_a_refusal_names_what_is_left_out(messages: list[str], less: Asked) -> None:
    assert step_down(ALL, messages) == less
    assert not is_refusal(messages)


def test_without_a_reason_the_oldest_form_is_tried_and_then_nothing() -> None:
    oldest = step_down(ALL, ["Bad request"])
    assert oldest is not None
    query = introspection_query(oldest)
    assert "isOneOf" not in query
    assert "description" in query
    assert step_down(oldest, ["Bad request"]) is None


def test_depth_is_lowered_until_there_is_no_less() -> None:
    asked: Asked | None = ALL
    seen: list[Asked] = []
    while asked is not None:
        seen.append(asked)
        asked = step_down(asked, ["too deep"])
        assert len(seen) < 10
    assert [a.type_depth for a in seen] == [9, 6, 4, 4]


@pytest.mark.parametrize(
    "message",
    [
        "GraphQL introspection is not allowed, but the query contained __schema",
        "GraphQL introspection has been disabled, but the requested query contained "
        'the field "__schema".',
        "Introspection is disabled",
        "introspection forbidden",
        "You are not permitted to use introspection",
        "Field '__schema' doesn't exist on type 'Query'",
        'Cannot query field "__schema" on type "Query".',
    ],
)
def test_introspection_as_a_whole_is_refused(message: str) -> None:
    assert is_refusal([message])


@pytest.mark.parametrize("message", ["Not found", "Something went wrong", ""])
def test_other_errors_are_no_refusal(message: str) -> None:
    assert not is_refusal([message])


def without(word: str) -> Callable[[str], bool]:
    return lambda query: word not in query


@pytest.mark.parametrize(
    ("asked", "gone"),
    [
        (Asked(one_of=False), "isOneOf"),
        (Asked(specified_by_url=False), "specifiedByURL"),
        (Asked(directive_is_repeatable=False), "isRepeatable"),
        (Asked(input_value_deprecation=False), "inputFields(includeDeprecated"),
        (Asked(descriptions=False), "description"),
    ],
)
def test_what_is_left_out_is_not_in_the_query(asked: Asked, gone: str) -> None:
    assert without(gone)(introspection_query(asked))
    assert validate(SCHEMA, parse(introspection_query(asked))) == []
