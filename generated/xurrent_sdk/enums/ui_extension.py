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
    """Kind of record a UI extension belongs to."""

    APP_OFFERING = "app_offering"
    """App offerings; the fields hold the settings of instances."""
    CONTRACT = "contract"
    CUSTOM_COLLECTION = "custom_collection"
    """Custom collections; the fields appear on their elements."""
    KNOWLEDGE_ARTICLE_TEMPLATE = "knowledge_article_template"
    """Knowledge article templates; the fields appear on knowledge articles."""
    ORGANIZATION = "organization"
    PERSON = "person"
    PROBLEM = "problem"
    PRODUCT = "product"
    """Products; the fields appear on their CIs."""
    PRODUCT_CATEGORY = "product_category"
    """Product categories; the fields appear on products."""
    PROJECT = "project"
    PROJECT_TASK_TEMPLATE = "project_task_template"
    """Project task templates; the fields appear on project tasks."""
    RELEASE = "release"
    REQUEST_TEMPLATE = "request_template"
    """Request templates; the fields appear on requests."""
    RISK = "risk"
    SCIM_USER = "scim_user"
    SERVICE = "service"
    SERVICE_INSTANCE = "service_instance"
    SHOP_ARTICLE = "shop_article"
    """Shop articles; the fields appear on order lines."""
    SITE = "site"
    TASK_TEMPLATE = "task_template"
    """Task templates; the fields appear on tasks."""
    TEAM = "team"
    WORKFLOW_TEMPLATE = "workflow_template"
    """Workflow templates; the fields appear on workflows."""


class UiExtensionOrderField(OpenEnum):
    """Fields by which `Query.uiExtensions` can be sorted."""

    CATEGORY = "category"
    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class UiExtensionView(OpenEnum):
    """Predefined record sets of `Query.uiExtensions`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
