"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .async_query_part1 import AsyncQueryPart1
from .async_query_part2 import AsyncQueryPart2


class AsyncQuery(AsyncQueryPart1, AsyncQueryPart2):
    """The queries of the account."""
