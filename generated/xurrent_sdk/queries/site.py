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
    from ..enums.site import SiteView, SiteViewLiteral
    from ..inputs.site import SiteFilter, SiteOrder, SiteOrderBy, SiteWhere
    from ..models.site import Site, SiteFields


class Queries(QueryRoots):
    """The queries of the account."""

    def sites(
        self,
        *,
        filter: SiteFilter | None | Unset = UNSET,
        order: Sequence[SiteOrder | SiteOrderBy] | None | Unset = UNSET,
        view: SiteView | SiteViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Site, SiteFields[Never, One], SiteWhere]:
        """Sites; `view` defaults to the current account."""
        return self._connection("sites", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    sites: Final = asynchronous(Queries.sites)
