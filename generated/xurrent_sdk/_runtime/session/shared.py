# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What the clients of one process share: the request window, budgets and tokens."""

from __future__ import annotations

import threading
from typing import Final
from weakref import WeakKeyDictionary

from ..core.fork import watch_forks
from .quota import Budget
from .tokens import TokenSource
from .window import ProcessWindow


class Shared:
    """State by credentials, under digests of them."""

    def __init__(self) -> None:
        self.window: ProcessWindow = ProcessWindow()
        self._budgets: dict[str, Budget] = {}
        self._sources: dict[str, TokenSource] = {}
        self.providers: WeakKeyDictionary[object, dict[object, Budget]] = (
            WeakKeyDictionary()
        )
        """Budgets of providers of tokens, by function, or object and method."""
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """A lock that another thread held during a fork would never open again."""
        self._lock = threading.Lock()

    def budget(self, key: str) -> Budget:
        """The budgets of a token."""
        with self._lock:
            return self._budgets.setdefault(key, Budget())

    def provided(self, provider: object, endpoint: str) -> Budget:
        """The budgets of what a provider gives; its own where it cannot be a key."""
        owner = getattr(provider, "__self__", provider)
        key = (getattr(provider, "__func__", None), endpoint)
        with self._lock:
            try:
                kept = self.providers.setdefault(owner, {})
            except TypeError:
                return Budget()
            return kept.setdefault(key, Budget())

    def source(self, key: str) -> TokenSource:
        """The current token of an application."""
        with self._lock:
            return self._sources.setdefault(key, TokenSource())


PROCESS: Final = Shared()
"""What real clients share. Clients on a fake transport or clock have their own."""
