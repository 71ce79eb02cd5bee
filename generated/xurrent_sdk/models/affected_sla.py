# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AffectedSla``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
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
    """Clock of one SLA on one request: targets, actual times and downtime for service
    level reporting.
    """

    accountability: AffectedSlaAccountability | None = of(
        "accountability: AffectedSlaAccountability"
    )
    """Who answers for the targets: the provider itself, a supplier below it, or nobody
    any more."""
    actual_resolution_at: datetime | None = of("actualResolutionAt: ISO8601Timestamp")
    """Moment at which the request was completed."""
    actual_resolution_duration: int | None = of("actualResolutionDuration: Int")
    """Minutes of support hours from `startedAt` to `actualResolutionAt`."""
    actual_response_at: datetime | None = of("actualResponseAt: ISO8601Timestamp")
    """Moment of the first response to the request."""
    actual_response_duration: int | None = of("actualResponseDuration: Int")
    """Minutes of support hours from `startedAt` to `actualResponseAt`."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    desired_completion_at: datetime | None = of("desiredCompletionAt: ISO8601Timestamp")
    """Completion moment agreed on the request."""
    downtime_duration: int | None = of("downtimeDuration: Int")
    """Minutes of downtime within the service hours."""
    downtime_end_at: datetime | None = of("downtimeEndAt: ISO8601Timestamp")
    """End of the outage, taken over from the request."""
    downtime_start_at: datetime | None = of("downtimeStartAt: ISO8601Timestamp")
    """Start of the outage, taken over from the request."""
    first_line_team: Team | None = of("firstLineTeam: Team")
    """First line team that the service instance had when the affected SLA was
    created."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    impact: RequestImpact | None = of("impact: RequestImpact")
    """Impact of the request, when the SLA concerns the request's own service
    instance."""
    maximum_resolution_duration: int | None = of("maximumResolutionDuration: Int")
    """Resolution target of the service offering for this impact, in minutes."""
    maximum_resolution_duration_in_days: int | None = of(
        "maximumResolutionDurationInDays: Int"
    )
    """Resolution target of the service offering for this impact, in business days."""
    maximum_response_duration: int | None = of("maximumResponseDuration: Int")
    """Response target of the service offering for this impact, in minutes."""
    maximum_response_duration_in_days: int | None = of(
        "maximumResponseDurationInDays: Int"
    )
    """Response target of the service offering for this impact, in business days."""
    next_target_at: datetime | SpecialTimestamp | None = of(
        "nextTargetAt: ISO8601Timestamp"
    )
    """Next deadline, or `best_effort` or `clock_stopped`; empty once resolved or not
    accountable."""
    provider_not_accountable: bool | None = of("providerNotAccountable: Boolean")
    """True while the provider declines accountability."""
    provider_was_not_accountable: bool | None = of("providerWasNotAccountable: Boolean")
    """True when the provider has declined accountability at some time."""
    request: Request | None = of("request: Request")
    """Request whose progress is measured."""
    resolution_target_at: datetime | SpecialTimestamp | None = of(
        "resolutionTargetAt: ISO8601Timestamp"
    )
    """Deadline for resolution; a timestamp or a word such as `best_effort`."""
    response_target_at: datetime | SpecialTimestamp | None = of(
        "responseTargetAt: ISO8601Timestamp"
    )
    """Deadline for the first response; a timestamp or a word such as `best_effort`."""
    service_hours: Calendar | None = of("serviceHours: Calendar")
    """Calendar for measuring downtime; set for top impact only."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance of the SLA when this record was created."""
    service_level_agreement: ServiceLevelAgreement | None = of(
        "serviceLevelAgreement: ServiceLevelAgreement"
    )
    """SLA that is measured."""
    standard_service_request: StandardServiceRequest | None = of(
        "standardServiceRequest: StandardServiceRequest"
    )
    """Standard service request that supplied the targets, if any."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Moment from which targets and durations are counted."""
    stopped_clock_at: datetime | None = of("stoppedClockAt: ISO8601Timestamp")
    """Moment at which the clock was last stopped."""
    stopped_clock_duration: int | None = of("stoppedClockDuration: Int")
    """Minutes of support hours during which the clock stood still."""
    stopped_clock_periods: list[Period] | None = of("stoppedClockPeriods: [Period!]")
    """Intervals during which the clock stood still."""
    supplier: Organization | None = of("supplier: Organization")
    """External organization that provides the service instance."""
    support_hours: Calendar | None = of("supportHours: Calendar")
    """Calendar that counts the response and resolution time."""
    support_team: Team | None = of("supportTeam: Team")
    """Support team that the service instance had when the affected SLA was created."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the service offering when the affected SLA was created."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AffectedSlaPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AffectedSla``."""

    accountability: Leaf[AffectedSlaAccountability | None, Card]
    """Who answers for the targets: the provider itself, a supplier below it, or nobody
    any more."""
    actual_resolution_at: Leaf[datetime | None, Card]
    """Moment at which the request was completed."""
    actual_resolution_duration: Leaf[int | None, Card]
    """Minutes of support hours from `startedAt` to `actualResolutionAt`."""
    actual_response_at: Leaf[datetime | None, Card]
    """Moment of the first response to the request."""
    actual_response_duration: Leaf[int | None, Card]
    """Minutes of support hours from `startedAt` to `actualResponseAt`."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    desired_completion_at: Leaf[datetime | None, Card]
    """Completion moment agreed on the request."""
    downtime_duration: Leaf[int | None, Card]
    """Minutes of downtime within the service hours."""
    downtime_end_at: Leaf[datetime | None, Card]
    """End of the outage, taken over from the request."""
    downtime_start_at: Leaf[datetime | None, Card]
    """Start of the outage, taken over from the request."""
    first_line_team: TeamFields[None, Card]
    """First line team that the service instance had when the affected SLA was
    created."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    impact: Leaf[RequestImpact | None, Card]
    """Impact of the request, when the SLA concerns the request's own service
    instance."""
    maximum_resolution_duration: Leaf[int | None, Card]
    """Resolution target of the service offering for this impact, in minutes."""
    maximum_resolution_duration_in_days: Leaf[int | None, Card]
    """Resolution target of the service offering for this impact, in business days."""
    maximum_response_duration: Leaf[int | None, Card]
    """Response target of the service offering for this impact, in minutes."""
    maximum_response_duration_in_days: Leaf[int | None, Card]
    """Response target of the service offering for this impact, in business days."""
    next_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Next deadline, or `best_effort` or `clock_stopped`; empty once resolved or not
    accountable."""
    provider_not_accountable: Leaf[bool | None, Card]
    """True while the provider declines accountability."""
    provider_was_not_accountable: Leaf[bool | None, Card]
    """True when the provider has declined accountability at some time."""
    request: RequestFields[None, Card]
    """Request whose progress is measured."""
    resolution_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Deadline for resolution; a timestamp or a word such as `best_effort`."""
    response_target_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Deadline for the first response; a timestamp or a word such as `best_effort`."""
    service_hours: CalendarFields[None, Card]
    """Calendar for measuring downtime; set for top impact only."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance of the SLA when this record was created."""
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """SLA that is measured."""
    standard_service_request: StandardServiceRequestFields[None, Card]
    """Standard service request that supplied the targets, if any."""
    started_at: Leaf[datetime | None, Card]
    """Moment from which targets and durations are counted."""
    stopped_clock_at: Leaf[datetime | None, Card]
    """Moment at which the clock was last stopped."""
    stopped_clock_duration: Leaf[int | None, Card]
    """Minutes of support hours during which the clock stood still."""
    stopped_clock_periods: PeriodListFields[list[Period] | None, Card]
    """Intervals during which the clock stood still."""
    supplier: OrganizationFields[None, Card]
    """External organization that provides the service instance."""
    support_hours: CalendarFields[None, Card]
    """Calendar that counts the response and resolution time."""
    support_team: TeamFields[None, Card]
    """Support team that the service instance had when the affected SLA was created."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the service offering when the affected SLA was created."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AffectedSlaFields(
    AffectedSlaPaths[Nul, Card],
    ObjectFields[AffectedSla | Nul, "AffectedSlaFields[Never, One]", Card],
):
    """Fields of ``AffectedSla`` to select."""


class AffectedSlaConnectionFields(
    AffectedSlaPaths[Never, Many],
    ConnectionFields[Row, "AffectedSlaFields[Never, One]", Card],
):
    """Fields of a connection of ``AffectedSla`` to select."""
