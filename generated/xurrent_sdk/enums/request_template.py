# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

RequestTemplateOrderFieldLiteral: TypeAlias = Literal[
    "category",
    "createdAt",
    "disabled",
    "endUsers",
    "impact",
    "serviceName",
    "specialists",
    "subject",
    "updatedAt",
]
RequestTemplateViewLiteral: TypeAlias = Literal["all", "current_account"]


class RequestTemplateOrderField(OpenEnum):
    """Fields by which `Query.requestTemplates` can be sorted."""

    CATEGORY = Known("category")
    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    END_USERS = Known("endUsers")
    IMPACT = Known("impact")
    SERVICE_NAME = Known("serviceName")
    SPECIALISTS = Known("specialists")
    SUBJECT = Known("subject")
    UPDATED_AT = Known("updatedAt")


class RequestTemplateView(OpenEnum):
    """Predefined record sets of `Query.requestTemplates`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
