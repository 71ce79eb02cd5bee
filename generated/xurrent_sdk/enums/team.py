# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TeamOrderFieldLiteral: TypeAlias = Literal["createdAt", "disabled", "name", "updatedAt"]
TeamViewLiteral: TypeAlias = Literal[
    "all", "coordinated_by_me", "current_account", "managed_by_me"
]


class TeamOrderField(OpenEnum):
    """Fields by which `Query.teams` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    NAME = Known("name")
    UPDATED_AT = Known("updatedAt")


class TeamView(OpenEnum):
    """Predefined record sets of `Query.teams`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    COORDINATED_BY_ME = Known("coordinated_by_me")
    """Teams the caller coordinates."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Teams the caller manages."""
