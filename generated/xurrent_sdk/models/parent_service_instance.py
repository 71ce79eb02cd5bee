# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ParentServiceInstance``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One
    from ..enums.parent_service_instance import ParentServiceInstanceImpactRelation
    from .service_instance import ServiceInstance, ServiceInstanceFields


class ParentServiceInstance(Node, frozen=True):
    """Service instance covered by an SLA because it depends on the SLA's service
    instance.
    """

    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact_relation: ParentServiceInstanceImpactRelation | None = of(
        "impactRelation: ParentServiceInstanceImpactRelation"
    )
    """Effect on the dependent instance when the SLA's instance is down or degraded."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Dependent service instance."""


class ParentServiceInstancePaths(Generic[Nul, Card]):
    """Paths to the fields of ``ParentServiceInstance``."""

    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact_relation: Leaf[ParentServiceInstanceImpactRelation | None, Card]
    """Effect on the dependent instance when the SLA's instance is down or degraded."""
    service_instance: ServiceInstanceFields[None, Card]
    """Dependent service instance."""


class ParentServiceInstanceFields(
    ParentServiceInstancePaths[Nul, Card],
    ObjectFields[
        ParentServiceInstance | Nul, "ParentServiceInstanceFields[Never, One]", Card
    ],
):
    """Fields of ``ParentServiceInstance`` to select."""


class ParentServiceInstanceConnectionFields(
    ParentServiceInstancePaths[Never, Many],
    ConnectionFields[Row, "ParentServiceInstanceFields[Never, One]", Card],
):
    """Fields of a connection of ``ParentServiceInstance`` to select."""
