# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Public names, as type checkers find them."""

from __future__ import annotations

from ._runtime.apply.batch import (
    AsyncBatch as AsyncBatch,
    Batch as Batch,
    Ticket as Ticket,
)
from ._runtime.apply.plan import (
    ApplyPlan as ApplyPlan,
    AsyncApplyPlan as AsyncApplyPlan,
)
from ._runtime.apply.report import (
    ApplyOutcome as ApplyOutcome,
    ApplyReport as ApplyReport,
    ApplyStored as ApplyStored,
    ApplySummary as ApplySummary,
)
from ._runtime.apply.rows import ApplyChange as ApplyChange, ApplyItem as ApplyItem
from ._runtime.apply.rules import ApplyField as ApplyField
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
from ._runtime.bulk.cells import Reference as Reference
from ._runtime.bulk.columns import ExportType as ExportType, ImportType as ImportType
from ._runtime.bulk.discovery import (
    DiscoveryOutcome as DiscoveryOutcome,
    DiscoveryReport as DiscoveryReport,
)
from ._runtime.bulk.events import (
    AsyncEvents as AsyncEvents,
    CreatedRequest as CreatedRequest,
    Events as Events,
)
from ._runtime.bulk.exporting import (
    AsyncExportJob as AsyncExportJob,
    AsyncExportResult as AsyncExportResult,
    ExportJob as ExportJob,
    ExportResult as ExportResult,
)
from ._runtime.bulk.facade import AsyncBulk as AsyncBulk, Bulk as Bulk
from ._runtime.bulk.importing import (
    AsyncImportJob as AsyncImportJob,
    ImportJob as ImportJob,
    ReplacesWarning as ReplacesWarning,
)
from ._runtime.bulk.jobs import (
    AsyncWait as AsyncWait,
    HasAsyncQuery as HasAsyncQuery,
    JobProgress as JobProgress,
    JobState as JobState,
    Wait as Wait,
)
from ._runtime.bulk.outcome import (
    BulkError as BulkError,
    ExportLimitError as ExportLimitError,
    ImportFailuresError as ImportFailuresError,
    ImportOutcome as ImportOutcome,
    JobFailedError as JobFailedError,
    JobOutcomeUnknownError as JobOutcomeUnknownError,
    JobRunningError as JobRunningError,
    JobTrace as JobTrace,
    RowError as RowError,
)
from ._runtime.bulk.prepared import ImportFile as ImportFile, ImportFiles as ImportFiles
from ._runtime.changes.change import (
    Change as Change,
    ChangePage as ChangePage,
    Removal as Removal,
    RemovalReason as RemovalReason,
    Upsert as Upsert,
)
from ._runtime.changes.checkpoint import ChangesStateError as ChangesStateError
from ._runtime.changes.reading import AsyncChanges as AsyncChanges, Changes as Changes
from ._runtime.changes.sweeping import AsyncSweep as AsyncSweep, Sweep as Sweep
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
    Sleeper as Sleeper,
)
from ._runtime.core.enums import OpenEnum as OpenEnum
from ._runtime.core.errors import (
    ApplyError as ApplyError,
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
    NotSentError as NotSentError,
    OutcomeUnknownError as OutcomeUnknownError,
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
from ._runtime.operations.explain import Explanation as Explanation
from ._runtime.redis.window import RedisWindow as RedisWindow
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
from ._runtime.session.tracing import Meter as Meter, Span as Span, Tracer as Tracer
from ._runtime.session.window import RequestWindow as RequestWindow
from .client import (
    AsyncXurrentClient as AsyncXurrentClient,
    XurrentClient as XurrentClient,
)
from .enums.address import (
    AddressLabel as AddressLabel,
    AddressLabelLiteral as AddressLabelLiteral,
)
from .enums.affected_sla import (
    AffectedSlaAccountability as AffectedSlaAccountability,
    AffectedSlaAccountabilityLiteral as AffectedSlaAccountabilityLiteral,
    AffectedSlaOrderField as AffectedSlaOrderField,
    AffectedSlaOrderFieldLiteral as AffectedSlaOrderFieldLiteral,
    AffectedSlaView as AffectedSlaView,
    AffectedSlaViewLiteral as AffectedSlaViewLiteral,
)
from .enums.agile_board import (
    AgileBoardOrderField as AgileBoardOrderField,
    AgileBoardOrderFieldLiteral as AgileBoardOrderFieldLiteral,
    AgileBoardView as AgileBoardView,
    AgileBoardViewLiteral as AgileBoardViewLiteral,
)
from .enums.agile_board_column import (
    AgileBoardColumnActionType as AgileBoardColumnActionType,
    AgileBoardColumnActionTypeLiteral as AgileBoardColumnActionTypeLiteral,
    AgileBoardColumnDialogType as AgileBoardColumnDialogType,
    AgileBoardColumnDialogTypeLiteral as AgileBoardColumnDialogTypeLiteral,
)
from .enums.app_instance import (
    AppInstanceOrderField as AppInstanceOrderField,
    AppInstanceOrderFieldLiteral as AppInstanceOrderFieldLiteral,
    AppInstanceView as AppInstanceView,
    AppInstanceViewLiteral as AppInstanceViewLiteral,
)
from .enums.app_offering import (
    AppOfferingOrderField as AppOfferingOrderField,
    AppOfferingOrderFieldLiteral as AppOfferingOrderFieldLiteral,
    AppOfferingView as AppOfferingView,
    AppOfferingViewLiteral as AppOfferingViewLiteral,
)
from .enums.archive import (
    ArchiveOrderField as ArchiveOrderField,
    ArchiveOrderFieldLiteral as ArchiveOrderFieldLiteral,
    ArchiveView as ArchiveView,
    ArchiveViewLiteral as ArchiveViewLiteral,
)
from .enums.async_query import (
    AsyncQueryStatus as AsyncQueryStatus,
    AsyncQueryStatusLiteral as AsyncQueryStatusLiteral,
)
from .enums.automation_rule import (
    AutomationRuleOrderField as AutomationRuleOrderField,
    AutomationRuleOrderFieldLiteral as AutomationRuleOrderFieldLiteral,
    AutomationRuleView as AutomationRuleView,
    AutomationRuleViewLiteral as AutomationRuleViewLiteral,
)
from .enums.broadcast import (
    BroadcastMessageType as BroadcastMessageType,
    BroadcastMessageTypeLiteral as BroadcastMessageTypeLiteral,
    BroadcastVisibility as BroadcastVisibility,
    BroadcastVisibilityLiteral as BroadcastVisibilityLiteral,
)
from .enums.common import (
    AgreementStatus as AgreementStatus,
    AgreementStatusLiteral as AgreementStatusLiteral,
    CiLicenseType as CiLicenseType,
    CiLicenseTypeLiteral as CiLicenseTypeLiteral,
    CiRelationRelationType as CiRelationRelationType,
    CiRelationRelationTypeLiteral as CiRelationRelationTypeLiteral,
    CiStatus as CiStatus,
    CiStatusLiteral as CiStatusLiteral,
    Currency as Currency,
    CurrencyLiteral as CurrencyLiteral,
    DayNames as DayNames,
    DayNamesLiteral as DayNamesLiteral,
    DiscoveredItemStrategy as DiscoveredItemStrategy,
    DiscoveredItemStrategyLiteral as DiscoveredItemStrategyLiteral,
    DiscoveredReferenceArrayStrategy as DiscoveredReferenceArrayStrategy,
    DiscoveredReferenceArrayStrategyLiteral as DiscoveredReferenceArrayStrategyLiteral,
    LifeCycleState as LifeCycleState,
    LifeCycleStateLiteral as LifeCycleStateLiteral,
    OauthApplicationGrantType as OauthApplicationGrantType,
    OauthApplicationGrantTypeLiteral as OauthApplicationGrantTypeLiteral,
    OrderDirection as OrderDirection,
    OrderDirectionLiteral as OrderDirectionLiteral,
    ScopeEffect as ScopeEffect,
    ScopeEffectLiteral as ScopeEffectLiteral,
    SlaCoverage as SlaCoverage,
    SlaCoverageLiteral as SlaCoverageLiteral,
    Weekday as Weekday,
    WeekdayLiteral as WeekdayLiteral,
)
from .enums.configuration_item import (
    ConfigurationItemOrderField as ConfigurationItemOrderField,
    ConfigurationItemOrderFieldLiteral as ConfigurationItemOrderFieldLiteral,
    ConfigurationItemView as ConfigurationItemView,
    ConfigurationItemViewLiteral as ConfigurationItemViewLiteral,
)
from .enums.contact import (
    ContactLabel as ContactLabel,
    ContactLabelLiteral as ContactLabelLiteral,
    ContactProtocol as ContactProtocol,
    ContactProtocolLiteral as ContactProtocolLiteral,
)
from .enums.contract import (
    ContractCategory as ContractCategory,
    ContractCategoryLiteral as ContractCategoryLiteral,
    ContractOrderField as ContractOrderField,
    ContractOrderFieldLiteral as ContractOrderFieldLiteral,
    ContractView as ContractView,
    ContractViewLiteral as ContractViewLiteral,
)
from .enums.custom_collection_element import (
    CustomCollectionElementOrderField as CustomCollectionElementOrderField,
    CustomCollectionElementOrderFieldLiteral as CustomCollectionElementOrderFieldLiteral,
    CustomCollectionElementView as CustomCollectionElementView,
    CustomCollectionElementViewLiteral as CustomCollectionElementViewLiteral,
)
from .enums.feedback import (
    FeedbackSatisfaction as FeedbackSatisfaction,
    FeedbackSatisfactionLiteral as FeedbackSatisfactionLiteral,
)
from .enums.first_line_support_agreement import (
    FirstLineSupportAgreementOrderField as FirstLineSupportAgreementOrderField,
    FirstLineSupportAgreementOrderFieldLiteral as FirstLineSupportAgreementOrderFieldLiteral,
    FirstLineSupportAgreementView as FirstLineSupportAgreementView,
    FirstLineSupportAgreementViewLiteral as FirstLineSupportAgreementViewLiteral,
)
from .enums.golden_set_item import (
    GoldenSetItemStatus as GoldenSetItemStatus,
    GoldenSetItemStatusLiteral as GoldenSetItemStatusLiteral,
)
from .enums.invoice import (
    InvoiceOrderField as InvoiceOrderField,
    InvoiceOrderFieldLiteral as InvoiceOrderFieldLiteral,
    InvoiceView as InvoiceView,
    InvoiceViewLiteral as InvoiceViewLiteral,
)
from .enums.knowledge_article import (
    KnowledgeArticleOrderField as KnowledgeArticleOrderField,
    KnowledgeArticleOrderFieldLiteral as KnowledgeArticleOrderFieldLiteral,
    KnowledgeArticleStatus as KnowledgeArticleStatus,
    KnowledgeArticleStatusLiteral as KnowledgeArticleStatusLiteral,
    KnowledgeArticleView as KnowledgeArticleView,
    KnowledgeArticleViewLiteral as KnowledgeArticleViewLiteral,
)
from .enums.knowledge_article_template import (
    KnowledgeArticleTemplateOrderField as KnowledgeArticleTemplateOrderField,
    KnowledgeArticleTemplateOrderFieldLiteral as KnowledgeArticleTemplateOrderFieldLiteral,
    KnowledgeArticleTemplateView as KnowledgeArticleTemplateView,
    KnowledgeArticleTemplateViewLiteral as KnowledgeArticleTemplateViewLiteral,
)
from .enums.note import (
    NoteMedium as NoteMedium,
    NoteMediumLiteral as NoteMediumLiteral,
    NoteVisibility as NoteVisibility,
    NoteVisibilityLiteral as NoteVisibilityLiteral,
)
from .enums.organization import (
    OrganizationOrderField as OrganizationOrderField,
    OrganizationOrderFieldLiteral as OrganizationOrderFieldLiteral,
    OrganizationView as OrganizationView,
    OrganizationViewLiteral as OrganizationViewLiteral,
)
from .enums.out_of_office_period import (
    OutOfOfficePeriodOrderField as OutOfOfficePeriodOrderField,
    OutOfOfficePeriodOrderFieldLiteral as OutOfOfficePeriodOrderFieldLiteral,
    OutOfOfficePeriodView as OutOfOfficePeriodView,
    OutOfOfficePeriodViewLiteral as OutOfOfficePeriodViewLiteral,
)
from .enums.parent_service_instance import (
    ParentServiceInstanceImpactRelation as ParentServiceInstanceImpactRelation,
    ParentServiceInstanceImpactRelationLiteral as ParentServiceInstanceImpactRelationLiteral,
)
from .enums.pdf_design import (
    PdfDesignCategory as PdfDesignCategory,
    PdfDesignCategoryLiteral as PdfDesignCategoryLiteral,
)
from .enums.permission import (
    PermissionRole as PermissionRole,
    PermissionRoleLiteral as PermissionRoleLiteral,
)
from .enums.person import (
    PersonOrderField as PersonOrderField,
    PersonOrderFieldLiteral as PersonOrderFieldLiteral,
    PersonSendEmailNotifications as PersonSendEmailNotifications,
    PersonSendEmailNotificationsLiteral as PersonSendEmailNotificationsLiteral,
    PersonShowNotificationPopup as PersonShowNotificationPopup,
    PersonShowNotificationPopupLiteral as PersonShowNotificationPopupLiteral,
    PersonView as PersonView,
    PersonViewLiteral as PersonViewLiteral,
)
from .enums.problem import (
    ProblemCategory as ProblemCategory,
    ProblemCategoryLiteral as ProblemCategoryLiteral,
    ProblemImpact as ProblemImpact,
    ProblemImpactLiteral as ProblemImpactLiteral,
    ProblemOrderField as ProblemOrderField,
    ProblemOrderFieldLiteral as ProblemOrderFieldLiteral,
    ProblemStatus as ProblemStatus,
    ProblemStatusLiteral as ProblemStatusLiteral,
    ProblemView as ProblemView,
    ProblemViewLiteral as ProblemViewLiteral,
)
from .enums.product import (
    ProductDepreciationMethod as ProductDepreciationMethod,
    ProductDepreciationMethodLiteral as ProductDepreciationMethodLiteral,
    ProductOrderField as ProductOrderField,
    ProductOrderFieldLiteral as ProductOrderFieldLiteral,
    ProductView as ProductView,
    ProductViewLiteral as ProductViewLiteral,
)
from .enums.product_backlog import (
    ProductBacklogOrderField as ProductBacklogOrderField,
    ProductBacklogOrderFieldLiteral as ProductBacklogOrderFieldLiteral,
    ProductBacklogView as ProductBacklogView,
    ProductBacklogViewLiteral as ProductBacklogViewLiteral,
)
from .enums.product_category import (
    ProductCategoryOrderField as ProductCategoryOrderField,
    ProductCategoryOrderFieldLiteral as ProductCategoryOrderFieldLiteral,
    ProductCategoryRuleSet as ProductCategoryRuleSet,
    ProductCategoryRuleSetLiteral as ProductCategoryRuleSetLiteral,
    ProductCategoryView as ProductCategoryView,
    ProductCategoryViewLiteral as ProductCategoryViewLiteral,
)
from .enums.project import (
    ProjectCompletionReason as ProjectCompletionReason,
    ProjectCompletionReasonLiteral as ProjectCompletionReasonLiteral,
    ProjectJustification as ProjectJustification,
    ProjectJustificationLiteral as ProjectJustificationLiteral,
    ProjectOrderField as ProjectOrderField,
    ProjectOrderFieldLiteral as ProjectOrderFieldLiteral,
    ProjectStatus as ProjectStatus,
    ProjectStatusLiteral as ProjectStatusLiteral,
    ProjectView as ProjectView,
    ProjectViewLiteral as ProjectViewLiteral,
)
from .enums.project_phase import (
    ProjectPhaseStatus as ProjectPhaseStatus,
    ProjectPhaseStatusLiteral as ProjectPhaseStatusLiteral,
)
from .enums.project_task import (
    ProjectTaskCategory as ProjectTaskCategory,
    ProjectTaskCategoryLiteral as ProjectTaskCategoryLiteral,
    ProjectTaskNoteBehavior as ProjectTaskNoteBehavior,
    ProjectTaskNoteBehaviorLiteral as ProjectTaskNoteBehaviorLiteral,
    ProjectTaskOrderField as ProjectTaskOrderField,
    ProjectTaskOrderFieldLiteral as ProjectTaskOrderFieldLiteral,
    ProjectTaskStatus as ProjectTaskStatus,
    ProjectTaskStatusLiteral as ProjectTaskStatusLiteral,
    ProjectTaskView as ProjectTaskView,
    ProjectTaskViewLiteral as ProjectTaskViewLiteral,
)
from .enums.project_task_template import (
    ProjectTaskTemplateOrderField as ProjectTaskTemplateOrderField,
    ProjectTaskTemplateOrderFieldLiteral as ProjectTaskTemplateOrderFieldLiteral,
    ProjectTaskTemplateView as ProjectTaskTemplateView,
    ProjectTaskTemplateViewLiteral as ProjectTaskTemplateViewLiteral,
)
from .enums.project_template import (
    ProjectTemplateOrderField as ProjectTemplateOrderField,
    ProjectTemplateOrderFieldLiteral as ProjectTemplateOrderFieldLiteral,
    ProjectTemplateView as ProjectTemplateView,
    ProjectTemplateViewLiteral as ProjectTemplateViewLiteral,
)
from .enums.recurrence import (
    RecurrenceDayOfWeekIndex as RecurrenceDayOfWeekIndex,
    RecurrenceDayOfWeekIndexLiteral as RecurrenceDayOfWeekIndexLiteral,
    RecurrenceFrequency as RecurrenceFrequency,
    RecurrenceFrequencyLiteral as RecurrenceFrequencyLiteral,
)
from .enums.release import (
    ReleaseOrderField as ReleaseOrderField,
    ReleaseOrderFieldLiteral as ReleaseOrderFieldLiteral,
    ReleaseView as ReleaseView,
    ReleaseViewLiteral as ReleaseViewLiteral,
)
from .enums.request import (
    RequestActionType as RequestActionType,
    RequestActionTypeLiteral as RequestActionTypeLiteral,
    RequestCategory as RequestCategory,
    RequestCategoryLiteral as RequestCategoryLiteral,
    RequestCompletionReason as RequestCompletionReason,
    RequestCompletionReasonLiteral as RequestCompletionReasonLiteral,
    RequestGrouping as RequestGrouping,
    RequestGroupingLiteral as RequestGroupingLiteral,
    RequestImpact as RequestImpact,
    RequestImpactLiteral as RequestImpactLiteral,
    RequestMajorIncidentStatus as RequestMajorIncidentStatus,
    RequestMajorIncidentStatusLiteral as RequestMajorIncidentStatusLiteral,
    RequestOrderField as RequestOrderField,
    RequestOrderFieldLiteral as RequestOrderFieldLiteral,
    RequestStatus as RequestStatus,
    RequestStatusLiteral as RequestStatusLiteral,
    RequestView as RequestView,
    RequestViewLiteral as RequestViewLiteral,
)
from .enums.request_template import (
    RequestTemplateOrderField as RequestTemplateOrderField,
    RequestTemplateOrderFieldLiteral as RequestTemplateOrderFieldLiteral,
    RequestTemplateView as RequestTemplateView,
    RequestTemplateViewLiteral as RequestTemplateViewLiteral,
)
from .enums.reservation import (
    ReservationOrderField as ReservationOrderField,
    ReservationOrderFieldLiteral as ReservationOrderFieldLiteral,
    ReservationStatus as ReservationStatus,
    ReservationStatusLiteral as ReservationStatusLiteral,
    ReservationView as ReservationView,
    ReservationViewLiteral as ReservationViewLiteral,
)
from .enums.reservation_offering import (
    ReservationOfferingOrderField as ReservationOfferingOrderField,
    ReservationOfferingOrderFieldLiteral as ReservationOfferingOrderFieldLiteral,
    ReservationOfferingView as ReservationOfferingView,
    ReservationOfferingViewLiteral as ReservationOfferingViewLiteral,
)
from .enums.risk import (
    RiskClosureReason as RiskClosureReason,
    RiskClosureReasonLiteral as RiskClosureReasonLiteral,
    RiskOrderField as RiskOrderField,
    RiskOrderFieldLiteral as RiskOrderFieldLiteral,
    RiskStatus as RiskStatus,
    RiskStatusLiteral as RiskStatusLiteral,
    RiskView as RiskView,
    RiskViewLiteral as RiskViewLiteral,
)
from .enums.scrum_workspace import (
    ScrumWorkspaceOrderField as ScrumWorkspaceOrderField,
    ScrumWorkspaceOrderFieldLiteral as ScrumWorkspaceOrderFieldLiteral,
    ScrumWorkspaceView as ScrumWorkspaceView,
    ScrumWorkspaceViewLiteral as ScrumWorkspaceViewLiteral,
)
from .enums.service import (
    ServiceOrderField as ServiceOrderField,
    ServiceOrderFieldLiteral as ServiceOrderFieldLiteral,
    ServiceView as ServiceView,
    ServiceViewLiteral as ServiceViewLiteral,
)
from .enums.service_instance import (
    ServiceInstanceOrderField as ServiceInstanceOrderField,
    ServiceInstanceOrderFieldLiteral as ServiceInstanceOrderFieldLiteral,
    ServiceInstanceStatus as ServiceInstanceStatus,
    ServiceInstanceStatusLiteral as ServiceInstanceStatusLiteral,
    ServiceInstanceView as ServiceInstanceView,
    ServiceInstanceViewLiteral as ServiceInstanceViewLiteral,
)
from .enums.service_level_agreement import (
    ServiceLevelAgreementOrderField as ServiceLevelAgreementOrderField,
    ServiceLevelAgreementOrderFieldLiteral as ServiceLevelAgreementOrderFieldLiteral,
    ServiceLevelAgreementView as ServiceLevelAgreementView,
    ServiceLevelAgreementViewLiteral as ServiceLevelAgreementViewLiteral,
)
from .enums.service_offering import (
    ServiceOfferingChargeType as ServiceOfferingChargeType,
    ServiceOfferingChargeTypeLiteral as ServiceOfferingChargeTypeLiteral,
    ServiceOfferingOrderField as ServiceOfferingOrderField,
    ServiceOfferingOrderFieldLiteral as ServiceOfferingOrderFieldLiteral,
    ServiceOfferingReportFrequency as ServiceOfferingReportFrequency,
    ServiceOfferingReportFrequencyLiteral as ServiceOfferingReportFrequencyLiteral,
    ServiceOfferingReviewFrequency as ServiceOfferingReviewFrequency,
    ServiceOfferingReviewFrequencyLiteral as ServiceOfferingReviewFrequencyLiteral,
    ServiceOfferingStatus as ServiceOfferingStatus,
    ServiceOfferingStatusLiteral as ServiceOfferingStatusLiteral,
    ServiceOfferingView as ServiceOfferingView,
    ServiceOfferingViewLiteral as ServiceOfferingViewLiteral,
)
from .enums.shop_article import (
    ShopArticleOrderField as ShopArticleOrderField,
    ShopArticleOrderFieldLiteral as ShopArticleOrderFieldLiteral,
    ShopArticleRecurringPeriod as ShopArticleRecurringPeriod,
    ShopArticleRecurringPeriodLiteral as ShopArticleRecurringPeriodLiteral,
    ShopArticleView as ShopArticleView,
    ShopArticleViewLiteral as ShopArticleViewLiteral,
)
from .enums.shop_article_category import (
    ShopArticleCategoryOrderField as ShopArticleCategoryOrderField,
    ShopArticleCategoryOrderFieldLiteral as ShopArticleCategoryOrderFieldLiteral,
    ShopArticleCategoryView as ShopArticleCategoryView,
    ShopArticleCategoryViewLiteral as ShopArticleCategoryViewLiteral,
)
from .enums.shop_order_line import (
    ShopOrderLineOrderField as ShopOrderLineOrderField,
    ShopOrderLineOrderFieldLiteral as ShopOrderLineOrderFieldLiteral,
    ShopOrderLineStatus as ShopOrderLineStatus,
    ShopOrderLineStatusLiteral as ShopOrderLineStatusLiteral,
    ShopOrderLineView as ShopOrderLineView,
    ShopOrderLineViewLiteral as ShopOrderLineViewLiteral,
)
from .enums.short_url import (
    ShortUrlDataType as ShortUrlDataType,
    ShortUrlDataTypeLiteral as ShortUrlDataTypeLiteral,
    ShortUrlOrderField as ShortUrlOrderField,
    ShortUrlOrderFieldLiteral as ShortUrlOrderFieldLiteral,
    ShortUrlView as ShortUrlView,
    ShortUrlViewLiteral as ShortUrlViewLiteral,
)
from .enums.site import (
    SiteOrderField as SiteOrderField,
    SiteOrderFieldLiteral as SiteOrderFieldLiteral,
    SiteView as SiteView,
    SiteViewLiteral as SiteViewLiteral,
)
from .enums.skill_pool import (
    SkillPoolOrderField as SkillPoolOrderField,
    SkillPoolOrderFieldLiteral as SkillPoolOrderFieldLiteral,
    SkillPoolView as SkillPoolView,
    SkillPoolViewLiteral as SkillPoolViewLiteral,
)
from .enums.sprint import (
    SprintOrderField as SprintOrderField,
    SprintOrderFieldLiteral as SprintOrderFieldLiteral,
    SprintStatus as SprintStatus,
    SprintStatusLiteral as SprintStatusLiteral,
    SprintView as SprintView,
    SprintViewLiteral as SprintViewLiteral,
)
from .enums.survey import (
    SurveyOrderField as SurveyOrderField,
    SurveyOrderFieldLiteral as SurveyOrderFieldLiteral,
    SurveyView as SurveyView,
    SurveyViewLiteral as SurveyViewLiteral,
)
from .enums.survey_question import (
    SurveyQuestionType as SurveyQuestionType,
    SurveyQuestionTypeLiteral as SurveyQuestionTypeLiteral,
)
from .enums.survey_response import (
    SurveyResponseOrderField as SurveyResponseOrderField,
    SurveyResponseOrderFieldLiteral as SurveyResponseOrderFieldLiteral,
    SurveyResponseView as SurveyResponseView,
    SurveyResponseViewLiteral as SurveyResponseViewLiteral,
)
from .enums.task import (
    TaskCategory as TaskCategory,
    TaskCategoryLiteral as TaskCategoryLiteral,
    TaskImpact as TaskImpact,
    TaskImpactLiteral as TaskImpactLiteral,
    TaskNoteBehavior as TaskNoteBehavior,
    TaskNoteBehaviorLiteral as TaskNoteBehaviorLiteral,
    TaskOrderField as TaskOrderField,
    TaskOrderFieldLiteral as TaskOrderFieldLiteral,
    TaskStatus as TaskStatus,
    TaskStatusLiteral as TaskStatusLiteral,
    TaskView as TaskView,
    TaskViewLiteral as TaskViewLiteral,
)
from .enums.task_template import (
    TaskTemplateOrderField as TaskTemplateOrderField,
    TaskTemplateOrderFieldLiteral as TaskTemplateOrderFieldLiteral,
    TaskTemplateView as TaskTemplateView,
    TaskTemplateViewLiteral as TaskTemplateViewLiteral,
)
from .enums.team import (
    TeamOrderField as TeamOrderField,
    TeamOrderFieldLiteral as TeamOrderFieldLiteral,
    TeamView as TeamView,
    TeamViewLiteral as TeamViewLiteral,
)
from .enums.time_allocation import (
    TimeAllocationCustomerCategory as TimeAllocationCustomerCategory,
    TimeAllocationCustomerCategoryLiteral as TimeAllocationCustomerCategoryLiteral,
    TimeAllocationDescriptionCategory as TimeAllocationDescriptionCategory,
    TimeAllocationDescriptionCategoryLiteral as TimeAllocationDescriptionCategoryLiteral,
    TimeAllocationOrderField as TimeAllocationOrderField,
    TimeAllocationOrderFieldLiteral as TimeAllocationOrderFieldLiteral,
    TimeAllocationServiceCategory as TimeAllocationServiceCategory,
    TimeAllocationServiceCategoryLiteral as TimeAllocationServiceCategoryLiteral,
    TimeAllocationView as TimeAllocationView,
    TimeAllocationViewLiteral as TimeAllocationViewLiteral,
)
from .enums.time_entry import (
    TimeEntryOrderField as TimeEntryOrderField,
    TimeEntryOrderFieldLiteral as TimeEntryOrderFieldLiteral,
    TimeEntryView as TimeEntryView,
    TimeEntryViewLiteral as TimeEntryViewLiteral,
)
from .enums.timesheet_setting import (
    TimesheetSettingPercentageIncrement as TimesheetSettingPercentageIncrement,
    TimesheetSettingPercentageIncrementLiteral as TimesheetSettingPercentageIncrementLiteral,
    TimesheetSettingTimeIncrement as TimesheetSettingTimeIncrement,
    TimesheetSettingTimeIncrementLiteral as TimesheetSettingTimeIncrementLiteral,
    TimesheetSettingUnit as TimesheetSettingUnit,
    TimesheetSettingUnitLiteral as TimesheetSettingUnitLiteral,
)
from .enums.translation import (
    TranslationOrderField as TranslationOrderField,
    TranslationOrderFieldLiteral as TranslationOrderFieldLiteral,
    TranslationView as TranslationView,
    TranslationViewLiteral as TranslationViewLiteral,
)
from .enums.trash import (
    TrashOrderField as TrashOrderField,
    TrashOrderFieldLiteral as TrashOrderFieldLiteral,
    TrashView as TrashView,
    TrashViewLiteral as TrashViewLiteral,
)
from .enums.ui_extension import (
    UiExtensionCategory as UiExtensionCategory,
    UiExtensionCategoryLiteral as UiExtensionCategoryLiteral,
    UiExtensionOrderField as UiExtensionOrderField,
    UiExtensionOrderFieldLiteral as UiExtensionOrderFieldLiteral,
    UiExtensionView as UiExtensionView,
    UiExtensionViewLiteral as UiExtensionViewLiteral,
)
from .enums.ui_extension_version import (
    UiExtensionVersionStatus as UiExtensionVersionStatus,
    UiExtensionVersionStatusLiteral as UiExtensionVersionStatusLiteral,
)
from .enums.webhook import (
    WebhookEvent as WebhookEvent,
    WebhookEventLiteral as WebhookEventLiteral,
)
from .enums.webhook_policy import (
    WebhookPolicyJwtAlg as WebhookPolicyJwtAlg,
    WebhookPolicyJwtAlgLiteral as WebhookPolicyJwtAlgLiteral,
)
from .enums.workflow import (
    WorkflowCategory as WorkflowCategory,
    WorkflowCategoryLiteral as WorkflowCategoryLiteral,
    WorkflowCompletionReason as WorkflowCompletionReason,
    WorkflowCompletionReasonLiteral as WorkflowCompletionReasonLiteral,
    WorkflowJustification as WorkflowJustification,
    WorkflowJustificationLiteral as WorkflowJustificationLiteral,
    WorkflowOrderField as WorkflowOrderField,
    WorkflowOrderFieldLiteral as WorkflowOrderFieldLiteral,
    WorkflowStatus as WorkflowStatus,
    WorkflowStatusLiteral as WorkflowStatusLiteral,
    WorkflowView as WorkflowView,
    WorkflowViewLiteral as WorkflowViewLiteral,
)
from .enums.workflow_phase import (
    WorkflowPhaseStatus as WorkflowPhaseStatus,
    WorkflowPhaseStatusLiteral as WorkflowPhaseStatusLiteral,
)
from .enums.workflow_template import (
    WorkflowTemplateOrderField as WorkflowTemplateOrderField,
    WorkflowTemplateOrderFieldLiteral as WorkflowTemplateOrderFieldLiteral,
    WorkflowTemplateView as WorkflowTemplateView,
    WorkflowTemplateViewLiteral as WorkflowTemplateViewLiteral,
)
from .inputs.activity_id import ActivityIDInput as ActivityIDInput
from .inputs.address import (
    AddressApplyChild as AddressApplyChild,
    AddressInput as AddressInput,
)
from .inputs.affected_sla import (
    AffectedSlaAccountabilityFilter as AffectedSlaAccountabilityFilter,
    AffectedSlaAccountabilityWhere as AffectedSlaAccountabilityWhere,
    AffectedSlaFilter as AffectedSlaFilter,
    AffectedSlaOrder as AffectedSlaOrder,
    AffectedSlaOrderBy as AffectedSlaOrderBy,
    AffectedSlaWhere as AffectedSlaWhere,
)
from .inputs.agile_board import (
    AgileBoardApplyRow as AgileBoardApplyRow,
    AgileBoardCreateArgs as AgileBoardCreateArgs,
    AgileBoardCreateInput as AgileBoardCreateInput,
    AgileBoardFilter as AgileBoardFilter,
    AgileBoardOrder as AgileBoardOrder,
    AgileBoardOrderBy as AgileBoardOrderBy,
    AgileBoardUpdateArgs as AgileBoardUpdateArgs,
    AgileBoardUpdateInput as AgileBoardUpdateInput,
    AgileBoardWhere as AgileBoardWhere,
)
from .inputs.agile_board_column import (
    AgileBoardColumnApplyChild as AgileBoardColumnApplyChild,
    AgileBoardColumnInput as AgileBoardColumnInput,
)
from .inputs.app_instance import (
    AppInstanceCreateArgs as AppInstanceCreateArgs,
    AppInstanceCreateInput as AppInstanceCreateInput,
    AppInstanceCustomFilter as AppInstanceCustomFilter,
    AppInstanceCustomWhere as AppInstanceCustomWhere,
    AppInstanceFilter as AppInstanceFilter,
    AppInstanceOrder as AppInstanceOrder,
    AppInstanceOrderBy as AppInstanceOrderBy,
    AppInstanceUpdateArgs as AppInstanceUpdateArgs,
    AppInstanceUpdateInput as AppInstanceUpdateInput,
    AppInstanceWhere as AppInstanceWhere,
)
from .inputs.app_offering import (
    AppOfferingApplyRow as AppOfferingApplyRow,
    AppOfferingCreateArgs as AppOfferingCreateArgs,
    AppOfferingCreateInput as AppOfferingCreateInput,
    AppOfferingFilter as AppOfferingFilter,
    AppOfferingOrder as AppOfferingOrder,
    AppOfferingOrderBy as AppOfferingOrderBy,
    AppOfferingPublishMutationArgs as AppOfferingPublishMutationArgs,
    AppOfferingPublishMutationInput as AppOfferingPublishMutationInput,
    AppOfferingUpdateArgs as AppOfferingUpdateArgs,
    AppOfferingUpdateInput as AppOfferingUpdateInput,
    AppOfferingWhere as AppOfferingWhere,
)
from .inputs.app_offering_automation_rule import (
    AppOfferingAutomationRuleCreateArgs as AppOfferingAutomationRuleCreateArgs,
    AppOfferingAutomationRuleCreateInput as AppOfferingAutomationRuleCreateInput,
    AppOfferingAutomationRuleDeleteMutationArgs as AppOfferingAutomationRuleDeleteMutationArgs,
    AppOfferingAutomationRuleDeleteMutationInput as AppOfferingAutomationRuleDeleteMutationInput,
    AppOfferingAutomationRuleUpdateArgs as AppOfferingAutomationRuleUpdateArgs,
    AppOfferingAutomationRuleUpdateInput as AppOfferingAutomationRuleUpdateInput,
)
from .inputs.app_offering_scope import (
    AppOfferingScopeApplyChild as AppOfferingScopeApplyChild,
    AppOfferingScopeInput as AppOfferingScopeInput,
)
from .inputs.archive import (
    ArchiveFilter as ArchiveFilter,
    ArchiveOrder as ArchiveOrder,
    ArchiveOrderBy as ArchiveOrderBy,
    ArchiveWhere as ArchiveWhere,
)
from .inputs.attachment import AttachmentInput as AttachmentInput
from .inputs.automation_rule import (
    AutomationRuleApplyRow as AutomationRuleApplyRow,
    AutomationRuleCreateArgs as AutomationRuleCreateArgs,
    AutomationRuleCreateInput as AutomationRuleCreateInput,
    AutomationRuleFilter as AutomationRuleFilter,
    AutomationRuleOrder as AutomationRuleOrder,
    AutomationRuleOrderBy as AutomationRuleOrderBy,
    AutomationRuleUpdateArgs as AutomationRuleUpdateArgs,
    AutomationRuleUpdateInput as AutomationRuleUpdateInput,
    AutomationRuleWhere as AutomationRuleWhere,
)
from .inputs.automation_rule_action import (
    AutomationRuleActionInput as AutomationRuleActionInput,
)
from .inputs.automation_rule_expression import (
    AutomationRuleExpressionInput as AutomationRuleExpressionInput,
)
from .inputs.broadcast import (
    BroadcastApplyRow as BroadcastApplyRow,
    BroadcastCreateArgs as BroadcastCreateArgs,
    BroadcastCreateInput as BroadcastCreateInput,
    BroadcastFilter as BroadcastFilter,
    BroadcastUpdateArgs as BroadcastUpdateArgs,
    BroadcastUpdateInput as BroadcastUpdateInput,
    BroadcastWhere as BroadcastWhere,
)
from .inputs.calendar import (
    CalendarApplyRow as CalendarApplyRow,
    CalendarCreateArgs as CalendarCreateArgs,
    CalendarCreateInput as CalendarCreateInput,
    CalendarFilter as CalendarFilter,
    CalendarHoursApplyChild as CalendarHoursApplyChild,
    CalendarHoursInput as CalendarHoursInput,
    CalendarUpdateArgs as CalendarUpdateArgs,
    CalendarUpdateInput as CalendarUpdateInput,
    CalendarWhere as CalendarWhere,
)
from .inputs.closure_code import (
    ClosureCodeApplyRow as ClosureCodeApplyRow,
    ClosureCodeCreateArgs as ClosureCodeCreateArgs,
    ClosureCodeCreateInput as ClosureCodeCreateInput,
    ClosureCodeFilter as ClosureCodeFilter,
    ClosureCodeUpdateArgs as ClosureCodeUpdateArgs,
    ClosureCodeUpdateInput as ClosureCodeUpdateInput,
    ClosureCodeWhere as ClosureCodeWhere,
)
from .inputs.common import (
    AgreementStatusFilter as AgreementStatusFilter,
    AgreementStatusWhere as AgreementStatusWhere,
    ChildSourceRefInput as ChildSourceRefInput,
    CiRelationApplyChild as CiRelationApplyChild,
    CiRelationInput as CiRelationInput,
    CiRelationSourceKeyInput as CiRelationSourceKeyInput,
    CiStatusFilter as CiStatusFilter,
    CiStatusWhere as CiStatusWhere,
    DateFilter as DateFilter,
    DateWhere as DateWhere,
    DecimalFilter as DecimalFilter,
    DecimalWhere as DecimalWhere,
    DiscoveredCiInput as DiscoveredCiInput,
    DiscoveredCiRelationInput as DiscoveredCiRelationInput,
    DiscoveredConfigurationItemsArgs as DiscoveredConfigurationItemsArgs,
    DiscoveredConfigurationItemsInput as DiscoveredConfigurationItemsInput,
    DiscoveredItemMetaData as DiscoveredItemMetaData,
    DiscoveredProductCategoryInput as DiscoveredProductCategoryInput,
    DiscoveredProductInput as DiscoveredProductInput,
    DiscoveredReferenceArrayStrategyInput as DiscoveredReferenceArrayStrategyInput,
    DiscoveredReferenceStrategiesInput as DiscoveredReferenceStrategiesInput,
    IDFilter as IDFilter,
    IDWhere as IDWhere,
    IntFilter as IntFilter,
    IntWhere as IntWhere,
    ReferenceFilter as ReferenceFilter,
    ReferenceWhere as ReferenceWhere,
    SlaCoverageFilter as SlaCoverageFilter,
    SlaCoverageWhere as SlaCoverageWhere,
    StringFilter as StringFilter,
    StringWhere as StringWhere,
    TargetIndicationFilter as TargetIndicationFilter,
    TargetIndicationWhere as TargetIndicationWhere,
    TimestampFilter as TimestampFilter,
    TimestampWhere as TimestampWhere,
)
from .inputs.configuration_item import (
    ConfigurationItemApplyRow as ConfigurationItemApplyRow,
    ConfigurationItemCreateArgs as ConfigurationItemCreateArgs,
    ConfigurationItemCreateInput as ConfigurationItemCreateInput,
    ConfigurationItemCustomFilter as ConfigurationItemCustomFilter,
    ConfigurationItemCustomWhere as ConfigurationItemCustomWhere,
    ConfigurationItemFilter as ConfigurationItemFilter,
    ConfigurationItemOrder as ConfigurationItemOrder,
    ConfigurationItemOrderBy as ConfigurationItemOrderBy,
    ConfigurationItemUpdateArgs as ConfigurationItemUpdateArgs,
    ConfigurationItemUpdateInput as ConfigurationItemUpdateInput,
    ConfigurationItemWhere as ConfigurationItemWhere,
)
from .inputs.contact import (
    ContactApplyChild as ContactApplyChild,
    ContactInput as ContactInput,
)
from .inputs.contract import (
    ContractApplyRow as ContractApplyRow,
    ContractCategoryFilter as ContractCategoryFilter,
    ContractCategoryWhere as ContractCategoryWhere,
    ContractCreateArgs as ContractCreateArgs,
    ContractCreateInput as ContractCreateInput,
    ContractCustomFilter as ContractCustomFilter,
    ContractCustomWhere as ContractCustomWhere,
    ContractFilter as ContractFilter,
    ContractOrder as ContractOrder,
    ContractOrderBy as ContractOrderBy,
    ContractUpdateArgs as ContractUpdateArgs,
    ContractUpdateInput as ContractUpdateInput,
    ContractWhere as ContractWhere,
)
from .inputs.custom_collection import (
    CustomCollectionApplyRow as CustomCollectionApplyRow,
    CustomCollectionCreateArgs as CustomCollectionCreateArgs,
    CustomCollectionCreateInput as CustomCollectionCreateInput,
    CustomCollectionFilter as CustomCollectionFilter,
    CustomCollectionUpdateArgs as CustomCollectionUpdateArgs,
    CustomCollectionUpdateInput as CustomCollectionUpdateInput,
    CustomCollectionWhere as CustomCollectionWhere,
)
from .inputs.custom_collection_element import (
    CustomCollectionElementApplyChild as CustomCollectionElementApplyChild,
    CustomCollectionElementApplyRow as CustomCollectionElementApplyRow,
    CustomCollectionElementCreateArgs as CustomCollectionElementCreateArgs,
    CustomCollectionElementCreateInput as CustomCollectionElementCreateInput,
    CustomCollectionElementCustomFilter as CustomCollectionElementCustomFilter,
    CustomCollectionElementCustomWhere as CustomCollectionElementCustomWhere,
    CustomCollectionElementFilter as CustomCollectionElementFilter,
    CustomCollectionElementInput as CustomCollectionElementInput,
    CustomCollectionElementOrder as CustomCollectionElementOrder,
    CustomCollectionElementOrderBy as CustomCollectionElementOrderBy,
    CustomCollectionElementUpdateArgs as CustomCollectionElementUpdateArgs,
    CustomCollectionElementUpdateInput as CustomCollectionElementUpdateInput,
    CustomCollectionElementWhere as CustomCollectionElementWhere,
)
from .inputs.custom_field import CustomFieldInput as CustomFieldInput
from .inputs.effort_class import (
    EffortClassApplyRow as EffortClassApplyRow,
    EffortClassCreateArgs as EffortClassCreateArgs,
    EffortClassCreateInput as EffortClassCreateInput,
    EffortClassFilter as EffortClassFilter,
    EffortClassUpdateArgs as EffortClassUpdateArgs,
    EffortClassUpdateInput as EffortClassUpdateInput,
    EffortClassWhere as EffortClassWhere,
)
from .inputs.effort_class_rate import (
    EffortClassRateApplyChild as EffortClassRateApplyChild,
    EffortClassRateInput as EffortClassRateInput,
)
from .inputs.effort_class_rate_id import (
    EffortClassRateIDApplyChild as EffortClassRateIDApplyChild,
    EffortClassRateIDInput as EffortClassRateIDInput,
)
from .inputs.feedback import (
    FeedbackSatisfactionFilter as FeedbackSatisfactionFilter,
    FeedbackSatisfactionWhere as FeedbackSatisfactionWhere,
)
from .inputs.first_line_support_agreement import (
    FirstLineSupportAgreementApplyRow as FirstLineSupportAgreementApplyRow,
    FirstLineSupportAgreementCreateArgs as FirstLineSupportAgreementCreateArgs,
    FirstLineSupportAgreementCreateInput as FirstLineSupportAgreementCreateInput,
    FirstLineSupportAgreementFilter as FirstLineSupportAgreementFilter,
    FirstLineSupportAgreementOrder as FirstLineSupportAgreementOrder,
    FirstLineSupportAgreementOrderBy as FirstLineSupportAgreementOrderBy,
    FirstLineSupportAgreementUpdateArgs as FirstLineSupportAgreementUpdateArgs,
    FirstLineSupportAgreementUpdateInput as FirstLineSupportAgreementUpdateInput,
    FirstLineSupportAgreementWhere as FirstLineSupportAgreementWhere,
)
from .inputs.golden_set_item import (
    GoldenSetItemCreateArgs as GoldenSetItemCreateArgs,
    GoldenSetItemCreateInput as GoldenSetItemCreateInput,
    GoldenSetItemDeleteMutationArgs as GoldenSetItemDeleteMutationArgs,
    GoldenSetItemDeleteMutationInput as GoldenSetItemDeleteMutationInput,
    GoldenSetItemUpdateArgs as GoldenSetItemUpdateArgs,
    GoldenSetItemUpdateInput as GoldenSetItemUpdateInput,
)
from .inputs.holiday import (
    HolidayApplyRow as HolidayApplyRow,
    HolidayCreateArgs as HolidayCreateArgs,
    HolidayCreateInput as HolidayCreateInput,
    HolidayFilter as HolidayFilter,
    HolidayUpdateArgs as HolidayUpdateArgs,
    HolidayUpdateInput as HolidayUpdateInput,
    HolidayWhere as HolidayWhere,
)
from .inputs.invoice import (
    InvoiceApplyRow as InvoiceApplyRow,
    InvoiceCreateArgs as InvoiceCreateArgs,
    InvoiceCreateInput as InvoiceCreateInput,
    InvoiceFilter as InvoiceFilter,
    InvoiceOrder as InvoiceOrder,
    InvoiceOrderBy as InvoiceOrderBy,
    InvoiceUpdateArgs as InvoiceUpdateArgs,
    InvoiceUpdateInput as InvoiceUpdateInput,
    InvoiceWhere as InvoiceWhere,
)
from .inputs.knowledge_article import (
    KnowledgeArticleApplyRow as KnowledgeArticleApplyRow,
    KnowledgeArticleCreateArgs as KnowledgeArticleCreateArgs,
    KnowledgeArticleCreateInput as KnowledgeArticleCreateInput,
    KnowledgeArticleCustomFilter as KnowledgeArticleCustomFilter,
    KnowledgeArticleCustomWhere as KnowledgeArticleCustomWhere,
    KnowledgeArticleFilter as KnowledgeArticleFilter,
    KnowledgeArticleMarkAsReviewedArgs as KnowledgeArticleMarkAsReviewedArgs,
    KnowledgeArticleMarkAsReviewedInput as KnowledgeArticleMarkAsReviewedInput,
    KnowledgeArticleOrder as KnowledgeArticleOrder,
    KnowledgeArticleOrderBy as KnowledgeArticleOrderBy,
    KnowledgeArticleStatusFilter as KnowledgeArticleStatusFilter,
    KnowledgeArticleStatusWhere as KnowledgeArticleStatusWhere,
    KnowledgeArticleUpdateArgs as KnowledgeArticleUpdateArgs,
    KnowledgeArticleUpdateInput as KnowledgeArticleUpdateInput,
    KnowledgeArticleWhere as KnowledgeArticleWhere,
)
from .inputs.knowledge_article_template import (
    KnowledgeArticleTemplateFilter as KnowledgeArticleTemplateFilter,
    KnowledgeArticleTemplateOrder as KnowledgeArticleTemplateOrder,
    KnowledgeArticleTemplateOrderBy as KnowledgeArticleTemplateOrderBy,
    KnowledgeArticleTemplateWhere as KnowledgeArticleTemplateWhere,
)
from .inputs.note import (
    NoteCreateArgs as NoteCreateArgs,
    NoteCreateInput as NoteCreateInput,
)
from .inputs.note_reaction import (
    NoteReactionCreateArgs as NoteReactionCreateArgs,
    NoteReactionCreateInput as NoteReactionCreateInput,
    NoteReactionDeleteMutationArgs as NoteReactionDeleteMutationArgs,
    NoteReactionDeleteMutationInput as NoteReactionDeleteMutationInput,
)
from .inputs.organization import (
    OrganizationApplyRow as OrganizationApplyRow,
    OrganizationCreateArgs as OrganizationCreateArgs,
    OrganizationCreateInput as OrganizationCreateInput,
    OrganizationCustomFilter as OrganizationCustomFilter,
    OrganizationCustomWhere as OrganizationCustomWhere,
    OrganizationFilter as OrganizationFilter,
    OrganizationOrder as OrganizationOrder,
    OrganizationOrderBy as OrganizationOrderBy,
    OrganizationUpdateArgs as OrganizationUpdateArgs,
    OrganizationUpdateInput as OrganizationUpdateInput,
    OrganizationWhere as OrganizationWhere,
)
from .inputs.out_of_office_period import (
    OutOfOfficePeriodApplyRow as OutOfOfficePeriodApplyRow,
    OutOfOfficePeriodCreateArgs as OutOfOfficePeriodCreateArgs,
    OutOfOfficePeriodCreateInput as OutOfOfficePeriodCreateInput,
    OutOfOfficePeriodDeleteMutationArgs as OutOfOfficePeriodDeleteMutationArgs,
    OutOfOfficePeriodDeleteMutationInput as OutOfOfficePeriodDeleteMutationInput,
    OutOfOfficePeriodFilter as OutOfOfficePeriodFilter,
    OutOfOfficePeriodOrder as OutOfOfficePeriodOrder,
    OutOfOfficePeriodOrderBy as OutOfOfficePeriodOrderBy,
    OutOfOfficePeriodUpdateArgs as OutOfOfficePeriodUpdateArgs,
    OutOfOfficePeriodUpdateInput as OutOfOfficePeriodUpdateInput,
    OutOfOfficePeriodWhere as OutOfOfficePeriodWhere,
)
from .inputs.pdf_design import (
    PdfDesignApplyRow as PdfDesignApplyRow,
    PdfDesignCreateArgs as PdfDesignCreateArgs,
    PdfDesignCreateInput as PdfDesignCreateInput,
    PdfDesignFilter as PdfDesignFilter,
    PdfDesignUpdateArgs as PdfDesignUpdateArgs,
    PdfDesignUpdateInput as PdfDesignUpdateInput,
    PdfDesignWhere as PdfDesignWhere,
)
from .inputs.permission import (
    PermissionInput as PermissionInput,
    PermissionRoleFilter as PermissionRoleFilter,
    PermissionRoleWhere as PermissionRoleWhere,
)
from .inputs.person import (
    PersonApplyRow as PersonApplyRow,
    PersonCreateArgs as PersonCreateArgs,
    PersonCreateInput as PersonCreateInput,
    PersonCustomFilter as PersonCustomFilter,
    PersonCustomWhere as PersonCustomWhere,
    PersonFilter as PersonFilter,
    PersonOrder as PersonOrder,
    PersonOrderBy as PersonOrderBy,
    PersonUpdateArgs as PersonUpdateArgs,
    PersonUpdateInput as PersonUpdateInput,
    PersonWhere as PersonWhere,
)
from .inputs.problem import (
    ProblemApplyRow as ProblemApplyRow,
    ProblemCategoryFilter as ProblemCategoryFilter,
    ProblemCategoryWhere as ProblemCategoryWhere,
    ProblemCreateArgs as ProblemCreateArgs,
    ProblemCreateInput as ProblemCreateInput,
    ProblemCustomFilter as ProblemCustomFilter,
    ProblemCustomWhere as ProblemCustomWhere,
    ProblemFilter as ProblemFilter,
    ProblemImpactFilter as ProblemImpactFilter,
    ProblemImpactWhere as ProblemImpactWhere,
    ProblemOrder as ProblemOrder,
    ProblemOrderBy as ProblemOrderBy,
    ProblemStatusFilter as ProblemStatusFilter,
    ProblemStatusWhere as ProblemStatusWhere,
    ProblemUpdateArgs as ProblemUpdateArgs,
    ProblemUpdateInput as ProblemUpdateInput,
    ProblemWhere as ProblemWhere,
)
from .inputs.product import (
    ProductApplyRow as ProductApplyRow,
    ProductCreateArgs as ProductCreateArgs,
    ProductCreateInput as ProductCreateInput,
    ProductCustomFilter as ProductCustomFilter,
    ProductCustomWhere as ProductCustomWhere,
    ProductDepreciationMethodFilter as ProductDepreciationMethodFilter,
    ProductDepreciationMethodWhere as ProductDepreciationMethodWhere,
    ProductFilter as ProductFilter,
    ProductOrder as ProductOrder,
    ProductOrderBy as ProductOrderBy,
    ProductUpdateArgs as ProductUpdateArgs,
    ProductUpdateInput as ProductUpdateInput,
    ProductWhere as ProductWhere,
)
from .inputs.product_backlog import (
    ProductBacklogApplyRow as ProductBacklogApplyRow,
    ProductBacklogCreateArgs as ProductBacklogCreateArgs,
    ProductBacklogCreateInput as ProductBacklogCreateInput,
    ProductBacklogFilter as ProductBacklogFilter,
    ProductBacklogOrder as ProductBacklogOrder,
    ProductBacklogOrderBy as ProductBacklogOrderBy,
    ProductBacklogUpdateArgs as ProductBacklogUpdateArgs,
    ProductBacklogUpdateInput as ProductBacklogUpdateInput,
    ProductBacklogWhere as ProductBacklogWhere,
)
from .inputs.product_category import (
    ProductCategoryApplyRow as ProductCategoryApplyRow,
    ProductCategoryCreateArgs as ProductCategoryCreateArgs,
    ProductCategoryCreateInput as ProductCategoryCreateInput,
    ProductCategoryFilter as ProductCategoryFilter,
    ProductCategoryOrder as ProductCategoryOrder,
    ProductCategoryOrderBy as ProductCategoryOrderBy,
    ProductCategoryRuleSetFilter as ProductCategoryRuleSetFilter,
    ProductCategoryRuleSetWhere as ProductCategoryRuleSetWhere,
    ProductCategoryUpdateArgs as ProductCategoryUpdateArgs,
    ProductCategoryUpdateInput as ProductCategoryUpdateInput,
    ProductCategoryWhere as ProductCategoryWhere,
)
from .inputs.project import (
    ProjectApplyRow as ProjectApplyRow,
    ProjectCompletionReasonFilter as ProjectCompletionReasonFilter,
    ProjectCompletionReasonWhere as ProjectCompletionReasonWhere,
    ProjectCreateArgs as ProjectCreateArgs,
    ProjectCreateInput as ProjectCreateInput,
    ProjectCustomFilter as ProjectCustomFilter,
    ProjectCustomWhere as ProjectCustomWhere,
    ProjectFilter as ProjectFilter,
    ProjectJustificationFilter as ProjectJustificationFilter,
    ProjectJustificationWhere as ProjectJustificationWhere,
    ProjectOrder as ProjectOrder,
    ProjectOrderBy as ProjectOrderBy,
    ProjectStatusFilter as ProjectStatusFilter,
    ProjectStatusWhere as ProjectStatusWhere,
    ProjectUpdateArgs as ProjectUpdateArgs,
    ProjectUpdateInput as ProjectUpdateInput,
    ProjectWhere as ProjectWhere,
)
from .inputs.project_category import (
    ProjectCategoryApplyRow as ProjectCategoryApplyRow,
    ProjectCategoryCreateArgs as ProjectCategoryCreateArgs,
    ProjectCategoryCreateInput as ProjectCategoryCreateInput,
    ProjectCategoryFilter as ProjectCategoryFilter,
    ProjectCategoryUpdateArgs as ProjectCategoryUpdateArgs,
    ProjectCategoryUpdateInput as ProjectCategoryUpdateInput,
    ProjectCategoryWhere as ProjectCategoryWhere,
)
from .inputs.project_phase import (
    ProjectPhaseApplyChild as ProjectPhaseApplyChild,
    ProjectPhaseInput as ProjectPhaseInput,
)
from .inputs.project_risk_level import (
    ProjectRiskLevelApplyRow as ProjectRiskLevelApplyRow,
    ProjectRiskLevelCreateArgs as ProjectRiskLevelCreateArgs,
    ProjectRiskLevelCreateInput as ProjectRiskLevelCreateInput,
    ProjectRiskLevelFilter as ProjectRiskLevelFilter,
    ProjectRiskLevelUpdateArgs as ProjectRiskLevelUpdateArgs,
    ProjectRiskLevelUpdateInput as ProjectRiskLevelUpdateInput,
    ProjectRiskLevelWhere as ProjectRiskLevelWhere,
)
from .inputs.project_task import (
    ProjectTaskApplyRow as ProjectTaskApplyRow,
    ProjectTaskCategoryFilter as ProjectTaskCategoryFilter,
    ProjectTaskCategoryWhere as ProjectTaskCategoryWhere,
    ProjectTaskCreateArgs as ProjectTaskCreateArgs,
    ProjectTaskCreateInput as ProjectTaskCreateInput,
    ProjectTaskCustomFilter as ProjectTaskCustomFilter,
    ProjectTaskCustomWhere as ProjectTaskCustomWhere,
    ProjectTaskFilter as ProjectTaskFilter,
    ProjectTaskOrder as ProjectTaskOrder,
    ProjectTaskOrderBy as ProjectTaskOrderBy,
    ProjectTaskStatusFilter as ProjectTaskStatusFilter,
    ProjectTaskStatusWhere as ProjectTaskStatusWhere,
    ProjectTaskUpdateArgs as ProjectTaskUpdateArgs,
    ProjectTaskUpdateInput as ProjectTaskUpdateInput,
    ProjectTaskWhere as ProjectTaskWhere,
)
from .inputs.project_task_assignment import (
    ProjectTaskAssignmentApplyChild as ProjectTaskAssignmentApplyChild,
    ProjectTaskAssignmentInput as ProjectTaskAssignmentInput,
)
from .inputs.project_task_template import (
    ProjectTaskTemplateApplyRow as ProjectTaskTemplateApplyRow,
    ProjectTaskTemplateCreateArgs as ProjectTaskTemplateCreateArgs,
    ProjectTaskTemplateCreateInput as ProjectTaskTemplateCreateInput,
    ProjectTaskTemplateFilter as ProjectTaskTemplateFilter,
    ProjectTaskTemplateOrder as ProjectTaskTemplateOrder,
    ProjectTaskTemplateOrderBy as ProjectTaskTemplateOrderBy,
    ProjectTaskTemplateUpdateArgs as ProjectTaskTemplateUpdateArgs,
    ProjectTaskTemplateUpdateInput as ProjectTaskTemplateUpdateInput,
    ProjectTaskTemplateWhere as ProjectTaskTemplateWhere,
)
from .inputs.project_task_template_assignment import (
    ProjectTaskTemplateAssignmentApplyChild as ProjectTaskTemplateAssignmentApplyChild,
    ProjectTaskTemplateAssignmentInput as ProjectTaskTemplateAssignmentInput,
)
from .inputs.project_template import (
    ProjectTemplateApplyRow as ProjectTemplateApplyRow,
    ProjectTemplateCreateArgs as ProjectTemplateCreateArgs,
    ProjectTemplateCreateInput as ProjectTemplateCreateInput,
    ProjectTemplateFilter as ProjectTemplateFilter,
    ProjectTemplateOrder as ProjectTemplateOrder,
    ProjectTemplateOrderBy as ProjectTemplateOrderBy,
    ProjectTemplateTaskTemplateApplyChild as ProjectTemplateTaskTemplateApplyChild,
    ProjectTemplateTaskTemplateInput as ProjectTemplateTaskTemplateInput,
    ProjectTemplateUpdateArgs as ProjectTemplateUpdateArgs,
    ProjectTemplateUpdateInput as ProjectTemplateUpdateInput,
    ProjectTemplateWhere as ProjectTemplateWhere,
)
from .inputs.recurrence import RecurrenceInput as RecurrenceInput
from .inputs.release import (
    ReleaseApplyRow as ReleaseApplyRow,
    ReleaseCreateArgs as ReleaseCreateArgs,
    ReleaseCreateInput as ReleaseCreateInput,
    ReleaseCustomFilter as ReleaseCustomFilter,
    ReleaseCustomWhere as ReleaseCustomWhere,
    ReleaseFilter as ReleaseFilter,
    ReleaseOrder as ReleaseOrder,
    ReleaseOrderBy as ReleaseOrderBy,
    ReleaseUpdateArgs as ReleaseUpdateArgs,
    ReleaseUpdateInput as ReleaseUpdateInput,
    ReleaseWhere as ReleaseWhere,
)
from .inputs.request import (
    RequestActionTypeFilter as RequestActionTypeFilter,
    RequestActionTypeWhere as RequestActionTypeWhere,
    RequestApplyRow as RequestApplyRow,
    RequestCategoryFilter as RequestCategoryFilter,
    RequestCategoryWhere as RequestCategoryWhere,
    RequestCompletionReasonFilter as RequestCompletionReasonFilter,
    RequestCompletionReasonWhere as RequestCompletionReasonWhere,
    RequestCreateArgs as RequestCreateArgs,
    RequestCreateInput as RequestCreateInput,
    RequestCustomFilter as RequestCustomFilter,
    RequestCustomWhere as RequestCustomWhere,
    RequestFilter as RequestFilter,
    RequestGroupingFilter as RequestGroupingFilter,
    RequestGroupingWhere as RequestGroupingWhere,
    RequestImpactFilter as RequestImpactFilter,
    RequestImpactWhere as RequestImpactWhere,
    RequestMajorIncidentStatusFilter as RequestMajorIncidentStatusFilter,
    RequestMajorIncidentStatusWhere as RequestMajorIncidentStatusWhere,
    RequestOrder as RequestOrder,
    RequestOrderBy as RequestOrderBy,
    RequestStatusFilter as RequestStatusFilter,
    RequestStatusWhere as RequestStatusWhere,
    RequestUpdateArgs as RequestUpdateArgs,
    RequestUpdateInput as RequestUpdateInput,
    RequestUpdateVisibilityArgs as RequestUpdateVisibilityArgs,
    RequestUpdateVisibilityInput as RequestUpdateVisibilityInput,
    RequestWhere as RequestWhere,
)
from .inputs.request_template import (
    RequestTemplateApplyRow as RequestTemplateApplyRow,
    RequestTemplateCreateArgs as RequestTemplateCreateArgs,
    RequestTemplateCreateInput as RequestTemplateCreateInput,
    RequestTemplateFilter as RequestTemplateFilter,
    RequestTemplateOrder as RequestTemplateOrder,
    RequestTemplateOrderBy as RequestTemplateOrderBy,
    RequestTemplateUpdateArgs as RequestTemplateUpdateArgs,
    RequestTemplateUpdateInput as RequestTemplateUpdateInput,
    RequestTemplateWhere as RequestTemplateWhere,
)
from .inputs.reservation import (
    ReservationApplyRow as ReservationApplyRow,
    ReservationCreateArgs as ReservationCreateArgs,
    ReservationCreateInput as ReservationCreateInput,
    ReservationFilter as ReservationFilter,
    ReservationOrder as ReservationOrder,
    ReservationOrderBy as ReservationOrderBy,
    ReservationRecurrenceInput as ReservationRecurrenceInput,
    ReservationStatusFilter as ReservationStatusFilter,
    ReservationStatusWhere as ReservationStatusWhere,
    ReservationUpdateArgs as ReservationUpdateArgs,
    ReservationUpdateInput as ReservationUpdateInput,
    ReservationWhere as ReservationWhere,
)
from .inputs.reservation_offering import (
    ReservationOfferingApplyRow as ReservationOfferingApplyRow,
    ReservationOfferingCreateArgs as ReservationOfferingCreateArgs,
    ReservationOfferingCreateInput as ReservationOfferingCreateInput,
    ReservationOfferingFilter as ReservationOfferingFilter,
    ReservationOfferingOrder as ReservationOfferingOrder,
    ReservationOfferingOrderBy as ReservationOfferingOrderBy,
    ReservationOfferingUpdateArgs as ReservationOfferingUpdateArgs,
    ReservationOfferingUpdateInput as ReservationOfferingUpdateInput,
    ReservationOfferingWhere as ReservationOfferingWhere,
)
from .inputs.rfc_type_activity_id import (
    RfcTypeActivityIDApplyChild as RfcTypeActivityIDApplyChild,
    RfcTypeActivityIDInput as RfcTypeActivityIDInput,
)
from .inputs.rfc_type_rate import (
    RfcTypeRateApplyChild as RfcTypeRateApplyChild,
    RfcTypeRateInput as RfcTypeRateInput,
)
from .inputs.risk import (
    RiskApplyRow as RiskApplyRow,
    RiskClosureReasonFilter as RiskClosureReasonFilter,
    RiskClosureReasonWhere as RiskClosureReasonWhere,
    RiskCreateArgs as RiskCreateArgs,
    RiskCreateInput as RiskCreateInput,
    RiskCustomFilter as RiskCustomFilter,
    RiskCustomWhere as RiskCustomWhere,
    RiskFilter as RiskFilter,
    RiskOrder as RiskOrder,
    RiskOrderBy as RiskOrderBy,
    RiskStatusFilter as RiskStatusFilter,
    RiskStatusWhere as RiskStatusWhere,
    RiskUpdateArgs as RiskUpdateArgs,
    RiskUpdateInput as RiskUpdateInput,
    RiskWhere as RiskWhere,
)
from .inputs.risk_severity import (
    RiskSeverityApplyRow as RiskSeverityApplyRow,
    RiskSeverityCreateArgs as RiskSeverityCreateArgs,
    RiskSeverityCreateInput as RiskSeverityCreateInput,
    RiskSeverityFilter as RiskSeverityFilter,
    RiskSeverityUpdateArgs as RiskSeverityUpdateArgs,
    RiskSeverityUpdateInput as RiskSeverityUpdateInput,
    RiskSeverityWhere as RiskSeverityWhere,
)
from .inputs.scrum_workspace import (
    ScrumWorkspaceApplyRow as ScrumWorkspaceApplyRow,
    ScrumWorkspaceCreateArgs as ScrumWorkspaceCreateArgs,
    ScrumWorkspaceCreateInput as ScrumWorkspaceCreateInput,
    ScrumWorkspaceFilter as ScrumWorkspaceFilter,
    ScrumWorkspaceOrder as ScrumWorkspaceOrder,
    ScrumWorkspaceOrderBy as ScrumWorkspaceOrderBy,
    ScrumWorkspaceUpdateArgs as ScrumWorkspaceUpdateArgs,
    ScrumWorkspaceUpdateInput as ScrumWorkspaceUpdateInput,
    ScrumWorkspaceWhere as ScrumWorkspaceWhere,
)
from .inputs.sera_ai_studio import (
    SeraAiStudioUpdateArgs as SeraAiStudioUpdateArgs,
    SeraAiStudioUpdateInput as SeraAiStudioUpdateInput,
)
from .inputs.service import (
    ServiceApplyRow as ServiceApplyRow,
    ServiceCreateArgs as ServiceCreateArgs,
    ServiceCreateInput as ServiceCreateInput,
    ServiceCustomFilter as ServiceCustomFilter,
    ServiceCustomWhere as ServiceCustomWhere,
    ServiceFilter as ServiceFilter,
    ServiceOrder as ServiceOrder,
    ServiceOrderBy as ServiceOrderBy,
    ServiceUpdateArgs as ServiceUpdateArgs,
    ServiceUpdateInput as ServiceUpdateInput,
    ServiceWhere as ServiceWhere,
)
from .inputs.service_category import (
    ServiceCategoryApplyRow as ServiceCategoryApplyRow,
    ServiceCategoryCreateArgs as ServiceCategoryCreateArgs,
    ServiceCategoryCreateInput as ServiceCategoryCreateInput,
    ServiceCategoryFilter as ServiceCategoryFilter,
    ServiceCategoryUpdateArgs as ServiceCategoryUpdateArgs,
    ServiceCategoryUpdateInput as ServiceCategoryUpdateInput,
    ServiceCategoryWhere as ServiceCategoryWhere,
)
from .inputs.service_instance import (
    ServiceInstanceApplyRow as ServiceInstanceApplyRow,
    ServiceInstanceCreateArgs as ServiceInstanceCreateArgs,
    ServiceInstanceCreateInput as ServiceInstanceCreateInput,
    ServiceInstanceCustomFilter as ServiceInstanceCustomFilter,
    ServiceInstanceCustomWhere as ServiceInstanceCustomWhere,
    ServiceInstanceFilter as ServiceInstanceFilter,
    ServiceInstanceOrder as ServiceInstanceOrder,
    ServiceInstanceOrderBy as ServiceInstanceOrderBy,
    ServiceInstanceStatusFilter as ServiceInstanceStatusFilter,
    ServiceInstanceStatusWhere as ServiceInstanceStatusWhere,
    ServiceInstanceUpdateArgs as ServiceInstanceUpdateArgs,
    ServiceInstanceUpdateInput as ServiceInstanceUpdateInput,
    ServiceInstanceWhere as ServiceInstanceWhere,
)
from .inputs.service_level_agreement import (
    ServiceLevelAgreementApplyRow as ServiceLevelAgreementApplyRow,
    ServiceLevelAgreementCreateArgs as ServiceLevelAgreementCreateArgs,
    ServiceLevelAgreementCreateInput as ServiceLevelAgreementCreateInput,
    ServiceLevelAgreementFilter as ServiceLevelAgreementFilter,
    ServiceLevelAgreementOrder as ServiceLevelAgreementOrder,
    ServiceLevelAgreementOrderBy as ServiceLevelAgreementOrderBy,
    ServiceLevelAgreementUpdateArgs as ServiceLevelAgreementUpdateArgs,
    ServiceLevelAgreementUpdateInput as ServiceLevelAgreementUpdateInput,
    ServiceLevelAgreementWhere as ServiceLevelAgreementWhere,
)
from .inputs.service_offering import (
    ServiceOfferingApplyRow as ServiceOfferingApplyRow,
    ServiceOfferingCreateArgs as ServiceOfferingCreateArgs,
    ServiceOfferingCreateInput as ServiceOfferingCreateInput,
    ServiceOfferingFilter as ServiceOfferingFilter,
    ServiceOfferingOrder as ServiceOfferingOrder,
    ServiceOfferingOrderBy as ServiceOfferingOrderBy,
    ServiceOfferingStatusFilter as ServiceOfferingStatusFilter,
    ServiceOfferingStatusWhere as ServiceOfferingStatusWhere,
    ServiceOfferingUpdateArgs as ServiceOfferingUpdateArgs,
    ServiceOfferingUpdateInput as ServiceOfferingUpdateInput,
    ServiceOfferingWhere as ServiceOfferingWhere,
)
from .inputs.shop_article import (
    ShopArticleApplyRow as ShopArticleApplyRow,
    ShopArticleCreateArgs as ShopArticleCreateArgs,
    ShopArticleCreateInput as ShopArticleCreateInput,
    ShopArticleFilter as ShopArticleFilter,
    ShopArticleOrder as ShopArticleOrder,
    ShopArticleOrderBy as ShopArticleOrderBy,
    ShopArticleRecurringPeriodFilter as ShopArticleRecurringPeriodFilter,
    ShopArticleRecurringPeriodWhere as ShopArticleRecurringPeriodWhere,
    ShopArticleUpdateArgs as ShopArticleUpdateArgs,
    ShopArticleUpdateInput as ShopArticleUpdateInput,
    ShopArticleWhere as ShopArticleWhere,
)
from .inputs.shop_article_category import (
    ShopArticleCategoryApplyRow as ShopArticleCategoryApplyRow,
    ShopArticleCategoryCreateArgs as ShopArticleCategoryCreateArgs,
    ShopArticleCategoryCreateInput as ShopArticleCategoryCreateInput,
    ShopArticleCategoryFilter as ShopArticleCategoryFilter,
    ShopArticleCategoryOrder as ShopArticleCategoryOrder,
    ShopArticleCategoryOrderBy as ShopArticleCategoryOrderBy,
    ShopArticleCategoryUpdateArgs as ShopArticleCategoryUpdateArgs,
    ShopArticleCategoryUpdateInput as ShopArticleCategoryUpdateInput,
    ShopArticleCategoryWhere as ShopArticleCategoryWhere,
)
from .inputs.shop_order_line import (
    ShopOrderLineApplyRow as ShopOrderLineApplyRow,
    ShopOrderLineCreateArgs as ShopOrderLineCreateArgs,
    ShopOrderLineCreateInput as ShopOrderLineCreateInput,
    ShopOrderLineFilter as ShopOrderLineFilter,
    ShopOrderLineOrder as ShopOrderLineOrder,
    ShopOrderLineOrderBy as ShopOrderLineOrderBy,
    ShopOrderLineStatusFilter as ShopOrderLineStatusFilter,
    ShopOrderLineStatusWhere as ShopOrderLineStatusWhere,
    ShopOrderLineUpdateArgs as ShopOrderLineUpdateArgs,
    ShopOrderLineUpdateInput as ShopOrderLineUpdateInput,
    ShopOrderLineWhere as ShopOrderLineWhere,
)
from .inputs.short_url import (
    ShortUrlCreateArgs as ShortUrlCreateArgs,
    ShortUrlCreateInput as ShortUrlCreateInput,
    ShortUrlDataTypeFilter as ShortUrlDataTypeFilter,
    ShortUrlDataTypeWhere as ShortUrlDataTypeWhere,
    ShortUrlEmailInput as ShortUrlEmailInput,
    ShortUrlFilter as ShortUrlFilter,
    ShortUrlGeoInput as ShortUrlGeoInput,
    ShortUrlOrder as ShortUrlOrder,
    ShortUrlOrderBy as ShortUrlOrderBy,
    ShortUrlSmsInput as ShortUrlSmsInput,
    ShortUrlUpdateArgs as ShortUrlUpdateArgs,
    ShortUrlUpdateInput as ShortUrlUpdateInput,
    ShortUrlWhere as ShortUrlWhere,
)
from .inputs.site import (
    SiteApplyRow as SiteApplyRow,
    SiteCreateArgs as SiteCreateArgs,
    SiteCreateInput as SiteCreateInput,
    SiteCustomFilter as SiteCustomFilter,
    SiteCustomWhere as SiteCustomWhere,
    SiteFilter as SiteFilter,
    SiteOrder as SiteOrder,
    SiteOrderBy as SiteOrderBy,
    SiteUpdateArgs as SiteUpdateArgs,
    SiteUpdateInput as SiteUpdateInput,
    SiteWhere as SiteWhere,
)
from .inputs.skill_pool import (
    SkillPoolApplyRow as SkillPoolApplyRow,
    SkillPoolCreateArgs as SkillPoolCreateArgs,
    SkillPoolCreateInput as SkillPoolCreateInput,
    SkillPoolFilter as SkillPoolFilter,
    SkillPoolOrder as SkillPoolOrder,
    SkillPoolOrderBy as SkillPoolOrderBy,
    SkillPoolUpdateArgs as SkillPoolUpdateArgs,
    SkillPoolUpdateInput as SkillPoolUpdateInput,
    SkillPoolWhere as SkillPoolWhere,
)
from .inputs.sla_coverage_group import (
    SlaCoverageGroupCreateArgs as SlaCoverageGroupCreateArgs,
    SlaCoverageGroupCreateInput as SlaCoverageGroupCreateInput,
    SlaCoverageGroupUpdateArgs as SlaCoverageGroupUpdateArgs,
    SlaCoverageGroupUpdateInput as SlaCoverageGroupUpdateInput,
)
from .inputs.sla_notification_rule import (
    SlaNotificationRuleApplyChild as SlaNotificationRuleApplyChild,
    SlaNotificationRuleInput as SlaNotificationRuleInput,
)
from .inputs.sla_notification_scheme import (
    SlaNotificationSchemeApplyRow as SlaNotificationSchemeApplyRow,
    SlaNotificationSchemeCreateArgs as SlaNotificationSchemeCreateArgs,
    SlaNotificationSchemeCreateInput as SlaNotificationSchemeCreateInput,
    SlaNotificationSchemeFilter as SlaNotificationSchemeFilter,
    SlaNotificationSchemeUpdateArgs as SlaNotificationSchemeUpdateArgs,
    SlaNotificationSchemeUpdateInput as SlaNotificationSchemeUpdateInput,
    SlaNotificationSchemeWhere as SlaNotificationSchemeWhere,
)
from .inputs.sprint import (
    SprintApplyRow as SprintApplyRow,
    SprintCreateArgs as SprintCreateArgs,
    SprintCreateInput as SprintCreateInput,
    SprintFilter as SprintFilter,
    SprintOrder as SprintOrder,
    SprintOrderBy as SprintOrderBy,
    SprintStatusFilter as SprintStatusFilter,
    SprintStatusWhere as SprintStatusWhere,
    SprintUpdateArgs as SprintUpdateArgs,
    SprintUpdateInput as SprintUpdateInput,
    SprintWhere as SprintWhere,
)
from .inputs.sprint_backlog_item import (
    SprintBacklogItemApplyChild as SprintBacklogItemApplyChild,
    SprintBacklogItemInput as SprintBacklogItemInput,
)
from .inputs.standard_service_request import (
    StandardServiceRequestApplyChild as StandardServiceRequestApplyChild,
    StandardServiceRequestInput as StandardServiceRequestInput,
)
from .inputs.standard_service_request_activity_id import (
    StandardServiceRequestActivityIDApplyChild as StandardServiceRequestActivityIDApplyChild,
    StandardServiceRequestActivityIDInput as StandardServiceRequestActivityIDInput,
)
from .inputs.survey import (
    SurveyApplyRow as SurveyApplyRow,
    SurveyCreateArgs as SurveyCreateArgs,
    SurveyCreateInput as SurveyCreateInput,
    SurveyFilter as SurveyFilter,
    SurveyOrder as SurveyOrder,
    SurveyOrderBy as SurveyOrderBy,
    SurveyUpdateArgs as SurveyUpdateArgs,
    SurveyUpdateInput as SurveyUpdateInput,
    SurveyWhere as SurveyWhere,
)
from .inputs.survey_answer import (
    SurveyAnswerApplyChild as SurveyAnswerApplyChild,
    SurveyAnswerInput as SurveyAnswerInput,
)
from .inputs.survey_question import (
    SurveyQuestionApplyChild as SurveyQuestionApplyChild,
    SurveyQuestionInput as SurveyQuestionInput,
)
from .inputs.survey_response import (
    SurveyResponseApplyRow as SurveyResponseApplyRow,
    SurveyResponseCreateArgs as SurveyResponseCreateArgs,
    SurveyResponseCreateInput as SurveyResponseCreateInput,
    SurveyResponseFilter as SurveyResponseFilter,
    SurveyResponseOrder as SurveyResponseOrder,
    SurveyResponseOrderBy as SurveyResponseOrderBy,
    SurveyResponseUpdateArgs as SurveyResponseUpdateArgs,
    SurveyResponseUpdateInput as SurveyResponseUpdateInput,
    SurveyResponseWhere as SurveyResponseWhere,
)
from .inputs.sync_set import (
    SyncSetFilter as SyncSetFilter,
    SyncSetWhere as SyncSetWhere,
)
from .inputs.tag import TagApplyChild as TagApplyChild, TagInput as TagInput
from .inputs.task import (
    TaskApplyRow as TaskApplyRow,
    TaskCategoryFilter as TaskCategoryFilter,
    TaskCategoryWhere as TaskCategoryWhere,
    TaskCreateArgs as TaskCreateArgs,
    TaskCreateInput as TaskCreateInput,
    TaskCustomFilter as TaskCustomFilter,
    TaskCustomWhere as TaskCustomWhere,
    TaskFilter as TaskFilter,
    TaskImpactFilter as TaskImpactFilter,
    TaskImpactWhere as TaskImpactWhere,
    TaskOrder as TaskOrder,
    TaskOrderBy as TaskOrderBy,
    TaskStatusFilter as TaskStatusFilter,
    TaskStatusWhere as TaskStatusWhere,
    TaskUpdateArgs as TaskUpdateArgs,
    TaskUpdateInput as TaskUpdateInput,
    TaskWhere as TaskWhere,
)
from .inputs.task_approval import (
    TaskApprovalApplyChild as TaskApprovalApplyChild,
    TaskApprovalInput as TaskApprovalInput,
)
from .inputs.task_template import (
    TaskTemplateApplyRow as TaskTemplateApplyRow,
    TaskTemplateCreateArgs as TaskTemplateCreateArgs,
    TaskTemplateCreateInput as TaskTemplateCreateInput,
    TaskTemplateFilter as TaskTemplateFilter,
    TaskTemplateOrder as TaskTemplateOrder,
    TaskTemplateOrderBy as TaskTemplateOrderBy,
    TaskTemplateUpdateArgs as TaskTemplateUpdateArgs,
    TaskTemplateUpdateInput as TaskTemplateUpdateInput,
    TaskTemplateWhere as TaskTemplateWhere,
)
from .inputs.task_template_approval import (
    TaskTemplateApprovalApplyChild as TaskTemplateApprovalApplyChild,
    TaskTemplateApprovalInput as TaskTemplateApprovalInput,
)
from .inputs.team import (
    TeamApplyRow as TeamApplyRow,
    TeamCreateArgs as TeamCreateArgs,
    TeamCreateInput as TeamCreateInput,
    TeamCustomFilter as TeamCustomFilter,
    TeamCustomWhere as TeamCustomWhere,
    TeamFilter as TeamFilter,
    TeamOrder as TeamOrder,
    TeamOrderBy as TeamOrderBy,
    TeamUpdateArgs as TeamUpdateArgs,
    TeamUpdateInput as TeamUpdateInput,
    TeamWhere as TeamWhere,
)
from .inputs.time_allocation import (
    TimeAllocationApplyRow as TimeAllocationApplyRow,
    TimeAllocationCreateArgs as TimeAllocationCreateArgs,
    TimeAllocationCreateInput as TimeAllocationCreateInput,
    TimeAllocationFilter as TimeAllocationFilter,
    TimeAllocationOrder as TimeAllocationOrder,
    TimeAllocationOrderBy as TimeAllocationOrderBy,
    TimeAllocationUpdateArgs as TimeAllocationUpdateArgs,
    TimeAllocationUpdateInput as TimeAllocationUpdateInput,
    TimeAllocationWhere as TimeAllocationWhere,
)
from .inputs.time_entry import (
    TimeEntryApplyRow as TimeEntryApplyRow,
    TimeEntryCreateArgs as TimeEntryCreateArgs,
    TimeEntryCreateInput as TimeEntryCreateInput,
    TimeEntryFilter as TimeEntryFilter,
    TimeEntryOrder as TimeEntryOrder,
    TimeEntryOrderBy as TimeEntryOrderBy,
    TimeEntryUpdateArgs as TimeEntryUpdateArgs,
    TimeEntryUpdateInput as TimeEntryUpdateInput,
    TimeEntryWhere as TimeEntryWhere,
)
from .inputs.timesheet_setting import (
    TimesheetSettingApplyRow as TimesheetSettingApplyRow,
    TimesheetSettingCreateArgs as TimesheetSettingCreateArgs,
    TimesheetSettingCreateInput as TimesheetSettingCreateInput,
    TimesheetSettingFilter as TimesheetSettingFilter,
    TimesheetSettingUpdateArgs as TimesheetSettingUpdateArgs,
    TimesheetSettingUpdateInput as TimesheetSettingUpdateInput,
    TimesheetSettingWhere as TimesheetSettingWhere,
)
from .inputs.translation import (
    TranslationCreateArgs as TranslationCreateArgs,
    TranslationCreateInput as TranslationCreateInput,
    TranslationFilter as TranslationFilter,
    TranslationOrder as TranslationOrder,
    TranslationOrderBy as TranslationOrderBy,
    TranslationUpdateArgs as TranslationUpdateArgs,
    TranslationUpdateInput as TranslationUpdateInput,
    TranslationWhere as TranslationWhere,
)
from .inputs.trash import (
    TrashFilter as TrashFilter,
    TrashOrder as TrashOrder,
    TrashOrderBy as TrashOrderBy,
    TrashWhere as TrashWhere,
)
from .inputs.ui_extension import (
    UiExtensionApplyRow as UiExtensionApplyRow,
    UiExtensionCategoryFilter as UiExtensionCategoryFilter,
    UiExtensionCategoryWhere as UiExtensionCategoryWhere,
    UiExtensionCreateArgs as UiExtensionCreateArgs,
    UiExtensionCreateInput as UiExtensionCreateInput,
    UiExtensionFilter as UiExtensionFilter,
    UiExtensionOrder as UiExtensionOrder,
    UiExtensionOrderBy as UiExtensionOrderBy,
    UiExtensionUpdateArgs as UiExtensionUpdateArgs,
    UiExtensionUpdateInput as UiExtensionUpdateInput,
    UiExtensionWhere as UiExtensionWhere,
)
from .inputs.waiting_for_customer_follow_up import (
    WaitingForCustomerFollowUpApplyRow as WaitingForCustomerFollowUpApplyRow,
    WaitingForCustomerFollowUpCreateArgs as WaitingForCustomerFollowUpCreateArgs,
    WaitingForCustomerFollowUpCreateInput as WaitingForCustomerFollowUpCreateInput,
    WaitingForCustomerFollowUpFilter as WaitingForCustomerFollowUpFilter,
    WaitingForCustomerFollowUpUpdateArgs as WaitingForCustomerFollowUpUpdateArgs,
    WaitingForCustomerFollowUpUpdateInput as WaitingForCustomerFollowUpUpdateInput,
    WaitingForCustomerFollowUpWhere as WaitingForCustomerFollowUpWhere,
)
from .inputs.waiting_for_customer_rule import (
    WaitingForCustomerRuleApplyChild as WaitingForCustomerRuleApplyChild,
    WaitingForCustomerRuleInput as WaitingForCustomerRuleInput,
)
from .inputs.watch import WatchApplyChild as WatchApplyChild, WatchInput as WatchInput
from .inputs.webhook import (
    WebhookCreateArgs as WebhookCreateArgs,
    WebhookCreateInput as WebhookCreateInput,
    WebhookDeleteMutationArgs as WebhookDeleteMutationArgs,
    WebhookDeleteMutationInput as WebhookDeleteMutationInput,
    WebhookFilter as WebhookFilter,
    WebhookUpdateArgs as WebhookUpdateArgs,
    WebhookUpdateInput as WebhookUpdateInput,
    WebhookWhere as WebhookWhere,
)
from .inputs.webhook_policy import (
    WebhookPolicyCreateArgs as WebhookPolicyCreateArgs,
    WebhookPolicyCreateInput as WebhookPolicyCreateInput,
    WebhookPolicyDeleteMutationArgs as WebhookPolicyDeleteMutationArgs,
    WebhookPolicyDeleteMutationInput as WebhookPolicyDeleteMutationInput,
    WebhookPolicyFilter as WebhookPolicyFilter,
    WebhookPolicyUpdateArgs as WebhookPolicyUpdateArgs,
    WebhookPolicyUpdateInput as WebhookPolicyUpdateInput,
    WebhookPolicyWhere as WebhookPolicyWhere,
)
from .inputs.workflow import (
    WorkflowApplyRow as WorkflowApplyRow,
    WorkflowCategoryFilter as WorkflowCategoryFilter,
    WorkflowCategoryWhere as WorkflowCategoryWhere,
    WorkflowCompletionReasonFilter as WorkflowCompletionReasonFilter,
    WorkflowCompletionReasonWhere as WorkflowCompletionReasonWhere,
    WorkflowCreateArgs as WorkflowCreateArgs,
    WorkflowCreateInput as WorkflowCreateInput,
    WorkflowCustomFilter as WorkflowCustomFilter,
    WorkflowCustomWhere as WorkflowCustomWhere,
    WorkflowFilter as WorkflowFilter,
    WorkflowJustificationFilter as WorkflowJustificationFilter,
    WorkflowJustificationWhere as WorkflowJustificationWhere,
    WorkflowOrder as WorkflowOrder,
    WorkflowOrderBy as WorkflowOrderBy,
    WorkflowStatusFilter as WorkflowStatusFilter,
    WorkflowStatusWhere as WorkflowStatusWhere,
    WorkflowUpdateArgs as WorkflowUpdateArgs,
    WorkflowUpdateInput as WorkflowUpdateInput,
    WorkflowWhere as WorkflowWhere,
)
from .inputs.workflow_template import (
    WorkflowTemplateApplyRow as WorkflowTemplateApplyRow,
    WorkflowTemplateCreateArgs as WorkflowTemplateCreateArgs,
    WorkflowTemplateCreateInput as WorkflowTemplateCreateInput,
    WorkflowTemplateFilter as WorkflowTemplateFilter,
    WorkflowTemplateOrder as WorkflowTemplateOrder,
    WorkflowTemplateOrderBy as WorkflowTemplateOrderBy,
    WorkflowTemplateTaskTemplateApplyChild as WorkflowTemplateTaskTemplateApplyChild,
    WorkflowTemplateTaskTemplateInput as WorkflowTemplateTaskTemplateInput,
    WorkflowTemplateUpdateArgs as WorkflowTemplateUpdateArgs,
    WorkflowTemplateUpdateInput as WorkflowTemplateUpdateInput,
    WorkflowTemplateWhere as WorkflowTemplateWhere,
)
from .inputs.workflow_type import (
    WorkflowTypeApplyRow as WorkflowTypeApplyRow,
    WorkflowTypeCreateArgs as WorkflowTypeCreateArgs,
    WorkflowTypeCreateInput as WorkflowTypeCreateInput,
    WorkflowTypeFilter as WorkflowTypeFilter,
    WorkflowTypeUpdateArgs as WorkflowTypeUpdateArgs,
    WorkflowTypeUpdateInput as WorkflowTypeUpdateInput,
    WorkflowTypeWhere as WorkflowTypeWhere,
)
from .models.account import Account as Account, AccountFields as AccountFields
from .models.account_design import (
    AccountDesign as AccountDesign,
    AccountDesignFields as AccountDesignFields,
)
from .models.activity_id import (
    ActivityID as ActivityID,
    ActivityIDFields as ActivityIDFields,
)
from .models.address import Address as Address, AddressFields as AddressFields
from .models.affected_sla import (
    AffectedSla as AffectedSla,
    AffectedSlaFields as AffectedSlaFields,
)
from .models.agile_board import (
    AgileBoard as AgileBoard,
    AgileBoardFields as AgileBoardFields,
)
from .models.agile_board_column import (
    AgileBoardColumn as AgileBoardColumn,
    AgileBoardColumnFields as AgileBoardColumnFields,
)
from .models.agile_board_item import (
    AgileBoardItem as AgileBoardItem,
    AgileBoardItemFields as AgileBoardItemFields,
)
from .models.app_instance import (
    AppInstance as AppInstance,
    AppInstanceFields as AppInstanceFields,
)
from .models.app_offering import (
    AppOffering as AppOffering,
    AppOfferingFields as AppOfferingFields,
)
from .models.app_offering_automation_rule import (
    AppOfferingAutomationRule as AppOfferingAutomationRule,
    AppOfferingAutomationRuleFields as AppOfferingAutomationRuleFields,
)
from .models.app_offering_automation_rule_delete_mutation_payload import (
    AppOfferingAutomationRuleDeleteMutationPayload as AppOfferingAutomationRuleDeleteMutationPayload,
    AppOfferingAutomationRuleDeleteMutationPayloadFields as AppOfferingAutomationRuleDeleteMutationPayloadFields,
)
from .models.app_offering_scope import (
    AppOfferingScope as AppOfferingScope,
    AppOfferingScopeFields as AppOfferingScopeFields,
)
from .models.archive import Archive as Archive, ArchiveFields as ArchiveFields
from .models.async_query import (
    AsyncQuery as AsyncQuery,
    AsyncQueryFields as AsyncQueryFields,
)
from .models.attachment import (
    Attachment as Attachment,
    AttachmentFields as AttachmentFields,
)
from .models.attachment_storage import (
    AttachmentStorage as AttachmentStorage,
    AttachmentStorageFields as AttachmentStorageFields,
)
from .models.automation_rule import (
    AutomationRule as AutomationRule,
    AutomationRuleFields as AutomationRuleFields,
)
from .models.automation_rule_action import (
    AutomationRuleAction as AutomationRuleAction,
    AutomationRuleActionFields as AutomationRuleActionFields,
)
from .models.automation_rule_expression import (
    AutomationRuleExpression as AutomationRuleExpression,
    AutomationRuleExpressionFields as AutomationRuleExpressionFields,
)
from .models.broadcast import Broadcast as Broadcast, BroadcastFields as BroadcastFields
from .models.broadcast_translation import (
    BroadcastTranslation as BroadcastTranslation,
    BroadcastTranslationFields as BroadcastTranslationFields,
)
from .models.calendar import Calendar as Calendar, CalendarFields as CalendarFields
from .models.calendar_hour import (
    CalendarHour as CalendarHour,
    CalendarHourFields as CalendarHourFields,
)
from .models.closure_code import (
    ClosureCode as ClosureCode,
    ClosureCodeFields as ClosureCodeFields,
)
from .models.configuration_item import (
    ConfigurationItem as ConfigurationItem,
    ConfigurationItemFields as ConfigurationItemFields,
)
from .models.configuration_item_create_payload import (
    ConfigurationItemCreatePayload as ConfigurationItemCreatePayload,
    ConfigurationItemCreatePayloadFields as ConfigurationItemCreatePayloadFields,
)
from .models.configuration_item_relation import (
    ConfigurationItemRelation as ConfigurationItemRelation,
    ConfigurationItemRelationFields as ConfigurationItemRelationFields,
)
from .models.configuration_item_update_payload import (
    ConfigurationItemUpdatePayload as ConfigurationItemUpdatePayload,
    ConfigurationItemUpdatePayloadFields as ConfigurationItemUpdatePayloadFields,
)
from .models.contact import Contact as Contact, ContactFields as ContactFields
from .models.contract import Contract as Contract, ContractFields as ContractFields
from .models.custom_collection import (
    CustomCollection as CustomCollection,
    CustomCollectionFields as CustomCollectionFields,
)
from .models.custom_collection_element import (
    CustomCollectionElement as CustomCollectionElement,
    CustomCollectionElementFields as CustomCollectionElementFields,
)
from .models.custom_field import (
    CustomField as CustomField,
    CustomFieldFields as CustomFieldFields,
)
from .models.discovered_configuration_items_payload import (
    DiscoveredConfigurationItemsPayload as DiscoveredConfigurationItemsPayload,
    DiscoveredConfigurationItemsPayloadFields as DiscoveredConfigurationItemsPayloadFields,
)
from .models.effort_class import (
    EffortClass as EffortClass,
    EffortClassFields as EffortClassFields,
)
from .models.effort_class_rate import (
    EffortClassRate as EffortClassRate,
    EffortClassRateFields as EffortClassRateFields,
)
from .models.effort_class_rate_id import (
    EffortClassRateID as EffortClassRateID,
    EffortClassRateIDFields as EffortClassRateIDFields,
)
from .models.email_template import (
    EmailTemplate as EmailTemplate,
    EmailTemplateFields as EmailTemplateFields,
)
from .models.feedback import Feedback as Feedback, FeedbackFields as FeedbackFields
from .models.feedback_urls import (
    FeedbackUrls as FeedbackUrls,
    FeedbackUrlsFields as FeedbackUrlsFields,
)
from .models.first_line_support_agreement import (
    FirstLineSupportAgreement as FirstLineSupportAgreement,
    FirstLineSupportAgreementFields as FirstLineSupportAgreementFields,
)
from .models.golden_set_item import (
    GoldenSetItem as GoldenSetItem,
    GoldenSetItemFields as GoldenSetItemFields,
)
from .models.golden_set_item_delete_mutation_payload import (
    GoldenSetItemDeleteMutationPayload as GoldenSetItemDeleteMutationPayload,
    GoldenSetItemDeleteMutationPayloadFields as GoldenSetItemDeleteMutationPayloadFields,
)
from .models.has_automation_rules import (
    HasAutomationRules as HasAutomationRules,
    HasAutomationRulesFields as HasAutomationRulesFields,
)
from .models.has_golden_set_expected_hits import (
    HasGoldenSetExpectedHits as HasGoldenSetExpectedHits,
    HasGoldenSetExpectedHitsFields as HasGoldenSetExpectedHitsFields,
)
from .models.has_invoices import (
    HasInvoices as HasInvoices,
    HasInvoicesFields as HasInvoicesFields,
)
from .models.has_life_cycle_state import (
    HasLifeCycleState as HasLifeCycleState,
    HasLifeCycleStateFields as HasLifeCycleStateFields,
)
from .models.has_notes import HasNotes as HasNotes, HasNotesFields as HasNotesFields
from .models.has_sprint_backlog_items import (
    HasSprintBacklogItems as HasSprintBacklogItems,
    HasSprintBacklogItemsFields as HasSprintBacklogItemsFields,
)
from .models.has_time_entries import (
    HasTimeEntries as HasTimeEntries,
    HasTimeEntriesFields as HasTimeEntriesFields,
)
from .models.has_translations import (
    HasTranslations as HasTranslations,
    HasTranslationsFields as HasTranslationsFields,
)
from .models.holiday import Holiday as Holiday, HolidayFields as HolidayFields
from .models.inbound_email import (
    InboundEmail as InboundEmail,
    InboundEmailFields as InboundEmailFields,
)
from .models.invoice import Invoice as Invoice, InvoiceFields as InvoiceFields
from .models.knowledge_article import (
    KnowledgeArticle as KnowledgeArticle,
    KnowledgeArticleFields as KnowledgeArticleFields,
)
from .models.knowledge_article_template import (
    KnowledgeArticleTemplate as KnowledgeArticleTemplate,
    KnowledgeArticleTemplateFields as KnowledgeArticleTemplateFields,
)
from .models.node import Node as Node, NodeFields as NodeFields
from .models.note import Note as Note, NoteFields as NoteFields
from .models.note_reaction import (
    NoteReaction as NoteReaction,
    NoteReactionFields as NoteReactionFields,
)
from .models.note_reaction_delete_mutation_payload import (
    NoteReactionDeleteMutationPayload as NoteReactionDeleteMutationPayload,
    NoteReactionDeleteMutationPayloadFields as NoteReactionDeleteMutationPayloadFields,
)
from .models.organization import (
    Organization as Organization,
    OrganizationFields as OrganizationFields,
)
from .models.out_of_office_period import (
    OutOfOfficePeriod as OutOfOfficePeriod,
    OutOfOfficePeriodFields as OutOfOfficePeriodFields,
)
from .models.out_of_office_period_delete_mutation_payload import (
    OutOfOfficePeriodDeleteMutationPayload as OutOfOfficePeriodDeleteMutationPayload,
    OutOfOfficePeriodDeleteMutationPayloadFields as OutOfOfficePeriodDeleteMutationPayloadFields,
)
from .models.page_info import PageInfo as PageInfo, PageInfoFields as PageInfoFields
from .models.parent_service_instance import (
    ParentServiceInstance as ParentServiceInstance,
    ParentServiceInstanceFields as ParentServiceInstanceFields,
)
from .models.pdf_design import (
    PdfDesign as PdfDesign,
    PdfDesignFields as PdfDesignFields,
)
from .models.period import Period as Period, PeriodFields as PeriodFields
from .models.permission import (
    Permission as Permission,
    PermissionFields as PermissionFields,
)
from .models.person import Person as Person, PersonFields as PersonFields
from .models.problem import Problem as Problem, ProblemFields as ProblemFields
from .models.product import Product as Product, ProductFields as ProductFields
from .models.product_backlog import (
    ProductBacklog as ProductBacklog,
    ProductBacklogFields as ProductBacklogFields,
)
from .models.product_backlog_item import (
    ProductBacklogItem as ProductBacklogItem,
    ProductBacklogItemFields as ProductBacklogItemFields,
)
from .models.product_category import (
    ProductCategory as ProductCategory,
    ProductCategoryFields as ProductCategoryFields,
)
from .models.project import Project as Project, ProjectFields as ProjectFields
from .models.project_category import (
    ProjectCategory as ProjectCategory,
    ProjectCategoryFields as ProjectCategoryFields,
)
from .models.project_phase import (
    ProjectPhase as ProjectPhase,
    ProjectPhaseFields as ProjectPhaseFields,
)
from .models.project_risk_level import (
    ProjectRiskLevel as ProjectRiskLevel,
    ProjectRiskLevelFields as ProjectRiskLevelFields,
)
from .models.project_task import (
    ProjectTask as ProjectTask,
    ProjectTaskFields as ProjectTaskFields,
)
from .models.project_task_assignment import (
    ProjectTaskAssignment as ProjectTaskAssignment,
    ProjectTaskAssignmentFields as ProjectTaskAssignmentFields,
)
from .models.project_task_template import (
    ProjectTaskTemplate as ProjectTaskTemplate,
    ProjectTaskTemplateFields as ProjectTaskTemplateFields,
)
from .models.project_task_template_assignment import (
    ProjectTaskTemplateAssignment as ProjectTaskTemplateAssignment,
    ProjectTaskTemplateAssignmentFields as ProjectTaskTemplateAssignmentFields,
)
from .models.project_task_template_relation import (
    ProjectTaskTemplateRelation as ProjectTaskTemplateRelation,
    ProjectTaskTemplateRelationFields as ProjectTaskTemplateRelationFields,
)
from .models.project_template import (
    ProjectTemplate as ProjectTemplate,
    ProjectTemplateFields as ProjectTemplateFields,
)
from .models.project_template_phase import (
    ProjectTemplatePhase as ProjectTemplatePhase,
    ProjectTemplatePhaseFields as ProjectTemplatePhaseFields,
)
from .models.provider_shop_article import (
    ProviderShopArticle as ProviderShopArticle,
    ProviderShopArticleFields as ProviderShopArticleFields,
)
from .models.provider_shop_order_line import (
    ProviderShopOrderLine as ProviderShopOrderLine,
    ProviderShopOrderLineFields as ProviderShopOrderLineFields,
)
from .models.rate_limit import (
    RateLimit as RateLimit,
    RateLimitFields as RateLimitFields,
)
from .models.record import Record as Record, RecordFields as RecordFields
from .models.recurrence import (
    Recurrence as Recurrence,
    RecurrenceFields as RecurrenceFields,
)
from .models.recurrence_template import (
    RecurrenceTemplate as RecurrenceTemplate,
    RecurrenceTemplateFields as RecurrenceTemplateFields,
)
from .models.release import Release as Release, ReleaseFields as ReleaseFields
from .models.request import Request as Request, RequestFields as RequestFields
from .models.request_template import (
    RequestTemplate as RequestTemplate,
    RequestTemplateFields as RequestTemplateFields,
)
from .models.request_update_visibility_payload import (
    RequestUpdateVisibilityPayload as RequestUpdateVisibilityPayload,
    RequestUpdateVisibilityPayloadFields as RequestUpdateVisibilityPayloadFields,
)
from .models.reservation import (
    Reservation as Reservation,
    ReservationFields as ReservationFields,
)
from .models.reservation_offering import (
    ReservationOffering as ReservationOffering,
    ReservationOfferingFields as ReservationOfferingFields,
)
from .models.rfc_type import RfcType as RfcType, RfcTypeFields as RfcTypeFields
from .models.rfc_type_activity_id import (
    RfcTypeActivityID as RfcTypeActivityID,
    RfcTypeActivityIDFields as RfcTypeActivityIDFields,
)
from .models.rfc_type_rate import (
    RfcTypeRate as RfcTypeRate,
    RfcTypeRateFields as RfcTypeRateFields,
)
from .models.risk import Risk as Risk, RiskFields as RiskFields
from .models.risk_severity import (
    RiskSeverity as RiskSeverity,
    RiskSeverityFields as RiskSeverityFields,
)
from .models.scrum_workspace import (
    ScrumWorkspace as ScrumWorkspace,
    ScrumWorkspaceFields as ScrumWorkspaceFields,
)
from .models.sera_ai_studio import (
    SeraAiStudio as SeraAiStudio,
    SeraAiStudioFields as SeraAiStudioFields,
)
from .models.service import Service as Service, ServiceFields as ServiceFields
from .models.service_category import (
    ServiceCategory as ServiceCategory,
    ServiceCategoryFields as ServiceCategoryFields,
)
from .models.service_instance import (
    ServiceInstance as ServiceInstance,
    ServiceInstanceFields as ServiceInstanceFields,
)
from .models.service_level_agreement import (
    ServiceLevelAgreement as ServiceLevelAgreement,
    ServiceLevelAgreementFields as ServiceLevelAgreementFields,
)
from .models.service_offering import (
    ServiceOffering as ServiceOffering,
    ServiceOfferingFields as ServiceOfferingFields,
)
from .models.shop_article import (
    ShopArticle as ShopArticle,
    ShopArticleFields as ShopArticleFields,
)
from .models.shop_article_category import (
    ShopArticleCategory as ShopArticleCategory,
    ShopArticleCategoryFields as ShopArticleCategoryFields,
)
from .models.shop_order_line import (
    ShopOrderLine as ShopOrderLine,
    ShopOrderLineFields as ShopOrderLineFields,
)
from .models.short_url import ShortUrl as ShortUrl, ShortUrlFields as ShortUrlFields
from .models.site import Site as Site, SiteFields as SiteFields
from .models.skill_pool import (
    SkillPool as SkillPool,
    SkillPoolFields as SkillPoolFields,
)
from .models.sla_coverage_group import (
    SlaCoverageGroup as SlaCoverageGroup,
    SlaCoverageGroupFields as SlaCoverageGroupFields,
)
from .models.sla_notification_rule import (
    SlaNotificationRule as SlaNotificationRule,
    SlaNotificationRuleFields as SlaNotificationRuleFields,
)
from .models.sla_notification_scheme import (
    SlaNotificationScheme as SlaNotificationScheme,
    SlaNotificationSchemeFields as SlaNotificationSchemeFields,
)
from .models.snapshot import Snapshot as Snapshot, SnapshotFields as SnapshotFields
from .models.sprint import Sprint as Sprint, SprintFields as SprintFields
from .models.sprint_backlog_item import (
    SprintBacklogItem as SprintBacklogItem,
    SprintBacklogItemFields as SprintBacklogItemFields,
)
from .models.standard_service_request import (
    StandardServiceRequest as StandardServiceRequest,
    StandardServiceRequestFields as StandardServiceRequestFields,
)
from .models.standard_service_request_activity_id import (
    StandardServiceRequestActivityID as StandardServiceRequestActivityID,
    StandardServiceRequestActivityIDFields as StandardServiceRequestActivityIDFields,
)
from .models.survey import Survey as Survey, SurveyFields as SurveyFields
from .models.survey_answer import (
    SurveyAnswer as SurveyAnswer,
    SurveyAnswerFields as SurveyAnswerFields,
)
from .models.survey_question import (
    SurveyQuestion as SurveyQuestion,
    SurveyQuestionFields as SurveyQuestionFields,
)
from .models.survey_response import (
    SurveyResponse as SurveyResponse,
    SurveyResponseFields as SurveyResponseFields,
)
from .models.sync_set import SyncSet as SyncSet, SyncSetFields as SyncSetFields
from .models.tag import Tag as Tag, TagFields as TagFields
from .models.task import Task as Task, TaskFields as TaskFields
from .models.task_approval import (
    TaskApproval as TaskApproval,
    TaskApprovalFields as TaskApprovalFields,
)
from .models.task_template import (
    TaskTemplate as TaskTemplate,
    TaskTemplateFields as TaskTemplateFields,
)
from .models.task_template_approval import (
    TaskTemplateApproval as TaskTemplateApproval,
    TaskTemplateApprovalFields as TaskTemplateApprovalFields,
)
from .models.team import Team as Team, TeamFields as TeamFields
from .models.time_allocation import (
    TimeAllocation as TimeAllocation,
    TimeAllocationFields as TimeAllocationFields,
)
from .models.time_entry import (
    TimeEntry as TimeEntry,
    TimeEntryFields as TimeEntryFields,
)
from .models.timesheet_setting import (
    TimesheetSetting as TimesheetSetting,
    TimesheetSettingFields as TimesheetSettingFields,
)
from .models.translation import (
    Translation as Translation,
    TranslationFields as TranslationFields,
)
from .models.trash import Trash as Trash, TrashFields as TrashFields
from .models.ui_extension import (
    UiExtension as UiExtension,
    UiExtensionFields as UiExtensionFields,
)
from .models.ui_extension_version import (
    UiExtensionVersion as UiExtensionVersion,
    UiExtensionVersionFields as UiExtensionVersionFields,
)
from .models.validation_error import (
    ValidationError as ValidationError,
    ValidationErrorFields as ValidationErrorFields,
)
from .models.waiting_for_customer_follow_up import (
    WaitingForCustomerFollowUp as WaitingForCustomerFollowUp,
    WaitingForCustomerFollowUpFields as WaitingForCustomerFollowUpFields,
)
from .models.waiting_for_customer_rule import (
    WaitingForCustomerRule as WaitingForCustomerRule,
    WaitingForCustomerRuleFields as WaitingForCustomerRuleFields,
)
from .models.watch import Watch as Watch, WatchFields as WatchFields
from .models.webhook import Webhook as Webhook, WebhookFields as WebhookFields
from .models.webhook_delete_mutation_payload import (
    WebhookDeleteMutationPayload as WebhookDeleteMutationPayload,
    WebhookDeleteMutationPayloadFields as WebhookDeleteMutationPayloadFields,
)
from .models.webhook_policy import (
    WebhookPolicy as WebhookPolicy,
    WebhookPolicyFields as WebhookPolicyFields,
)
from .models.webhook_policy_create_response import (
    WebhookPolicyCreateResponse as WebhookPolicyCreateResponse,
    WebhookPolicyCreateResponseFields as WebhookPolicyCreateResponseFields,
)
from .models.webhook_policy_delete_mutation_payload import (
    WebhookPolicyDeleteMutationPayload as WebhookPolicyDeleteMutationPayload,
    WebhookPolicyDeleteMutationPayloadFields as WebhookPolicyDeleteMutationPayloadFields,
)
from .models.workflow import Workflow as Workflow, WorkflowFields as WorkflowFields
from .models.workflow_phase import (
    WorkflowPhase as WorkflowPhase,
    WorkflowPhaseFields as WorkflowPhaseFields,
)
from .models.workflow_task_template_relation import (
    WorkflowTaskTemplateRelation as WorkflowTaskTemplateRelation,
    WorkflowTaskTemplateRelationFields as WorkflowTaskTemplateRelationFields,
)
from .models.workflow_template import (
    WorkflowTemplate as WorkflowTemplate,
    WorkflowTemplateFields as WorkflowTemplateFields,
)
from .models.workflow_template_phase import (
    WorkflowTemplatePhase as WorkflowTemplatePhase,
    WorkflowTemplatePhaseFields as WorkflowTemplatePhaseFields,
)
from .models.workflow_type import (
    WorkflowType as WorkflowType,
    WorkflowTypeFields as WorkflowTypeFields,
)
from .apply import (
    AgileBoardApplyKey as AgileBoardApplyKey,
    CalendarApplyKey as CalendarApplyKey,
    ConfigurationItemApplyKey as ConfigurationItemApplyKey,
    ContractApplyKey as ContractApplyKey,
    CustomCollectionApplyKey as CustomCollectionApplyKey,
    EffortClassApplyKey as EffortClassApplyKey,
    FirstLineSupportAgreementApplyKey as FirstLineSupportAgreementApplyKey,
    HasAutomationRulesApplyKey as HasAutomationRulesApplyKey,
    HolidayApplyKey as HolidayApplyKey,
    KnowledgeArticleApplyKey as KnowledgeArticleApplyKey,
    KnowledgeArticleTemplateApplyKey as KnowledgeArticleTemplateApplyKey,
    OrganizationApplyKey as OrganizationApplyKey,
    PdfDesignApplyKey as PdfDesignApplyKey,
    PersonApplyKey as PersonApplyKey,
    ProblemApplyKey as ProblemApplyKey,
    ProductApplyKey as ProductApplyKey,
    ProductBacklogApplyKey as ProductBacklogApplyKey,
    ProjectApplyKey as ProjectApplyKey,
    ProjectTaskApplyKey as ProjectTaskApplyKey,
    ProjectTaskTemplateApplyKey as ProjectTaskTemplateApplyKey,
    ReleaseApplyKey as ReleaseApplyKey,
    RequestApplyKey as RequestApplyKey,
    RequestTemplateApplyKey as RequestTemplateApplyKey,
    ReservationOfferingApplyKey as ReservationOfferingApplyKey,
    ScrumWorkspaceApplyKey as ScrumWorkspaceApplyKey,
    ServiceApplyKey as ServiceApplyKey,
    ServiceInstanceApplyKey as ServiceInstanceApplyKey,
    ServiceLevelAgreementApplyKey as ServiceLevelAgreementApplyKey,
    ServiceOfferingApplyKey as ServiceOfferingApplyKey,
    ShopArticleApplyKey as ShopArticleApplyKey,
    ShopArticleCategoryApplyKey as ShopArticleCategoryApplyKey,
    SiteApplyKey as SiteApplyKey,
    SkillPoolApplyKey as SkillPoolApplyKey,
    SurveyApplyKey as SurveyApplyKey,
    TaskTemplateApplyKey as TaskTemplateApplyKey,
    TeamApplyKey as TeamApplyKey,
    TimeAllocationApplyKey as TimeAllocationApplyKey,
    TimesheetSettingApplyKey as TimesheetSettingApplyKey,
    UiExtensionApplyKey as UiExtensionApplyKey,
    WorkflowApplyKey as WorkflowApplyKey,
    WorkflowTemplateApplyKey as WorkflowTemplateApplyKey,
    WorkflowTypeApplyKey as WorkflowTypeApplyKey,
)
