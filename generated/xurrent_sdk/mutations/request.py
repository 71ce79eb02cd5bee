# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, awaited

if TYPE_CHECKING:
    from typing import Final, Never, Unpack

    from .._runtime.codegen import One, Select
    from ..inputs.request import (
        RequestCreateArgs,
        RequestUpdateArgs,
        RequestUpdateVisibilityArgs,
    )
    from ..models.request import Request, RequestFields
    from ..models.request_update_visibility_payload import (
        RequestUpdateVisibilityPayload,
        RequestUpdateVisibilityPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    def request_create(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestCreateArgs],
    ) -> Request:
        """Registers a request; unless given, the requester is the caller and the status
        `assigned`.
        """
        result: Request = self._send("request_create", fields, select)
        return result

    def request_update(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateArgs],
    ) -> Request:
        """Changes a request, adds a note, tags or watches, or registers time."""
        result: Request = self._send("request_update", fields, select)
        return result

    def request_update_visibility(
        self,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateVisibilityArgs],
    ) -> RequestUpdateVisibilityPayload:
        """Shows a request in another account, or hides it there."""
        result: RequestUpdateVisibilityPayload = self._send(
            "request_update_visibility", fields, select
        )
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    request_create: Final = awaited(Mutations.request_create)
    request_update: Final = awaited(Mutations.request_update)
    request_update_visibility: Final = awaited(Mutations.request_update_visibility)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    request_create: Final = batched(Mutations.request_create)
    request_update: Final = batched(Mutations.request_update)
    request_update_visibility: Final = batched(Mutations.request_update_visibility)
