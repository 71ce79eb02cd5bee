# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    """How the value of an asset is written off."""

    DOUBLE_DECLINING_BALANCE = Known("double_declining_balance")
    """Twice the straight-line rate on the remaining value."""
    NOT_DEPRECIATED = Known("not_depreciated")
    """No write-off."""
    REDUCING_BALANCE = Known("reducing_balance")
    """Fixed yearly percentage of the remaining value."""
    STRAIGHT_LINE = Known("straight_line")
    """Equal amounts per year."""
    SUM_OF_THE_YEARS_DIGITS = Known("sum_of_the_years_digits")
    """Amounts that fall with the remaining years."""


class ProductOrderField(OpenEnum):
    """Fields by which `Query.products` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    NAME = Known("name")
    RULE_SET = Known("ruleSet")
    SUPPORT_TEAM_NAME = Known("supportTeamName")
    UPDATED_AT = Known("updatedAt")


class ProductView(OpenEnum):
    """Predefined record sets of `Query.products`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    SUPPORTED_BY_MY_TEAMS = Known("supported_by_my_teams")
    """Products supported by the caller's teams."""
