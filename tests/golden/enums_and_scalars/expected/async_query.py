# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The queries of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.codegen import (
    AsyncRecordQuery,
    AsyncValueQuery,
    sealed_methods,
    single_state,
)

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Never

    from ._runtime.codegen import AsyncClient, One
    from .enums.common import RequestStatus
    from .payloads import Sample, SampleFields


@sealed_methods
class AsyncQueries:
    """The queries of the account."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def price(self) -> AsyncValueQuery[Decimal]:
        """The root field ``price``."""
        return AsyncValueQuery(self._client, single_state("price", {}))

    def sample(self) -> AsyncRecordQuery[Sample, SampleFields[Never, One]]:
        """The root field ``sample``."""
        return AsyncRecordQuery(self._client, single_state("sample", {}))

    def status(self) -> AsyncValueQuery[RequestStatus]:
        """The root field ``status``."""
        return AsyncValueQuery(self._client, single_state("status", {}))
