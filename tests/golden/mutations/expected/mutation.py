# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The mutations of the account, one method each."""

from __future__ import annotations

from .mutations import (
    common,
    thing,
)


class Mutations(
    common.Mutations,
    thing.Mutations,
):
    """The mutations of the account, one method each."""


class AsyncMutations(
    common.AsyncMutations,
    thing.AsyncMutations,
):
    """The mutations of the account, one method each."""
