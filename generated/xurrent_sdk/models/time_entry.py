"""``TimeEntry``: the model, and what can be selected from it."""

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
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date as _date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.common import Currency, LifeCycleState
    from ..enums.service_offering import ServiceOfferingChargeType
    from .account import Account, AccountFields
    from .effort_class import EffortClass, EffortClassFields
    from .has_time_entries import HasTimeEntries, HasTimeEntriesFields
    from .note import Note, NoteFields
    from .organization import Organization, OrganizationFields
    from .person import Person, PersonFields
    from .service import Service, ServiceFields
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .team import Team, TeamFields
    from .time_allocation import TimeAllocation, TimeAllocationFields


class TimeEntry(HasLifeCycleState, Node, Record, frozen=True):
    """The type ``TimeEntry``."""

    __graphql_name__ = "TimeEntry"

    __graphql_fields__ = """
    account account Account
    activity_id activityID String
    agreement_id agreementID String
    assignment assignment HasTimeEntries
    charge charge Decimal
    charge_currency chargeCurrency Currency
    charge_rate chargeRate Decimal
    charge_type chargeType ServiceOfferingChargeType
    correction correction Boolean
    cost cost Decimal
    cost_currency costCurrency Currency
    created_at createdAt ISO8601Timestamp
    customer customer Organization
    date date ISO8601Date
    deleted deleted Boolean
    description description String
    effort_class effortClass EffortClass
    id id ID!
    life_cycle_state lifeCycleState LifeCycleState
    note note Note
    organization organization Organization
    person person Person
    rate_id rateID String
    service service Service
    service_instance serviceInstance ServiceInstance
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    source source String
    source_id sourceID String
    started_at startedAt ISO8601Timestamp
    team team Team
    time_allocation timeAllocation TimeAllocation
    time_spent timeSpent Int
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    activity_id: str | None = absent
    agreement_id: str | None = absent
    assignment: HasTimeEntries | None = absent
    charge: Decimal | None = absent
    charge_currency: Currency | None = absent
    charge_rate: Decimal | None = absent
    charge_type: ServiceOfferingChargeType | None = absent
    correction: bool | None = absent
    cost: Decimal | None = absent
    cost_currency: Currency | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    customer: Organization | None = absent
    date: _date | None = absent
    deleted: bool | None = absent
    description: str | None = absent
    effort_class: EffortClass | None = absent
    id: str = absent
    life_cycle_state: LifeCycleState | None = absent
    note: Note | None = absent
    organization: Organization | None = absent
    person: Person | None = absent
    rate_id: str | None = absent
    service: Service | None = absent
    service_instance: ServiceInstance | None = absent
    service_level_agreement: ServiceLevelAgreement | None = absent
    source: str | None = absent
    source_id: str | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    team: Team | None = absent
    time_allocation: TimeAllocation | None = absent
    time_spent: int | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class TimeEntryPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntry`` as paths."""

    account: AccountFields[None, Card]
    activity_id: Leaf[str | None, Card]
    agreement_id: Leaf[str | None, Card]
    assignment: HasTimeEntriesFields[None, Card]
    charge: Leaf[Decimal | None, Card]
    charge_currency: Leaf[Currency | None, Card]
    charge_rate: Leaf[Decimal | None, Card]
    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    correction: Leaf[bool | None, Card]
    cost: Leaf[Decimal | None, Card]
    cost_currency: Leaf[Currency | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    customer: OrganizationFields[None, Card]
    date: Leaf[_date | None, Card]
    deleted: Leaf[bool | None, Card]
    description: Leaf[str | None, Card]
    effort_class: EffortClassFields[None, Card]
    id: Leaf[str | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    note: NoteFields[None, Card]
    organization: OrganizationFields[None, Card]
    person: PersonFields[None, Card]
    rate_id: Leaf[str | None, Card]
    service: ServiceFields[None, Card]
    service_instance: ServiceInstanceFields[None, Card]
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    team: TeamFields[None, Card]
    time_allocation: TimeAllocationFields[None, Card]
    time_spent: Leaf[int | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class TimeEntryFields(
    TimeEntryPaths[Nul, Card],
    ObjectFields[TimeEntry | Nul, "TimeEntryFields[Never, One]", Card],
):
    """What can be selected from ``TimeEntry``."""


class TimeEntryListFields(
    TimeEntryPaths[Never, Many], ListFields[Row, "TimeEntryFields[Never, One]", Card]
):
    """What can be selected from a list of ``TimeEntry``."""


class TimeEntryConnectionFields(
    TimeEntryPaths[Never, Many],
    ConnectionFields[Row, "TimeEntryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TimeEntry``."""
