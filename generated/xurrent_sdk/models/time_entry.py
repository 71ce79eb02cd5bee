# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TimeEntry``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
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
    from .._runtime.webhooks.event import TimeEntryPayload
    from .._runtime.webhooks.records import Told
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
    """Time a person spent on a record or time allocation, with cost and charge."""

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
    """Account that owns the record."""
    activity_id: str | None = absent
    """Code of the activity in the provider's billing system."""
    agreement_id: str | None = absent
    """Code of the SLA in the provider's billing system."""
    assignment: HasTimeEntries | None = absent
    """Request, problem or task the time was spent on."""
    charge: Decimal | None = absent
    """Amount billed: time times `chargeRate`, or the fixed price of the service
    offering."""
    charge_currency: Currency | None = absent
    """Currency of the charge, lower-case ISO 4217 code."""
    charge_rate: Decimal | None = absent
    """Billed amount per hour for the effort class."""
    charge_type: ServiceOfferingChargeType | None = absent
    """Whether a fixed price or time and materials is billed."""
    correction: bool | None = absent
    """True when the entry corrects one on a locked date."""
    cost: Decimal | None = absent
    """Internal cost: time times the person's cost per hour."""
    cost_currency: Currency | None = absent
    """Currency of the cost, lower-case ISO 4217 code."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    customer: Organization | None = absent
    """Organization that benefits from the time."""
    date: _date | None = absent
    """Day of the work."""
    deleted: bool | None = absent
    """True when the entry was deleted; its data are gone after 3 months."""
    description: str | None = absent
    """What was done, in one line."""
    effort_class: EffortClass | None = absent
    """Effort class, for costing and billing."""
    id: str = absent
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    note: Note | None = absent
    """Note written with the entry."""
    organization: Organization | None = absent
    """Organization the person belonged to at the time of the entry."""
    person: Person | None = absent
    """Person whose time it is."""
    rate_id: str | None = absent
    """Code of the effort class in the provider's billing system."""
    service: Service | None = absent
    """Service that benefits from the time."""
    service_instance: ServiceInstance | None = absent
    """Service instance the time was spent for; set automatically for requests."""
    service_level_agreement: ServiceLevelAgreement | None = absent
    """SLA the time was spent under; set automatically for requests."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    started_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the work began."""
    team: Team | None = absent
    """Team the person worked for."""
    time_allocation: TimeAllocation | None = absent
    """Time allocation the time was spent on; has to be linked to the person's
    organization."""
    time_spent: int | None = absent
    """Time in minutes; may be negative only for a correction."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[
            TimeEntryFields[Never, One],
            TimeEntryPayload[ServiceOfferingChargeType, Currency],
        ]: ...


class TimeEntryPaths(Generic[Nul, Card]):
    """The fields of ``TimeEntry`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    activity_id: Leaf[str | None, Card]
    """Code of the activity in the provider's billing system."""
    agreement_id: Leaf[str | None, Card]
    """Code of the SLA in the provider's billing system."""
    assignment: HasTimeEntriesFields[None, Card]
    """Request, problem or task the time was spent on."""
    charge: Leaf[Decimal | None, Card]
    """Amount billed: time times `chargeRate`, or the fixed price of the service
    offering."""
    charge_currency: Leaf[Currency | None, Card]
    """Currency of the charge, lower-case ISO 4217 code."""
    charge_rate: Leaf[Decimal | None, Card]
    """Billed amount per hour for the effort class."""
    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    """Whether a fixed price or time and materials is billed."""
    correction: Leaf[bool | None, Card]
    """True when the entry corrects one on a locked date."""
    cost: Leaf[Decimal | None, Card]
    """Internal cost: time times the person's cost per hour."""
    cost_currency: Leaf[Currency | None, Card]
    """Currency of the cost, lower-case ISO 4217 code."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    customer: OrganizationFields[None, Card]
    """Organization that benefits from the time."""
    date: Leaf[_date | None, Card]
    """Day of the work."""
    deleted: Leaf[bool | None, Card]
    """True when the entry was deleted; its data are gone after 3 months."""
    description: Leaf[str | None, Card]
    """What was done, in one line."""
    effort_class: EffortClassFields[None, Card]
    """Effort class, for costing and billing."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    note: NoteFields[None, Card]
    """Note written with the entry."""
    organization: OrganizationFields[None, Card]
    """Organization the person belonged to at the time of the entry."""
    person: PersonFields[None, Card]
    """Person whose time it is."""
    rate_id: Leaf[str | None, Card]
    """Code of the effort class in the provider's billing system."""
    service: ServiceFields[None, Card]
    """Service that benefits from the time."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance the time was spent for; set automatically for requests."""
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """SLA the time was spent under; set automatically for requests."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the work began."""
    team: TeamFields[None, Card]
    """Team the person worked for."""
    time_allocation: TimeAllocationFields[None, Card]
    """Time allocation the time was spent on; has to be linked to the person's
    organization."""
    time_spent: Leaf[int | None, Card]
    """Time in minutes; may be negative only for a correction."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TimeEntryFields(
    TimeEntryPaths[Nul, Card],
    ObjectFields[TimeEntry | Nul, "TimeEntryFields[Never, One]", Card],
):
    """What can be selected from ``TimeEntry``."""


class TimeEntryConnectionFields(
    TimeEntryPaths[Never, Many],
    ConnectionFields[Row, "TimeEntryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TimeEntry``."""
