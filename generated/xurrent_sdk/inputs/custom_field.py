# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, needs, unset
from .._runtime.custom_fields.given import PairInput

if TYPE_CHECKING:
    from .._runtime.codegen import JSONValue, Unset


class CustomFieldInput(PairInput, GraphQLInput, frozen=True):
    """Value for one field defined by a UI extension."""

    id: str = needs(title="id: String!")
    """Field ID as defined in the UI extension."""
    value: JSONValue | None | Unset = unset("value: JSON")
    """JSON value: text, number, boolean, list, or null to clear; options by their
    value, records by node ID."""
