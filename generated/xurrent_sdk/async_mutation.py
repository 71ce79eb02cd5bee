# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .async_mutation_part1 import AsyncMutationsPart1
from .async_mutation_part2 import AsyncMutationsPart2
from .async_mutation_part3 import AsyncMutationsPart3


class AsyncMutations(AsyncMutationsPart1, AsyncMutationsPart2, AsyncMutationsPart3):
    """The mutations of the account."""
