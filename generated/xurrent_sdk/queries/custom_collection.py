# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.custom_collection import CustomCollectionFilter, CustomCollectionWhere
    from ..models.custom_collection import CustomCollection, CustomCollectionFields


class Queries(QueryRoots):
    """The queries of the account."""

    def custom_collections(
        self,
        *,
        filter: CustomCollectionFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        CustomCollection, CustomCollectionFields[Never, One], CustomCollectionWhere
    ]:
        """Custom collections, i.e. account-defined lists of records."""
        return self._connection("custom_collections", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    custom_collections: Final = asynchronous(Queries.custom_collections)
