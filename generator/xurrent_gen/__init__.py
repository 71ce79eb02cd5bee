"""Write a statically typed Python SDK for a Xurrent account."""

from __future__ import annotations

from xurrent_gen._version import __version__

__all__ = ["__version__"]
