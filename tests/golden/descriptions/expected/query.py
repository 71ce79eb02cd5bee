# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The queries of the account, one method each."""

from __future__ import annotations

from .queries import (
    thing,
)


class Queries(
    thing.Queries,
):
    """The queries of the account, one method each."""


class AsyncQueries(
    thing.AsyncQueries,
):
    """The queries of the account, one method each."""
