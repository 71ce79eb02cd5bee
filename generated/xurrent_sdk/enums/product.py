"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProductDepreciationMethodLiteral: TypeAlias = Literal[
        "double_declining_balance",
        "not_depreciated",
        "reducing_balance",
        "straight_line",
        "sum_of_the_years_digits",
    ]

    ProductOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "name", "ruleSet", "supportTeamName", "updatedAt"
    ]

    ProductViewLiteral: TypeAlias = Literal[
        "all", "current_account", "supported_by_my_teams"
    ]


class ProductDepreciationMethod(OpenEnum):
    """The values of the enum ``ProductDepreciationMethod``."""

    DOUBLE_DECLINING_BALANCE = "double_declining_balance"
    NOT_DEPRECIATED = "not_depreciated"
    REDUCING_BALANCE = "reducing_balance"
    STRAIGHT_LINE = "straight_line"
    SUM_OF_THE_YEARS_DIGITS = "sum_of_the_years_digits"


class ProductOrderField(OpenEnum):
    """The values of the enum ``ProductOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    RULE_SET = "ruleSet"
    SUPPORT_TEAM_NAME = "supportTeamName"
    UPDATED_AT = "updatedAt"


class ProductView(OpenEnum):
    """The values of the enum ``ProductView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
    SUPPORTED_BY_MY_TEAMS = "supported_by_my_teams"
