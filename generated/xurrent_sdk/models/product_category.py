"""``ProductCategory``: the model, and what can be selected from it."""

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
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.product_category import ProductCategoryRuleSet
    from .account import Account, AccountFields
    from .product import Product, ProductConnectionFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class ProductCategory(HasTranslations, Node, Record, frozen=True):
    """The type ``ProductCategory``."""

    __graphql_name__ = "ProductCategory"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    group group String
    id id ID!
    name name String
    picture_uri pictureUri String
    products products ProductConnection relay
    reference reference String
    review_end_of_support_days reviewEndOfSupportDays Int
    review_in_use_since_days reviewInUseSinceDays Int
    review_last_seen_days reviewLastSeenDays Int
    review_license_expiry_days reviewLicenseExpiryDays Int
    review_warranty_expiry_days reviewWarrantyExpiryDays Int
    rule_set ruleSet ProductCategoryRuleSet
    source source String
    source_id sourceID String
    translations translations TranslationConnection relay
    ui_extension uiExtension UiExtension
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    group: str | None = absent
    id: str = absent
    name: str | None = absent
    picture_uri: str | None = absent
    products: list[Product] = absent
    reference: str | None = absent
    review_end_of_support_days: int | None = absent
    review_in_use_since_days: int | None = absent
    review_last_seen_days: int | None = absent
    review_license_expiry_days: int | None = absent
    review_warranty_expiry_days: int | None = absent
    rule_set: ProductCategoryRuleSet | None = absent
    source: str | None = absent
    source_id: str | None = absent
    translations: list[Translation] = absent
    ui_extension: UiExtension | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ProductCategoryPaths(Generic[Nul, Card]):
    """The fields of ``ProductCategory`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    group: Leaf[str | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    products: ProductConnectionFields[list[Product] | Nul, Card]
    reference: Leaf[str | None, Card]
    review_end_of_support_days: Leaf[int | None, Card]
    review_in_use_since_days: Leaf[int | None, Card]
    review_last_seen_days: Leaf[int | None, Card]
    review_license_expiry_days: Leaf[int | None, Card]
    review_warranty_expiry_days: Leaf[int | None, Card]
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    ui_extension: UiExtensionFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ProductCategoryFields(
    ProductCategoryPaths[Nul, Card],
    ObjectFields[ProductCategory | Nul, "ProductCategoryFields[Never, One]", Card],
):
    """What can be selected from ``ProductCategory``."""


class ProductCategoryListFields(
    ProductCategoryPaths[Never, Many],
    ListFields[Row, "ProductCategoryFields[Never, One]", Card],
):
    """What can be selected from a list of ``ProductCategory``."""


class ProductCategoryConnectionFields(
    ProductCategoryPaths[Never, Many],
    ConnectionFields[Row, "ProductCategoryFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ProductCategory``."""
