"""Two sandboxes, each with its own records, and the program in between."""

from __future__ import annotations

import gadget_sdk
import pytest
import widget_sdk
from hand_over import hand_over

from xurrent_gen.sandbox import RunningSandbox, running_sandbox


@pytest.mark.xurrent(accounts=("widget",))
def test_requests_are_handed_over_once(xurrent_sandbox: RunningSandbox) -> None:
    with (
        running_sandbox(accounts=("gadget",), seed=2) as other,
        widget_sdk.XurrentClient(**xurrent_sandbox.client_settings) as widget,
        gadget_sdk.XurrentClient(**other.client_settings) as gadget,
    ):
        before = gadget.query.requests().count()
        assert hand_over(widget, gadget, 5) == 5
        assert hand_over(widget, gadget, 5) == 0
        assert gadget.query.requests().count() == before + 5
