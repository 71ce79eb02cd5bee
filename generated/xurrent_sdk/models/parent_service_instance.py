"""``ParentServiceInstance``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.parent_service_instance import ParentServiceInstanceImpactRelation
    from .service_instance import ServiceInstance, ServiceInstanceFields


class ParentServiceInstance(Node, frozen=True):
    """The type ``ParentServiceInstance``."""

    __graphql_name__ = "ParentServiceInstance"

    __graphql_fields__ = """
    id id ID!
    impact_relation impactRelation ParentServiceInstanceImpactRelation
    service_instance serviceInstance ServiceInstance
    """

    id: str = absent
    impact_relation: ParentServiceInstanceImpactRelation | None = absent
    service_instance: ServiceInstance | None = absent


class ParentServiceInstancePaths(Generic[Nul, Card]):
    """The fields of ``ParentServiceInstance`` as paths."""

    id: Leaf[str | Nul, Card]
    impact_relation: Leaf[ParentServiceInstanceImpactRelation | None, Card]
    service_instance: ServiceInstanceFields[None, Card]


class ParentServiceInstanceFields(
    ParentServiceInstancePaths[Nul, Card],
    ObjectFields[
        ParentServiceInstance | Nul, "ParentServiceInstanceFields[Never, One]", Card
    ],
):
    """What can be selected from ``ParentServiceInstance``."""


class ParentServiceInstanceListFields(
    ParentServiceInstancePaths[Never, Many],
    ListFields[Row, "ParentServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from a list of ``ParentServiceInstance``."""


class ParentServiceInstanceConnectionFields(
    ParentServiceInstancePaths[Never, Many],
    ConnectionFields[Row, "ParentServiceInstanceFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ParentServiceInstance``."""
