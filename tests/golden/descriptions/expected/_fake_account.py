# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Transports that answer from records; ``testing`` has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ._runtime.fakes.account import AsyncFakeAccount, FakeAccount

if TYPE_CHECKING:
    from typing import Unpack


class FakeRecords(TypedDict, total=False):
    """The records of a fake account, by the names of the queries that list them."""


class AsyncFakeXurrent(AsyncFakeAccount):
    __doc__ = AsyncFakeAccount.__doc__

    if TYPE_CHECKING:

        def __init__(self, **records: Unpack[FakeRecords]) -> None: ...


class FakeXurrent(FakeAccount):
    __doc__ = FakeAccount.__doc__

    if TYPE_CHECKING:

        def __init__(self, **records: Unpack[FakeRecords]) -> None: ...
