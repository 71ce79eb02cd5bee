"""The retry policy as a table, and ``Retry-After`` in all its forms."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Literal
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clock import NOW
from xurrent_gen.runtime.core import errors
from xurrent_gen.runtime.core.errors import XurrentError
from xurrent_gen.runtime.core.metadata import read_metadata
from xurrent_gen.runtime.http.retry import RetryPolicy

BOTH = {"query", "mutation"}
QUERIES = {"query"}
NEITHER: set[str] = set()

TABLE: list[tuple[type[XurrentError], set[str]]] = [
    (errors.ConnectionFailedError, BOTH),
    (errors.ThrottledError, BOTH),
    (errors.UnavailableError, BOTH),
    (errors.ConnectionLostError, QUERIES),
    (errors.RequestTimeoutError, QUERIES),
    (errors.GatewayError, QUERIES),
    (errors.TruncatedResponseError, QUERIES),
    (errors.LimitExhaustedError, NEITHER),
    (errors.ServerError, NEITHER),
    (errors.CredentialsRejectedError, NEITHER),
    (errors.WrongAccountError, NEITHER),
    (errors.HtmlResponseError, NEITHER),
    (errors.GraphQLError, NEITHER),
    (errors.ResponseTooLargeError, NEITHER),
    (errors.ConfigurationError, NEITHER),
]


def wait(
    policy: RetryPolicy,
    error: XurrentError,
    *,
    kind: Literal["query", "mutation"] = "query",
    attempts: int = 1,
    elapsed: float = 0.0,
    random: float = 0.0,
) -> float | None:
    with patch("xurrent_gen.runtime.http.retry.random", lambda: random):
        return policy.next_wait(error, kind=kind, attempts=attempts, elapsed=elapsed)


@pytest.mark.parametrize(("cls", "again"), TABLE)
@pytest.mark.parametrize("kind", ["query", "mutation"])
def test_what_is_tried_again(
    cls: type[XurrentError], again: set[str], kind: Literal["query", "mutation"]
) -> None:
    assert (wait(RetryPolicy(), cls("x"), kind=kind) is not None) == (kind in again)


@pytest.mark.parametrize(("cls", "again"), TABLE)
def test_mutations_that_may_have_run_are_repeated_only_on_request(
    cls: type[XurrentError], again: set[str]
) -> None:
    policy = RetryPolicy(repeat_mutations=True)
    assert (wait(policy, cls("x"), kind="mutation") is not None) == bool(again)


def test_waits_grow_and_stop_growing() -> None:
    policy = RetryPolicy(attempts=9, first_wait=1, longest_wait=10)
    error = errors.UnavailableError("x")
    waits = [wait(policy, error, attempts=n) for n in range(1, 9)]
    assert waits == [1, 2, 4, 8, 10, 10, 10, 10]


def test_jitter_shortens_a_growing_wait() -> None:
    policy = RetryPolicy(first_wait=8, jitter=0.5)
    error = errors.UnavailableError("x")
    assert wait(policy, error, random=0.5) == 6.0
    assert wait(policy, error, random=0.999) == pytest.approx(4.0, rel=0.01)


def test_total_time_is_bounded_before_a_wait_begins() -> None:
    policy = RetryPolicy(total=10, first_wait=4)
    error = errors.UnavailableError("x")
    assert wait(policy, error, elapsed=6.0) == 4.0
    assert wait(policy, error, elapsed=6.1) is None


def test_a_long_retry_after_is_not_slept_through() -> None:
    policy = RetryPolicy(longest_retry_after=60)
    for error in errors.ThrottledError, errors.GatewayError:
        assert wait(policy, error("x", retry_after=60.0)) == 60.0
        assert wait(policy, error("x", retry_after=60.5)) is None


@given(
    attempts=st.integers(1, 10**9),
    random=st.floats(0, 1, exclude_max=True),
    retry_after=st.none() | st.floats(0.001, 400),
    elapsed=st.floats(0, 400),
)
def test_a_wait_is_never_negative_nor_beyond_the_bounds(
    attempts: int, random: float, retry_after: float | None, elapsed: float
) -> None:
    policy = RetryPolicy(attempts=10**9)
    error = errors.ThrottledError("x", retry_after=retry_after)
    found = wait(policy, error, attempts=attempts, elapsed=elapsed, random=random)
    if found is not None:
        assert 0 <= found <= policy.longest_retry_after
        assert elapsed + found <= policy.total


def http_date(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(NOW + seconds, UTC), usegmt=True)


def retry_after(headers: dict[str, str]) -> float | None:
    return read_metadata(429, headers, now=NOW).retry_after


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1", 1.0),
        (" 120 ", 120.0),
        ("1.5", 1.5),
        (http_date(30), 30.0),
        ("Sunday, 17-Mar-30 17:46:50 GMT", 10.0),
        ("Sun Mar 17 17:46:50 2030", 10.0),
        ("0", None),
        ("-5", None),
        ("", None),
        ("soon", None),
        (http_date(-30), None),
        (http_date(0), None),
        ("Sun, 99 Mar 2030 17:46:50 GMT", None),
        ("9" * 400, None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}) == seconds


def test_a_date_is_measured_by_the_servers_clock() -> None:
    headers = {"retry-after": http_date(-570), "date": http_date(-600)}
    assert retry_after(headers) == 30.0
