"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, NoFilter, One
    from ..models.person import Person, PersonFields


class Queries(QueryRoots):
    """The queries of the account."""

    def people(
        self,
    ) -> ConnectionQuery[Person, PersonFields[Never, One], NoFilter]:
        """The root field ``people``."""
        return self._connection("people", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    people: Final = asynchronous(Queries.people)
