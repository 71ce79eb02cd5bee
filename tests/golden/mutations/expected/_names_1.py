# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Public names, as type checkers find them."""

from __future__ import annotations

from ._runtime.attachments.download import (
    DownloadSource as DownloadSource,
    DownloadTarget as DownloadTarget,
)
from ._runtime.attachments.facade import (
    AsyncAttachments as AsyncAttachments,
    Attachments as Attachments,
)
from ._runtime.attachments.sources import (
    AsyncUploadSource as AsyncUploadSource,
    UploadSource as UploadSource,
)
from ._runtime.attachments.uploaded import (
    Progress as Progress,
    UploadedFile as UploadedFile,
)
from ._runtime.client.partitions import (
    Partition as Partition,
    ResumableError as ResumableError,
)
from ._runtime.client.query import (
    AsyncConnectionQuery as AsyncConnectionQuery,
    AsyncRecordListQuery as AsyncRecordListQuery,
    AsyncRecordQuery as AsyncRecordQuery,
    AsyncValueQuery as AsyncValueQuery,
    ConnectionQuery as ConnectionQuery,
    RecordListQuery as RecordListQuery,
    RecordQuery as RecordQuery,
    ValueQuery as ValueQuery,
)
from ._runtime.client.results import (
    AsyncResults as AsyncResults,
    AsyncSingleResult as AsyncSingleResult,
    Results as Results,
    SingleResult as SingleResult,
)
from ._runtime.client.showing import show_progress as show_progress
from ._runtime.core.base_error import XurrentError as XurrentError
from ._runtime.core.clock import (
    AsyncSleeper as AsyncSleeper,
    Clock as Clock,
    Randomness as Randomness,
    Sleeper as Sleeper,
)
from ._runtime.core.enums import OpenEnum as OpenEnum
from ._runtime.core.errors import (
    AttachmentError as AttachmentError,
    AuthenticationError as AuthenticationError,
    ClientClosedError as ClientClosedError,
    ConfigurationError as ConfigurationError,
    ConnectionFailedError as ConnectionFailedError,
    ConnectionLostError as ConnectionLostError,
    CredentialsRejectedError as CredentialsRejectedError,
    DownloadError as DownloadError,
    FeatureLeftOutError as FeatureLeftOutError,
    GatewayError as GatewayError,
    GraphQLError as GraphQLError,
    HtmlResponseError as HtmlResponseError,
    IncompleteConnectionError as IncompleteConnectionError,
    InvalidVariablesError as InvalidVariablesError,
    LimitExhaustedError as LimitExhaustedError,
    MalformedResponseError as MalformedResponseError,
    MutationError as MutationError,
    NotAuthorizedError as NotAuthorizedError,
    NotFoundError as NotFoundError,
    NotSelectedError as NotSelectedError,
    PaginationError as PaginationError,
    ProtocolError as ProtocolError,
    RequestRefusedError as RequestRefusedError,
    RequestTimeoutError as RequestTimeoutError,
    ResponseMismatchError as ResponseMismatchError,
    ResponseTooLargeError as ResponseTooLargeError,
    ScopeMissingError as ScopeMissingError,
    SelectionError as SelectionError,
    ServerError as ServerError,
    StatusError as StatusError,
    StuckCursorError as StuckCursorError,
    ThrottledError as ThrottledError,
    TokenEndpointError as TokenEndpointError,
    TransportError as TransportError,
    TruncatedResponseError as TruncatedResponseError,
    UnavailableError as UnavailableError,
    UnexpectedContentTypeError as UnexpectedContentTypeError,
    UnexpectedCountError as UnexpectedCountError,
    UnknownFieldError as UnknownFieldError,
    UploadError as UploadError,
    UploadFailedError as UploadFailedError,
    UploadNotAllowedError as UploadNotAllowedError,
    WebhookVerificationError as WebhookVerificationError,
    WrongAccountError as WrongAccountError,
)
from ._runtime.core.json_text import JSONInput as JSONInput
from ._runtime.core.metadata import (
    CostLimit as CostLimit,
    Effort as Effort,
    GraphQLErrorItem as GraphQLErrorItem,
    RequestLimit as RequestLimit,
    ResponseMetadata as ResponseMetadata,
)
from ._runtime.core.scalars import (
    JSONValue as JSONValue,
    SpecialTimestamp as SpecialTimestamp,
    TimeOfDay as TimeOfDay,
)
from ._runtime.core.unset import UNSET as UNSET, Unset as Unset
from ._runtime.decoding.annotations import (
    Arguments as Arguments,
    At as At,
    First as First,
    Last as Last,
)
from ._runtime.decoding.arrow import ArrowBatch as ArrowBatch
from ._runtime.decoding.projection import Projection as Projection
from ._runtime.filtering.operators import NoFilter as NoFilter, Where as Where
from ._runtime.http.effects import Flow as Flow
from ._runtime.http.messages import (
    AsyncTransport as AsyncTransport,
    HttpRequest as HttpRequest,
    HttpResponse as HttpResponse,
    Transport as Transport,
)
from ._runtime.http.retry import RetryPolicy as RetryPolicy
from ._runtime.http.settings import HttpLibrary as HttpLibrary, Timeout as Timeout
from ._runtime.operations.connection import Page as Page
from ._runtime.operations.costs import Costs as Costs
from ._runtime.operations.explain import Explanation as Explanation
from ._runtime.schema.inputs import (
    GraphQLInput as GraphQLInput,
    MutationInput as MutationInput,
)
from ._runtime.schema.models import (
    GraphQLModel as GraphQLModel,
    response_metadata as response_metadata,
)
from ._runtime.selection.paths import (
    Many as Many,
    One as One,
    Select as Select,
    Selectable as Selectable,
    Selection as Selection,
)
from ._runtime.session.call import (
    EventHooks as EventHooks,
    RequestHook as RequestHook,
    ResponseHook as ResponseHook,
)
from ._runtime.session.endpoints import Region as Region, Stage as Stage
from ._runtime.session.progress import (
    ClientProgress as ClientProgress,
    ProgressCallback as ProgressCallback,
    WaitReason as WaitReason,
)
from ._runtime.session.quota import (
    LimitSnapshot as LimitSnapshot,
    Limits as Limits,
    OnExhausted as OnExhausted,
)
from ._runtime.session.tokens import (
    Token as Token,
    TokenInfo as TokenInfo,
    TokenProvider as TokenProvider,
)
from ._runtime.session.window import RequestWindow as RequestWindow
from .client import (
    AsyncXurrentClient as AsyncXurrentClient,
    XurrentClient as XurrentClient,
)
from .inputs.common import (
    AttachmentInput as AttachmentInput,
    TagInput as TagInput,
    ThingsMergeArgs as ThingsMergeArgs,
    ThingsMergeInput as ThingsMergeInput,
)
from .inputs.thing import (
    ThingCreateArgs as ThingCreateArgs,
    ThingCreateInput as ThingCreateInput,
    ThingDeleteMutationArgs as ThingDeleteMutationArgs,
    ThingDeleteMutationInput as ThingDeleteMutationInput,
)
from .models.thing import Thing as Thing, ThingFields as ThingFields
from .models.thing_delete_payload import (
    ThingDeletePayload as ThingDeletePayload,
    ThingDeletePayloadFields as ThingDeletePayloadFields,
)
from .models.things_merge_payload import (
    ThingsMergePayload as ThingsMergePayload,
    ThingsMergePayloadFields as ThingsMergePayloadFields,
)
from .models.validation_error import (
    ValidationError as ValidationError,
    ValidationErrorFields as ValidationErrorFields,
)
