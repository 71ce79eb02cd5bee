# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Queries, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordListQuery, One, RecordListQuery
    from ..models.person import Person, PersonFields


class Queries(QueryRoots):
    """The queries of the account."""

    def people(
        self,
    ) -> RecordListQuery[list[Person], PersonFields[Never, One]]:
        """The root field ``people``."""
        return self._records("people", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def people(
        self,
    ) -> AsyncRecordListQuery[list[Person], PersonFields[Never, One]]:
        """The root field ``people``."""
        return self._records("people", locals())
