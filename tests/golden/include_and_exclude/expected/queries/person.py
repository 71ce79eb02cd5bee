# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

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
