# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ServiceInstanceOrderFieldLiteral: TypeAlias = Literal[
    "createdAt",
    "name",
    "outdated",
    "serviceName",
    "serviceProviderName",
    "status",
    "supportTeamName",
    "updatedAt",
]
ServiceInstanceStatusLiteral: TypeAlias = Literal[
    "being_prepared", "discontinued", "in_production"
]
ServiceInstanceViewLiteral: TypeAlias = Literal["all", "current_account"]


class ServiceInstanceOrderField(OpenEnum):
    """Fields by which `Query.serviceInstances` can be sorted."""

    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    OUTDATED = Known("outdated")
    SERVICE_NAME = Known("serviceName")
    SERVICE_PROVIDER_NAME = Known("serviceProviderName")
    STATUS = Known("status")
    SUPPORT_TEAM_NAME = Known("supportTeamName")
    UPDATED_AT = Known("updatedAt")


class ServiceInstanceStatus(OpenEnum):
    """Stage of a service instance."""

    BEING_PREPARED = Known("being_prepared")
    DISCONTINUED = Known("discontinued")
    IN_PRODUCTION = Known("in_production")


class ServiceInstanceView(OpenEnum):
    """Predefined record sets of `Query.serviceInstances`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
