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
    from ..enums.service_instance import ServiceInstanceView, ServiceInstanceViewLiteral
    from ..inputs.service_instance import (
        ServiceInstanceFilter,
        ServiceInstanceOrder,
        ServiceInstanceOrderBy,
        ServiceInstanceWhere,
    )
    from ..models.service_instance import ServiceInstance, ServiceInstanceFields


class Queries(QueryRoots):
    """The queries of the account."""

    def service_instances(
        self,
        *,
        filter: ServiceInstanceFilter | None | Unset = UNSET,
        order: (
            Sequence[ServiceInstanceOrder | ServiceInstanceOrderBy] | None | Unset
        ) = UNSET,
        view: ServiceInstanceView | ServiceInstanceViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        ServiceInstance, ServiceInstanceFields[Never, One], ServiceInstanceWhere
    ]:
        """Service instances; `view` defaults to the current account."""
        return self._connection("service_instances", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    service_instances: Final = asynchronous(Queries.service_instances)
