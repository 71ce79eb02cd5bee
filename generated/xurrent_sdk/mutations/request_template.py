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
    from ..inputs.request_template import (
        RequestTemplateCreateArgs,
        RequestTemplateCreateInput,
        RequestTemplateUpdateArgs,
        RequestTemplateUpdateInput,
    )
    from ..models.request_template import RequestTemplate, RequestTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    @overload
    def request_template_create(
        self,
        input: RequestTemplateCreateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    def request_template_create(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateCreateArgs],
    ) -> RequestTemplate: ...
    def request_template_create(
        self,
        input: RequestTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Creates a template that fills in requests of a service."""
        found: RequestTemplate = self._send(
            "request_template_create", input, fields, select
        )
        return found

    @overload
    def request_template_update(
        self,
        input: RequestTemplateUpdateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    def request_template_update(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateUpdateArgs],
    ) -> RequestTemplate: ...
    def request_template_update(
        self,
        input: RequestTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Changes a template for requests."""
        found: RequestTemplate = self._send(
            "request_template_update", input, fields, select
        )
        return found


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    @overload
    async def request_template_create(
        self,
        input: RequestTemplateCreateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    async def request_template_create(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateCreateArgs],
    ) -> RequestTemplate: ...
    async def request_template_create(
        self,
        input: RequestTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Creates a template that fills in requests of a service."""
        found: RequestTemplate = await self._send(
            "request_template_create", input, fields, select
        )
        return found

    @overload
    async def request_template_update(
        self,
        input: RequestTemplateUpdateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    async def request_template_update(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateUpdateArgs],
    ) -> RequestTemplate: ...
    async def request_template_update(
        self,
        input: RequestTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Changes a template for requests."""
        found: RequestTemplate = await self._send(
            "request_template_update", input, fields, select
        )
        return found


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    request_template_create = batched(Mutations.request_template_create)
    request_template_update = batched(Mutations.request_template_update)
