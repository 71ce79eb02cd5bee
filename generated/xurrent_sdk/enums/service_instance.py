"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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

    CREATED_AT = "createdAt"
    NAME = "name"
    OUTDATED = "outdated"
    SERVICE_NAME = "serviceName"
    SERVICE_PROVIDER_NAME = "serviceProviderName"
    STATUS = "status"
    SUPPORT_TEAM_NAME = "supportTeamName"
    UPDATED_AT = "updatedAt"


class ServiceInstanceStatus(OpenEnum):
    """Stage of a service instance."""

    BEING_PREPARED = "being_prepared"
    DISCONTINUED = "discontinued"
    IN_PRODUCTION = "in_production"


class ServiceInstanceView(OpenEnum):
    """Predefined record sets of `Query.serviceInstances`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
