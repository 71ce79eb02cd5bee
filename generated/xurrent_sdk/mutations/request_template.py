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
    from ..inputs.request_template import (
        RequestTemplateCreateArgs,
        RequestTemplateUpdateArgs,
    )
    from ..models.request_template import RequestTemplate, RequestTemplateFields


class Mutations(MutationRoots):
    """The mutations of the account."""

    def request_template_create(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateCreateArgs],
    ) -> RequestTemplate:
        """Creates a template that fills in requests of a service."""
        result: RequestTemplate = self._send("request_template_create", fields, select)
        return result

    def request_template_update(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateUpdateArgs],
    ) -> RequestTemplate:
        """Changes a template for requests."""
        result: RequestTemplate = self._send("request_template_update", fields, select)
        return result


class AsyncMutations(AsyncMutationRoots):
    """The mutations of the account."""

    request_template_create: Final = awaited(Mutations.request_template_create)
    request_template_update: Final = awaited(Mutations.request_template_update)


class BatchMutations(BatchMutationRoots):
    """The mutations of the account, for a batch."""

    request_template_create: Final = batched(Mutations.request_template_create)
    request_template_update: Final = batched(Mutations.request_template_update)
