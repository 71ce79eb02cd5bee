"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
    """The input ``StandardServiceRequestInput``."""

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
    id: str | None | Unset = UNSET
    rate: Decimal | int | None | Unset = UNSET
    rate_currency: Currency | CurrencyLiteral | None | Unset = UNSET
    request_template_id: str | None | Unset = UNSET
    resolution_target: int | None | Unset = UNSET
    resolution_target_best_effort: bool | None | Unset = UNSET
    resolution_target_in_days: int | None | Unset = UNSET
    resolution_target_notification_scheme_id: str | None | Unset = UNSET
    response_target: int | None | Unset = UNSET
    response_target_best_effort: bool | None | Unset = UNSET
    response_target_in_days: int | None | Unset = UNSET
    response_target_notification_scheme_id: str | None | Unset = UNSET
    support_hours_id: str | None | Unset = UNSET
