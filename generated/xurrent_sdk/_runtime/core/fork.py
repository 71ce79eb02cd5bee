# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What must be made anew in the child of a fork: locks, and connections.

A lock that another thread held at the moment of the fork stays closed in the child for
ever, and a connection used by parent and child mixes their traffic.
"""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Renewable(Protocol):
    """What holds a lock or a connection."""

    def renew_after_fork(self) -> None:
        """Make a new lock, and let go of connections without closing them."""
        ...


_living: weakref.WeakSet[Renewable] = weakref.WeakSet()


def watch_forks(item: Renewable) -> None:
    """Have ``item`` renewed in each child, and prepare it for the first time."""
    item.renew_after_fork()
    _living.add(item)


def _renew() -> None:
    for item in list(_living):
        item.renew_after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
