# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Source for dlt: loads the records of an account into a warehouse."""

from __future__ import annotations

from ._runtime.dlt.source import (
    CustomFieldsAs as CustomFieldsAs,
    WarehouseSource as WarehouseSource,
    xurrent as xurrent,
)
from ._runtime.dlt.reading import RemovedRows as RemovedRows
