# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Receives webhooks: verification, typed events and an ASGI app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar, overload

from ._runtime.core.errors import WebhookVerificationError as WebhookVerificationError
from ._runtime.core.webhook_reasons import WebhookRefusal as WebhookRefusal
from ._runtime.webhooks.ensuring import (
    KeepKey as KeepKey,
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
    OutOfOfficePeriodPayload as OutOfOfficePeriodPayload,
    RecordReference as RecordReference,
    TimeEntryPayload as TimeEntryPayload,
    WebhookEvent as WebhookEvent,
    WebhookPayload as WebhookPayload,
    WebhookToken as WebhookToken,
)
from ._runtime.webhooks.keyring import (
    FetchSettings as FetchSettings,
    KeyCachePolicy as KeyCachePolicy,
    Keyring as Keyring,
)
from ._runtime.webhooks.names import (
    EventNameLiteral as EventNameLiteral,
    WebhookEventName as WebhookEventName,
)
from ._runtime.webhooks.policy import (
    Algorithm as Algorithm,
    HttpsUrl as HttpsUrl,
    WebhookLimits as WebhookLimits,
    WebhookPolicy as WebhookPolicy,
)
from ._runtime.webhooks.receiver import ReceiverSettings as ReceiverSettings
from ._runtime.webhooks.redis import (
    AsyncRedisReplayMemory as AsyncRedisReplayMemory,
    RedisReplayMemory as RedisReplayMemory,
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
from ._runtime.inbox.redis import RedisInbox as RedisInbox
from ._runtime.inbox.sqlite import SqliteInbox as SqliteInbox
from ._runtime.inbox.store import (
    DeadLetter as DeadLetter,
    EventCounts as EventCounts,
    InboxStats as InboxStats,
)
from ._runtime.inbox.settings import WorkSettings as WorkSettings
from ._runtime.webhooks.asgi import WebhookApp as _WebhookApp
from ._runtime.webhooks.wsgi import WsgiWebhookApp as _WsgiWebhookApp

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._runtime.core.overriding import override
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

_AnyAsync = TypeVar("_AnyAsync", bound="AsyncHandler[object]")
_AnyBlocking = TypeVar("_AnyBlocking", bound="Handler[object]")
_AppInstanceAsync = TypeVar("_AppInstanceAsync", bound="AsyncHandler[AppInstance]")
_AppInstanceBlocking = TypeVar("_AppInstanceBlocking", bound="Handler[AppInstance]")
_BroadcastAsync = TypeVar("_BroadcastAsync", bound="AsyncHandler[Broadcast]")
_BroadcastBlocking = TypeVar("_BroadcastBlocking", bound="Handler[Broadcast]")
_ConfigurationItemAsync = TypeVar(
    "_ConfigurationItemAsync", bound="AsyncHandler[ConfigurationItem]"
)
_ConfigurationItemBlocking = TypeVar(
    "_ConfigurationItemBlocking", bound="Handler[ConfigurationItem]"
)
_ContractAsync = TypeVar("_ContractAsync", bound="AsyncHandler[Contract]")
_ContractBlocking = TypeVar("_ContractBlocking", bound="Handler[Contract]")
_FirstLineSupportAgreementAsync = TypeVar(
    "_FirstLineSupportAgreementAsync", bound="AsyncHandler[FirstLineSupportAgreement]"
)
_FirstLineSupportAgreementBlocking = TypeVar(
    "_FirstLineSupportAgreementBlocking", bound="Handler[FirstLineSupportAgreement]"
)
_KnowledgeArticleAsync = TypeVar(
    "_KnowledgeArticleAsync", bound="AsyncHandler[KnowledgeArticle]"
)
_KnowledgeArticleBlocking = TypeVar(
    "_KnowledgeArticleBlocking", bound="Handler[KnowledgeArticle]"
)
_OrganizationAsync = TypeVar("_OrganizationAsync", bound="AsyncHandler[Organization]")
_OrganizationBlocking = TypeVar("_OrganizationBlocking", bound="Handler[Organization]")
_OutOfOfficePeriodAsync = TypeVar(
    "_OutOfOfficePeriodAsync", bound="AsyncHandler[OutOfOfficePeriod]"
)
_OutOfOfficePeriodBlocking = TypeVar(
    "_OutOfOfficePeriodBlocking", bound="Handler[OutOfOfficePeriod]"
)
_PersonAsync = TypeVar("_PersonAsync", bound="AsyncHandler[Person]")
_PersonBlocking = TypeVar("_PersonBlocking", bound="Handler[Person]")
_ProblemAsync = TypeVar("_ProblemAsync", bound="AsyncHandler[Problem]")
_ProblemBlocking = TypeVar("_ProblemBlocking", bound="Handler[Problem]")
_ProductAsync = TypeVar("_ProductAsync", bound="AsyncHandler[Product]")
_ProductBlocking = TypeVar("_ProductBlocking", bound="Handler[Product]")
_ProjectAsync = TypeVar("_ProjectAsync", bound="AsyncHandler[Project]")
_ProjectBlocking = TypeVar("_ProjectBlocking", bound="Handler[Project]")
_ProjectTaskAsync = TypeVar("_ProjectTaskAsync", bound="AsyncHandler[ProjectTask]")
_ProjectTaskBlocking = TypeVar("_ProjectTaskBlocking", bound="Handler[ProjectTask]")
_ReleaseAsync = TypeVar("_ReleaseAsync", bound="AsyncHandler[Release]")
_ReleaseBlocking = TypeVar("_ReleaseBlocking", bound="Handler[Release]")
_RequestAsync = TypeVar("_RequestAsync", bound="AsyncHandler[Request]")
_RequestBlocking = TypeVar("_RequestBlocking", bound="Handler[Request]")
_RiskAsync = TypeVar("_RiskAsync", bound="AsyncHandler[Risk]")
_RiskBlocking = TypeVar("_RiskBlocking", bound="Handler[Risk]")
_ServiceAsync = TypeVar("_ServiceAsync", bound="AsyncHandler[Service]")
_ServiceBlocking = TypeVar("_ServiceBlocking", bound="Handler[Service]")
_ServiceInstanceAsync = TypeVar(
    "_ServiceInstanceAsync", bound="AsyncHandler[ServiceInstance]"
)
_ServiceInstanceBlocking = TypeVar(
    "_ServiceInstanceBlocking", bound="Handler[ServiceInstance]"
)
_ServiceLevelAgreementAsync = TypeVar(
    "_ServiceLevelAgreementAsync", bound="AsyncHandler[ServiceLevelAgreement]"
)
_ServiceLevelAgreementBlocking = TypeVar(
    "_ServiceLevelAgreementBlocking", bound="Handler[ServiceLevelAgreement]"
)
_ServiceOfferingAsync = TypeVar(
    "_ServiceOfferingAsync", bound="AsyncHandler[ServiceOffering]"
)
_ServiceOfferingBlocking = TypeVar(
    "_ServiceOfferingBlocking", bound="Handler[ServiceOffering]"
)
_TaskAsync = TypeVar("_TaskAsync", bound="AsyncHandler[Task]")
_TaskBlocking = TypeVar("_TaskBlocking", bound="Handler[Task]")
_TeamAsync = TypeVar("_TeamAsync", bound="AsyncHandler[Team]")
_TeamBlocking = TypeVar("_TeamBlocking", bound="Handler[Team]")
_TimeEntryAsync = TypeVar("_TimeEntryAsync", bound="AsyncHandler[TimeEntry]")
_TimeEntryBlocking = TypeVar("_TimeEntryBlocking", bound="Handler[TimeEntry]")
_WebhookAsync = TypeVar("_WebhookAsync", bound="AsyncHandler[Webhook]")
_WebhookBlocking = TypeVar("_WebhookBlocking", bound="Handler[Webhook]")
_WorkflowAsync = TypeVar("_WorkflowAsync", bound="AsyncHandler[Workflow]")
_WorkflowBlocking = TypeVar("_WorkflowBlocking", bound="Handler[Workflow]")


class WebhookApp(_WebhookApp):
    __doc__ = _WebhookApp.__doc__

    if TYPE_CHECKING:

        @overload
        def on(
            self, name: _AppInstanceEvents, /, *names: _AppInstanceEvents
        ) -> Callable[[_AppInstanceAsync], _AppInstanceAsync]: ...

        @overload
        def on(
            self, name: _BroadcastEvents, /, *names: _BroadcastEvents
        ) -> Callable[[_BroadcastAsync], _BroadcastAsync]: ...

        @overload
        def on(
            self, name: _ConfigurationItemEvents, /, *names: _ConfigurationItemEvents
        ) -> Callable[[_ConfigurationItemAsync], _ConfigurationItemAsync]: ...

        @overload
        def on(
            self, name: _ContractEvents, /, *names: _ContractEvents
        ) -> Callable[[_ContractAsync], _ContractAsync]: ...

        @overload
        def on(
            self,
            name: _FirstLineSupportAgreementEvents,
            /,
            *names: _FirstLineSupportAgreementEvents,
        ) -> Callable[
            [_FirstLineSupportAgreementAsync], _FirstLineSupportAgreementAsync
        ]: ...

        @overload
        def on(
            self, name: _KnowledgeArticleEvents, /, *names: _KnowledgeArticleEvents
        ) -> Callable[[_KnowledgeArticleAsync], _KnowledgeArticleAsync]: ...

        @overload
        def on(
            self, name: _OrganizationEvents, /, *names: _OrganizationEvents
        ) -> Callable[[_OrganizationAsync], _OrganizationAsync]: ...

        @overload
        def on(
            self, name: _OutOfOfficePeriodEvents, /, *names: _OutOfOfficePeriodEvents
        ) -> Callable[[_OutOfOfficePeriodAsync], _OutOfOfficePeriodAsync]: ...

        @overload
        def on(
            self, name: _PersonEvents, /, *names: _PersonEvents
        ) -> Callable[[_PersonAsync], _PersonAsync]: ...

        @overload
        def on(
            self, name: _ProblemEvents, /, *names: _ProblemEvents
        ) -> Callable[[_ProblemAsync], _ProblemAsync]: ...

        @overload
        def on(
            self, name: _ProductEvents, /, *names: _ProductEvents
        ) -> Callable[[_ProductAsync], _ProductAsync]: ...

        @overload
        def on(
            self, name: _ProjectEvents, /, *names: _ProjectEvents
        ) -> Callable[[_ProjectAsync], _ProjectAsync]: ...

        @overload
        def on(
            self, name: _ProjectTaskEvents, /, *names: _ProjectTaskEvents
        ) -> Callable[[_ProjectTaskAsync], _ProjectTaskAsync]: ...

        @overload
        def on(
            self, name: _ReleaseEvents, /, *names: _ReleaseEvents
        ) -> Callable[[_ReleaseAsync], _ReleaseAsync]: ...

        @overload
        def on(
            self, name: _RequestEvents, /, *names: _RequestEvents
        ) -> Callable[[_RequestAsync], _RequestAsync]: ...

        @overload
        def on(
            self, name: _RiskEvents, /, *names: _RiskEvents
        ) -> Callable[[_RiskAsync], _RiskAsync]: ...

        @overload
        def on(
            self, name: _ServiceEvents, /, *names: _ServiceEvents
        ) -> Callable[[_ServiceAsync], _ServiceAsync]: ...

        @overload
        def on(
            self, name: _ServiceInstanceEvents, /, *names: _ServiceInstanceEvents
        ) -> Callable[[_ServiceInstanceAsync], _ServiceInstanceAsync]: ...

        @overload
        def on(
            self,
            name: _ServiceLevelAgreementEvents,
            /,
            *names: _ServiceLevelAgreementEvents,
        ) -> Callable[[_ServiceLevelAgreementAsync], _ServiceLevelAgreementAsync]: ...

        @overload
        def on(
            self, name: _ServiceOfferingEvents, /, *names: _ServiceOfferingEvents
        ) -> Callable[[_ServiceOfferingAsync], _ServiceOfferingAsync]: ...

        @overload
        def on(
            self, name: _TaskEvents, /, *names: _TaskEvents
        ) -> Callable[[_TaskAsync], _TaskAsync]: ...

        @overload
        def on(
            self, name: _TeamEvents, /, *names: _TeamEvents
        ) -> Callable[[_TeamAsync], _TeamAsync]: ...

        @overload
        def on(
            self, name: _TimeEntryEvents, /, *names: _TimeEntryEvents
        ) -> Callable[[_TimeEntryAsync], _TimeEntryAsync]: ...

        @overload
        def on(
            self, name: _WebhookEvents, /, *names: _WebhookEvents
        ) -> Callable[[_WebhookAsync], _WebhookAsync]: ...

        @overload
        def on(
            self, name: _WorkflowEvents, /, *names: _WorkflowEvents
        ) -> Callable[[_WorkflowAsync], _WorkflowAsync]: ...

        @overload
        def on(
            self, *names: EventNameLiteral | WebhookEventName
        ) -> Callable[[_AnyAsync], _AnyAsync]: ...

        @override
        def on(self, *names: EventNameLiteral | WebhookEventName) -> object:
            """A decorator: call the function for these events.

            The event that it is given is typed by the record of the events: all must be
            about one kind. Without names, it is called for all events that no other
            handler names, except ``webhook.verify``.
            """
            ...


class WsgiWebhookApp(_WsgiWebhookApp):
    __doc__ = _WsgiWebhookApp.__doc__

    if TYPE_CHECKING:

        @overload
        def on(
            self, name: _AppInstanceEvents, /, *names: _AppInstanceEvents
        ) -> Callable[[_AppInstanceBlocking], _AppInstanceBlocking]: ...

        @overload
        def on(
            self, name: _BroadcastEvents, /, *names: _BroadcastEvents
        ) -> Callable[[_BroadcastBlocking], _BroadcastBlocking]: ...

        @overload
        def on(
            self, name: _ConfigurationItemEvents, /, *names: _ConfigurationItemEvents
        ) -> Callable[[_ConfigurationItemBlocking], _ConfigurationItemBlocking]: ...

        @overload
        def on(
            self, name: _ContractEvents, /, *names: _ContractEvents
        ) -> Callable[[_ContractBlocking], _ContractBlocking]: ...

        @overload
        def on(
            self,
            name: _FirstLineSupportAgreementEvents,
            /,
            *names: _FirstLineSupportAgreementEvents,
        ) -> Callable[
            [_FirstLineSupportAgreementBlocking], _FirstLineSupportAgreementBlocking
        ]: ...

        @overload
        def on(
            self, name: _KnowledgeArticleEvents, /, *names: _KnowledgeArticleEvents
        ) -> Callable[[_KnowledgeArticleBlocking], _KnowledgeArticleBlocking]: ...

        @overload
        def on(
            self, name: _OrganizationEvents, /, *names: _OrganizationEvents
        ) -> Callable[[_OrganizationBlocking], _OrganizationBlocking]: ...

        @overload
        def on(
            self, name: _OutOfOfficePeriodEvents, /, *names: _OutOfOfficePeriodEvents
        ) -> Callable[[_OutOfOfficePeriodBlocking], _OutOfOfficePeriodBlocking]: ...

        @overload
        def on(
            self, name: _PersonEvents, /, *names: _PersonEvents
        ) -> Callable[[_PersonBlocking], _PersonBlocking]: ...

        @overload
        def on(
            self, name: _ProblemEvents, /, *names: _ProblemEvents
        ) -> Callable[[_ProblemBlocking], _ProblemBlocking]: ...

        @overload
        def on(
            self, name: _ProductEvents, /, *names: _ProductEvents
        ) -> Callable[[_ProductBlocking], _ProductBlocking]: ...

        @overload
        def on(
            self, name: _ProjectEvents, /, *names: _ProjectEvents
        ) -> Callable[[_ProjectBlocking], _ProjectBlocking]: ...

        @overload
        def on(
            self, name: _ProjectTaskEvents, /, *names: _ProjectTaskEvents
        ) -> Callable[[_ProjectTaskBlocking], _ProjectTaskBlocking]: ...

        @overload
        def on(
            self, name: _ReleaseEvents, /, *names: _ReleaseEvents
        ) -> Callable[[_ReleaseBlocking], _ReleaseBlocking]: ...

        @overload
        def on(
            self, name: _RequestEvents, /, *names: _RequestEvents
        ) -> Callable[[_RequestBlocking], _RequestBlocking]: ...

        @overload
        def on(
            self, name: _RiskEvents, /, *names: _RiskEvents
        ) -> Callable[[_RiskBlocking], _RiskBlocking]: ...

        @overload
        def on(
            self, name: _ServiceEvents, /, *names: _ServiceEvents
        ) -> Callable[[_ServiceBlocking], _ServiceBlocking]: ...

        @overload
        def on(
            self, name: _ServiceInstanceEvents, /, *names: _ServiceInstanceEvents
        ) -> Callable[[_ServiceInstanceBlocking], _ServiceInstanceBlocking]: ...

        @overload
        def on(
            self,
            name: _ServiceLevelAgreementEvents,
            /,
            *names: _ServiceLevelAgreementEvents,
        ) -> Callable[
            [_ServiceLevelAgreementBlocking], _ServiceLevelAgreementBlocking
        ]: ...

        @overload
        def on(
            self, name: _ServiceOfferingEvents, /, *names: _ServiceOfferingEvents
        ) -> Callable[[_ServiceOfferingBlocking], _ServiceOfferingBlocking]: ...

        @overload
        def on(
            self, name: _TaskEvents, /, *names: _TaskEvents
        ) -> Callable[[_TaskBlocking], _TaskBlocking]: ...

        @overload
        def on(
            self, name: _TeamEvents, /, *names: _TeamEvents
        ) -> Callable[[_TeamBlocking], _TeamBlocking]: ...

        @overload
        def on(
            self, name: _TimeEntryEvents, /, *names: _TimeEntryEvents
        ) -> Callable[[_TimeEntryBlocking], _TimeEntryBlocking]: ...

        @overload
        def on(
            self, name: _WebhookEvents, /, *names: _WebhookEvents
        ) -> Callable[[_WebhookBlocking], _WebhookBlocking]: ...

        @overload
        def on(
            self, name: _WorkflowEvents, /, *names: _WorkflowEvents
        ) -> Callable[[_WorkflowBlocking], _WorkflowBlocking]: ...

        @overload
        def on(
            self, *names: EventNameLiteral | WebhookEventName
        ) -> Callable[[_AnyBlocking], _AnyBlocking]: ...

        @override
        def on(self, *names: EventNameLiteral | WebhookEventName) -> object:
            """A decorator: call the function for these events.

            The event that it is given is typed by the record of the events: all must be
            about one kind. Without names, it is called for all events that no other
            handler names, except ``webhook.verify``.
            """
            ...


if __name__ == "__main__":
    from ._runtime.inbox.command import main

    raise SystemExit(main())
