# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

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

    __graphql_name__ = "StandardServiceRequestInput"
    __graphql_fields__ = """
    charge_type chargeType ServiceOfferingChargeType
    id id ID
    rate rate Decimal
    rate_currency rateCurrency Currency
    request_template_id requestTemplateId ID
    resolution_target resolutionTarget Int
    resolution_target_best_effort resolutionTargetBestEffort Boolean
    resolution_target_in_days resolutionTargetInDays Int
    resolution_target_notification_scheme_id resolutionTargetNotificationSchemeId ID
    response_target responseTarget Int
    response_target_best_effort responseTargetBestEffort Boolean
    response_target_in_days responseTargetInDays Int
    response_target_notification_scheme_id responseTargetNotificationSchemeId ID
    support_hours_id supportHoursId ID
    """

    charge_type: (
        ServiceOfferingChargeType | ServiceOfferingChargeTypeLiteral | None | Unset
    ) = UNSET
    """Whether a fixed price or time and materials is charged."""
    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    rate: Decimal | int | None | Unset = UNSET
    """Fixed price of such a request."""
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    """Currency of the rate, lower-case ISO 4217 code."""
    request_template_id: str | None | Unset = UNSET
    """Node ID of the request template; has to belong to the offering's service."""
    resolution_target: int | None | Unset = UNSET
    """Time to resolve, in minutes of support hours."""
    resolution_target_best_effort: bool | None | Unset = UNSET
    """True when there is no fixed resolution target."""
    resolution_target_in_days: int | None | Unset = UNSET
    """Time to resolve, in business days."""
    resolution_target_notification_scheme_id: str | None | Unset = UNSET
    """Node ID of the scheme for warnings about the resolution target."""
    response_target: int | None | Unset = UNSET
    """Time to respond, in minutes of support hours."""
    response_target_best_effort: bool | None | Unset = UNSET
    """True when there is no fixed response target."""
    response_target_in_days: int | None | Unset = UNSET
    """Time to respond, in business days."""
    response_target_notification_scheme_id: str | None | Unset = UNSET
    """Node ID of the scheme for warnings about the response target."""
    support_hours_id: str | None | Unset = UNSET
    """Node ID of the calendar that counts the targets."""
