# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ShopArticleOrderFieldLiteral: TypeAlias = Literal[
    "createdAt",
    "deliveryDuration",
    "price",
    "recurringPrice",
    "reference",
    "shopArticleId",
    "source",
    "sourceID",
    "updatedAt",
]
ShopArticleRecurringPeriodLiteral: TypeAlias = Literal["monthly", "yearly"]
ShopArticleViewLiteral: TypeAlias = Literal["all", "current_account"]


class ShopArticleOrderField(OpenEnum):
    """Fields by which `Query.shopArticles` can be sorted."""

    CREATED_AT = Known("createdAt")
    DELIVERY_DURATION = Known("deliveryDuration")
    PRICE = Known("price")
    RECURRING_PRICE = Known("recurringPrice")
    REFERENCE = Known("reference")
    SHOP_ARTICLE_ID = Known("shopArticleId")
    SOURCE = Known("source")
    SOURCE_ID = Known("sourceID")
    UPDATED_AT = Known("updatedAt")


class ShopArticleRecurringPeriod(OpenEnum):
    """How often a recurring price is due."""

    MONTHLY = Known("monthly")
    YEARLY = Known("yearly")


class ShopArticleView(OpenEnum):
    """Predefined record sets of `Query.shopArticles`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
