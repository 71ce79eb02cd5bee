# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The queries of the account, one method each."""

from __future__ import annotations

from .queries import (
    edge_connection,
    viewer,
)


class Queries(
    edge_connection.Queries,
    viewer.Queries,
):
    """The queries of the account, one method each."""


class AsyncQueries(
    edge_connection.AsyncQueries,
    viewer.AsyncQueries,
):
    """The queries of the account, one method each."""
