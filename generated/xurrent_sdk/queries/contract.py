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
    from ..enums.contract import ContractView, ContractViewLiteral
    from ..inputs.contract import (
        ContractFilter,
        ContractOrder,
        ContractOrderBy,
        ContractWhere,
    )
    from ..models.contract import Contract, ContractFields


class Queries(QueryRoots):
    """The queries of the account."""

    def contracts(
        self,
        *,
        filter: ContractFilter | None | Unset = UNSET,
        order: Sequence[ContractOrder | ContractOrderBy] | None | Unset = UNSET,
        view: ContractView | ContractViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Contract, ContractFields[Never, One], ContractWhere]:
        """Contracts with suppliers; `view` defaults to the current account."""
        return self._connection("contracts", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    contracts: Final = asynchronous(Queries.contracts)
