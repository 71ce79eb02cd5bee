# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import GraphQLInput, unset

if TYPE_CHECKING:
    from decimal import Decimal

    from .._runtime.codegen import Unset
    from ..enums.common import Currency, CurrencyLiteral
    from ..enums.service_offering import (
        ServiceOfferingChargeType,
        ServiceOfferingChargeTypeLiteral,
    )


class StandardServiceRequestInput(GraphQLInput, frozen=True):
    """Targets and charge of one request template within a service offering."""

    charge_type: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = unset("chargeType: ServiceOfferingChargeType")
    """Whether a fixed price or time and materials is charged."""
    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = unset("rate: Decimal")
    """Fixed price of such a request."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = unset(
        "rateCurrency: Currency"
    )
    """Currency of the rate, lower-case ISO 4217 code."""
    request_template_id: str | None | Unset = unset("requestTemplateId: ID")
    """Node ID of the request template; has to belong to the offering's service."""
    resolution_target: int | None | Unset = unset("resolutionTarget: Int")
    """Time to resolve, in minutes of support hours."""
    resolution_target_best_effort: bool | None | Unset = unset(
        "resolutionTargetBestEffort: Boolean"
    )
    """True when there is no fixed resolution target."""
    resolution_target_in_days: int | None | Unset = unset("resolutionTargetInDays: Int")
    """Time to resolve, in business days."""
    resolution_target_notification_scheme_id: str | None | Unset = unset(
        "resolutionTargetNotificationSchemeId: ID"
    )
    """Node ID of the scheme for warnings about the resolution target."""
    response_target: int | None | Unset = unset("responseTarget: Int")
    """Time to respond, in minutes of support hours."""
    response_target_best_effort: bool | None | Unset = unset(
        "responseTargetBestEffort: Boolean"
    )
    """True when there is no fixed response target."""
    response_target_in_days: int | None | Unset = unset("responseTargetInDays: Int")
    """Time to respond, in business days."""
    response_target_notification_scheme_id: str | None | Unset = unset(
        "responseTargetNotificationSchemeId: ID"
    )
    """Node ID of the scheme for warnings about the response target."""
    support_hours_id: str | None | Unset = unset("supportHoursId: ID")
    """Node ID of the calendar that counts the targets."""


class StandardServiceRequestApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    charge_type: ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None
    rate: Decimal | int | None
    rate_currency: Currency | CurrencyLiteral | None
    request_template_id: str | None
    resolution_target: int | None
    resolution_target_best_effort: bool | None
    resolution_target_in_days: int | None
    resolution_target_notification_scheme_id: str | None
    response_target: int | None
    response_target_best_effort: bool | None
    response_target_in_days: int | None
    response_target_notification_scheme_id: str | None
    support_hours_id: str | None
