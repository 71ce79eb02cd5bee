# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``StandardServiceRequest``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from ..enums.common import Currency
    from ..enums.service_offering import ServiceOfferingChargeType
    from .calendar import Calendar, CalendarFields
    from .request_template import RequestTemplate, RequestTemplateFields
    from .service_offering import ServiceOffering, ServiceOfferingFields
    from .sla_notification_scheme import (
        SlaNotificationScheme,
        SlaNotificationSchemeFields,
    )


class StandardServiceRequest(Node, frozen=True):
    """Targets and charge of one request template within a service offering."""

    charge_type: ServiceOfferingChargeType | None = of(
        "chargeType: ServiceOfferingChargeType"
    )
    """Whether a fixed price or time and materials is charged."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    rate: Decimal | None = of("rate: Decimal")
    """Fixed price of such a request."""
    rate_currency: Currency | None = of("rateCurrency: Currency")
    """Currency of the rate, lower-case ISO 4217 code."""
    request_template: RequestTemplate | None = of("requestTemplate: RequestTemplate")
    """Request template; has to belong to the offering's service."""
    resolution_target: int | None = of("resolutionTarget: Int")
    """Time to resolve, in minutes of support hours."""
    resolution_target_best_effort: bool | None = of(
        "resolutionTargetBestEffort: Boolean"
    )
    """True when there is no fixed resolution target."""
    resolution_target_in_days: int | None = of("resolutionTargetInDays: Int")
    """Time to resolve, in business days."""
    resolution_target_notification_scheme: SlaNotificationScheme | None = of(
        "resolutionTargetNotificationScheme: SlaNotificationScheme"
    )
    """Scheme for warnings about the resolution target."""
    response_target: int | None = of("responseTarget: Int")
    """Time to respond, in minutes of support hours."""
    response_target_best_effort: bool | None = of("responseTargetBestEffort: Boolean")
    """True when there is no fixed response target."""
    response_target_in_days: int | None = of("responseTargetInDays: Int")
    """Time to respond, in business days."""
    response_target_notification_scheme: SlaNotificationScheme | None = of(
        "responseTargetNotificationScheme: SlaNotificationScheme"
    )
    """Scheme for warnings about the response target."""
    service_offering: ServiceOffering | None = of("serviceOffering: ServiceOffering")
    """Service offering with these targets."""
    support_hours: Calendar | None = of("supportHours: Calendar")
    """Calendar that counts the targets."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class StandardServiceRequestPaths(Generic[Nul, Card]):
    """Paths to the fields of ``StandardServiceRequest``."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    """Whether a fixed price or time and materials is charged."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    rate: Leaf[Decimal | None, Card]
    """Fixed price of such a request."""
    rate_currency: Leaf[Currency | None, Card]
    """Currency of the rate, lower-case ISO 4217 code."""
    request_template: RequestTemplateFields[None, Card]
    """Request template; has to belong to the offering's service."""
    resolution_target: Leaf[int | None, Card]
    """Time to resolve, in minutes of support hours."""
    resolution_target_best_effort: Leaf[bool | None, Card]
    """True when there is no fixed resolution target."""
    resolution_target_in_days: Leaf[int | None, Card]
    """Time to resolve, in business days."""
    resolution_target_notification_scheme: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the resolution target."""
    response_target: Leaf[int | None, Card]
    """Time to respond, in minutes of support hours."""
    response_target_best_effort: Leaf[bool | None, Card]
    """True when there is no fixed response target."""
    response_target_in_days: Leaf[int | None, Card]
    """Time to respond, in business days."""
    response_target_notification_scheme: SlaNotificationSchemeFields[None, Card]
    """Scheme for warnings about the response target."""
    service_offering: ServiceOfferingFields[None, Card]
    """Service offering with these targets."""
    support_hours: CalendarFields[None, Card]
    """Calendar that counts the targets."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class StandardServiceRequestFields(
    StandardServiceRequestPaths[Nul, Card],
    ObjectFields[
        StandardServiceRequest | Nul, "StandardServiceRequestFields[Never, One]", Card
    ],
):
    """Fields of ``StandardServiceRequest`` to select."""


class StandardServiceRequestConnectionFields(
    StandardServiceRequestPaths[Never, Many],
    ConnectionFields[Row, "StandardServiceRequestFields[Never, One]", Card],
):
    """Fields of a connection of ``StandardServiceRequest`` to select."""
