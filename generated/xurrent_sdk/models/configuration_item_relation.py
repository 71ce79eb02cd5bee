# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ConfigurationItemRelation``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.common import CiRelationRelationType
    from .configuration_item import ConfigurationItem, ConfigurationItemFields


class ConfigurationItemRelation(Node, frozen=True):
    """Link from one CI to another."""

    configuration_item: ConfigurationItem | None = of(
        "configurationItem: ConfigurationItem"
    )
    """CI at the other end."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    relation_type: CiRelationRelationType | None = of(
        "relationType: CiRelationRelationType"
    )
    """Role of the other CI, such as `parent` or `redundancy`."""
    source: str | None = of("source: String")
    """External system that maintains the link."""


class ConfigurationItemRelationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ConfigurationItemRelation``."""

    configuration_item: ConfigurationItemFields[None, Card]
    """CI at the other end."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    relation_type: Leaf[CiRelationRelationType | None, Card]
    """Role of the other CI, such as `parent` or `redundancy`."""
    source: Leaf[str | None, Card]
    """External system that maintains the link."""


class ConfigurationItemRelationFields(
    ConfigurationItemRelationPaths[Nul, Card],
    ObjectFields[
        ConfigurationItemRelation | Nul,
        "ConfigurationItemRelationFields[Never, One]",
        Card,
    ],
):
    """Fields of ``ConfigurationItemRelation`` to select."""


class ConfigurationItemRelationConnectionFields(
    ConfigurationItemRelationPaths[Never, Many],
    ConnectionFields[Row, "ConfigurationItemRelationFields[Never, One]", Card],
):
    """Fields of a connection of ``ConfigurationItemRelation`` to select."""
