# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
