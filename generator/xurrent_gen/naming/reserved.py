"""Names that generated code must not take, by the place where they would stand.

The lists are written out rather than read from the installed libraries, so that the
output does not depend on their versions; a test compares them with the real ones.
"""

from __future__ import annotations

from keyword import kwlist

KEYWORDS = frozenset(kwlist)

MODEL_ATTRIBUTES = frozenset(
    {
        "absent",
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    }
)
"""What ``pydantic.BaseModel`` already means, and what stands in for a default.

A field of that name gets a ``_``.
"""

INPUT_ATTRIBUTES = MODEL_ATTRIBUTES | {"definitions", "from_mapping"}
"""What the base of input models means besides."""

CALL_ARGUMENTS = frozenset({"select", "self"})
"""Parameters that a field with arguments has besides these when it is called."""

MUTATION_ARGUMENTS = frozenset({"select"})
"""Keyword parameters that every mutation method has besides its input fields."""

ROOT_ARGUMENTS = frozenset(
    {
        "arguments",
        "cast",
        "connection_state",
        "found",
        "mutate",
        "mutate_async",
        "select",
        "self",
        "single_state",
    }
)
"""Names that the bodies of methods for root fields use."""

CLASSES = frozenset(
    {
        # builtins and typing names that generated modules use in annotations
        "Any",
        "BaseException",
        "Callable",
        "Decimal",
        "Exception",
        "Final",
        "Generic",
        "Literal",
        "Never",
        "None",
        "NotRequired",
        "Required",
        "Self",
        "Sequence",
        "True",
        "False",
        "TypeAlias",
        "TypedDict",
        "Unpack",
        "TYPE_CHECKING",
        # what the runtime lends to generated modules and to the package root
        "Above",
        "AsyncClient",
        "AsyncConnectionQuery",
        "AsyncMutation",
        "AsyncQuery",
        "AsyncRecordListQuery",
        "AsyncRecordQuery",
        "AsyncValueQuery",
        "AsyncXurrentClient",
        "AtLeast",
        "AtMost",
        "Below",
        "Card",
        "Client",
        "ConnectionFields",
        "ConnectionQuery",
        "CustomCondition",
        "CustomFields",
        "CustomFreeText",
        "CustomMayBeEmpty",
        "CustomNoneOf",
        "FilterFields",
        "Flag",
        "FreeText",
        "GraphQLInput",
        "GraphQLModel",
        "JSONValue",
        "Known",
        "Leaf",
        "ListFields",
        "Many",
        "MayBeEmpty",
        "Mutation",
        "NoFilter",
        "NoneOf",
        "Nul",
        "ObjectFields",
        "One",
        "OneOf",
        "OpenEnum",
        "Ordered",
        "Page",
        "Path",
        "Projection",
        "Query",
        "RecordListQuery",
        "RecordQuery",
        "Relation",
        "RetryPolicy",
        "Row",
        "SchemaIndex",
        "Select",
        "Selectable",
        "Simple",
        "SpecialTimestamp",
        "TimeOfDay",
        "UNSET",
        "Unset",
        "UploadedFile",
        "ValueQuery",
        "Values",
        "Where",
        "XurrentClient",
        # exceptions and settings at the package root
        "AttachmentError",
        "AuthenticationError",
        "ClientClosedError",
        "ConfigurationError",
        "ConnectionFailedError",
        "ConnectionLostError",
        "CredentialsRejectedError",
        "DownloadError",
        "Flow",
        "GatewayError",
        "GraphQLError",
        "HtmlResponseError",
        "IncompleteConnectionError",
        "InvalidVariablesError",
        "LimitExhaustedError",
        "Limits",
        "MalformedResponseError",
        "MutationError",
        "NotAuthorizedError",
        "NotFoundError",
        "NotSelectedError",
        "PaginationError",
        "ProtocolError",
        "RedisWindow",
        "RequestRefusedError",
        "RequestTimeoutError",
        "ResponseMetadata",
        "ResponseMismatchError",
        "ResponseTooLargeError",
        "ScopeMissingError",
        "SelectionError",
        "ServerError",
        "StatusError",
        "StuckCursorError",
        "ThrottledError",
        "Timeout",
        "TokenEndpointError",
        "Trace",
        "TransportError",
        "TruncatedResponseError",
        "UnavailableError",
        "UnexpectedContentTypeError",
        "UnexpectedCountError",
        "UnknownFieldError",
        "UploadError",
        "UploadFailedError",
        "UploadNotAllowedError",
        "WebhookVerificationError",
        "WrongAccountError",
        "XurrentError",
    }
)

MODULES = frozenset({"__init__", "common"})
"""Module names inside the package's folders that are taken."""
