"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .async_mutation_part1 import AsyncMutationPart1
from .async_mutation_part2 import AsyncMutationPart2
from .async_mutation_part3 import AsyncMutationPart3


class AsyncMutation(AsyncMutationPart1, AsyncMutationPart2, AsyncMutationPart3):
    """The mutations of the account."""
