"""The small pure pieces: JSON text, headers, metadata, documents, scrubbing, errors."""

from __future__ import annotations

import inspect
import json
import math
import pickle
from collections import deque
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic_core import PydanticSerializationError, to_json

from tests.support.clock import NOW
from tests.support.kinds import NumpyFloat
from xurrent_gen.runtime.client.raw_document import find_operation
from xurrent_gen.runtime.core import base_error, errors
from xurrent_gen.runtime.core.errors import InvalidVariablesError
from xurrent_gen.runtime.core.headers import Headers
from xurrent_gen.runtime.core.json_text import decode_json, encode_json
from xurrent_gen.runtime.core.metadata import Effort, GraphQLErrorItem, read_metadata
from xurrent_gen.runtime.core.redact import REDACTED, Redactor, Secret
from xurrent_gen.runtime.core.unset import UNSET


class Colour(StrEnum):
    RED = "red"


class Number(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("1.10"), "1.10"),
        (Decimal("99999999999999.99"), "99999999999999.99"),
        (Decimal("1E+3"), "1E+3"),
        (Decimal("-0"), "-0"),
        ({"a": [Decimal("0.1"), NumpyFloat(0.1)]}, '{"a":[0.1,0.1]}'),
        (date(2030, 1, 2), '"2030-01-02"'),
        (datetime(2030, 1, 2, 3, tzinfo=UTC), '"2030-01-02T03:00:00+00:00"'),
        (time(3, 4), '"03:04:00"'),
        ([Colour.RED, Number.ONE], '["red",1]'),
        ({"a": {1: Decimal(2)}}, '{"a":{"1":2}}'),
        (("a", None, True), '["a",null,true]'),
        (deque(["a", range(2)]), '["a",[0,1]]'),
        ({"é": "\u2028"}, '{"é":"\u2028"}'),
        (10**400, str(10**400)),
    ],
)
def test_variables_as_json(value: object, text: str) -> None:
    assert encode_json(value).decode() == text


@pytest.mark.parametrize(
    ("value", "place"),
    [(UNSET, "$"), ({"id": UNSET}, "$.id"), ({"a": {"b": [1, UNSET]}}, "$.a.b[1]")],
)
def test_unset_is_never_sent(value: object, place: str) -> None:
    with pytest.raises(InvalidVariablesError) as caught:
        encode_json(value)
    assert f"UNSET at {place}:" in caught.value.message
    with pytest.raises(PydanticSerializationError):
        to_json(value)
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ({"a": {"b": [1, object()]}}, r"\$\.a\.b\[1\]"),
        ({"a": math.nan}, r"\$\.a"),
        ([math.inf], r"\$\[0\]"),
        ([Decimal("NaN")], r"\$\[0\]"),
        ([Decimal("sNaN")], r"\$\[0\]"),
        ({"a": b"bytes"}, r"\$\.a"),
        ({"a": {(1, 2): 2}}, r"\$\.a"),
        ({"a": {1, 2}}, r"\$\.a"),
        ({"a": [datetime(2030, 1, 2)]}, r"\$\.a\[0\] needs a time zone"),
        ({"a": ["\ud800"]}, r"\$\.a\[0\] holds half a surrogate"),
        ({"a": {"\ud800": 1}}, r"\$\.a holds half a surrogate"),
    ],
)
def test_what_cannot_be_sent_is_located(value: object, place: str) -> None:
    with pytest.raises(InvalidVariablesError, match=place):
        encode_json(value)


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.decimals(allow_nan=False, allow_infinity=False),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner)
    ),
)


@settings(max_examples=30, deadline=None)
@given(JSON_VALUES)
def test_variables_arrive_as_they_are(value: Any) -> None:
    text = encode_json(value)
    assert json.loads(text, parse_float=Decimal) == value
    assert encode_json(json.loads(text, parse_float=Decimal)) == text, "each digit"


@given(st.binary())
def test_any_body_is_json_or_a_clear_error(body: bytes) -> None:
    found: list[errors.MalformedResponseError] = []
    try:
        decode_json(body)
    except errors.MalformedResponseError as error:
        found.append(error)
    assert all(error.__cause__ is error.__context__ is None for error in found)


def test_headers_ignore_case_and_hide_values() -> None:
    headers = Headers([("X-A", "1"), ("x-a", "2"), ("Authorization", "hidden")])
    assert headers["X-a"] == "1, 2"
    assert "AUTHORIZATION" in headers
    assert len(headers) == 2
    assert "hidden" not in repr(headers)
    assert headers.with_({"X-A": "3"})["x-a"] == "3"


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "x-ratelimit-limit",
                "x-ratelimit-remaining",
                "x-ratelimit-reset",
                "x-costlimit-limit",
                "x-costlimit-cost",
                "x-costlimit-remaining",
                "x-costlimit-reset",
                "x-request-id",
            ]
        ),
        st.text() | st.integers().map(str) | st.floats().map(str),
    )
)
def test_no_header_can_break_the_metadata(headers: dict[str, str]) -> None:
    found = read_metadata(200, headers, now=NOW)
    for number in (found.rate.limit, found.rate.remaining, found.cost.cost):
        assert number is None or number >= 0


def test_the_two_families_are_not_mixed() -> None:
    rate = read_metadata(200, {"x-ratelimit-remaining": "5"}, now=NOW)
    assert (rate.rate.remaining, rate.cost.remaining) == (5, None)
    cost = read_metadata(200, {"x-costlimit-remaining": "6.0"}, now=NOW)
    assert (cost.rate.remaining, cost.cost.remaining) == (None, 6)


@pytest.mark.parametrize(
    ("document", "kind", "name"),
    [
        ("{ a }", "query", ""),
        ("query { a }", "query", ""),
        ("query A { a }", "query", "A"),
        ("query A($x: [ID!] = []) @d(a: {b: 1}) { a }", "query", "A"),
        ("query @d { a }", "query", ""),
        ("mutation M { a }", "mutation", "M"),
        (", \ufeff# query X {\nmutation { a }", "mutation", ""),
        ('query A { a(b: "} mutation B {") }', "query", "A"),
        ('query A { a(b: """ } mutation "B" { \\""" """) }', "query", "A"),
        ("fragment query on Q { a } query mutation { ...query }", "query", "mutation"),
        ("query A { mutation query { query } }", "query", "A"),
    ],
)
def test_operations_of_documents(document: str, kind: str, name: str) -> None:
    assert find_operation(document) == (kind, name)


def test_one_of_several_operations() -> None:
    document = "query A { a } mutation B { b }"
    assert find_operation(document, "B") == ("mutation", "B")


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("query A { a } query B { b }", None),
        ("query A { a }", "C"),
        ("subscription { a }", None),
        *((each, None) for each in ("", "fragment F on A { a }", "# {", '"{ a }"')),
    ],
)
def test_what_is_not_clearly_one_query_is_never_sent_twice(
    document: str, name: str | None
) -> None:
    assert find_operation(document, name) == ("mutation", name or "")


def test_a_secret_shows_nothing() -> None:
    secret = Secret("open sesame")
    assert "sesame" not in f"{secret} {secret!r} {[secret]}"
    assert secret.reveal() == "open sesame"
    assert b"sesame" not in pickle.dumps(secret)


def test_a_scrubber_knows_escaped_values_and_leaves_short_ones() -> None:
    scrub = Redactor(
        (Secret("abc"), Secret("abc-4567")),
        ({"a": "line\nbreak", "b": "new", "c": 1234567},),
    )
    assert scrub('"line\\nbreak" new abc abc-4567 1234567') == (
        f'"{REDACTED}" new abc {REDACTED} {REDACTED}'
    )


CLASSES = [
    cls
    for _, cls in inspect.getmembers(errors, inspect.isclass)
    if issubclass(cls, errors.XurrentError)
    if cls.__module__ in {errors.__name__, base_error.__name__}
]


def make(cls: type[errors.XurrentError]) -> errors.XurrentError:
    metadata = read_metadata(
        503, Headers({"x-request-id": "Root=1", "set-cookie": "hidden"}), now=NOW
    )
    known: dict[str, Any] = {
        "operation_name": "Me",
        "metadata": metadata,
        "effort": Effort(2, 3.0, 1.0),
    }
    if cls is errors.MutationError:
        return errors.MutationError([(("subject",), "too long")], **known)
    if issubclass(cls, errors.GraphQLError):
        return cls("it broke", errors=[GraphQLErrorItem("it broke")], **known)
    if issubclass(cls, errors.PaginationError):
        error = cls("it broke", **known)
        error.attach(after="cursor")
        return error
    return cls("it broke", **known)


def test_a_request_id_is_fit_for_messages() -> None:
    found = read_metadata(200, Headers({"x-request-id": "a\x1b[31m\x80b"}), now=0.0)
    assert found.request_id == "a?[31m?b"


@pytest.mark.parametrize("cls", CLASSES)
def test_every_error_says_where_and_survives_pickling(
    cls: type[errors.XurrentError],
) -> None:
    error = make(cls)
    for one in (error, error.copy(), pickle.loads(pickle.dumps(error))):
        assert type(one) is cls
        assert str(one) == str(error)
        assert one.request_id == "Root=1"
        assert one.status == 503
        assert one.operation_name == "Me"
        assert vars(one).keys() == vars(error).keys()
    assert "Me" in str(error)
    assert "tried 2 times" in str(error)
    assert b"hidden" not in pickle.dumps(error)
    received = cls(*json.loads(json.dumps(error.args)))  # from Celery's JSON
    assert type(received) is cls
    assert received.message == error.message
