"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    UiExtensionCategoryLiteral: TypeAlias = Literal[
        "app_offering",
        "contract",
        "custom_collection",
        "knowledge_article_template",
        "organization",
        "person",
        "problem",
        "product",
        "product_category",
        "project",
        "project_task_template",
        "release",
        "request_template",
        "risk",
        "scim_user",
        "service",
        "service_instance",
        "shop_article",
        "site",
        "task_template",
        "team",
        "workflow_template",
    ]

    UiExtensionOrderFieldLiteral: TypeAlias = Literal[
        "category", "createdAt", "name", "updatedAt"
    ]

    UiExtensionViewLiteral: TypeAlias = Literal["all", "current_account"]


class UiExtensionCategory(OpenEnum):
    """The values of the enum ``UiExtensionCategory``."""

    APP_OFFERING = "app_offering"
    CONTRACT = "contract"
    CUSTOM_COLLECTION = "custom_collection"
    KNOWLEDGE_ARTICLE_TEMPLATE = "knowledge_article_template"
    ORGANIZATION = "organization"
    PERSON = "person"
    PROBLEM = "problem"
    PRODUCT = "product"
    PRODUCT_CATEGORY = "product_category"
    PROJECT = "project"
    PROJECT_TASK_TEMPLATE = "project_task_template"
    RELEASE = "release"
    REQUEST_TEMPLATE = "request_template"
    RISK = "risk"
    SCIM_USER = "scim_user"
    SERVICE = "service"
    SERVICE_INSTANCE = "service_instance"
    SHOP_ARTICLE = "shop_article"
    SITE = "site"
    TASK_TEMPLATE = "task_template"
    TEAM = "team"
    WORKFLOW_TEMPLATE = "workflow_template"


class UiExtensionOrderField(OpenEnum):
    """The values of the enum ``UiExtensionOrderField``."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class UiExtensionView(OpenEnum):
    """The values of the enum ``UiExtensionView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
