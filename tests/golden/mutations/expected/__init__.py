"""A statically typed client of one Xurrent account.

Names resolve when they are first used, so a program pays only for what it touches.
"""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import webhooks as webhooks
    from ._runtime.attachments.uploaded import UploadedFile as UploadedFile
    from ._runtime.codegen import (
        JSONValue as JSONValue,
        OpenEnum as OpenEnum,
        SpecialTimestamp as SpecialTimestamp,
        TimeOfDay as TimeOfDay,
        UNSET as UNSET,
        Unset as Unset,
        Where as Where,
    )
    from ._runtime.config import Timeout as Timeout
    from ._runtime.effects import Flow as Flow
    from ._runtime.errors import (
        AttachmentError as AttachmentError,
        AuthenticationError as AuthenticationError,
        ClientClosedError as ClientClosedError,
        ConfigurationError as ConfigurationError,
        ConnectionFailedError as ConnectionFailedError,
        ConnectionLostError as ConnectionLostError,
        CredentialsRejectedError as CredentialsRejectedError,
        DownloadError as DownloadError,
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
        XurrentError as XurrentError,
    )
    from ._runtime.limits import Limits as Limits
    from ._runtime.metadata import ResponseMetadata as ResponseMetadata
    from ._runtime.models import (
        GraphQLModel as GraphQLModel,
        response_metadata as response_metadata,
    )
    from ._runtime.paginate import Page as Page
    from ._runtime.projection import Path as Path, Projection as Projection
    from ._runtime.redis_window import RedisWindow as RedisWindow
    from ._runtime.retry import RetryPolicy as RetryPolicy
    from .client import (
        AsyncXurrentClient as AsyncXurrentClient,
        XurrentClient as XurrentClient,
    )
    from .inputs.common import (
        AttachmentInput as AttachmentInput,
        TagInput as TagInput,
        ThingCreateInput as ThingCreateInput,
        ThingDeleteMutationInput as ThingDeleteMutationInput,
        ThingsMergeInput as ThingsMergeInput,
    )
    from .models.validation_error import (
        ValidationError as ValidationError,
        ValidationErrorFields as ValidationErrorFields,
    )
    from .payloads import (
        Thing as Thing,
        ThingCreatePayload as ThingCreatePayload,
        ThingCreatePayloadFields as ThingCreatePayloadFields,
        ThingDeletePayload as ThingDeletePayload,
        ThingDeletePayloadFields as ThingDeletePayloadFields,
        ThingFields as ThingFields,
        ThingsMergePayload as ThingsMergePayload,
        ThingsMergePayloadFields as ThingsMergePayloadFields,
    )
else:
    from ._runtime.lazy import attach

    __getattr__, __dir__ = attach(__name__)
