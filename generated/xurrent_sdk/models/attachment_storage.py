# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AttachmentStorage``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import JSONValue, Leaf, One


class AttachmentStorage(GraphQLModel, frozen=True):
    """Upload target for attachments and the form fields it expects."""

    allowed_extensions: list[str] | None = of("allowedExtensions: [String!]")
    """File name extensions that may be uploaded; an empty list allows all."""
    provider: str | None = of("provider: String")
    """Kind of storage: `s3` in the cloud, `local` on premises."""
    provider_parameters: JSONValue | None = of("providerParameters: JSON")
    """Form fields to send ahead of the file, name to value, in this order."""
    size_limit: int | None = of("sizeLimit: Int")
    """Largest upload in bytes."""
    upload_uri: str | None = of("uploadUri: String")
    """URL that takes the multipart POST."""


class AttachmentStoragePaths(Generic[Nul, Card]):
    """Paths to the fields of ``AttachmentStorage``."""

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
    """Fields of ``AttachmentStorage`` to select."""
