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
    from ..enums.configuration_item import (
        ConfigurationItemView,
        ConfigurationItemViewLiteral,
    )
    from ..inputs.configuration_item import (
        ConfigurationItemFilter,
        ConfigurationItemOrder,
        ConfigurationItemOrderBy,
        ConfigurationItemWhere,
    )
    from ..models.configuration_item import ConfigurationItem, ConfigurationItemFields


class Queries(QueryRoots):
    """The queries of the account."""

    def configuration_items(
        self,
        *,
        filter: ConfigurationItemFilter | None | Unset = UNSET,
        order: (
            Sequence[ConfigurationItemOrder | ConfigurationItemOrderBy] | None | Unset
        ) = UNSET,
        view: (
            ConfigurationItemView | ConfigurationItemViewLiteral | None | Unset
        ) = UNSET,
    ) -> ConnectionQuery[
        ConfigurationItem, ConfigurationItemFields[Never, One], ConfigurationItemWhere
    ]:
        """Configuration items, i.e. the CMDB; `view` defaults to the current
        account.
        """
        return self._connection("configuration_items", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    configuration_items: Final = asynchronous(Queries.configuration_items)
