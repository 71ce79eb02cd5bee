"""A local Xurrent for development, tests and the quick start.

`running_sandbox()` serves one on a loopback port for the length of a block, `serve()`
in the foreground. It shares no code with the runtime of generated packages. The server
needs the `sandbox` extra; options can be read without it, so names load on first use.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .options import (
    DEFAULT_ACCOUNTS,
    DEFAULT_TOKEN,
    BulkOptions,
    LimitOptions,
    SandboxOptions,
    StorageOptions,
    TokenGrant,
    WebhookOptions,
)

if TYPE_CHECKING:
    from .core import Sandbox
    from .protocol.server import ClientSettings, RunningSandbox, running_sandbox, serve

__all__ = [
    "DEFAULT_ACCOUNTS",
    "DEFAULT_TOKEN",
    "BulkOptions",
    "ClientSettings",
    "LimitOptions",
    "RunningSandbox",
    "Sandbox",
    "SandboxOptions",
    "StorageOptions",
    "TokenGrant",
    "WebhookOptions",
    "running_sandbox",
    "serve",
]

_HOMES = {
    "Sandbox": "core",
    "ClientSettings": "protocol.server",
    "RunningSandbox": "protocol.server",
    "running_sandbox": "protocol.server",
    "serve": "protocol.server",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = found
    return found
