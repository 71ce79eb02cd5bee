# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AttachmentStorage``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import Card, Generic, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never
    from .._runtime.codegen import JSONValue, Leaf, One


class AttachmentStorage(GraphQLModel, frozen=True):
    """Upload target for attachments and the form fields it expects."""

    __graphql_name__ = "AttachmentStorage"
    __graphql_fields__ = """
    allowed_extensions allowedExtensions [String!]
    provider provider String
    provider_parameters providerParameters JSON
    size_limit sizeLimit Int
    upload_uri uploadUri String
    """

    allowed_extensions: list[str] | None = absent
    """File name extensions that may be uploaded; an empty list allows all."""
    provider: str | None = absent
    """Kind of storage: `s3` in the cloud, `local` on premises."""
    provider_parameters: JSONValue | None = absent
    """Form fields to send ahead of the file, name to value, in this order."""
    size_limit: int | None = absent
    """Largest upload in bytes."""
    upload_uri: str | None = absent
    """URL that takes the multipart POST."""


class AttachmentStoragePaths(Generic[Nul, Card]):
    """The fields of ``AttachmentStorage`` as paths."""

    allowed_extensions: Leaf[list[str] | None, Card]
    """File name extensions that may be uploaded; an empty list allows all."""
    provider: Leaf[str | None, Card]
    """Kind of storage: `s3` in the cloud, `local` on premises."""
    provider_parameters: Leaf[JSONValue | None, Card]
    """Form fields to send ahead of the file, name to value, in this order."""
    size_limit: Leaf[int | None, Card]
    """Largest upload in bytes."""
    upload_uri: Leaf[str | None, Card]
    """URL that takes the multipart POST."""


class AttachmentStorageFields(
    AttachmentStoragePaths[Nul, Card],
    ObjectFields[AttachmentStorage | Nul, "AttachmentStorageFields[Never, One]", Card],
):
    """What can be selected from ``AttachmentStorage``."""
