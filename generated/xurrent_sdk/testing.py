# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Stands in for the network and for Xurrent, in your own tests."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.http.fake import (
    Answer as Answer,
    AsyncFakeTransport as AsyncFakeTransport,
    FakeTransport as FakeTransport,
    Reply as Reply,
    SentOperation as SentOperation,
)
from ._runtime.webhooks.signed import (
    SignedDelivery as SignedDelivery,
    signed_delivery as signed_delivery,
)
