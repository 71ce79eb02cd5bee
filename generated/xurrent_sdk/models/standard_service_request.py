# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``StandardServiceRequest``: the model, and what can be selected from it."""

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
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "StandardServiceRequest"
    __graphql_fields__ = """
    charge_type chargeType ServiceOfferingChargeType
    created_at createdAt ISO8601Timestamp
    id id ID!
    rate rate Decimal
    rate_currency rateCurrency Currency
    request_template requestTemplate RequestTemplate
    resolution_target resolutionTarget Int
    resolution_target_best_effort resolutionTargetBestEffort Boolean
    resolution_target_in_days resolutionTargetInDays Int
    resolution_target_notification_scheme resolutionTargetNotificationScheme SlaNotificationScheme
    response_target responseTarget Int
    response_target_best_effort responseTargetBestEffort Boolean
    response_target_in_days responseTargetInDays Int
    response_target_notification_scheme responseTargetNotificationScheme SlaNotificationScheme
    service_offering serviceOffering ServiceOffering
    support_hours supportHours Calendar
    updated_at updatedAt ISO8601Timestamp
    """

    charge_type: ServiceOfferingChargeType | None = absent
    """Whether a fixed price or time and materials is charged."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    rate: Decimal | None = absent
    """Fixed price of such a request."""
    rate_currency: Currency | None = absent
    """Currency of the rate, lower-case ISO 4217 code."""
    request_template: RequestTemplate | None = absent
    """Request template; has to belong to the offering's service."""
    resolution_target: int | None = absent
    """Time to resolve, in minutes of support hours."""
    resolution_target_best_effort: bool | None = absent
    """True when there is no fixed resolution target."""
    resolution_target_in_days: int | None = absent
    """Time to resolve, in business days."""
    resolution_target_notification_scheme: SlaNotificationScheme | None = absent
    """Scheme for warnings about the resolution target."""
    response_target: int | None = absent
    """Time to respond, in minutes of support hours."""
    response_target_best_effort: bool | None = absent
    """True when there is no fixed response target."""
    response_target_in_days: int | None = absent
    """Time to respond, in business days."""
    response_target_notification_scheme: SlaNotificationScheme | None = absent
    """Scheme for warnings about the response target."""
    service_offering: ServiceOffering | None = absent
    """Service offering with these targets."""
    support_hours: Calendar | None = absent
    """Calendar that counts the targets."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class StandardServiceRequestPaths(Generic[Nul, Card]):
    """The fields of ``StandardServiceRequest`` as paths."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    """Whether a fixed price or time and materials is charged."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class StandardServiceRequestFields(
    StandardServiceRequestPaths[Nul, Card],
    ObjectFields[
        StandardServiceRequest | Nul, "StandardServiceRequestFields[Never, One]", Card
    ],
):
    """What can be selected from ``StandardServiceRequest``."""


class StandardServiceRequestConnectionFields(
    StandardServiceRequestPaths[Never, Many],
    ConnectionFields[Row, "StandardServiceRequestFields[Never, One]", Card],
):
    """What can be selected from a connection of ``StandardServiceRequest``."""
