# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots, UNSET, asynchronous

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, Never

    from .._runtime.codegen import ConnectionQuery, One, Unset
    from ..enums.translation import TranslationView, TranslationViewLiteral
    from ..inputs.translation import (
        TranslationFilter,
        TranslationOrder,
        TranslationOrderBy,
        TranslationWhere,
    )
    from ..models.translation import Translation, TranslationFields


class Queries(QueryRoots):
    """The queries of the account."""

    def translations(
        self,
        *,
        filter: TranslationFilter | None | Unset = UNSET,
        order: Sequence[TranslationOrder | TranslationOrderBy] | None | Unset = UNSET,
        view: TranslationView | TranslationViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[Translation, TranslationFields[Never, One], TranslationWhere]:
        """Translations of record texts."""
        return self._connection("translations", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    translations: Final = asynchronous(Queries.translations)
