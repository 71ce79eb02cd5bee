# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.webhook import WebhookFilter, WebhookWhere
    from ..models.webhook import Webhook, WebhookFields


class Queries(QueryRoots):
    """The queries of the account."""

    def webhooks(
        self,
        *,
        filter: WebhookFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[Webhook, WebhookFields[Never, One], WebhookWhere]:
        """Webhooks with their event and target URL."""
        return self._connection("webhooks", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    webhooks: Final = asynchronous(Queries.webhooks)
