"""Reading a page ahead: the same records, errors in order, and nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from contextvars import ContextVar
from typing import Any

import pytest

from tests.support.driver import Driver
from xurrent_gen.sandbox import RunningSandbox

pytestmark = pytest.mark.usefixtures("what_was_there_is_no_garbage")


def people(client: Any) -> Any:
    return client.query.people().select(lambda p: [p.id, p.teams.id]).page_size(30)


def readers() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if "read-ahead" in each.name]


def test_who_abandons_a_run_does_not_wait_for_its_request(
    sdk: Any, faulty: RunningSandbox
) -> None:
    """The page ahead gets no answer before the iteration is over."""
    for earlier in readers():  # of tests that abandoned theirs
        earlier.join()
    with Driver(sdk, "sync") as driver:
        client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
        query = client.query.people().select(lambda p: [p.id]).page_size(10)
        faulty.add_faults("ok", "slow:1")
        assert len(driver.collect(query.read_ahead(), at_most=3)) == 3
        (reader,) = readers()
        assert reader.daemon, "Ctrl-C does not wait for it"
        reader.join()


def test_an_abandoned_run_does_not_try_again(sdk: Any, faulty: RunningSandbox) -> None:
    """A wait ends at once, and no further request is sent."""
    policy = sdk.RetryPolicy(attempts=50, first_wait=600, longest_wait=600, total=9e9)
    with Driver(sdk, "sync") as driver:
        client = driver.connect(faulty, retry=policy)
        query = client.query.people().select(lambda p: [p.id]).page_size(10)
        faulty.journal.clear()
        faulty.add_faults("ok", *["503"] * 3)
        assert len(driver.collect(query.read_ahead(), at_most=3)) == 3
        for reader in readers():
            reader.join()
        assert len(faulty.journal.of("graphql")) <= 2
        faulty.sandbox.faults.clear()


def test_ctrl_c_ends_a_wait_on_windows(
    sdk: Any, faulty: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, it arrives at the end of a timeout, or never."""

    def wait(coming: object, timeout: float | None = None, **_: object) -> None:
        assert timeout is not None
        raise KeyboardInterrupt

    monkeypatch.setattr(f"{sdk.__name__}._runtime.client.side_by_side.wait", wait)
    with Driver(sdk, "sync") as driver, pytest.raises(KeyboardInterrupt):
        driver.collect(people(driver.connect(faulty)).read_ahead())


def test_the_same_records(driver: Driver, client: Any, reading: RunningSandbox) -> None:
    plain = driver.collect(people(client).pages())
    asked = [entry.variables for entry in reading.journal.of("graphql")]
    reading.journal.clear()
    client = driver.connect(reading)  # one that has not learned what pages cost
    ahead = driver.collect(people(client).read_ahead().pages())
    assert [entry.variables for entry in reading.journal.of("graphql")] == asked
    assert [page.items for page in ahead] == [page.items for page in plain]
    assert [page.end_cursor for page in ahead] == [page.end_cursor for page in plain]
    assert driver.run(people(client).read_ahead().read_ahead(False).all()) == [
        person for page in plain for person in page
    ]
    limited = people(client).limit(70)
    assert driver.run(limited.read_ahead().all()) == driver.run(limited.all())


def test_the_next_page_is_fetched_meanwhile(
    driver: Driver, client: Any, reading: RunningSandbox
) -> None:
    """While the first page is in use, the second is asked for."""
    query = client.query.people().select(lambda p: [p.id]).page_size(50).read_ahead()

    def asked() -> int:
        return len(reading.journal.of("graphql"))

    async def read() -> None:
        async for page in query.pages():
            while asked() < 2:
                await asyncio.sleep(0.005)
            assert page.has_next_page
            return

    if driver.is_async:
        driver.run(read())
    else:
        waited = threading.Event()
        for _ in query.pages():
            while asked() < 2:
                waited.wait(0.005)
            break
        for reader in readers():  # one whose client closes may wait for its timeout
            reader.join()
    assert asked() == 2


def test_pages_are_read_in_the_context_of_the_reader(
    driver: Driver, reading: RunningSandbox
) -> None:
    """A span has its parent, and a token function finds its tenant."""
    tenant = ContextVar("tenant", default="nobody")
    asked: list[str] = []

    def token() -> str:
        asked.append(tenant.get())
        return reading.token

    query = people(driver.connect(reading, token=token))
    tenant.set("widget")
    driver.collect(query.read_ahead())
    driver.collect(query.parallel(2))
    assert set(asked) == {"widget"}


def test_an_error_comes_after_the_pages_before_it(
    driver: Driver, sdk: Any, faulty: RunningSandbox
) -> None:
    client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
    query = client.query.people().select(lambda p: [p.id]).page_size(50)
    whole = driver.run(query.all())
    for good in (0, 1, 3):
        faulty.add_faults(*["ok"] * good, "503")
        found: list[Any] = []
        with pytest.raises(sdk.UnavailableError) as caught:
            driver.collect(query.read_ahead(), into=found)
        assert found == whole[: 50 * good]
        rest = driver.run(query.after(caught.value.after).read_ahead().all())
        assert found + rest == whole


def test_an_abandoned_run_leaves_nothing(
    driver: Driver, sdk: Any, faulty: RunningSandbox
) -> None:
    client = driver.connect(faulty, retry=sdk.RetryPolicy(attempts=1))
    query = client.query.people().select(lambda p: [p.id]).page_size(10).read_ahead()
    whole = driver.run(query.limit(10).all())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for fault in ("ok", "503"):
            faulty.add_faults("ok", fault)
            assert driver.collect(query, at_most=3) == whole[:3]
            for reader in readers():
                reader.join()
            faulty.sandbox.faults.clear()  # the page ahead may not have begun
            driver.run(query.limit(1).all())
        gc.collect()
        if driver.is_async:

            async def settled() -> int:
                await asyncio.sleep(0.05)
                return len(asyncio.all_tasks())

            assert driver.run(settled()) == 1
            gc.collect()
    # anyio never starts a connection attempt that is cancelled at once, and says so.
    messages = [str(warning.message) for warning in caught]
    assert [each for each in messages if "connect_tcp" not in each] == []
    while readers():  # a request under way is left to its end, nothing follows it
        threading.Event().wait(0.005)
    faulty.sandbox.faults.clear()


@pytest.mark.parametrize("way", ["ahead", "parallel", "changes"])
def test_a_client_that_is_closed_right_after_a_break_leaves_nothing(
    sdk: Any, faulty: RunningSandbox, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        limits = sdk.Limits(requests=None)
        async with sdk.AsyncXurrentClient(
            **faulty.client_settings, limits=limits, trust_env=False
        ) as client:
            query = client.query.people().page_size(10).select(lambda p: [p.id])
            ways = {
                "ahead": query.read_ahead,
                "parallel": lambda: query.parallel(8),
                "changes": lambda: query.changes(None, parallel=8),
            }
            async for _ in ways[way]():
                break

    asyncio.run(main())
    gc.collect()
    assert caplog.messages == []


@pytest.mark.parametrize(("way", "derived"), [("ahead", True), ("parallel", False)])
def test_a_client_that_is_closed_ends_the_iterations_of_others(
    sdk: Any, faulty: RunningSandbox, way: str, derived: bool
) -> None:
    async def main() -> None:
        limits = sdk.Limits(requests=None)
        client = sdk.AsyncXurrentClient(
            **faulty.client_settings, limits=limits, trust_env=False
        )
        used = client.with_options(timeout=9) if derived else client
        query = used.query.people().page_size(10).select(lambda p: [p.id])
        begun = asyncio.Event()

        async def read() -> None:
            while True:
                pages = query.read_ahead() if way == "ahead" else query.parallel(8)
                async for _ in pages:
                    begun.set()

        reading = asyncio.create_task(read())
        await begun.wait()
        await client.close()
        with pytest.raises(sdk.ClientClosedError):
            await reading
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())
    gc.collect()
