# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .mutation_part1 import MutationsPart1
from .mutation_part2 import MutationsPart2
from .mutation_part3 import MutationsPart3


class Mutations(MutationsPart1, MutationsPart2, MutationsPart3):
    """The mutations of the account."""
