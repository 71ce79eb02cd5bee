# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    APP_OFFERING = Known("app_offering")
    """App offerings; the fields hold the settings of instances."""
    CONTRACT = Known("contract")
    CUSTOM_COLLECTION = Known("custom_collection")
    """Custom collections; the fields appear on their elements."""
    KNOWLEDGE_ARTICLE_TEMPLATE = Known("knowledge_article_template")
    """Knowledge article templates; the fields appear on knowledge articles."""
    ORGANIZATION = Known("organization")
    PERSON = Known("person")
    PROBLEM = Known("problem")
    PRODUCT = Known("product")
    """Products; the fields appear on their CIs."""
    PRODUCT_CATEGORY = Known("product_category")
    """Product categories; the fields appear on products."""
    PROJECT = Known("project")
    PROJECT_TASK_TEMPLATE = Known("project_task_template")
    """Project task templates; the fields appear on project tasks."""
    RELEASE = Known("release")
    REQUEST_TEMPLATE = Known("request_template")
    """Request templates; the fields appear on requests."""
    RISK = Known("risk")
    SCIM_USER = Known("scim_user")
    SERVICE = Known("service")
    SERVICE_INSTANCE = Known("service_instance")
    SHOP_ARTICLE = Known("shop_article")
    """Shop articles; the fields appear on order lines."""
    SITE = Known("site")
    TASK_TEMPLATE = Known("task_template")
    """Task templates; the fields appear on tasks."""
    TEAM = Known("team")
    WORKFLOW_TEMPLATE = Known("workflow_template")
    """Workflow templates; the fields appear on workflows."""


class UiExtensionOrderField(OpenEnum):
    """Fields by which `Query.uiExtensions` can be sorted."""

    CATEGORY = Known("category")
    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    UPDATED_AT = Known("updatedAt")


class UiExtensionView(OpenEnum):
    """Predefined record sets of `Query.uiExtensions`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
