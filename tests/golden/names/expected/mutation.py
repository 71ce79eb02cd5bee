# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
