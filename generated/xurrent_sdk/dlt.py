# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The listings of an account as tables of a warehouse, loaded by dlt."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.dlt.source import (
    CustomFieldsAs as CustomFieldsAs,
    WarehouseSource as WarehouseSource,
    xurrent as xurrent,
)
