"""A local Xurrent for development, tests and the quick start.

`running_sandbox()` serves one on a loopback port for the length of a block, `serve()`
in the foreground. It shares no code with the runtime of generated packages, and needs
the `sandbox` extra.
"""

from .core import Sandbox
from .options import (
    BulkOptions,
    LimitOptions,
    SandboxOptions,
    StorageOptions,
    TokenGrant,
    WebhookOptions,
)
from .protocol.server import ClientSettings, RunningSandbox, running_sandbox, serve

__all__ = [
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
