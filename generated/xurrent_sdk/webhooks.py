# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Receives webhooks: verification, typed events and an ASGI app."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.webhooks import *
from ._runtime.inbox import (
    DeadLetter as DeadLetter,
    EventCounts as EventCounts,
    InboxStats as InboxStats,
    RedisInbox as RedisInbox,
    SqliteInbox as SqliteInbox,
    WorkSettings as WorkSettings,
)

if __name__ == "__main__":
    from ._runtime.inbox.command import main

    raise SystemExit(main())
