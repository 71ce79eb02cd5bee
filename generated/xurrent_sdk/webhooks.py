# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Receives webhooks: verification, typed events and an ASGI app."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.webhooks import *
