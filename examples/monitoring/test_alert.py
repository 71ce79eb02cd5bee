"""The integration against a sandbox of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from alert import SOURCE, Alert, report

from xurrent_gen.sandbox import RunningSandbox
from xurrent_sdk import ThrottledError, XurrentClient

DISK = Alert("df01", "Disk full", report="/dev/sda1 100%")


@pytest.fixture
def client(xurrent_sandbox: RunningSandbox) -> Iterator[XurrentClient]:
    with XurrentClient(**xurrent_sandbox.client_settings) as client:
        yield client


def ours(client: XurrentClient) -> int:
    return client.query.requests().where(lambda f: [f.source == SOURCE]).count()


def test_an_alert_becomes_one_request(client: XurrentClient) -> None:
    first = report(client, DISK)
    assert report(client, DISK) == first
    assert ours(client) == 1


def test_an_alert_that_comes_back_becomes_another_request(
    client: XurrentClient,
) -> None:
    first = report(client, DISK)
    client.execute(
        "mutation($id: ID!) { requestUpdate(input: {id: $id, status: completed,"
        " completionReason: solved}) { errors { message } } }",
        {"id": first},
    )
    assert report(client, DISK) == report(client, DISK) != first
    assert ours(client) == 2


def test_the_report_is_attached(client: XurrentClient) -> None:
    report(client, DISK)
    query = client.query.requests().where(lambda f: [f.source == SOURCE])
    request = query.select(
        lambda r: [r.notes.text, r.notes.text_attachments.filename]
    ).one()
    assert [each.filename for n in request.notes for each in n.text_attachments] == [
        "report.txt"
    ]


def test_blanks_make_no_other_alert(client: XurrentClient) -> None:
    assert report(client, DISK) == report(client, Alert("df01", " Disk\tfull\n"))


def test_each_host_has_its_own(client: XurrentClient) -> None:
    assert report(client, DISK) != report(client, Alert("df02", "Disk full"))


@pytest.mark.xurrent(faults=("429:1", "503:1"))
def test_throttling_and_maintenance_are_waited_for(client: XurrentClient) -> None:
    report(client, Alert("df01", "Disk full"))
    assert ours(client) == 1


@pytest.mark.xurrent(faults=("429:3600",))
def test_a_long_refusal_is_told(client: XurrentClient) -> None:
    with pytest.raises(ThrottledError) as caught:
        report(client, DISK)
    assert not caught.value.maybe_executed
