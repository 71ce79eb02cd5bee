# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Custom fields: what is read of records, and what can be set."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from ._runtime.custom_fields.given import (
    CustomFieldValues as CustomFieldValues,
    CustomValue as CustomValue,
)
from ._runtime.custom_fields.values import CustomValues as CustomValues
