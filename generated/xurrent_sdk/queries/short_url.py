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
    from ..enums.short_url import ShortUrlView, ShortUrlViewLiteral
    from ..inputs.short_url import (
        ShortUrlFilter,
        ShortUrlOrder,
        ShortUrlOrderBy,
        ShortUrlWhere,
    )
    from ..models.short_url import ShortUrl, ShortUrlFields


class Queries(QueryRoots):
    """The queries of the account."""

    def short_urls(
        self,
        *,
        filter: ShortUrlFilter | None | Unset = UNSET,
        order: Sequence[ShortUrlOrder | ShortUrlOrderBy] | None | Unset = UNSET,
        view: ShortUrlView | ShortUrlViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[ShortUrl, ShortUrlFields[Never, One], ShortUrlWhere]:
        """Short URLs; `view` defaults to the current account."""
        return self._connection("short_urls", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    short_urls: Final = asynchronous(Queries.short_urls)
