# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The queries of the account, one method each."""

from __future__ import annotations

from .queries import (
    found,
    node,
    owned,
)


class Queries(
    found.Queries,
    node.Queries,
    owned.Queries,
):
    """The queries of the account, one method each."""


class AsyncQueries(
    found.AsyncQueries,
    node.AsyncQueries,
    owned.AsyncQueries,
):
    """The queries of the account, one method each."""
