"""``AffectedSla``: the model, and what can be selected from it."""

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
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.affected_sla import AffectedSlaAccountability
    from ..enums.request import RequestImpact
    from .calendar import Calendar, CalendarFields
    from .organization import Organization, OrganizationFields
    from .period import Period, PeriodListFields
    from .request import Request, RequestFields
    from .service_instance import ServiceInstance, ServiceInstanceFields
    from .service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .standard_service_request import (
        StandardServiceRequest,
        StandardServiceRequestFields,
    )
    from .team import Team, TeamFields


class AffectedSla(Node, frozen=True):
    """The type ``AffectedSla``."""

    __graphql_name__ = "AffectedSla"

    __graphql_fields__ = """
    accountability accountability AffectedSlaAccountability
    actual_resolution_at actualResolutionAt ISO8601Timestamp
    actual_resolution_duration actualResolutionDuration Int
    actual_response_at actualResponseAt ISO8601Timestamp
    actual_response_duration actualResponseDuration Int
    created_at createdAt ISO8601Timestamp
    desired_completion_at desiredCompletionAt ISO8601Timestamp
    downtime_duration downtimeDuration Int
    downtime_end_at downtimeEndAt ISO8601Timestamp
    downtime_start_at downtimeStartAt ISO8601Timestamp
    first_line_team firstLineTeam Team
    id id ID!
    impact impact RequestImpact
    maximum_resolution_duration maximumResolutionDuration Int
    maximum_resolution_duration_in_days maximumResolutionDurationInDays Int
    maximum_response_duration maximumResponseDuration Int
    maximum_response_duration_in_days maximumResponseDurationInDays Int
    next_target_at nextTargetAt ISO8601Timestamp
    provider_not_accountable providerNotAccountable Boolean
    provider_was_not_accountable providerWasNotAccountable Boolean
    request request Request
    resolution_target_at resolutionTargetAt ISO8601Timestamp
    response_target_at responseTargetAt ISO8601Timestamp
    service_hours serviceHours Calendar
    service_instance serviceInstance ServiceInstance
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    standard_service_request standardServiceRequest StandardServiceRequest
    started_at startedAt ISO8601Timestamp
    stopped_clock_at stoppedClockAt ISO8601Timestamp
    stopped_clock_duration stoppedClockDuration Int
    stopped_clock_periods stoppedClockPeriods [Period!]
    supplier supplier Organization
    support_hours supportHours Calendar
    support_team supportTeam Team
    time_zone timeZone TimeZone
    updated_at updatedAt ISO8601Timestamp
    """

    accountability: AffectedSlaAccountability | None = absent
    actual_resolution_at: datetime | SpecialTimestamp | None = absent
    actual_resolution_duration: int | None = absent
    actual_response_at: datetime | SpecialTimestamp | None = absent
    actual_response_duration: int | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    desired_completion_at: datetime | SpecialTimestamp | None = absent
    downtime_duration: int | None = absent
    downtime_end_at: datetime | SpecialTimestamp | None = absent
    downtime_start_at: datetime | SpecialTimestamp | None = absent
    first_line_team: Team | None = absent
    id: str = absent
    impact: RequestImpact | None = absent
    maximum_resolution_duration: int | None = absent
    maximum_resolution_duration_in_days: int | None = absent
    maximum_response_duration: int | None = absent
    maximum_response_duration_in_days: int | None = absent
    next_target_at: datetime | SpecialTimestamp | None = absent
    provider_not_accountable: bool | None = absent
    provider_was_not_accountable: bool | None = absent
    request: Request | None = absent
    resolution_target_at: datetime | SpecialTimestamp | None = absent
    response_target_at: datetime | SpecialTimestamp | None = absent
    service_hours: Calendar | None = absent
    service_instance: ServiceInstance | None = absent
    service_level_agreement: ServiceLevelAgreement | None = absent
    standard_service_request: StandardServiceRequest | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    stopped_clock_at: datetime | SpecialTimestamp | None = absent
    stopped_clock_duration: int | None = absent
    stopped_clock_periods: list[Period] | None = absent
    supplier: Organization | None = absent
    support_hours: Calendar | None = absent
    support_team: Team | None = absent
    time_zone: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AffectedSlaPaths(Generic[Nul, Card]):
    """The fields of ``AffectedSla`` as paths."""

    accountability: Leaf[AffectedSlaAccountability | None, Card]
    actual_resolution_at: Leaf[datetime | SpecialTimestamp | None, Card]
    actual_resolution_duration: Leaf[int | None, Card]
    actual_response_at: Leaf[datetime | SpecialTimestamp | None, Card]
    actual_response_duration: Leaf[int | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    desired_completion_at: Leaf[datetime | SpecialTimestamp | None, Card]
    downtime_duration: Leaf[int | None, Card]
    downtime_end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    downtime_start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    first_line_team: TeamFields[None, Card]
    id: Leaf[str | Nul, Card]
    impact: Leaf[RequestImpact | None, Card]
    maximum_resolution_duration: Leaf[int | None, Card]
    maximum_resolution_duration_in_days: Leaf[int | None, Card]
    maximum_response_duration: Leaf[int | None, Card]
    maximum_response_duration_in_days: Leaf[int | None, Card]
    next_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    provider_not_accountable: Leaf[bool | None, Card]
    provider_was_not_accountable: Leaf[bool | None, Card]
    request: RequestFields[None, Card]
    resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    response_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    service_hours: CalendarFields[None, Card]
    service_instance: ServiceInstanceFields[None, Card]
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    standard_service_request: StandardServiceRequestFields[None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    stopped_clock_at: Leaf[datetime | SpecialTimestamp | None, Card]
    stopped_clock_duration: Leaf[int | None, Card]
    stopped_clock_periods: PeriodListFields[list[Period] | None, Card]
    supplier: OrganizationFields[None, Card]
    support_hours: CalendarFields[None, Card]
    support_team: TeamFields[None, Card]
    time_zone: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AffectedSlaFields(
    AffectedSlaPaths[Nul, Card],
    ObjectFields[AffectedSla | Nul, "AffectedSlaFields[Never, One]", Card],
):
    """What can be selected from ``AffectedSla``."""


class AffectedSlaListFields(
    AffectedSlaPaths[Never, Many],
    ListFields[Row, "AffectedSlaFields[Never, One]", Card],
):
    """What can be selected from a list of ``AffectedSla``."""


class AffectedSlaConnectionFields(
    AffectedSlaPaths[Never, Many],
    ConnectionFields[Row, "AffectedSlaFields[Never, One]", Card],
):
    """What can be selected from a connection of ``AffectedSla``."""
