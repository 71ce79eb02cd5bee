# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.webhook_policy import WebhookPolicyFilter, WebhookPolicyWhere
    from ..models.webhook_policy import WebhookPolicy, WebhookPolicyFields


class Queries(QueryRoots):
    """The queries of the account."""

    def webhook_policies(
        self,
        *,
        filter: WebhookPolicyFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[
        WebhookPolicy, WebhookPolicyFields[Never, One], WebhookPolicyWhere
    ]:
        """Policies that sign webhook messages."""
        return self._connection("webhook_policies", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    webhook_policies: Final = asynchronous(Queries.webhook_policies)
