"""``TimeAllocation``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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
    """The type ``TimeAllocation``."""

    __graphql_name__ = "TimeAllocation"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    customer_category customerCategory TimeAllocationCustomerCategory
    customers customers OrganizationConnection relay
    description_category descriptionCategory TimeAllocationDescriptionCategory
    disabled disabled Boolean
    effort_class effortClass EffortClass
    group group String
    id id ID!
    name name String
    organizations organizations OrganizationConnection relay
    service_category serviceCategory TimeAllocationServiceCategory
    services services ServiceConnection relay
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    customer_category: TimeAllocationCustomerCategory | None = absent
    customers: list[Organization] = absent
    description_category: TimeAllocationDescriptionCategory | None = absent
    disabled: bool | None = absent
    effort_class: EffortClass | None = absent
    group: str | None = absent
    id: str = absent
    name: str | None = absent
    organizations: list[Organization] = absent
    service_category: TimeAllocationServiceCategory | None = absent
    services: list[Service] = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class TimeAllocationPaths(Generic[Nul, Card]):
    """The fields of ``TimeAllocation`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    customer_category: Leaf[TimeAllocationCustomerCategory | None, Card]
    customers: OrganizationConnectionFields[list[Organization] | Nul, Card]
    description_category: Leaf[TimeAllocationDescriptionCategory | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_class: EffortClassFields[None, Card]
    group: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    service_category: Leaf[TimeAllocationServiceCategory | None, Card]
    services: ServiceConnectionFields[list[Service] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class TimeAllocationFields(
    TimeAllocationPaths[Nul, Card],
    ObjectFields[TimeAllocation | Nul, "TimeAllocationFields[Never, One]", Card],
):
    """What can be selected from ``TimeAllocation``."""


class TimeAllocationListFields(
    TimeAllocationPaths[Never, Many],
    ListFields[Row, "TimeAllocationFields[Never, One]", Card],
):
    """What can be selected from a list of ``TimeAllocation``."""


class TimeAllocationConnectionFields(
    TimeAllocationPaths[Never, Many],
    ConnectionFields[Row, "TimeAllocationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TimeAllocation``."""
