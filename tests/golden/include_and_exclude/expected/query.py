# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from .queries import (
    node,
    person,
)


class Queries(
    node.Queries,
    person.Queries,
):
    """The queries of the account, one method each."""


class AsyncQueries(
    node.AsyncQueries,
    person.AsyncQueries,
):
    """The queries of the account, one method each."""
