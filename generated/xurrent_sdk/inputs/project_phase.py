# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from .._runtime.codegen import Unset


class ProjectPhaseInput(GraphQLInput, frozen=True):
    """Phase to add to a project or project template, or with `id` to change."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    name: str | None | Unset = unset("name: String")
    position: int | None | Unset = unset("position: Int")
    """Rank in the project's Gantt chart."""


class ProjectPhaseApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    name: str | None
    position: int | None
