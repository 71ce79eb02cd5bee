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
    from ..enums.custom_collection_element import (
        CustomCollectionElementView,
        CustomCollectionElementViewLiteral,
    )
    from ..inputs.custom_collection_element import (
        CustomCollectionElementFilter,
        CustomCollectionElementOrder,
        CustomCollectionElementOrderBy,
        CustomCollectionElementWhere,
    )
    from ..models.custom_collection_element import (
        CustomCollectionElement,
        CustomCollectionElementFields,
    )


class Queries(QueryRoots):
    """The queries of the account."""

    def custom_collection_elements(
        self,
        *,
        filter: CustomCollectionElementFilter | None | Unset = UNSET,
        order: (
            Sequence[CustomCollectionElementOrder | CustomCollectionElementOrderBy]
            | None
            | Unset
        ) = UNSET,
        view: (
            CustomCollectionElementView
            | CustomCollectionElementViewLiteral
            | None
            | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        CustomCollectionElement,
        CustomCollectionElementFields[Never, One],
        CustomCollectionElementWhere,
    ]:
        """Elements of all custom collections; `view` defaults to the current
        account.
        """
        return self._connection("custom_collection_elements", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    custom_collection_elements: Final = asynchronous(Queries.custom_collection_elements)
