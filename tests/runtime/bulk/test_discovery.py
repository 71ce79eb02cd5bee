"""Discovered items are sent in chunks, waited for, and reported one by one."""

from __future__ import annotations

from typing import Any

import pytest

import xurrent_sdk
from tests.runtime.bulk.world import both, item, scan
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def mutations(server: RunningSandbox) -> list[Any]:
    sent = (entry.variables.get("input") for entry in server.journal.of("graphql"))
    return [each for each in sent if each]


def counts(given: Any) -> list[list[int]]:
    return [
        [len(p["configurationItems"]) for p in category["products"]]
        for category in given["physicalAssets"]
    ]


@both
def test_items_are_sent_in_hundreds_and_each_has_an_outcome(
    discovery: Any, scanned: RunningSandbox
) -> None:
    driver, client = discovery
    source = f"many-{driver.kind}"
    products = [item(n) for n in range(130)], [item(n) for n in range(130, 230)]
    seen: list[int] = []

    def watch(report: Any) -> None:
        seen.append(len(report.open))

    report = driver.run(client.discovery.send(scan(source, *products), progress=watch))
    report.raise_for_failures()
    assert str(report) == f"configuration items of {source!r}: 230 done"
    assert repr(report) == f"<DiscoveryReport of {report}>"
    assert seen == [130, 30, 0]
    sent = mutations(scanned)
    assert [counts(each) for each in sent] == [[[100]], [[30, 70]], [[30]]]
    assert {each["source"] for each in sent} == {source}
    filter_ = {"source": {"values": [source]}}
    found = client.query.configuration_items(filter=filter_)
    records = driver.run(found.select(lambda c: [c.id, c.source_id]).all())
    assert {r.source_id: r.id for r in records} == {
        key: outcome.id for key, outcome in report.items.items()
    }


def test_a_refused_item_says_why_and_the_others_are_written(discovery: Any) -> None:
    driver, client = discovery
    source = f"refused-{driver.kind}"
    driver.run(client.discovery.send(scan(source, [item(1)])))
    again = item(1, meta={"strategy": "CREATE"})
    report = driver.run(client.discovery.send(scan(source, [again, item(2)])))
    assert report.failed == {"c1": "sourceID: c1 is there already"}
    assert report.items["c2"].state == "done"
    with pytest.raises(xurrent_sdk.BulkError, match="1 done, 1 failed") as caught:
        report.raise_for_failures()
    assert caught.value.maybe_executed


@pytest.mark.parametrize(
    ("errors", "states"),
    [
        ([], {"c1": "done", "c2": "pending", "c3": "pending"}),
        ([("c2", "no")], {"c1": "done", "c2": "failed", "c3": "pending"}),
        ([("name", "no")], {"c1": "done", "c2": "failed", "c3": "failed"}),
    ],
)
def test_an_item_that_is_neither_written_nor_refused_is_pending(
    kind: str, errors: list[tuple[str, str]], states: dict[str, str]
) -> None:
    """It may wait for reconciliation; another item's error is not its own."""

    def answer(request: Any) -> Any:
        url = "https://widget.xurrent.com/result/1"
        begun = {"id": "q1", "resultUrl": url}
        payload: dict[str, Any] = {"asyncQuery": begun, "errors": None}
        payload["configurationItems"] = None
        if request.method == "GET":
            payload["configurationItems"] = [{"id": "1", "sourceID": "c1"}]
            payload["errors"] = [{"path": [p], "message": m} for p, m in errors]
        return {"data": {"discoveredConfigurationItems": payload}}

    with Driver(xurrent_sdk, kind) as driver:
        client, _ = driver.canned(answer)
        found = scan("scan", [item(1), item(2), item(3)])
        report = driver.run(client.discovery.send(found))
        assert {key: each.state for key, each in report.items.items()} == states
        assert set(report.failed.values()) <= {f"{p}: {m}" for p, m in errors}
        assert report.open == ()
        if not errors:
            report.raise_for_failures()


def test_a_lost_answer_is_unknown_and_ends_the_sending(
    discovery: Any, scanned: RunningSandbox
) -> None:
    driver, client = discovery
    source = f"lost-{driver.kind}"
    items = [item(n) for n in range(101)]
    scanned.add_faults("500")
    once = client.with_options(retry=xurrent_sdk.RetryPolicy(attempts=1))
    report = driver.run(once.discovery.send(scan(source, items)))
    states = [each.state for each in report.items.values()]
    assert states == ["unknown"] * 100 + ["waiting"]
    assert len(report.open) == 101
    assert report.stopped is not None
    driver.run(client.discovery.send(scan(source, items))).raise_for_failures()


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        ({"errors": [{"message": "no"}]}, "failed"),
        ({"data": None, "errors": [{"message": "no"}]}, "unknown"),
    ],
)
def test_an_error_after_execution_began_is_unknown(
    kind: str, answer: dict[str, Any], state: str
) -> None:
    with Driver(xurrent_sdk, kind) as driver:
        client, _ = driver.canned(lambda _: answer)
        report = driver.run(client.discovery.send(scan("scan", [item(1)])))
        assert (report.items["c1"].state, report.items["c1"].error) == (state, "no")
        assert report.open == (("c1",) if state == "unknown" else ())


def test_what_the_token_may_not_do_is_raised(kind: str) -> None:
    scope = {"errors": [{"message": "Missing required scope(s): ci:Create"}]}
    with Driver(xurrent_sdk, kind) as driver:
        client, _ = driver.canned(lambda _: scope)
        with pytest.raises(xurrent_sdk.ScopeMissingError):
            driver.run(client.discovery.send(scan("scan", [item(1)])))


def test_a_result_that_does_not_come_in_time_is_unknown(discovery: Any) -> None:
    driver, client = discovery
    found = scan(f"slow-{driver.kind}", [item(1)])
    report = driver.run(client.discovery.send(found, timeout=3))
    assert report.items["c1"].state == "unknown"
    assert isinstance(report.stopped, xurrent_sdk.JobRunningError)


def test_wrong_items_are_refused_before_anything_is_sent(
    discovery: Any, scanned: RunningSandbox
) -> None:
    driver, client = discovery
    twice = scan("twice", [item(1)], [item(1)])
    other = xurrent_sdk.ProductCreateInput(name="x", brand="y", category="z")
    for given, problem in ((twice, "'c1'"), (other, "ProductCreateInput")):
        with pytest.raises(xurrent_sdk.ConfigurationError, match=problem):
            driver.run(client.discovery.send(given))
    assert not scanned.journal.of("graphql")
