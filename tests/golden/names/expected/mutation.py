# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The mutations of the account, one method each."""

from __future__ import annotations

from .mutations import (
    class_,
)


class Mutations(
    class_.Mutations,
):
    """The mutations of the account, one method each."""


class AsyncMutations(
    class_.AsyncMutations,
):
    """The mutations of the account, one method each."""
