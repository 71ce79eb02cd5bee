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
    from ..enums.app_instance import AppInstanceView, AppInstanceViewLiteral
    from ..inputs.app_instance import (
        AppInstanceFilter,
        AppInstanceOrder,
        AppInstanceOrderBy,
        AppInstanceWhere,
    )
    from ..models.app_instance import AppInstance, AppInstanceFields


class Queries(QueryRoots):
    """The queries of the account."""

    def app_instances(
        self,
        *,
        filter: AppInstanceFilter | None | Unset = UNSET,
        order: Sequence[AppInstanceOrder | AppInstanceOrderBy] | None | Unset = UNSET,
        view: AppInstanceView | AppInstanceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[AppInstance, AppInstanceFields[Never, One], AppInstanceWhere]:
        """Installed apps; `view` defaults to the current account."""
        return self._connection("app_instances", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    app_instances: Final = asynchronous(Queries.app_instances)
