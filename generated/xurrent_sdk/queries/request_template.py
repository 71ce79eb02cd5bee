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
    from ..enums.request_template import RequestTemplateView, RequestTemplateViewLiteral
    from ..inputs.request_template import (
        RequestTemplateFilter,
        RequestTemplateOrder,
        RequestTemplateOrderBy,
        RequestTemplateWhere,
    )
    from ..models.request_template import RequestTemplate, RequestTemplateFields


class Queries(QueryRoots):
    """The queries of the account."""

    def request_templates(
        self,
        *,
        filter: RequestTemplateFilter | None | Unset = UNSET,
        order: (
            Sequence[RequestTemplateOrder | RequestTemplateOrderBy] | None | Unset
        ) = UNSET,
        view: RequestTemplateView | RequestTemplateViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[
        RequestTemplate, RequestTemplateFields[Never, One], RequestTemplateWhere
    ]:
        """Templates of requests; `view` defaults to the current account."""
        return self._connection("request_templates", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    request_templates: Final = asynchronous(Queries.request_templates)
