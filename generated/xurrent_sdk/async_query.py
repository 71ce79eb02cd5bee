# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .async_query_part1 import AsyncQueriesPart1
from .async_query_part2 import AsyncQueriesPart2


class AsyncQueries(AsyncQueriesPart1, AsyncQueriesPart2):
    """The queries of the account."""
