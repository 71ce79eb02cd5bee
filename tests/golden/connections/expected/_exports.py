"""The module of each public name."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

NAMES = """
_runtime.attachments.uploaded UploadedFile
_runtime.codegen JSONValue OpenEnum SpecialTimestamp TimeOfDay UNSET Unset Where
_runtime.config Timeout
_runtime.effects Flow
_runtime.errors AttachmentError AuthenticationError ClientClosedError ConfigurationError ConnectionFailedError ConnectionLostError CredentialsRejectedError DownloadError GatewayError GraphQLError HtmlResponseError IncompleteConnectionError InvalidVariablesError LimitExhaustedError MalformedResponseError MutationError NotAuthorizedError NotFoundError NotSelectedError PaginationError ProtocolError RequestRefusedError RequestTimeoutError ResponseMismatchError ResponseTooLargeError ScopeMissingError SelectionError ServerError StatusError StuckCursorError ThrottledError TokenEndpointError TransportError TruncatedResponseError UnavailableError UnexpectedContentTypeError UnexpectedCountError UnknownFieldError UploadError UploadFailedError UploadNotAllowedError WebhookVerificationError WrongAccountError XurrentError
_runtime.limits Limits
_runtime.metadata ResponseMetadata
_runtime.models GraphQLModel response_metadata
_runtime.paginate Page
_runtime.projection Path Projection
_runtime.redis_window RedisWindow
_runtime.retry RetryPolicy
client AsyncXurrentClient XurrentClient
connections ThingConnection
enums.common OrderDirection
enums.thing ThingOrderField ThingView
inputs.common IntFilter StringFilter
inputs.thing ThingCustomFilter ThingFilter ThingOrder ThingWhere
models.node Node NodeFields
models.page_info PageInfo PageInfoFields
models.thing Thing ThingFields
"""

MODULES = {
    name: module
    for group in NAMES.replace(";", "\n").strip().splitlines()
    for module, *names in [group.split()]
    for name in names
}
