# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Mutations, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload
from .._runtime.apply.batch import BatchMutationRoots, batched
from .._runtime.codegen import AsyncMutationRoots, MutationRoots, UNSET

if TYPE_CHECKING:
    from typing import Never, Unpack
    from .._runtime.codegen import One, Select, Unset
    from ..inputs.request import (
        RequestCreateArgs,
        RequestCreateInput,
        RequestUpdateArgs,
        RequestUpdateInput,
        RequestUpdateVisibilityArgs,
        RequestUpdateVisibilityInput,
    )
    from ..models.request import Request, RequestFields
    from ..models.request_update_visibility_payload import (
        RequestUpdateVisibilityPayload,
        RequestUpdateVisibilityPayloadFields,
    )


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def request_create(
        self,
        input: RequestCreateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    def request_create(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestCreateArgs],
    ) -> Request: ...
    def request_create(
        self,
        input: RequestCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Registers a request; unless given, the requester is the caller and the status
        `assigned`.
        """
        found: Request = self._send("request_create", input, fields, select)
        return found

    @overload
    def request_update(
        self,
        input: RequestUpdateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    def request_update(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateArgs],
    ) -> Request: ...
    def request_update(
        self,
        input: RequestUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Changes a request, adds a note, tags or watches, or registers time."""
        found: Request = self._send("request_update", input, fields, select)
        return found

    @overload
    def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
    ) -> RequestUpdateVisibilityPayload: ...
    @overload
    def request_update_visibility(
        self,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateVisibilityArgs],
    ) -> RequestUpdateVisibilityPayload: ...
    def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestUpdateVisibilityPayload:
        """Shows a request in another account, or hides it there."""
        found: RequestUpdateVisibilityPayload = self._send(
            "request_update_visibility", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def request_create(
        self,
        input: RequestCreateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    async def request_create(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestCreateArgs],
    ) -> Request: ...
    async def request_create(
        self,
        input: RequestCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Registers a request; unless given, the requester is the caller and the status
        `assigned`.
        """
        found: Request = await self._send("request_create", input, fields, select)
        return found

    @overload
    async def request_update(
        self,
        input: RequestUpdateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    async def request_update(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateArgs],
    ) -> Request: ...
    async def request_update(
        self,
        input: RequestUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Changes a request, adds a note, tags or watches, or registers time."""
        found: Request = await self._send("request_update", input, fields, select)
        return found

    @overload
    async def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
    ) -> RequestUpdateVisibilityPayload: ...
    @overload
    async def request_update_visibility(
        self,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateVisibilityArgs],
    ) -> RequestUpdateVisibilityPayload: ...
    async def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestUpdateVisibilityPayload:
        """Shows a request in another account, or hides it there."""
        found: RequestUpdateVisibilityPayload = await self._send(
            "request_update_visibility", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    request_create = batched(Mutations.request_create)
    request_update = batched(Mutations.request_update)
    request_update_visibility = batched(Mutations.request_update_visibility)
