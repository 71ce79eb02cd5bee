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
    from ..enums.ui_extension import UiExtensionView, UiExtensionViewLiteral
    from ..inputs.ui_extension import (
        UiExtensionFilter,
        UiExtensionOrder,
        UiExtensionOrderBy,
        UiExtensionWhere,
    )
    from ..models.ui_extension import UiExtension, UiExtensionFields


class Queries(QueryRoots):
    """The queries of the account."""

    def ui_extensions(
        self,
        *,
        filter: UiExtensionFilter | None | Unset = UNSET,
        order: Sequence[UiExtensionOrder | UiExtensionOrderBy] | None | Unset = UNSET,
        view: UiExtensionView | UiExtensionViewLiteral | None | Unset = UNSET,
    ) -> ConnectionQuery[UiExtension, UiExtensionFields[Never, One], UiExtensionWhere]:
        """UI extensions, which define custom fields; `view` defaults to the current
        account.
        """
        return self._connection("ui_extensions", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    ui_extensions: Final = asynchronous(Queries.ui_extensions)
