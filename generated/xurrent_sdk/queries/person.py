# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import (
        AsyncRecordQuery,
        ConnectionQuery,
        One,
        RecordQuery,
        Unset,
    )
    from ..enums.person import PersonView, PersonViewLiteral
    from ..inputs.person import PersonFilter, PersonOrder, PersonOrderBy, PersonWhere
    from ..models.person import Person, PersonFields


class Queries(QueryRoots):
    """The queries of the account."""

    def me(
        self,
    ) -> RecordQuery[Person, PersonFields[Never, One]]:
        """Person that the access token belongs to."""
        return self._record("me", locals())

    def people(
        self,
        *,
        filter: PersonFilter | None | Unset = UNSET,
        order: Sequence[PersonOrder | PersonOrderBy] | None | Unset = UNSET,
        view: PersonView | PersonViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Person, PersonFields[Never, One], PersonWhere]:
        """People registered in the account; `view` defaults to the current account."""
        return self._connection("people", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def me(
        self,
    ) -> AsyncRecordQuery[Person, PersonFields[Never, One]]:
        """Person that the access token belongs to."""
        return self._record("me", locals())

    people: Final = asynchronous(Queries.people)
