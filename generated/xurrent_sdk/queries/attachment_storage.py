# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Queries, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import AsyncQueryRoots, QueryRoots

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import AsyncRecordQuery, One, RecordQuery
    from ..models.attachment_storage import AttachmentStorage, AttachmentStorageFields


class Queries(QueryRoots):
    """The queries of the account."""

    def attachment_storage(
        self,
    ) -> RecordQuery[AttachmentStorage, AttachmentStorageFields[Never, One]]:
        """Upload target for attachments; the upload form may be used for several
        files.
        """
        return self._record("attachment_storage", locals())


class AsyncQueries(AsyncQueryRoots):
    """The queries of the account."""

    def attachment_storage(
        self,
    ) -> AsyncRecordQuery[AttachmentStorage, AttachmentStorageFields[Never, One]]:
        """Upload target for attachments; the upload form may be used for several
        files.
        """
        return self._record("attachment_storage", locals())
