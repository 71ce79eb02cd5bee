"""Asynchronous queries are waited for and read as the payload that began them."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import xurrent_sdk
from tests.runtime.bulk.world import both, item, scan
from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox


def submitted(driver: Driver, client: Any, *items: dict[str, Any], **how: Any) -> Any:
    found = scan(f"wait-{driver.kind}", list(items))
    return driver.run(client.mutation(found, **how))


@both
def test_the_result_is_the_payload_as_it_was_selected(discovery: Any) -> None:
    driver, client = discovery
    payload = submitted(
        driver,
        client,
        item(1),
        item(2),
        select=lambda p: [
            p.async_query.result_url,
            p.async_query.error_count,
            p.configuration_items.name,
            p.configuration_items.source_id,
        ],
    )
    assert payload.configuration_items is None
    done = driver.run(client.wait(payload))
    assert isinstance(done, xurrent_sdk.DiscoveredConfigurationItemsPayload)
    assert done.configuration_items is not None
    assert [found.name for found in done.configuration_items] == ["df1", "df2"]
    with pytest.raises(xurrent_sdk.NotSelectedError):
        _ = done.configuration_items[0].label
    assert sum(client.session.tools.clock.sleeps) >= 8
    assert max(client.session.tools.clock.sleeps) <= 5


def test_items_that_failed_are_in_the_errors_of_the_result(discovery: Any) -> None:
    driver, client = discovery
    again = item(3, meta={"strategy": "CREATE"})
    payload = submitted(driver, client, item(3), again)
    done = driver.run(client.wait(payload))
    assert len(done.configuration_items) == 1
    assert [error.path for error in done.errors] == [["sourceID"]]


def test_a_wait_ends_and_can_be_taken_up(
    discovery: Any, scanned: RunningSandbox
) -> None:
    driver, client = discovery
    payload = submitted(driver, client, item(4))
    with pytest.raises(xurrent_sdk.JobRunningError, match="not done") as caught:
        driver.run(client.wait(payload, timeout=3))
    assert caught.value.maybe_executed
    assert driver.run(client.wait(payload)).configuration_items[0].name == "df4"
    polls = scanned.journal.of("file")
    assert {each.request.header("authorization") for each in polls} == {""}


def test_only_what_a_mutation_returned_can_be_waited_for(discovery: Any) -> None:
    driver, client = discovery
    payload = submitted(driver, client, item(5))
    for other in (
        pickle.loads(pickle.dumps(payload)),
        xurrent_sdk.DiscoveredConfigurationItemsPayload(async_query=None),
    ):
        with pytest.raises(xurrent_sdk.ConfigurationError, match="just returned"):
            driver.run(client.wait(other))


def test_an_address_that_is_gone_is_told(
    discovery: Any, scanned: RunningSandbox
) -> None:
    driver, client = discovery
    payload = submitted(driver, client, item(6))
    scanned.add_faults("file:500")
    with pytest.raises(xurrent_sdk.DownloadError, match="result") as caught:
        driver.run(client.with_options(retry=xurrent_sdk.RetryPolicy(1)).wait(payload))
    assert caught.value.maybe_executed
