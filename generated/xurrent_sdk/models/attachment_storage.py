"""``AttachmentStorage``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import JSONValue, Leaf, One


class AttachmentStorage(GraphQLModel, frozen=True):
    """The type ``AttachmentStorage``."""

    __graphql_name__ = "AttachmentStorage"

    __graphql_fields__ = """
    allowed_extensions allowedExtensions [String!]
    provider provider String
    provider_parameters providerParameters JSON
    size_limit sizeLimit Int
    upload_uri uploadUri String
    """

    allowed_extensions: list[str] | None = absent
    provider: str | None = absent
    provider_parameters: JSONValue | None = absent
    size_limit: int | None = absent
    upload_uri: str | None = absent


class AttachmentStoragePaths(Generic[Nul, Card]):
    """The fields of ``AttachmentStorage`` as paths."""

    allowed_extensions: Leaf[list[str] | None, Card]
    provider: Leaf[str | None, Card]
    provider_parameters: Leaf[JSONValue | None, Card]
    size_limit: Leaf[int | None, Card]
    upload_uri: Leaf[str | None, Card]


class AttachmentStorageFields(
    AttachmentStoragePaths[Nul, Card],
    ObjectFields[AttachmentStorage | Nul, "AttachmentStorageFields[Never, One]", Card],
):
    """What can be selected from ``AttachmentStorage``."""
