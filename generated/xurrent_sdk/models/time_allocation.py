# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TimeAllocation``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.time_allocation import (
        TimeAllocationCustomerCategory,
        TimeAllocationDescriptionCategory,
        TimeAllocationServiceCategory,
    )
    from .account import Account, AccountFields
    from .effort_class import EffortClass, EffortClassFields
    from .organization import Organization, OrganizationConnectionFields
    from .service import Service, ServiceConnectionFields
    from .translation import Translation, TranslationConnectionFields


class TimeAllocation(HasTranslations, Node, Record, frozen=True):
    """Activity outside of requests and tasks, such as training or leave, to register
    time on.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    customer_category: TimeAllocationCustomerCategory | None = of(
        "customerCategory: TimeAllocationCustomerCategory"
    )
    """Whether, and from which, customer organizations one has to be chosen."""
    customers: list[Organization] = pages("customers: OrganizationConnection")
    """Customer organizations to choose from."""
    description_category: TimeAllocationDescriptionCategory | None = of(
        "descriptionCategory: TimeAllocationDescriptionCategory"
    )
    """Whether a description is hidden, optional or required."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the time allocation can no longer be linked to organizations."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class preset when registering time."""
    group: str | None = of("group: String")
    """Heading under which time allocations are grouped."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations whose people can register time on it."""
    service_category: TimeAllocationServiceCategory | None = of(
        "serviceCategory: TimeAllocationServiceCategory"
    )
    """Whether, and from which, services one has to be chosen."""
    services: list[Service] = pages("services: ServiceConnection")
    """Services to choose from."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class TimeAllocationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``TimeAllocation``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    customer_category: Leaf[TimeAllocationCustomerCategory | None, Card]
    """Whether, and from which, customer organizations one has to be chosen."""
    customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Customer organizations to choose from."""
    description_category: Leaf[TimeAllocationDescriptionCategory | None, Card]
    """Whether a description is hidden, optional or required."""
    disabled: Leaf[bool | None, Card]
    """True when the time allocation can no longer be linked to organizations."""
    effort_class: EffortClassFields[None, Card]
    """Effort class preset when registering time."""
    group: Leaf[str | None, Card]
    """Heading under which time allocations are grouped."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations whose people can register time on it."""
    service_category: Leaf[TimeAllocationServiceCategory | None, Card]
    """Whether, and from which, services one has to be chosen."""
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    """Services to choose from."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TimeAllocationFields(
    TimeAllocationPaths[Nul, Card],
    ObjectFields[TimeAllocation | Nul, "TimeAllocationFields[Never, One]", Card],
):
    """Fields of ``TimeAllocation`` to select."""


class TimeAllocationConnectionFields(
    TimeAllocationPaths[Never, Many],
    ConnectionFields[Row, "TimeAllocationFields[Never, One]", Card],
):
    """Fields of a connection of ``TimeAllocation`` to select."""
