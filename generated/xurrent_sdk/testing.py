"""Transports without a network, for tests of programs that use this package."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.transport.fake import (
    Answer as Answer,
    AsyncFakeTransport as AsyncFakeTransport,
    FakeTransport as FakeTransport,
    Reply as Reply,
    SentOperation as SentOperation,
)
