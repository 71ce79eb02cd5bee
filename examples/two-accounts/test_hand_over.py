"""Two sandboxes, each with its own records, and the program in between."""

from __future__ import annotations

import gadget_sdk
import pytest
import widget_sdk
from hand_over import SOURCE, hand_over

from xurrent_gen.sandbox import RunningSandbox, running_sandbox


def tokens_seen(sandbox: RunningSandbox) -> set[str]:
    return {each.headers["authorization"] for each in sandbox.journal.of("graphql")}


def test_each_endpoint_sees_only_the_token_of_its_account(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with (
        running_sandbox(accounts=("widget",), token="of-widget") as first,
        running_sandbox(accounts=("gadget",), token="of-gadget", seed=2) as second,
    ):
        for name, value in first.environ.items():
            monkeypatch.setenv(f"WIDGET_{name}", value)
        for name, value in second.environ.items():
            monkeypatch.setenv(f"GADGET_{name}", value)
        monkeypatch.setenv("XURRENT_TOKEN", "of-somebody-else")
        with widget_sdk.XurrentClient() as widget, gadget_sdk.XurrentClient() as gadget:
            assert hand_over(widget, gadget, 5) == 5
        assert tokens_seen(first) == {"Bearer of-widget"}
        assert tokens_seen(second) == {"Bearer of-gadget"}


STATUSES = ("assigned",) * 6 + ("completed", "declined")
RECORDS = {
    "requests": [{"subject": s, "category": "incident", "status": s} for s in STATUSES]
}


@pytest.mark.xurrent(accounts=("widget",), data=RECORDS)
def test_open_requests_are_handed_over_once(xurrent_sandbox: RunningSandbox) -> None:
    with (
        running_sandbox(accounts=("gadget",), seed=2) as other,
        widget_sdk.XurrentClient(**xurrent_sandbox.client_settings) as widget,
        gadget_sdk.XurrentClient(**other.client_settings) as gadget,
    ):
        before = gadget.query.requests().count()
        assert hand_over(widget, gadget, 5) == 5
        ids = gadget.query.requests().where(lambda f: [f.source == SOURCE])
        archived, trashed, *_ = [i for (i,) in ids.values(lambda r: (r.id,)).all()]
        other.move("archive", archived)
        other.move("trash", trashed)
        assert hand_over(widget, gadget, 5) == STATUSES.count("assigned") - 5
        assert hand_over(widget, gadget, 5) == 0  # none twice
        assert gadget.query.requests().count() == before + 6 - 2
