"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .query_part1 import QueryPart1
from .query_part2 import QueryPart2

if TYPE_CHECKING:
    from ._runtime.codegen import Client


class Query(QueryPart1, QueryPart2):
    """The queries of the account."""
