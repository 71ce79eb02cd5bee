# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The module of each public name: a line a module, which stands before its names."""

from __future__ import annotations

NAMES = """
_runtime.attachments.body Progress
_runtime.attachments.download DownloadSource DownloadTarget
_runtime.attachments.facade AsyncAttachments Attachments
_runtime.attachments.sources AsyncUploadSource UploadSource
_runtime.attachments.uploaded UploadedFile
_runtime.client.async_query AsyncConnectionQuery AsyncRecordListQuery AsyncRecordQuery AsyncResults AsyncSingleResult AsyncValueQuery
_runtime.client.partitions Partition
_runtime.client.query ConnectionQuery RecordListQuery RecordQuery Results SingleResult ValueQuery
_runtime.core.base_error XurrentError
_runtime.core.clock AsyncSleeper Clock Randomness Sleeper
_runtime.core.enums OpenEnum
_runtime.core.errors AttachmentError AuthenticationError ClientClosedError ConfigurationError ConnectionFailedError ConnectionLostError CredentialsRejectedError DownloadError FeatureLeftOutError GatewayError GraphQLError HtmlResponseError IncompleteConnectionError InvalidVariablesError LimitExhaustedError MalformedResponseError MutationError NotAuthorizedError NotFoundError NotSelectedError PaginationError ProtocolError RequestRefusedError RequestTimeoutError ResponseMismatchError ResponseTooLargeError ScopeMissingError SelectionError ServerError StatusError StuckCursorError ThrottledError TokenEndpointError TransportError TruncatedResponseError UnavailableError UnexpectedContentTypeError UnexpectedCountError UnknownFieldError UploadError UploadFailedError UploadNotAllowedError WebhookVerificationError WrongAccountError
_runtime.core.json_text JSONInput
_runtime.core.metadata CostLimit Effort GraphQLErrorItem RequestLimit ResponseMetadata
_runtime.core.scalars JSONValue SpecialTimestamp TimeOfDay
_runtime.core.unset UNSET Unset
_runtime.decoding.arrow ArrowBatch
_runtime.decoding.projection Path Projection
_runtime.filtering.operators NoFilter Where
_runtime.http.effects Flow
_runtime.http.messages HttpRequest HttpResponse
_runtime.http.retry RetryPolicy
_runtime.http.settings HttpLibrary Timeout
_runtime.http.transport AsyncTransport Transport
_runtime.operations.connection Page
_runtime.operations.costs Costs
_runtime.operations.explain Explanation
_runtime.schema.inputs GraphQLInput
_runtime.schema.models GraphQLModel response_metadata
_runtime.selection.paths Many One Select Selectable Selection
_runtime.session.auth Token TokenProvider
_runtime.session.call EventHooks RequestHook ResponseHook
_runtime.session.endpoints Region Stage
_runtime.session.quota LimitSnapshot Limits OnExhausted
_runtime.session.redis_window RedisWindow
_runtime.session.token_info TokenInfo
_runtime.session.tracing Span Tracer
_runtime.session.window RequestWindow
client AsyncXurrentClient XurrentClient
models.car Car CarFields
models.found Found FoundFields
models.named Named NamedFields
models.node Node NodeFields
models.note Note NoteFields
models.owned Owned OwnedFields
models.person Person PersonFields
"""
