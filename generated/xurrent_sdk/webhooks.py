# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Receive webhooks: verification, typed events and an ASGI app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar, overload

from ._runtime.core.errors import (
    WebhookRefusal as WebhookRefusal,
    WebhookVerificationError as WebhookVerificationError,
)
from ._runtime.webhooks.app import ReceiverSettings as ReceiverSettings
from ._runtime.webhooks.ensuring import (
    StandingWebhook as StandingWebhook,
    StandingWebhooks as StandingWebhooks,
    ensure as ensure,
)
from ._runtime.webhooks.errors import (
    AlgorithmNotAllowedError as AlgorithmNotAllowedError,
    AudienceMismatchError as AudienceMismatchError,
    BodyTooLargeError as BodyTooLargeError,
    CallbackFailedError as CallbackFailedError,
    CallbackRefusedError as CallbackRefusedError,
    CriticalHeaderError as CriticalHeaderError,
    DeliveryInProgressError as DeliveryInProgressError,
    DiscoveryDocumentError as DiscoveryDocumentError,
    DiscoveryError as DiscoveryError,
    DiscoveryIssuerMismatchError as DiscoveryIssuerMismatchError,
    DiscoveryStatusError as DiscoveryStatusError,
    DiscoveryTimeoutError as DiscoveryTimeoutError,
    DiscoveryTooLargeError as DiscoveryTooLargeError,
    DiscoveryUnreachableError as DiscoveryUnreachableError,
    DiscoveryUrlError as DiscoveryUrlError,
    DuplicateMemberError as DuplicateMemberError,
    EmptyBodyError as EmptyBodyError,
    ForbiddenAddressError as ForbiddenAddressError,
    HandshakeError as HandshakeError,
    InboxUnavailableError as InboxUnavailableError,
    InvalidBodyError as InvalidBodyError,
    InvalidClaimError as InvalidClaimError,
    InvalidEventError as InvalidEventError,
    InvalidSignatureError as InvalidSignatureError,
    IssuerMismatchError as IssuerMismatchError,
    IssuerNotConfiguredError as IssuerNotConfiguredError,
    KeyIdMissingError as KeyIdMissingError,
    KeyRefreshLimitedError as KeyRefreshLimitedError,
    KeysHostMismatchError as KeysHostMismatchError,
    MalformedTokenError as MalformedTokenError,
    MissingClaimError as MissingClaimError,
    MissingDeliveryIdError as MissingDeliveryIdError,
    NestingTooDeepError as NestingTooDeepError,
    RedirectRefusedError as RedirectRefusedError,
    ReplayMemoryError as ReplayMemoryError,
    TokenExpiredError as TokenExpiredError,
    TokenFromFutureError as TokenFromFutureError,
    TokenIdTooLongError as TokenIdTooLongError,
    TokenNotYetValidError as TokenNotYetValidError,
    TokenReplayedError as TokenReplayedError,
    TokenTooLongError as TokenTooLongError,
    TokenTooOldError as TokenTooOldError,
    UnknownKeyError as UnknownKeyError,
    UnsignedWebhookError as UnsignedWebhookError,
    UnusableKeyError as UnusableKeyError,
    WebhookPolicyError as WebhookPolicyError,
)
from ._runtime.webhooks.event import (
    AccountReference as AccountReference,
    EnumMember as EnumMember,
    JsonView as JsonView,
    Member as Member,
    OutOfOfficePeriodPayload as OutOfOfficePeriodPayload,
    RecordReference as RecordReference,
    TimeEntryPayload as TimeEntryPayload,
    WebhookEvent as WebhookEvent,
    WebhookPayload as WebhookPayload,
    WebhookToken as WebhookToken,
)
from ._runtime.webhooks.names import (
    EventNameLiteral as EventNameLiteral,
    WebhookEventName as WebhookEventName,
)
from ._runtime.webhooks.policy import (
    Algorithm as Algorithm,
    FetchSettings as FetchSettings,
    HttpsUrl as HttpsUrl,
    WebhookPolicy as WebhookPolicy,
)
from ._runtime.webhooks.replay import (
    AsyncReplayMemory as AsyncReplayMemory,
    InMemoryReplayMemory as InMemoryReplayMemory,
    ReplayMemory as ReplayMemory,
)
from ._runtime.webhooks.verifier import (
    AsyncWebhookVerifier as AsyncWebhookVerifier,
    WebhookVerifier as WebhookVerifier,
)
from ._runtime.inbox.sqlite import SqliteInbox as SqliteInbox
from ._runtime.inbox.store import (
    DeadLetter as DeadLetter,
    EventCounts as EventCounts,
    InboxStats as InboxStats,
)
from ._runtime.inbox.attempt import WorkSettings as WorkSettings
from ._runtime.redis.inbox import RedisInbox as RedisInbox
from ._runtime.redis.memory import (
    AsyncRedisReplayMemory as AsyncRedisReplayMemory,
    RedisReplayMemory as RedisReplayMemory,
)
from ._runtime.webhooks.asgi import WebhookApp as _WebhookApp
from ._runtime.webhooks.wsgi import WsgiWebhookApp as _WsgiWebhookApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import override

    from ._runtime.webhooks.asgi import AsyncHandler
    from ._runtime.webhooks.wsgi import Handler
    from .models.app_instance import AppInstance
    from .models.broadcast import Broadcast
    from .models.configuration_item import ConfigurationItem
    from .models.contract import Contract
    from .models.first_line_support_agreement import FirstLineSupportAgreement
    from .models.knowledge_article import KnowledgeArticle
    from .models.organization import Organization
    from .models.out_of_office_period import OutOfOfficePeriod
    from .models.person import Person
    from .models.problem import Problem
    from .models.product import Product
    from .models.project import Project
    from .models.project_task import ProjectTask
    from .models.release import Release
    from .models.request import Request
    from .models.risk import Risk
    from .models.service import Service
    from .models.service_instance import ServiceInstance
    from .models.service_level_agreement import ServiceLevelAgreement
    from .models.service_offering import ServiceOffering
    from .models.task import Task
    from .models.team import Team
    from .models.time_entry import TimeEntry
    from .models.webhook import Webhook
    from .models.workflow import Workflow

_AppInstanceEvents: TypeAlias = Literal[
    "app_instance.create",
    "app_instance.delete",
    "app_instance.secrets-update",
    "app_instance.update",
]
_BroadcastEvents: TypeAlias = Literal["broadcast.create", "broadcast.update"]
_ConfigurationItemEvents: TypeAlias = Literal["ci.create", "ci.update"]
_ContractEvents: TypeAlias = Literal["contract.create", "contract.update"]
_FirstLineSupportAgreementEvents: TypeAlias = Literal["flsa.create", "flsa.update"]
_KnowledgeArticleEvents: TypeAlias = Literal[
    "knowledge_article.create", "knowledge_article.update"
]
_OrganizationEvents: TypeAlias = Literal["organization.create", "organization.update"]
_OutOfOfficePeriodEvents: TypeAlias = Literal[
    "out_of_office_period.create",
    "out_of_office_period.delete",
    "out_of_office_period.update",
]
_PersonEvents: TypeAlias = Literal["person.create", "person.update"]
_ProblemEvents: TypeAlias = Literal[
    "problem.create",
    "problem.manager-changed",
    "problem.member-changed",
    "problem.note-added",
    "problem.status-changed",
    "problem.team-changed",
    "problem.update",
]
_ProductEvents: TypeAlias = Literal["product.create", "product.update"]
_ProjectEvents: TypeAlias = Literal[
    "project.create",
    "project.manager-changed",
    "project.note-added",
    "project.status-changed",
    "project.update",
]
_ProjectTaskEvents: TypeAlias = Literal[
    "project_task.create",
    "project_task.delete",
    "project_task.note-added",
    "project_task.status-changed",
    "project_task.update",
]
_ReleaseEvents: TypeAlias = Literal[
    "release.create", "release.manager-changed", "release.note-added", "release.update"
]
_RequestEvents: TypeAlias = Literal[
    "request.agile-board-column-changed",
    "request.create",
    "request.major-incident-status-changed",
    "request.member-changed",
    "request.note-added",
    "request.status-changed",
    "request.team-changed",
    "request.update",
]
_RiskEvents: TypeAlias = Literal[
    "risk.create",
    "risk.manager-changed",
    "risk.note-added",
    "risk.status-changed",
    "risk.update",
]
_ServiceEvents: TypeAlias = Literal["service.create", "service.update"]
_ServiceInstanceEvents: TypeAlias = Literal[
    "service_instance.create", "service_instance.update"
]
_ServiceLevelAgreementEvents: TypeAlias = Literal["sla.create", "sla.update"]
_ServiceOfferingEvents: TypeAlias = Literal[
    "service_offering.create", "service_offering.update"
]
_TaskEvents: TypeAlias = Literal[
    "task.create",
    "task.member-changed",
    "task.note-added",
    "task.status-changed",
    "task.team-changed",
    "task.update",
]
_TeamEvents: TypeAlias = Literal["team.create", "team.update"]
_TimeEntryEvents: TypeAlias = Literal[
    "time_entry.create", "time_entry.delete", "time_entry.update"
]
_WebhookEvents: TypeAlias = Literal["webhook.verify"]
_WorkflowEvents: TypeAlias = Literal[
    "workflow.create",
    "workflow.manager-changed",
    "workflow.note-added",
    "workflow.status-changed",
    "workflow.update",
]

_AnyAsyncHandler = TypeVar("_AnyAsyncHandler", bound="AsyncHandler[object]")
_AnyHandler = TypeVar("_AnyHandler", bound="Handler[object]")
_AppInstanceAsyncHandler = TypeVar(
    "_AppInstanceAsyncHandler", bound="AsyncHandler[AppInstance]"
)
_AppInstanceHandler = TypeVar("_AppInstanceHandler", bound="Handler[AppInstance]")
_BroadcastAsyncHandler = TypeVar(
    "_BroadcastAsyncHandler", bound="AsyncHandler[Broadcast]"
)
_BroadcastHandler = TypeVar("_BroadcastHandler", bound="Handler[Broadcast]")
_ConfigurationItemAsyncHandler = TypeVar(
    "_ConfigurationItemAsyncHandler", bound="AsyncHandler[ConfigurationItem]"
)
_ConfigurationItemHandler = TypeVar(
    "_ConfigurationItemHandler", bound="Handler[ConfigurationItem]"
)
_ContractAsyncHandler = TypeVar("_ContractAsyncHandler", bound="AsyncHandler[Contract]")
_ContractHandler = TypeVar("_ContractHandler", bound="Handler[Contract]")
_FirstLineSupportAgreementAsyncHandler = TypeVar(
    "_FirstLineSupportAgreementAsyncHandler",
    bound="AsyncHandler[FirstLineSupportAgreement]",
)
_FirstLineSupportAgreementHandler = TypeVar(
    "_FirstLineSupportAgreementHandler", bound="Handler[FirstLineSupportAgreement]"
)
_KnowledgeArticleAsyncHandler = TypeVar(
    "_KnowledgeArticleAsyncHandler", bound="AsyncHandler[KnowledgeArticle]"
)
_KnowledgeArticleHandler = TypeVar(
    "_KnowledgeArticleHandler", bound="Handler[KnowledgeArticle]"
)
_OrganizationAsyncHandler = TypeVar(
    "_OrganizationAsyncHandler", bound="AsyncHandler[Organization]"
)
_OrganizationHandler = TypeVar("_OrganizationHandler", bound="Handler[Organization]")
_OutOfOfficePeriodAsyncHandler = TypeVar(
    "_OutOfOfficePeriodAsyncHandler", bound="AsyncHandler[OutOfOfficePeriod]"
)
_OutOfOfficePeriodHandler = TypeVar(
    "_OutOfOfficePeriodHandler", bound="Handler[OutOfOfficePeriod]"
)
_PersonAsyncHandler = TypeVar("_PersonAsyncHandler", bound="AsyncHandler[Person]")
_PersonHandler = TypeVar("_PersonHandler", bound="Handler[Person]")
_ProblemAsyncHandler = TypeVar("_ProblemAsyncHandler", bound="AsyncHandler[Problem]")
_ProblemHandler = TypeVar("_ProblemHandler", bound="Handler[Problem]")
_ProductAsyncHandler = TypeVar("_ProductAsyncHandler", bound="AsyncHandler[Product]")
_ProductHandler = TypeVar("_ProductHandler", bound="Handler[Product]")
_ProjectAsyncHandler = TypeVar("_ProjectAsyncHandler", bound="AsyncHandler[Project]")
_ProjectHandler = TypeVar("_ProjectHandler", bound="Handler[Project]")
_ProjectTaskAsyncHandler = TypeVar(
    "_ProjectTaskAsyncHandler", bound="AsyncHandler[ProjectTask]"
)
_ProjectTaskHandler = TypeVar("_ProjectTaskHandler", bound="Handler[ProjectTask]")
_ReleaseAsyncHandler = TypeVar("_ReleaseAsyncHandler", bound="AsyncHandler[Release]")
_ReleaseHandler = TypeVar("_ReleaseHandler", bound="Handler[Release]")
_RequestAsyncHandler = TypeVar("_RequestAsyncHandler", bound="AsyncHandler[Request]")
_RequestHandler = TypeVar("_RequestHandler", bound="Handler[Request]")
_RiskAsyncHandler = TypeVar("_RiskAsyncHandler", bound="AsyncHandler[Risk]")
_RiskHandler = TypeVar("_RiskHandler", bound="Handler[Risk]")
_ServiceAsyncHandler = TypeVar("_ServiceAsyncHandler", bound="AsyncHandler[Service]")
_ServiceHandler = TypeVar("_ServiceHandler", bound="Handler[Service]")
_ServiceInstanceAsyncHandler = TypeVar(
    "_ServiceInstanceAsyncHandler", bound="AsyncHandler[ServiceInstance]"
)
_ServiceInstanceHandler = TypeVar(
    "_ServiceInstanceHandler", bound="Handler[ServiceInstance]"
)
_ServiceLevelAgreementAsyncHandler = TypeVar(
    "_ServiceLevelAgreementAsyncHandler", bound="AsyncHandler[ServiceLevelAgreement]"
)
_ServiceLevelAgreementHandler = TypeVar(
    "_ServiceLevelAgreementHandler", bound="Handler[ServiceLevelAgreement]"
)
_ServiceOfferingAsyncHandler = TypeVar(
    "_ServiceOfferingAsyncHandler", bound="AsyncHandler[ServiceOffering]"
)
_ServiceOfferingHandler = TypeVar(
    "_ServiceOfferingHandler", bound="Handler[ServiceOffering]"
)
_TaskAsyncHandler = TypeVar("_TaskAsyncHandler", bound="AsyncHandler[Task]")
_TaskHandler = TypeVar("_TaskHandler", bound="Handler[Task]")
_TeamAsyncHandler = TypeVar("_TeamAsyncHandler", bound="AsyncHandler[Team]")
_TeamHandler = TypeVar("_TeamHandler", bound="Handler[Team]")
_TimeEntryAsyncHandler = TypeVar(
    "_TimeEntryAsyncHandler", bound="AsyncHandler[TimeEntry]"
)
_TimeEntryHandler = TypeVar("_TimeEntryHandler", bound="Handler[TimeEntry]")
_WebhookAsyncHandler = TypeVar("_WebhookAsyncHandler", bound="AsyncHandler[Webhook]")
_WebhookHandler = TypeVar("_WebhookHandler", bound="Handler[Webhook]")
_WorkflowAsyncHandler = TypeVar("_WorkflowAsyncHandler", bound="AsyncHandler[Workflow]")
_WorkflowHandler = TypeVar("_WorkflowHandler", bound="Handler[Workflow]")


class WebhookApp(_WebhookApp):
    __doc__ = _WebhookApp.__doc__

    if TYPE_CHECKING:

        @overload
        def on(
            self, name: _AppInstanceEvents, /, *names: _AppInstanceEvents
        ) -> Callable[[_AppInstanceAsyncHandler], _AppInstanceAsyncHandler]: ...

        @overload
        def on(
            self, name: _BroadcastEvents, /, *names: _BroadcastEvents
        ) -> Callable[[_BroadcastAsyncHandler], _BroadcastAsyncHandler]: ...

        @overload
        def on(
            self, name: _ConfigurationItemEvents, /, *names: _ConfigurationItemEvents
        ) -> Callable[
            [_ConfigurationItemAsyncHandler], _ConfigurationItemAsyncHandler
        ]: ...

        @overload
        def on(
            self, name: _ContractEvents, /, *names: _ContractEvents
        ) -> Callable[[_ContractAsyncHandler], _ContractAsyncHandler]: ...

        @overload
        def on(
            self,
            name: _FirstLineSupportAgreementEvents,
            /,
            *names: _FirstLineSupportAgreementEvents,
        ) -> Callable[
            [_FirstLineSupportAgreementAsyncHandler],
            _FirstLineSupportAgreementAsyncHandler,
        ]: ...

        @overload
        def on(
            self, name: _KnowledgeArticleEvents, /, *names: _KnowledgeArticleEvents
        ) -> Callable[
            [_KnowledgeArticleAsyncHandler], _KnowledgeArticleAsyncHandler
        ]: ...

        @overload
        def on(
            self, name: _OrganizationEvents, /, *names: _OrganizationEvents
        ) -> Callable[[_OrganizationAsyncHandler], _OrganizationAsyncHandler]: ...

        @overload
        def on(
            self, name: _OutOfOfficePeriodEvents, /, *names: _OutOfOfficePeriodEvents
        ) -> Callable[
            [_OutOfOfficePeriodAsyncHandler], _OutOfOfficePeriodAsyncHandler
        ]: ...

        @overload
        def on(
            self, name: _PersonEvents, /, *names: _PersonEvents
        ) -> Callable[[_PersonAsyncHandler], _PersonAsyncHandler]: ...

        @overload
        def on(
            self, name: _ProblemEvents, /, *names: _ProblemEvents
        ) -> Callable[[_ProblemAsyncHandler], _ProblemAsyncHandler]: ...

        @overload
        def on(
            self, name: _ProductEvents, /, *names: _ProductEvents
        ) -> Callable[[_ProductAsyncHandler], _ProductAsyncHandler]: ...

        @overload
        def on(
            self, name: _ProjectEvents, /, *names: _ProjectEvents
        ) -> Callable[[_ProjectAsyncHandler], _ProjectAsyncHandler]: ...

        @overload
        def on(
            self, name: _ProjectTaskEvents, /, *names: _ProjectTaskEvents
        ) -> Callable[[_ProjectTaskAsyncHandler], _ProjectTaskAsyncHandler]: ...

        @overload
        def on(
            self, name: _ReleaseEvents, /, *names: _ReleaseEvents
        ) -> Callable[[_ReleaseAsyncHandler], _ReleaseAsyncHandler]: ...

        @overload
        def on(
            self, name: _RequestEvents, /, *names: _RequestEvents
        ) -> Callable[[_RequestAsyncHandler], _RequestAsyncHandler]: ...

        @overload
        def on(
            self, name: _RiskEvents, /, *names: _RiskEvents
        ) -> Callable[[_RiskAsyncHandler], _RiskAsyncHandler]: ...

        @overload
        def on(
            self, name: _ServiceEvents, /, *names: _ServiceEvents
        ) -> Callable[[_ServiceAsyncHandler], _ServiceAsyncHandler]: ...

        @overload
        def on(
            self, name: _ServiceInstanceEvents, /, *names: _ServiceInstanceEvents
        ) -> Callable[[_ServiceInstanceAsyncHandler], _ServiceInstanceAsyncHandler]: ...

        @overload
        def on(
            self,
            name: _ServiceLevelAgreementEvents,
            /,
            *names: _ServiceLevelAgreementEvents,
        ) -> Callable[
            [_ServiceLevelAgreementAsyncHandler], _ServiceLevelAgreementAsyncHandler
        ]: ...

        @overload
        def on(
            self, name: _ServiceOfferingEvents, /, *names: _ServiceOfferingEvents
        ) -> Callable[[_ServiceOfferingAsyncHandler], _ServiceOfferingAsyncHandler]: ...

        @overload
        def on(
            self, name: _TaskEvents, /, *names: _TaskEvents
        ) -> Callable[[_TaskAsyncHandler], _TaskAsyncHandler]: ...

        @overload
        def on(
            self, name: _TeamEvents, /, *names: _TeamEvents
        ) -> Callable[[_TeamAsyncHandler], _TeamAsyncHandler]: ...

        @overload
        def on(
            self, name: _TimeEntryEvents, /, *names: _TimeEntryEvents
        ) -> Callable[[_TimeEntryAsyncHandler], _TimeEntryAsyncHandler]: ...

        @overload
        def on(
            self, name: _WebhookEvents, /, *names: _WebhookEvents
        ) -> Callable[[_WebhookAsyncHandler], _WebhookAsyncHandler]: ...

        @overload
        def on(
            self, name: _WorkflowEvents, /, *names: _WorkflowEvents
        ) -> Callable[[_WorkflowAsyncHandler], _WorkflowAsyncHandler]: ...

        @overload
        def on(
            self, *names: EventNameLiteral | WebhookEventName
        ) -> Callable[[_AnyAsyncHandler], _AnyAsyncHandler]: ...

        @override
        def on(self, *names: EventNameLiteral | WebhookEventName) -> object:
            """Decorator that registers a handler for these events.

            The record type of the events decides the type of the handler's argument, so
            all names must be about one record type. Without names, the handler receives
            all events that no other handler names, except ``webhook.verify``.
            """
            ...


class WsgiWebhookApp(_WsgiWebhookApp):
    __doc__ = _WsgiWebhookApp.__doc__

    if TYPE_CHECKING:

        @overload
        def on(
            self, name: _AppInstanceEvents, /, *names: _AppInstanceEvents
        ) -> Callable[[_AppInstanceHandler], _AppInstanceHandler]: ...

        @overload
        def on(
            self, name: _BroadcastEvents, /, *names: _BroadcastEvents
        ) -> Callable[[_BroadcastHandler], _BroadcastHandler]: ...

        @overload
        def on(
            self, name: _ConfigurationItemEvents, /, *names: _ConfigurationItemEvents
        ) -> Callable[[_ConfigurationItemHandler], _ConfigurationItemHandler]: ...

        @overload
        def on(
            self, name: _ContractEvents, /, *names: _ContractEvents
        ) -> Callable[[_ContractHandler], _ContractHandler]: ...

        @overload
        def on(
            self,
            name: _FirstLineSupportAgreementEvents,
            /,
            *names: _FirstLineSupportAgreementEvents,
        ) -> Callable[
            [_FirstLineSupportAgreementHandler], _FirstLineSupportAgreementHandler
        ]: ...

        @overload
        def on(
            self, name: _KnowledgeArticleEvents, /, *names: _KnowledgeArticleEvents
        ) -> Callable[[_KnowledgeArticleHandler], _KnowledgeArticleHandler]: ...

        @overload
        def on(
            self, name: _OrganizationEvents, /, *names: _OrganizationEvents
        ) -> Callable[[_OrganizationHandler], _OrganizationHandler]: ...

        @overload
        def on(
            self, name: _OutOfOfficePeriodEvents, /, *names: _OutOfOfficePeriodEvents
        ) -> Callable[[_OutOfOfficePeriodHandler], _OutOfOfficePeriodHandler]: ...

        @overload
        def on(
            self, name: _PersonEvents, /, *names: _PersonEvents
        ) -> Callable[[_PersonHandler], _PersonHandler]: ...

        @overload
        def on(
            self, name: _ProblemEvents, /, *names: _ProblemEvents
        ) -> Callable[[_ProblemHandler], _ProblemHandler]: ...

        @overload
        def on(
            self, name: _ProductEvents, /, *names: _ProductEvents
        ) -> Callable[[_ProductHandler], _ProductHandler]: ...

        @overload
        def on(
            self, name: _ProjectEvents, /, *names: _ProjectEvents
        ) -> Callable[[_ProjectHandler], _ProjectHandler]: ...

        @overload
        def on(
            self, name: _ProjectTaskEvents, /, *names: _ProjectTaskEvents
        ) -> Callable[[_ProjectTaskHandler], _ProjectTaskHandler]: ...

        @overload
        def on(
            self, name: _ReleaseEvents, /, *names: _ReleaseEvents
        ) -> Callable[[_ReleaseHandler], _ReleaseHandler]: ...

        @overload
        def on(
            self, name: _RequestEvents, /, *names: _RequestEvents
        ) -> Callable[[_RequestHandler], _RequestHandler]: ...

        @overload
        def on(
            self, name: _RiskEvents, /, *names: _RiskEvents
        ) -> Callable[[_RiskHandler], _RiskHandler]: ...

        @overload
        def on(
            self, name: _ServiceEvents, /, *names: _ServiceEvents
        ) -> Callable[[_ServiceHandler], _ServiceHandler]: ...

        @overload
        def on(
            self, name: _ServiceInstanceEvents, /, *names: _ServiceInstanceEvents
        ) -> Callable[[_ServiceInstanceHandler], _ServiceInstanceHandler]: ...

        @overload
        def on(
            self,
            name: _ServiceLevelAgreementEvents,
            /,
            *names: _ServiceLevelAgreementEvents,
        ) -> Callable[
            [_ServiceLevelAgreementHandler], _ServiceLevelAgreementHandler
        ]: ...

        @overload
        def on(
            self, name: _ServiceOfferingEvents, /, *names: _ServiceOfferingEvents
        ) -> Callable[[_ServiceOfferingHandler], _ServiceOfferingHandler]: ...

        @overload
        def on(
            self, name: _TaskEvents, /, *names: _TaskEvents
        ) -> Callable[[_TaskHandler], _TaskHandler]: ...

        @overload
        def on(
            self, name: _TeamEvents, /, *names: _TeamEvents
        ) -> Callable[[_TeamHandler], _TeamHandler]: ...

        @overload
        def on(
            self, name: _TimeEntryEvents, /, *names: _TimeEntryEvents
        ) -> Callable[[_TimeEntryHandler], _TimeEntryHandler]: ...

        @overload
        def on(
            self, name: _WebhookEvents, /, *names: _WebhookEvents
        ) -> Callable[[_WebhookHandler], _WebhookHandler]: ...

        @overload
        def on(
            self, name: _WorkflowEvents, /, *names: _WorkflowEvents
        ) -> Callable[[_WorkflowHandler], _WorkflowHandler]: ...

        @overload
        def on(
            self, *names: EventNameLiteral | WebhookEventName
        ) -> Callable[[_AnyHandler], _AnyHandler]: ...

        @override
        def on(self, *names: EventNameLiteral | WebhookEventName) -> object:
            """Decorator that registers a handler for these events.

            The record type of the events decides the type of the handler's argument, so
            all names must be about one record type. Without names, the handler receives
            all events that no other handler names, except ``webhook.verify``.
            """
            ...


if __name__ == "__main__":
    from ._runtime.inbox.command import main

    raise SystemExit(main())
