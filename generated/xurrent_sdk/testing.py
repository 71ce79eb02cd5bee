# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Fakes of the network and of Xurrent, for your own tests."""

from __future__ import annotations

from ._runtime.http.fake import (
    Answer as Answer,
    AsyncFakeTransport as AsyncFakeTransport,
    FakeTransport as FakeTransport,
    Reply as Reply,
    SentOperation as SentOperation,
)
from ._fake_account import (
    AsyncFakeXurrent as AsyncFakeXurrent,
    FakeRecords as FakeRecords,
    FakeXurrent as FakeXurrent,
)
from ._fakes import Fakes as Fakes, fake as fake
from ._runtime.webhooks.signed import (
    SignedDelivery as SignedDelivery,
    signed_delivery as signed_delivery,
)
