"""``StandardServiceRequest``: the model, and what can be selected from it."""

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
    """The type ``StandardServiceRequest``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    rate: Decimal | None = absent
    rate_currency: Currency | None = absent
    request_template: RequestTemplate | None = absent
    resolution_target: int | None = absent
    resolution_target_best_effort: bool | None = absent
    resolution_target_in_days: int | None = absent
    resolution_target_notification_scheme: SlaNotificationScheme | None = absent
    response_target: int | None = absent
    response_target_best_effort: bool | None = absent
    response_target_in_days: int | None = absent
    response_target_notification_scheme: SlaNotificationScheme | None = absent
    service_offering: ServiceOffering | None = absent
    support_hours: Calendar | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class StandardServiceRequestPaths(Generic[Nul, Card]):
    """The fields of ``StandardServiceRequest`` as paths."""

    charge_type: Leaf[ServiceOfferingChargeType | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    rate: Leaf[Decimal | None, Card]
    rate_currency: Leaf[Currency | None, Card]
    request_template: RequestTemplateFields[None, Card]
    resolution_target: Leaf[int | None, Card]
    resolution_target_best_effort: Leaf[bool | None, Card]
    resolution_target_in_days: Leaf[int | None, Card]
    resolution_target_notification_scheme: SlaNotificationSchemeFields[None, Card]
    response_target: Leaf[int | None, Card]
    response_target_best_effort: Leaf[bool | None, Card]
    response_target_in_days: Leaf[int | None, Card]
    response_target_notification_scheme: SlaNotificationSchemeFields[None, Card]
    service_offering: ServiceOfferingFields[None, Card]
    support_hours: CalendarFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class StandardServiceRequestFields(
    StandardServiceRequestPaths[Nul, Card],
    ObjectFields[
        StandardServiceRequest | Nul, "StandardServiceRequestFields[Never, One]", Card
    ],
):
    """What can be selected from ``StandardServiceRequest``."""


class StandardServiceRequestListFields(
    StandardServiceRequestPaths[Never, Many],
    ListFields[Row, "StandardServiceRequestFields[Never, One]", Card],
):
    """What can be selected from a list of ``StandardServiceRequest``."""


class StandardServiceRequestConnectionFields(
    StandardServiceRequestPaths[Never, Many],
    ConnectionFields[Row, "StandardServiceRequestFields[Never, One]", Card],
):
    """What can be selected from a connection of ``StandardServiceRequest``."""
