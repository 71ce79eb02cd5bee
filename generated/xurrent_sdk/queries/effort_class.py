# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..inputs.effort_class import EffortClassFilter, EffortClassWhere
    from ..models.effort_class import EffortClass, EffortClassFields


class Queries(QueryRoots):
    """The queries of the account."""

    def effort_classes(
        self,
        *,
        filter: EffortClassFilter | None | Unset = UNSET,
    ) -> ConnectionQuery[EffortClass, EffortClassFields[Never, One], EffortClassWhere]:
        """Effort classes for registering time."""
        return self._connection("effort_classes", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    effort_classes: Final = asynchronous(Queries.effort_classes)
