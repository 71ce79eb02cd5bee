# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The listings of an account as tables of a warehouse, loaded by dlt."""

from __future__ import annotations

from ._runtime.dlt.source import (
    CustomFieldsAs as CustomFieldsAs,
    WarehouseSource as WarehouseSource,
    xurrent as xurrent,
)
from ._runtime.dlt.reading import RemovedRows as RemovedRows
