# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.service_category import ServiceCategoryFilter, ServiceCategoryWhere
    from ..models.service_category import ServiceCategory, ServiceCategoryFields


class Queries(QueryRoots):
    """The queries of the account."""

    def service_categories(
        self,
        *,
        filter: ServiceCategoryFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceCategory, ServiceCategoryFields[Never, One], ServiceCategoryWhere
    ]:
        """Headings under which services are grouped."""
        return self._connection("service_categories", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    service_categories: Final = asynchronous(Queries.service_categories)
