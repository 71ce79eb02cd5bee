# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.rate_limit import RateLimit, RateLimitFields


class Queries(QueryRoots):
    """The queries of the account."""

    def rate_limit(
        self,
    ) -> RecordQuery[RateLimit, RateLimitFields[Never, One]]:
        """Query cost budget of the token; asking for it costs one point."""
        return self._record("rate_limit", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def rate_limit(
        self,
    ) -> AsyncRecordQuery[RateLimit, RateLimitFields[Never, One]]:
        """Query cost budget of the token; asking for it costs one point."""
        return self._record("rate_limit", locals())
