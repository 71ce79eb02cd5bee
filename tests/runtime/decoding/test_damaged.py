"""Bodies that are no JSON: one error with all its context, and nothing of the body."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.cases import check_each
from tests.support.decoders import DECODERS, body_of, operation_of, value_of
from tests.support.driver import Driver

CANARY = "Kanarienvogel"
GOOD = f'{{"id":"t1","source":"{CANARY}","cost":1.5,"person":null,"timeSpent":5}}'


def written(old: str, new: str | bytes) -> Callable[[bytes], bytes]:
    """The body with one piece of it written differently."""
    piece = new if isinstance(new, bytes) else new.encode()

    def damage(body: bytes) -> bytes:
        assert old.encode() in body
        return body.replace(old.encode(), piece, 1)

    return damage


def text(new: str | bytes) -> Callable[[bytes], bytes]:
    """The body with something in the middle of a text."""
    return written("Kanarien", new)


def number(new: str) -> Callable[[bytes], bytes]:
    """The body with something in place of a number."""
    return written(":5}", f":{new}}}")


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "no comma": written(',"cost"', '"cost"'),
    "comma at the end": written(":5}", ":5,}"),
    "no value": written('"cost":1.5', '"cost":'),
    "no quotes": written(f'"{CANARY}"', CANARY),
    "a comment": written(',"cost"', f'/* {CANARY} */,"cost"'),
    "an end missing": lambda body: body[:-1],
    "two documents": lambda body: body + body,
    "NaN": number("NaN"),
    "True": number("True"),
    "leading zero": number("05"),
    "100,000 digits": number("5" * 100_000),
    "a line break in text": text("Ka\n"),
    "an unknown escape": text("Ka\\x"),
    "half a pair": text("Ka\\ud83d"),
    "a stray byte": text(b"Ka\xff"),
    "another encoding": text("Käfig".encode("latin-1")),
    "lists in lists": number("[" * 100_000 + "]" * 100_000),
    "a mark of the byte order": lambda body: b"\xef\xbb\xbf" + body,
    "UTF-16": lambda body: body.decode().encode("utf-16"),
    "a list": lambda body: b"[" + body + b"]",
    "no data": lambda body: b"{}",
    "data that is null": lambda body: b'{"data": null, "errors": []}',
}


def all_that_it_says(error: BaseException) -> str:
    """What anyone can see of an error: its chain, and the variables of its frames."""
    seen: list[str] = []
    queue: list[BaseException | None] = [error]
    while queue:
        each = queue.pop()
        if each is not None:
            seen += [repr(each), str(each), repr(vars(each))]
            # The first frame is the test's own, which knows the body.
            tb = each.__traceback__ and each.__traceback__.tb_next
            shown = traceback.TracebackException(
                type(each), each, tb, capture_locals=True
            )
            seen += shown.format(chain=False)
            queue += [each.__cause__, each.__context__]
    return "\n".join(seen)


@pytest.mark.parametrize("decoder", DECODERS)
def test_a_damaged_body(driver: Driver, sdk: Any, decoder: str) -> None:
    def check(damage: Callable[[bytes], bytes]) -> None:
        body = damage(body_of(decoder, GOOD).encode())
        reply = driver.testing.Reply(body, headers={"X-Request-Id": "r-17"})
        client, _ = driver.canned(lambda _: reply)
        caught: Any = None
        try:
            value_of(driver, client, decoder, "time_spent")
        except sdk.XurrentError as error:
            caught = error
        assert type(caught) is sdk.MalformedResponseError
        assert caught.operation_name == operation_of(decoder)
        assert (caught.request_id, caught.status) == ("r-17", 200)
        assert caught.effort.attempts == 1
        assert caught.__context__ is None
        assert CANARY[:2] not in all_that_it_says(caught)

    check_each(DAMAGE.items(), check)


@pytest.mark.parametrize("decoder", DECODERS)
def test_what_does_not_match_says_nothing(
    driver: Driver, sdk: Any, decoder: str
) -> None:
    """Of the neighbours of a wrong value and of the value itself."""
    body = body_of(decoder, GOOD.replace(":5}", f':"{CANARY}"}}')).encode()
    client, _ = driver.canned(lambda _: driver.testing.Reply(body))
    caught: Any = None
    try:
        value_of(driver, client, decoder, "time_spent")
    except sdk.XurrentError as error:
        caught = error
    assert type(caught) is sdk.ResponseMismatchError
    assert caught.effort.attempts == 1
    assert CANARY[:2] not in all_that_it_says(caught)


def test_no_number_in_a_json_value(driver: Driver, sdk: Any) -> None:
    node = '{"id":"p1","costPerHour":1,"customFields":[{"id":"c1","value":[NaN]}]}'
    body = body_of("values", node).replace("timeEntries", "people").encode()
    client, _ = driver.canned(lambda _: driver.testing.Reply(body))
    people = client.query.people()
    for query in (
        people.select(lambda p: [p.custom_fields.value]),
        people.select(lambda p: [p.custom_fields.value, p.cost_per_hour]),
    ):
        with pytest.raises(sdk.MalformedResponseError):
            driver.run(query.all())
