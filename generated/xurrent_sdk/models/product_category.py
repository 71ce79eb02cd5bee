# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ProductCategory``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .has_translations import HasTranslations
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.product_category import ProductCategoryRuleSet
    from .account import Account, AccountFields
    from .product import Product, ProductConnectionFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtension, UiExtensionFields


class ProductCategory(HasTranslations, Node, Record, frozen=True):
    """Class of products, such as laptops, with the rules for their CIs."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the category can no longer be given to products."""
    group: str | None = of("group: String")
    """Heading under which categories are grouped, at most 255 characters."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Category name within its group, at most 255 characters."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    products: list[Product] = pages("products: ProductConnection")
    reference: str | None = of("reference: String")
    """Key of the category: `group/name` in lower case with underscores."""
    review_end_of_support_days: int | None = of("reviewEndOfSupportDays: Int")
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None = of("reviewInUseSinceDays: Int")
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None = of("reviewLastSeenDays: Int")
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None = of("reviewLicenseExpiryDays: Int")
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None = of("reviewWarrantyExpiryDays: Int")
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    rule_set: ProductCategoryRuleSet | None = of("ruleSet: ProductCategoryRuleSet")
    """Rules that decide which fields products and CIs of the category have."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""
    ui_extension: UiExtension | None = of("uiExtension: UiExtension")
    """UI extension that adds custom fields to products of the category."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProductCategoryPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ProductCategory``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the category can no longer be given to products."""
    group: Leaf[str | None, Card]
    """Heading under which categories are grouped, at most 255 characters."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Category name within its group, at most 255 characters."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    products: ProductConnectionFields[list[Product] | Nul, Card]
    reference: Leaf[str | None, Card]
    """Key of the category: `group/name` in lower case with underscores."""
    review_end_of_support_days: Leaf[int | None, Card]
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: Leaf[int | None, Card]
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: Leaf[int | None, Card]
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: Leaf[int | None, Card]
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: Leaf[int | None, Card]
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    rule_set: Leaf[ProductCategoryRuleSet | None, Card]
    """Rules that decide which fields products and CIs of the category have."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    ui_extension: UiExtensionFields[None, Card]
    """UI extension that adds custom fields to products of the category."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ProductCategoryFields(
    ProductCategoryPaths[Nul, Card],
    ObjectFields[ProductCategory | Nul, "ProductCategoryFields[Never, One]", Card],
):
    """Fields of ``ProductCategory`` to select."""


class ProductCategoryConnectionFields(
    ProductCategoryPaths[Never, Many],
    ConnectionFields[Row, "ProductCategoryFields[Never, One]", Card],
):
    """Fields of a connection of ``ProductCategory`` to select."""
