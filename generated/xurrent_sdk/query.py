# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .query_part1 import QueriesPart1
from .query_part2 import QueriesPart2


class Queries(QueriesPart1, QueriesPart2):
    """The queries of the account."""
