# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TimeEntry``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import date as _date, datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import TimeEntryPayload
    from .._runtime.webhooks.records import EventTypes
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

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    activity_id: str | None = of("activityID: String")
    """Code of the activity in the provider's billing system."""
    agreement_id: str | None = of("agreementID: String")
    """Code of the SLA in the provider's billing system."""
    assignment: HasTimeEntries | None = of("assignment: HasTimeEntries")
    """Request, problem or task the time was spent on."""
    charge: Decimal | None = of("charge: Decimal")
    """Amount billed: time times `chargeRate`, or the fixed price of the service
    offering."""
    charge_currency: Currency | None = of("chargeCurrency: Currency")
    """Currency of the charge, lower-case ISO 4217 code."""
    charge_rate: Decimal | None = of("chargeRate: Decimal")
    """Billed amount per hour for the effort class."""
    charge_type: ServiceOfferingChargeType | None = of(
        "chargeType: ServiceOfferingChargeType"
    )
    """Whether a fixed price or time and materials is billed."""
    correction: bool | None = of("correction: Boolean")
    """True when the entry corrects one on a locked date."""
    cost: Decimal | None = of("cost: Decimal")
    """Internal cost: time times the person's cost per hour."""
    cost_currency: Currency | None = of("costCurrency: Currency")
    """Currency of the cost, lower-case ISO 4217 code."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    customer: Organization | None = of("customer: Organization")
    """Organization that benefits from the time."""
    date: _date | None = of("date: ISO8601Date")
    """Day of the work."""
    deleted: bool | None = of("deleted: Boolean")
    """True when the entry was deleted; its data are gone after 3 months."""
    description: str | None = of("description: String")
    """What was done, in one line."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class, for costing and billing."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    note: Note | None = of("note: Note")
    """Note written with the entry."""
    organization: Organization | None = of("organization: Organization")
    """Organization the person belonged to at the time of the entry."""
    person: Person | None = of("person: Person")
    """Person whose time it is."""
    rate_id: str | None = of("rateID: String")
    """Code of the effort class in the provider's billing system."""
    service: Service | None = of("service: Service")
    """Service that benefits from the time."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance the time was spent for; set automatically for requests."""
    service_level_agreement: ServiceLevelAgreement | None = of(
        "serviceLevelAgreement: ServiceLevelAgreement"
    )
    """SLA the time was spent under; set automatically for requests."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Moment at which the work began."""
    team: Team | None = of("team: Team")
    """Team the person worked for."""
    time_allocation: TimeAllocation | None = of("timeAllocation: TimeAllocation")
    """Time allocation the time was spent on; has to be linked to the person's
    organization."""
    time_spent: int | None = of("timeSpent: Int")
    """Time in minutes; may be negative only for a correction."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            TimeEntryFields[Never, One],
            TimeEntryPayload[ServiceOfferingChargeType, Currency],
        ]: ...


class TimeEntryPaths(Generic[Nul, Card]):
    """Paths to the fields of ``TimeEntry``."""

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
    created_at: Leaf[datetime | None, Card]
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
    started_at: Leaf[datetime | None, Card]
    """Moment at which the work began."""
    team: TeamFields[None, Card]
    """Team the person worked for."""
    time_allocation: TimeAllocationFields[None, Card]
    """Time allocation the time was spent on; has to be linked to the person's
    organization."""
    time_spent: Leaf[int | None, Card]
    """Time in minutes; may be negative only for a correction."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TimeEntryFields(
    TimeEntryPaths[Nul, Card],
    ObjectFields[TimeEntry | Nul, "TimeEntryFields[Never, One]", Card],
):
    """Fields of ``TimeEntry`` to select."""


class TimeEntryConnectionFields(
    TimeEntryPaths[Never, Many],
    ConnectionFields[Row, "TimeEntryFields[Never, One]", Card],
):
    """Fields of a connection of ``TimeEntry`` to select."""
