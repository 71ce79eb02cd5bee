"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .query_part1 import QueryPart1
from .query_part2 import QueryPart2


class Query(QueryPart1, QueryPart2):
    """The queries of the account."""
