"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .mutation_part1 import MutationPart1
from .mutation_part2 import MutationPart2
from .mutation_part3 import MutationPart3


class Mutation(MutationPart1, MutationPart2, MutationPart3):
    """The mutations of the account."""
