# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.organization import OrganizationView, OrganizationViewLiteral
    from ..inputs.organization import (
        OrganizationFilter,
        OrganizationOrder,
        OrganizationOrderBy,
        OrganizationWhere,
    )
    from ..models.organization import Organization, OrganizationFields


class Queries(QueryRoots):
    """The queries of the account."""

    def organizations(
        self,
        *,
        filter: OrganizationFilter | None | Unset = UNSET,
        order: Sequence[OrganizationOrder | OrganizationOrderBy] | None | Unset = UNSET,
        view: OrganizationView | OrganizationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        Organization, OrganizationFields[Never, One], OrganizationWhere
    ]:
        """Internal and external organizations; `view` defaults to the current
        account.
        """
        return self._connection("organizations", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    organizations: Final = asynchronous(Queries.organizations)
