"""An answer that does not match: the account is asked what its schema says now."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.driver import Driver
from tests.support.packages import BUNDLED
from xurrent_gen.sandbox import RunningSandbox, running_sandbox

CHANGED = "Person.jobTitle is Int in the account's schema, and String in this package"


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSandbox]:
    """A sandbox in which people have a number for a title."""
    sdl = BUNDLED.read_text("utf-8")
    start = sdl.index("\ntype Person ")
    end = sdl.index("\n}\n", start)
    person = sdl[start:end]
    assert person.count("  jobTitle: String\n") == 1
    person = person.replace("  jobTitle: String\n", "  jobTitle: Int\n")
    schema: Path = tmp_path_factory.mktemp("moved") / "schema.graphql"
    schema.write_text(sdl[:start] + person + sdl[end:], "utf-8")
    with running_sandbox(schema=schema) as running:
        yield running


READS = {
    "a record of a record": lambda q: q.requests()
    .select(lambda r: [r.subject, r.requested_by.job_title])
    .first(),
    "a nested connection": lambda q: q.teams()
    .select(lambda t: [t.members.job_title])
    .limit(5)
    .all(),
    "rows": lambda q: q.people().values(lambda p: (p.id, p.job_title)).limit(9).all(),
}


@pytest.mark.parametrize("read", READS)
def test_what_has_changed_is_told(
    read: str, driver: Driver, sdk: Any, moved: RunningSandbox
) -> None:
    client = driver.connect(moved, explain_mismatch=True)
    moved.journal.clear()
    with pytest.raises(sdk.ResponseMismatchError) as caught:
        driver.run(READS[read](client.query))
    error = caught.value
    assert error.cause == CHANGED
    assert error.where.endswith("jobTitle")
    assert f". Now {CHANGED} (operation " in str(error)
    asked = [each for each in moved.journal.of("graphql") if "__type" in str(each)]
    assert len(asked) == 1
    assert pickle.loads(pickle.dumps(error)).cause == CHANGED


def test_nobody_is_asked_by_default(
    driver: Driver, sdk: Any, moved: RunningSandbox
) -> None:
    client = driver.connect(moved)
    moved.journal.clear()
    with pytest.raises(sdk.ResponseMismatchError) as caught:
        driver.run(READS["rows"](client.query))
    assert caught.value.cause == ""
    assert "jobTitle: " in str(caught.value)
    assert len(moved.journal.of("graphql")) == 1
    twin = client.with_options(explain_mismatch=True)
    with pytest.raises(sdk.ResponseMismatchError) as caught:
        driver.run(READS["rows"](twin.query))
    assert caught.value.cause == CHANGED


def asked(driver: Driver, sdk: Any, *answers: Any) -> tuple[str, int]:
    """The cause that is told of a person without a name, and the number of requests."""
    wrong = {"data": {"me": {"id": "1", "name": 7}}}
    client, transport = driver.canned([wrong, *answers])
    twin = client.with_options(explain_mismatch=True)
    with pytest.raises(sdk.ResponseMismatchError) as caught:
        driver.run(twin.query.me().select(lambda p: [p.name]).get())
    assert caught.value.where == "data.me.name"
    return caught.value.cause, len(transport.requests)


def type_with(*fields: tuple[str, Any]) -> Any:
    told = [{"name": name, "type": reference} for name, reference in fields]
    return {"data": {"__type": {"fields": told}}}


STRING = {"kind": "SCALAR", "name": "String", "ofType": None}
LIST = {"kind": "LIST", "name": None, "ofType": STRING}
MUST = {"kind": "NON_NULL", "name": None, "ofType": LIST}

ANSWERS = [
    (type_with(("name", STRING)), "Person.name is String in the account's schema, too"),
    (
        type_with(("name", MUST)),
        "Person.name is [String]! in the account's schema, and String in this package",
    ),
    (type_with(("nick", STRING)), "Person.name is gone from the account's schema"),
    ({"data": {"__type": None}}, "the account's schema has no type Person any more"),
]


@pytest.mark.parametrize(("answer", "cause"), ANSWERS)
def test_what_the_account_says(
    answer: Any, cause: str, driver: Driver, sdk: Any
) -> None:
    assert asked(driver, sdk, answer) == (cause, 2)


def test_an_account_that_does_not_say_changes_nothing(driver: Driver, sdk: Any) -> None:
    refusal = {"errors": [{"message": "no introspection"}]}
    assert asked(driver, sdk, refusal) == ("", 2)


def test_a_root_field_is_of_no_type(driver: Driver, sdk: Any) -> None:
    client, transport = driver.canned([{"data": {"me": 7}}])
    twin = client.with_options(explain_mismatch=True)
    with pytest.raises(sdk.ResponseMismatchError) as caught:
        driver.run(twin.query.me().select(lambda p: [p.name]).get())
    assert (caught.value.cause, len(transport.requests)) == ("", 1)
