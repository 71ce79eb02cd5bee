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
    from .connections import (
        AddressConnection as AddressConnection,
        AffectedSlaConnection as AffectedSlaConnection,
        AgileBoardColumnConnection as AgileBoardColumnConnection,
        AgileBoardConnection as AgileBoardConnection,
        AgileBoardItemConnection as AgileBoardItemConnection,
        AppInstanceConnection as AppInstanceConnection,
        AppOfferingAutomationRuleConnection as AppOfferingAutomationRuleConnection,
        AppOfferingConnection as AppOfferingConnection,
        ArchiveConnection as ArchiveConnection,
        AttachmentConnection as AttachmentConnection,
        AutomationRuleConnection as AutomationRuleConnection,
        BroadcastConnection as BroadcastConnection,
        BroadcastTranslationConnection as BroadcastTranslationConnection,
        CalendarConnection as CalendarConnection,
        CalendarHourConnection as CalendarHourConnection,
        ClosureCodeConnection as ClosureCodeConnection,
        ConfigurationItemConnection as ConfigurationItemConnection,
        ConfigurationItemRelationConnection as ConfigurationItemRelationConnection,
        ContactConnection as ContactConnection,
        ContractConnection as ContractConnection,
        CustomCollectionConnection as CustomCollectionConnection,
        CustomCollectionElementConnection as CustomCollectionElementConnection,
        EffortClassConnection as EffortClassConnection,
        EffortClassRateConnection as EffortClassRateConnection,
        EffortClassRateIDConnection as EffortClassRateIDConnection,
        FirstLineSupportAgreementConnection as FirstLineSupportAgreementConnection,
        GoldenSetItemConnection as GoldenSetItemConnection,
        HolidayConnection as HolidayConnection,
        InvoiceConnection as InvoiceConnection,
    )
    from .connections_2 import (
        KnowledgeArticleConnection as KnowledgeArticleConnection,
        KnowledgeArticleTemplateConnection as KnowledgeArticleTemplateConnection,
        NoteConnection as NoteConnection,
        NoteReactionConnection as NoteReactionConnection,
        OrganizationConnection as OrganizationConnection,
        OutOfOfficePeriodConnection as OutOfOfficePeriodConnection,
        ParentServiceInstanceConnection as ParentServiceInstanceConnection,
        PdfDesignConnection as PdfDesignConnection,
        PermissionConnection as PermissionConnection,
        PersonConnection as PersonConnection,
        ProblemConnection as ProblemConnection,
        ProductBacklogConnection as ProductBacklogConnection,
        ProductBacklogItemConnection as ProductBacklogItemConnection,
        ProductCategoryConnection as ProductCategoryConnection,
        ProductConnection as ProductConnection,
        ProjectCategoryConnection as ProjectCategoryConnection,
        ProjectConnection as ProjectConnection,
        ProjectPhaseConnection as ProjectPhaseConnection,
        ProjectRiskLevelConnection as ProjectRiskLevelConnection,
        ProjectTaskAssignmentConnection as ProjectTaskAssignmentConnection,
        ProjectTaskConnection as ProjectTaskConnection,
        ProjectTaskTemplateAssignmentConnection as ProjectTaskTemplateAssignmentConnection,
        ProjectTaskTemplateConnection as ProjectTaskTemplateConnection,
        ProjectTaskTemplateRelationConnection as ProjectTaskTemplateRelationConnection,
        ProjectTemplateConnection as ProjectTemplateConnection,
        ProjectTemplatePhaseConnection as ProjectTemplatePhaseConnection,
        RecordConnection as RecordConnection,
        ReleaseConnection as ReleaseConnection,
        RequestConnection as RequestConnection,
    )
    from .connections_3 import (
        RequestTemplateConnection as RequestTemplateConnection,
        ReservationConnection as ReservationConnection,
        ReservationOfferingConnection as ReservationOfferingConnection,
        RfcTypeActivityIDConnection as RfcTypeActivityIDConnection,
        RfcTypeRateConnection as RfcTypeRateConnection,
        RiskConnection as RiskConnection,
        RiskSeverityConnection as RiskSeverityConnection,
        ScrumWorkspaceConnection as ScrumWorkspaceConnection,
        ServiceCategoryConnection as ServiceCategoryConnection,
        ServiceConnection as ServiceConnection,
        ServiceInstanceConnection as ServiceInstanceConnection,
        ServiceLevelAgreementConnection as ServiceLevelAgreementConnection,
        ServiceOfferingConnection as ServiceOfferingConnection,
        ShopArticleCategoryConnection as ShopArticleCategoryConnection,
        ShopArticleConnection as ShopArticleConnection,
        ShopOrderLineConnection as ShopOrderLineConnection,
        ShortUrlConnection as ShortUrlConnection,
        SiteConnection as SiteConnection,
        SkillPoolConnection as SkillPoolConnection,
        SlaCoverageGroupConnection as SlaCoverageGroupConnection,
        SlaNotificationRuleConnection as SlaNotificationRuleConnection,
        SlaNotificationSchemeConnection as SlaNotificationSchemeConnection,
        SprintBacklogItemConnection as SprintBacklogItemConnection,
        SprintConnection as SprintConnection,
        StandardServiceRequestActivityIDConnection as StandardServiceRequestActivityIDConnection,
        StandardServiceRequestConnection as StandardServiceRequestConnection,
        SurveyAnswerConnection as SurveyAnswerConnection,
        SurveyConnection as SurveyConnection,
        SurveyQuestionConnection as SurveyQuestionConnection,
    )
    from .connections_4 import (
        SurveyResponseConnection as SurveyResponseConnection,
        SyncSetConnection as SyncSetConnection,
        TagConnection as TagConnection,
        TaskApprovalConnection as TaskApprovalConnection,
        TaskConnection as TaskConnection,
        TaskTemplateApprovalConnection as TaskTemplateApprovalConnection,
        TaskTemplateConnection as TaskTemplateConnection,
        TeamConnection as TeamConnection,
        TimeAllocationConnection as TimeAllocationConnection,
        TimeEntryConnection as TimeEntryConnection,
        TimesheetSettingConnection as TimesheetSettingConnection,
        TranslationConnection as TranslationConnection,
        TrashConnection as TrashConnection,
        UiExtensionConnection as UiExtensionConnection,
        UiExtensionVersionConnection as UiExtensionVersionConnection,
        WaitingForCustomerFollowUpConnection as WaitingForCustomerFollowUpConnection,
        WaitingForCustomerRuleConnection as WaitingForCustomerRuleConnection,
        WatchConnection as WatchConnection,
        WebhookConnection as WebhookConnection,
        WebhookPolicyConnection as WebhookPolicyConnection,
        WorkflowConnection as WorkflowConnection,
        WorkflowPhaseConnection as WorkflowPhaseConnection,
        WorkflowTaskTemplateRelationConnection as WorkflowTaskTemplateRelationConnection,
        WorkflowTemplateConnection as WorkflowTemplateConnection,
        WorkflowTemplatePhaseConnection as WorkflowTemplatePhaseConnection,
        WorkflowTypeConnection as WorkflowTypeConnection,
    )
    from .enums.address import AddressLabel as AddressLabel
    from .enums.affected_sla import (
        AffectedSlaAccountability as AffectedSlaAccountability,
        AffectedSlaOrderField as AffectedSlaOrderField,
        AffectedSlaView as AffectedSlaView,
    )
    from .enums.agile_board import (
        AgileBoardOrderField as AgileBoardOrderField,
        AgileBoardView as AgileBoardView,
    )
    from .enums.agile_board_column import (
        AgileBoardColumnActionType as AgileBoardColumnActionType,
        AgileBoardColumnDialogType as AgileBoardColumnDialogType,
    )
    from .enums.app_instance import (
        AppInstanceOrderField as AppInstanceOrderField,
        AppInstanceView as AppInstanceView,
    )
    from .enums.app_offering import (
        AppOfferingOrderField as AppOfferingOrderField,
        AppOfferingView as AppOfferingView,
    )
    from .enums.archive import (
        ArchiveOrderField as ArchiveOrderField,
        ArchiveView as ArchiveView,
    )
    from .enums.async_query import AsyncQueryStatus as AsyncQueryStatus
    from .enums.automation_rule import (
        AutomationRuleOrderField as AutomationRuleOrderField,
        AutomationRuleView as AutomationRuleView,
    )
    from .enums.broadcast import (
        BroadcastMessageType as BroadcastMessageType,
        BroadcastVisibility as BroadcastVisibility,
    )
    from .enums.common import (
        AgreementStatus as AgreementStatus,
        CiLicenseType as CiLicenseType,
        CiRelationRelationType as CiRelationRelationType,
        CiStatus as CiStatus,
        Currency as Currency,
        DayNames as DayNames,
        DiscoveredItemStrategy as DiscoveredItemStrategy,
        DiscoveredReferenceArrayStrategy as DiscoveredReferenceArrayStrategy,
        LifeCycleState as LifeCycleState,
        OauthApplicationGrantType as OauthApplicationGrantType,
        OrderDirection as OrderDirection,
        ScopeEffect as ScopeEffect,
        SlaCoverage as SlaCoverage,
        Weekday as Weekday,
    )
    from .enums.configuration_item import (
        ConfigurationItemOrderField as ConfigurationItemOrderField,
        ConfigurationItemView as ConfigurationItemView,
    )
    from .enums.contact import (
        ContactLabel as ContactLabel,
        ContactProtocol as ContactProtocol,
    )
    from .enums.contract import (
        ContractCategory as ContractCategory,
        ContractOrderField as ContractOrderField,
        ContractView as ContractView,
    )
    from .enums.custom_collection_element import (
        CustomCollectionElementOrderField as CustomCollectionElementOrderField,
        CustomCollectionElementView as CustomCollectionElementView,
    )
    from .enums.feedback import FeedbackSatisfaction as FeedbackSatisfaction
    from .enums.first_line_support_agreement import (
        FirstLineSupportAgreementOrderField as FirstLineSupportAgreementOrderField,
        FirstLineSupportAgreementView as FirstLineSupportAgreementView,
    )
    from .enums.golden_set_item import GoldenSetItemStatus as GoldenSetItemStatus
    from .enums.invoice import (
        InvoiceOrderField as InvoiceOrderField,
        InvoiceView as InvoiceView,
    )
    from .enums.knowledge_article import (
        KnowledgeArticleOrderField as KnowledgeArticleOrderField,
        KnowledgeArticleStatus as KnowledgeArticleStatus,
        KnowledgeArticleView as KnowledgeArticleView,
    )
    from .enums.knowledge_article_template import (
        KnowledgeArticleTemplateOrderField as KnowledgeArticleTemplateOrderField,
        KnowledgeArticleTemplateView as KnowledgeArticleTemplateView,
    )
    from .enums.note import NoteMedium as NoteMedium, NoteVisibility as NoteVisibility
    from .enums.organization import (
        OrganizationOrderField as OrganizationOrderField,
        OrganizationView as OrganizationView,
    )
    from .enums.out_of_office_period import (
        OutOfOfficePeriodOrderField as OutOfOfficePeriodOrderField,
        OutOfOfficePeriodView as OutOfOfficePeriodView,
    )
    from .enums.parent_service_instance import (
        ParentServiceInstanceImpactRelation as ParentServiceInstanceImpactRelation,
    )
    from .enums.pdf_design import PdfDesignCategory as PdfDesignCategory
    from .enums.permission import PermissionRole as PermissionRole
    from .enums.person import (
        PersonOrderField as PersonOrderField,
        PersonSendEmailNotifications as PersonSendEmailNotifications,
        PersonShowNotificationPopup as PersonShowNotificationPopup,
        PersonView as PersonView,
    )
    from .enums.problem import (
        ProblemCategory as ProblemCategory,
        ProblemImpact as ProblemImpact,
        ProblemOrderField as ProblemOrderField,
        ProblemStatus as ProblemStatus,
        ProblemView as ProblemView,
    )
    from .enums.product import (
        ProductDepreciationMethod as ProductDepreciationMethod,
        ProductOrderField as ProductOrderField,
        ProductView as ProductView,
    )
    from .enums.product_backlog import (
        ProductBacklogOrderField as ProductBacklogOrderField,
        ProductBacklogView as ProductBacklogView,
    )
    from .enums.product_category import (
        ProductCategoryOrderField as ProductCategoryOrderField,
        ProductCategoryRuleSet as ProductCategoryRuleSet,
        ProductCategoryView as ProductCategoryView,
    )
    from .enums.project import (
        ProjectCompletionReason as ProjectCompletionReason,
        ProjectJustification as ProjectJustification,
        ProjectOrderField as ProjectOrderField,
        ProjectStatus as ProjectStatus,
        ProjectView as ProjectView,
    )
    from .enums.project_phase import ProjectPhaseStatus as ProjectPhaseStatus
    from .enums.project_task import (
        ProjectTaskCategory as ProjectTaskCategory,
        ProjectTaskNoteBehavior as ProjectTaskNoteBehavior,
        ProjectTaskOrderField as ProjectTaskOrderField,
        ProjectTaskStatus as ProjectTaskStatus,
        ProjectTaskView as ProjectTaskView,
    )
    from .enums.project_task_template import (
        ProjectTaskTemplateOrderField as ProjectTaskTemplateOrderField,
        ProjectTaskTemplateView as ProjectTaskTemplateView,
    )
    from .enums.project_template import (
        ProjectTemplateOrderField as ProjectTemplateOrderField,
        ProjectTemplateView as ProjectTemplateView,
    )
    from .enums.recurrence import (
        RecurrenceDayOfWeekIndex as RecurrenceDayOfWeekIndex,
        RecurrenceFrequency as RecurrenceFrequency,
    )
    from .enums.release import (
        ReleaseOrderField as ReleaseOrderField,
        ReleaseView as ReleaseView,
    )
    from .enums.request import (
        RequestActionType as RequestActionType,
        RequestCategory as RequestCategory,
        RequestCompletionReason as RequestCompletionReason,
        RequestGrouping as RequestGrouping,
        RequestImpact as RequestImpact,
        RequestMajorIncidentStatus as RequestMajorIncidentStatus,
        RequestOrderField as RequestOrderField,
        RequestStatus as RequestStatus,
        RequestView as RequestView,
    )
    from .enums.request_template import (
        RequestTemplateOrderField as RequestTemplateOrderField,
        RequestTemplateView as RequestTemplateView,
    )
    from .enums.reservation import (
        ReservationOrderField as ReservationOrderField,
        ReservationStatus as ReservationStatus,
        ReservationView as ReservationView,
    )
    from .enums.reservation_offering import (
        ReservationOfferingOrderField as ReservationOfferingOrderField,
        ReservationOfferingView as ReservationOfferingView,
    )
    from .enums.risk import (
        RiskClosureReason as RiskClosureReason,
        RiskOrderField as RiskOrderField,
        RiskStatus as RiskStatus,
        RiskView as RiskView,
    )
    from .enums.scrum_workspace import (
        ScrumWorkspaceOrderField as ScrumWorkspaceOrderField,
        ScrumWorkspaceView as ScrumWorkspaceView,
    )
    from .enums.service import (
        ServiceOrderField as ServiceOrderField,
        ServiceView as ServiceView,
    )
    from .enums.service_instance import (
        ServiceInstanceOrderField as ServiceInstanceOrderField,
        ServiceInstanceStatus as ServiceInstanceStatus,
        ServiceInstanceView as ServiceInstanceView,
    )
    from .enums.service_level_agreement import (
        ServiceLevelAgreementOrderField as ServiceLevelAgreementOrderField,
        ServiceLevelAgreementView as ServiceLevelAgreementView,
    )
    from .enums.service_offering import (
        ServiceOfferingChargeType as ServiceOfferingChargeType,
        ServiceOfferingOrderField as ServiceOfferingOrderField,
        ServiceOfferingReportFrequency as ServiceOfferingReportFrequency,
        ServiceOfferingReviewFrequency as ServiceOfferingReviewFrequency,
        ServiceOfferingStatus as ServiceOfferingStatus,
        ServiceOfferingView as ServiceOfferingView,
    )
    from .enums.shop_article import (
        ShopArticleOrderField as ShopArticleOrderField,
        ShopArticleRecurringPeriod as ShopArticleRecurringPeriod,
        ShopArticleView as ShopArticleView,
    )
    from .enums.shop_article_category import (
        ShopArticleCategoryOrderField as ShopArticleCategoryOrderField,
        ShopArticleCategoryView as ShopArticleCategoryView,
    )
    from .enums.shop_order_line import (
        ShopOrderLineOrderField as ShopOrderLineOrderField,
        ShopOrderLineStatus as ShopOrderLineStatus,
        ShopOrderLineView as ShopOrderLineView,
    )
    from .enums.short_url import (
        ShortUrlDataType as ShortUrlDataType,
        ShortUrlOrderField as ShortUrlOrderField,
        ShortUrlView as ShortUrlView,
    )
    from .enums.site import SiteOrderField as SiteOrderField, SiteView as SiteView
    from .enums.skill_pool import (
        SkillPoolOrderField as SkillPoolOrderField,
        SkillPoolView as SkillPoolView,
    )
    from .enums.sprint import (
        SprintOrderField as SprintOrderField,
        SprintStatus as SprintStatus,
        SprintView as SprintView,
    )
    from .enums.survey import (
        SurveyOrderField as SurveyOrderField,
        SurveyView as SurveyView,
    )
    from .enums.survey_question import SurveyQuestionType as SurveyQuestionType
    from .enums.survey_response import (
        SurveyResponseOrderField as SurveyResponseOrderField,
        SurveyResponseView as SurveyResponseView,
    )
    from .enums.task import (
        TaskCategory as TaskCategory,
        TaskImpact as TaskImpact,
        TaskNoteBehavior as TaskNoteBehavior,
        TaskOrderField as TaskOrderField,
        TaskStatus as TaskStatus,
        TaskView as TaskView,
    )
    from .enums.task_template import (
        TaskTemplateOrderField as TaskTemplateOrderField,
        TaskTemplateView as TaskTemplateView,
    )
    from .enums.team import TeamOrderField as TeamOrderField, TeamView as TeamView
    from .enums.time_allocation import (
        TimeAllocationCustomerCategory as TimeAllocationCustomerCategory,
        TimeAllocationDescriptionCategory as TimeAllocationDescriptionCategory,
        TimeAllocationOrderField as TimeAllocationOrderField,
        TimeAllocationServiceCategory as TimeAllocationServiceCategory,
        TimeAllocationView as TimeAllocationView,
    )
    from .enums.time_entry import (
        TimeEntryOrderField as TimeEntryOrderField,
        TimeEntryView as TimeEntryView,
    )
    from .enums.timesheet_setting import (
        TimesheetSettingPercentageIncrement as TimesheetSettingPercentageIncrement,
        TimesheetSettingTimeIncrement as TimesheetSettingTimeIncrement,
        TimesheetSettingUnit as TimesheetSettingUnit,
    )
    from .enums.translation import (
        TranslationOrderField as TranslationOrderField,
        TranslationView as TranslationView,
    )
    from .enums.trash import TrashOrderField as TrashOrderField, TrashView as TrashView
    from .enums.ui_extension import (
        UiExtensionCategory as UiExtensionCategory,
        UiExtensionOrderField as UiExtensionOrderField,
        UiExtensionView as UiExtensionView,
    )
    from .enums.ui_extension_version import (
        UiExtensionVersionStatus as UiExtensionVersionStatus,
    )
    from .enums.webhook import WebhookEvent as WebhookEvent
    from .enums.webhook_policy import WebhookPolicyJwtAlg as WebhookPolicyJwtAlg
    from .enums.workflow import (
        WorkflowCategory as WorkflowCategory,
        WorkflowCompletionReason as WorkflowCompletionReason,
        WorkflowJustification as WorkflowJustification,
        WorkflowOrderField as WorkflowOrderField,
        WorkflowStatus as WorkflowStatus,
        WorkflowView as WorkflowView,
    )
    from .enums.workflow_phase import WorkflowPhaseStatus as WorkflowPhaseStatus
    from .enums.workflow_template import (
        WorkflowTemplateOrderField as WorkflowTemplateOrderField,
        WorkflowTemplateView as WorkflowTemplateView,
    )
    from .inputs.activity_id import ActivityIDInput as ActivityIDInput
    from .inputs.address import AddressInput as AddressInput
    from .inputs.affected_sla import (
        AffectedSlaAccountabilityFilter as AffectedSlaAccountabilityFilter,
        AffectedSlaFilter as AffectedSlaFilter,
        AffectedSlaOrder as AffectedSlaOrder,
        AffectedSlaWhere as AffectedSlaWhere,
    )
    from .inputs.agile_board import (
        AgileBoardCreateInput as AgileBoardCreateInput,
        AgileBoardFilter as AgileBoardFilter,
        AgileBoardOrder as AgileBoardOrder,
        AgileBoardUpdateInput as AgileBoardUpdateInput,
        AgileBoardWhere as AgileBoardWhere,
    )
    from .inputs.agile_board_column import (
        AgileBoardColumnInput as AgileBoardColumnInput,
    )
    from .inputs.app_instance import (
        AppInstanceCreateInput as AppInstanceCreateInput,
        AppInstanceCustomFilter as AppInstanceCustomFilter,
        AppInstanceFilter as AppInstanceFilter,
        AppInstanceOrder as AppInstanceOrder,
        AppInstanceUpdateInput as AppInstanceUpdateInput,
        AppInstanceWhere as AppInstanceWhere,
    )
    from .inputs.app_offering import (
        AppOfferingCreateInput as AppOfferingCreateInput,
        AppOfferingFilter as AppOfferingFilter,
        AppOfferingOrder as AppOfferingOrder,
        AppOfferingPublishMutationInput as AppOfferingPublishMutationInput,
        AppOfferingUpdateInput as AppOfferingUpdateInput,
        AppOfferingWhere as AppOfferingWhere,
    )
    from .inputs.app_offering_automation_rule import (
        AppOfferingAutomationRuleCreateInput as AppOfferingAutomationRuleCreateInput,
        AppOfferingAutomationRuleDeleteMutationInput as AppOfferingAutomationRuleDeleteMutationInput,
        AppOfferingAutomationRuleUpdateInput as AppOfferingAutomationRuleUpdateInput,
    )
    from .inputs.app_offering_scope import (
        AppOfferingScopeInput as AppOfferingScopeInput,
    )
    from .inputs.archive import (
        ArchiveFilter as ArchiveFilter,
        ArchiveOrder as ArchiveOrder,
        ArchiveWhere as ArchiveWhere,
    )
    from .inputs.attachment import AttachmentInput as AttachmentInput
    from .inputs.automation_rule import (
        AutomationRuleCreateInput as AutomationRuleCreateInput,
        AutomationRuleFilter as AutomationRuleFilter,
        AutomationRuleOrder as AutomationRuleOrder,
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
        BroadcastCreateInput as BroadcastCreateInput,
        BroadcastFilter as BroadcastFilter,
        BroadcastUpdateInput as BroadcastUpdateInput,
        BroadcastWhere as BroadcastWhere,
    )
    from .inputs.calendar import (
        CalendarCreateInput as CalendarCreateInput,
        CalendarFilter as CalendarFilter,
        CalendarHoursInput as CalendarHoursInput,
        CalendarUpdateInput as CalendarUpdateInput,
        CalendarWhere as CalendarWhere,
    )
    from .inputs.closure_code import (
        ClosureCodeCreateInput as ClosureCodeCreateInput,
        ClosureCodeFilter as ClosureCodeFilter,
        ClosureCodeUpdateInput as ClosureCodeUpdateInput,
        ClosureCodeWhere as ClosureCodeWhere,
    )
    from .inputs.common import (
        AgreementStatusFilter as AgreementStatusFilter,
        ChildSourceRefInput as ChildSourceRefInput,
        CiRelationInput as CiRelationInput,
        CiRelationSourceKeyInput as CiRelationSourceKeyInput,
        CiStatusFilter as CiStatusFilter,
        DateFilter as DateFilter,
        DecimalFilter as DecimalFilter,
        DiscoveredCiInput as DiscoveredCiInput,
        DiscoveredCiRelationInput as DiscoveredCiRelationInput,
        DiscoveredConfigurationItemsInput as DiscoveredConfigurationItemsInput,
        DiscoveredItemMetaData as DiscoveredItemMetaData,
        DiscoveredProductCategoryInput as DiscoveredProductCategoryInput,
        DiscoveredProductInput as DiscoveredProductInput,
        DiscoveredReferenceArrayStrategyInput as DiscoveredReferenceArrayStrategyInput,
        DiscoveredReferenceStrategiesInput as DiscoveredReferenceStrategiesInput,
        IDFilter as IDFilter,
        IntFilter as IntFilter,
        ReferenceFilter as ReferenceFilter,
        SlaCoverageFilter as SlaCoverageFilter,
        StringFilter as StringFilter,
        TargetIndicationFilter as TargetIndicationFilter,
        TimestampFilter as TimestampFilter,
    )
    from .inputs.configuration_item import (
        ConfigurationItemCreateInput as ConfigurationItemCreateInput,
        ConfigurationItemCustomFilter as ConfigurationItemCustomFilter,
        ConfigurationItemFilter as ConfigurationItemFilter,
        ConfigurationItemOrder as ConfigurationItemOrder,
        ConfigurationItemUpdateInput as ConfigurationItemUpdateInput,
        ConfigurationItemWhere as ConfigurationItemWhere,
    )
    from .inputs.contact import ContactInput as ContactInput
    from .inputs.contract import (
        ContractCategoryFilter as ContractCategoryFilter,
        ContractCreateInput as ContractCreateInput,
        ContractCustomFilter as ContractCustomFilter,
        ContractFilter as ContractFilter,
        ContractOrder as ContractOrder,
        ContractUpdateInput as ContractUpdateInput,
        ContractWhere as ContractWhere,
    )
    from .inputs.custom_collection import (
        CustomCollectionCreateInput as CustomCollectionCreateInput,
        CustomCollectionFilter as CustomCollectionFilter,
        CustomCollectionUpdateInput as CustomCollectionUpdateInput,
        CustomCollectionWhere as CustomCollectionWhere,
    )
    from .inputs.custom_collection_element import (
        CustomCollectionElementCreateInput as CustomCollectionElementCreateInput,
        CustomCollectionElementCustomFilter as CustomCollectionElementCustomFilter,
        CustomCollectionElementFilter as CustomCollectionElementFilter,
        CustomCollectionElementInput as CustomCollectionElementInput,
        CustomCollectionElementOrder as CustomCollectionElementOrder,
        CustomCollectionElementUpdateInput as CustomCollectionElementUpdateInput,
        CustomCollectionElementWhere as CustomCollectionElementWhere,
    )
    from .inputs.custom_field import CustomFieldInput as CustomFieldInput
    from .inputs.effort_class import (
        EffortClassCreateInput as EffortClassCreateInput,
        EffortClassFilter as EffortClassFilter,
        EffortClassUpdateInput as EffortClassUpdateInput,
        EffortClassWhere as EffortClassWhere,
    )
    from .inputs.effort_class_rate import EffortClassRateInput as EffortClassRateInput
    from .inputs.effort_class_rate_id import (
        EffortClassRateIDInput as EffortClassRateIDInput,
    )
    from .inputs.feedback import (
        FeedbackSatisfactionFilter as FeedbackSatisfactionFilter,
    )
    from .inputs.first_line_support_agreement import (
        FirstLineSupportAgreementCreateInput as FirstLineSupportAgreementCreateInput,
        FirstLineSupportAgreementFilter as FirstLineSupportAgreementFilter,
        FirstLineSupportAgreementOrder as FirstLineSupportAgreementOrder,
        FirstLineSupportAgreementUpdateInput as FirstLineSupportAgreementUpdateInput,
        FirstLineSupportAgreementWhere as FirstLineSupportAgreementWhere,
    )
    from .inputs.golden_set_item import (
        GoldenSetItemCreateInput as GoldenSetItemCreateInput,
        GoldenSetItemDeleteMutationInput as GoldenSetItemDeleteMutationInput,
        GoldenSetItemUpdateInput as GoldenSetItemUpdateInput,
    )
    from .inputs.holiday import (
        HolidayCreateInput as HolidayCreateInput,
        HolidayFilter as HolidayFilter,
        HolidayUpdateInput as HolidayUpdateInput,
        HolidayWhere as HolidayWhere,
    )
    from .inputs.invoice import (
        InvoiceCreateInput as InvoiceCreateInput,
        InvoiceFilter as InvoiceFilter,
        InvoiceOrder as InvoiceOrder,
        InvoiceUpdateInput as InvoiceUpdateInput,
        InvoiceWhere as InvoiceWhere,
    )
    from .inputs.knowledge_article import (
        KnowledgeArticleCreateInput as KnowledgeArticleCreateInput,
        KnowledgeArticleCustomFilter as KnowledgeArticleCustomFilter,
        KnowledgeArticleFilter as KnowledgeArticleFilter,
        KnowledgeArticleMarkAsReviewedInput as KnowledgeArticleMarkAsReviewedInput,
        KnowledgeArticleOrder as KnowledgeArticleOrder,
        KnowledgeArticleStatusFilter as KnowledgeArticleStatusFilter,
        KnowledgeArticleUpdateInput as KnowledgeArticleUpdateInput,
        KnowledgeArticleWhere as KnowledgeArticleWhere,
    )
    from .inputs.knowledge_article_template import (
        KnowledgeArticleTemplateFilter as KnowledgeArticleTemplateFilter,
        KnowledgeArticleTemplateOrder as KnowledgeArticleTemplateOrder,
        KnowledgeArticleTemplateWhere as KnowledgeArticleTemplateWhere,
    )
    from .inputs.note import NoteCreateInput as NoteCreateInput
    from .inputs.note_reaction import (
        NoteReactionCreateInput as NoteReactionCreateInput,
        NoteReactionDeleteMutationInput as NoteReactionDeleteMutationInput,
    )
    from .inputs.organization import (
        OrganizationCreateInput as OrganizationCreateInput,
        OrganizationCustomFilter as OrganizationCustomFilter,
        OrganizationFilter as OrganizationFilter,
        OrganizationOrder as OrganizationOrder,
        OrganizationUpdateInput as OrganizationUpdateInput,
        OrganizationWhere as OrganizationWhere,
    )
    from .inputs.out_of_office_period import (
        OutOfOfficePeriodCreateInput as OutOfOfficePeriodCreateInput,
        OutOfOfficePeriodDeleteMutationInput as OutOfOfficePeriodDeleteMutationInput,
        OutOfOfficePeriodFilter as OutOfOfficePeriodFilter,
        OutOfOfficePeriodOrder as OutOfOfficePeriodOrder,
        OutOfOfficePeriodUpdateInput as OutOfOfficePeriodUpdateInput,
        OutOfOfficePeriodWhere as OutOfOfficePeriodWhere,
    )
    from .inputs.pdf_design import (
        PdfDesignCreateInput as PdfDesignCreateInput,
        PdfDesignFilter as PdfDesignFilter,
        PdfDesignUpdateInput as PdfDesignUpdateInput,
        PdfDesignWhere as PdfDesignWhere,
    )
    from .inputs.permission import (
        PermissionInput as PermissionInput,
        PermissionRoleFilter as PermissionRoleFilter,
    )
    from .inputs.person import (
        PersonCreateInput as PersonCreateInput,
        PersonCustomFilter as PersonCustomFilter,
        PersonFilter as PersonFilter,
        PersonOrder as PersonOrder,
        PersonUpdateInput as PersonUpdateInput,
        PersonWhere as PersonWhere,
    )
    from .inputs.problem import (
        ProblemCategoryFilter as ProblemCategoryFilter,
        ProblemCreateInput as ProblemCreateInput,
        ProblemCustomFilter as ProblemCustomFilter,
        ProblemFilter as ProblemFilter,
        ProblemImpactFilter as ProblemImpactFilter,
        ProblemOrder as ProblemOrder,
        ProblemStatusFilter as ProblemStatusFilter,
        ProblemUpdateInput as ProblemUpdateInput,
        ProblemWhere as ProblemWhere,
    )
    from .inputs.product import (
        ProductCreateInput as ProductCreateInput,
        ProductCustomFilter as ProductCustomFilter,
        ProductDepreciationMethodFilter as ProductDepreciationMethodFilter,
        ProductFilter as ProductFilter,
        ProductOrder as ProductOrder,
        ProductUpdateInput as ProductUpdateInput,
        ProductWhere as ProductWhere,
    )
    from .inputs.product_backlog import (
        ProductBacklogCreateInput as ProductBacklogCreateInput,
        ProductBacklogFilter as ProductBacklogFilter,
        ProductBacklogOrder as ProductBacklogOrder,
        ProductBacklogUpdateInput as ProductBacklogUpdateInput,
        ProductBacklogWhere as ProductBacklogWhere,
    )
    from .inputs.product_category import (
        ProductCategoryCreateInput as ProductCategoryCreateInput,
        ProductCategoryFilter as ProductCategoryFilter,
        ProductCategoryOrder as ProductCategoryOrder,
        ProductCategoryRuleSetFilter as ProductCategoryRuleSetFilter,
        ProductCategoryUpdateInput as ProductCategoryUpdateInput,
        ProductCategoryWhere as ProductCategoryWhere,
    )
    from .inputs.project import (
        ProjectCompletionReasonFilter as ProjectCompletionReasonFilter,
        ProjectCreateInput as ProjectCreateInput,
        ProjectCustomFilter as ProjectCustomFilter,
        ProjectFilter as ProjectFilter,
        ProjectJustificationFilter as ProjectJustificationFilter,
        ProjectOrder as ProjectOrder,
        ProjectStatusFilter as ProjectStatusFilter,
        ProjectUpdateInput as ProjectUpdateInput,
        ProjectWhere as ProjectWhere,
    )
    from .inputs.project_category import (
        ProjectCategoryCreateInput as ProjectCategoryCreateInput,
        ProjectCategoryFilter as ProjectCategoryFilter,
        ProjectCategoryUpdateInput as ProjectCategoryUpdateInput,
        ProjectCategoryWhere as ProjectCategoryWhere,
    )
    from .inputs.project_phase import ProjectPhaseInput as ProjectPhaseInput
    from .inputs.project_risk_level import (
        ProjectRiskLevelCreateInput as ProjectRiskLevelCreateInput,
        ProjectRiskLevelFilter as ProjectRiskLevelFilter,
        ProjectRiskLevelUpdateInput as ProjectRiskLevelUpdateInput,
        ProjectRiskLevelWhere as ProjectRiskLevelWhere,
    )
    from .inputs.project_task import (
        ProjectTaskCategoryFilter as ProjectTaskCategoryFilter,
        ProjectTaskCreateInput as ProjectTaskCreateInput,
        ProjectTaskCustomFilter as ProjectTaskCustomFilter,
        ProjectTaskFilter as ProjectTaskFilter,
        ProjectTaskOrder as ProjectTaskOrder,
        ProjectTaskStatusFilter as ProjectTaskStatusFilter,
        ProjectTaskUpdateInput as ProjectTaskUpdateInput,
        ProjectTaskWhere as ProjectTaskWhere,
    )
    from .inputs.project_task_assignment import (
        ProjectTaskAssignmentInput as ProjectTaskAssignmentInput,
    )
    from .inputs.project_task_template import (
        ProjectTaskTemplateCreateInput as ProjectTaskTemplateCreateInput,
        ProjectTaskTemplateFilter as ProjectTaskTemplateFilter,
        ProjectTaskTemplateOrder as ProjectTaskTemplateOrder,
        ProjectTaskTemplateUpdateInput as ProjectTaskTemplateUpdateInput,
        ProjectTaskTemplateWhere as ProjectTaskTemplateWhere,
    )
    from .inputs.project_task_template_assignment import (
        ProjectTaskTemplateAssignmentInput as ProjectTaskTemplateAssignmentInput,
    )
    from .inputs.project_template import (
        ProjectTemplateCreateInput as ProjectTemplateCreateInput,
        ProjectTemplateFilter as ProjectTemplateFilter,
        ProjectTemplateOrder as ProjectTemplateOrder,
        ProjectTemplateTaskTemplateInput as ProjectTemplateTaskTemplateInput,
        ProjectTemplateUpdateInput as ProjectTemplateUpdateInput,
        ProjectTemplateWhere as ProjectTemplateWhere,
    )
    from .inputs.recurrence import RecurrenceInput as RecurrenceInput
    from .inputs.release import (
        ReleaseCreateInput as ReleaseCreateInput,
        ReleaseCustomFilter as ReleaseCustomFilter,
        ReleaseFilter as ReleaseFilter,
        ReleaseOrder as ReleaseOrder,
        ReleaseUpdateInput as ReleaseUpdateInput,
        ReleaseWhere as ReleaseWhere,
    )
    from .inputs.request import (
        RequestActionTypeFilter as RequestActionTypeFilter,
        RequestCategoryFilter as RequestCategoryFilter,
        RequestCompletionReasonFilter as RequestCompletionReasonFilter,
        RequestCreateInput as RequestCreateInput,
        RequestCustomFilter as RequestCustomFilter,
        RequestFilter as RequestFilter,
        RequestGroupingFilter as RequestGroupingFilter,
        RequestImpactFilter as RequestImpactFilter,
        RequestMajorIncidentStatusFilter as RequestMajorIncidentStatusFilter,
        RequestOrder as RequestOrder,
        RequestStatusFilter as RequestStatusFilter,
        RequestWhere as RequestWhere,
    )
    from .inputs.request_2 import (
        RequestUpdateInput as RequestUpdateInput,
        RequestUpdateVisibilityInput as RequestUpdateVisibilityInput,
    )
    from .inputs.request_template import (
        RequestTemplateCreateInput as RequestTemplateCreateInput,
        RequestTemplateFilter as RequestTemplateFilter,
        RequestTemplateOrder as RequestTemplateOrder,
        RequestTemplateUpdateInput as RequestTemplateUpdateInput,
        RequestTemplateWhere as RequestTemplateWhere,
    )
    from .inputs.reservation import (
        ReservationCreateInput as ReservationCreateInput,
        ReservationFilter as ReservationFilter,
        ReservationOrder as ReservationOrder,
        ReservationRecurrenceInput as ReservationRecurrenceInput,
        ReservationStatusFilter as ReservationStatusFilter,
        ReservationUpdateInput as ReservationUpdateInput,
        ReservationWhere as ReservationWhere,
    )
    from .inputs.reservation_offering import (
        ReservationOfferingCreateInput as ReservationOfferingCreateInput,
        ReservationOfferingFilter as ReservationOfferingFilter,
        ReservationOfferingOrder as ReservationOfferingOrder,
        ReservationOfferingUpdateInput as ReservationOfferingUpdateInput,
        ReservationOfferingWhere as ReservationOfferingWhere,
    )
    from .inputs.rfc_type_activity_id import (
        RfcTypeActivityIDInput as RfcTypeActivityIDInput,
    )
    from .inputs.rfc_type_rate import RfcTypeRateInput as RfcTypeRateInput
    from .inputs.risk import (
        RiskClosureReasonFilter as RiskClosureReasonFilter,
        RiskCreateInput as RiskCreateInput,
        RiskCustomFilter as RiskCustomFilter,
        RiskFilter as RiskFilter,
        RiskOrder as RiskOrder,
        RiskStatusFilter as RiskStatusFilter,
        RiskUpdateInput as RiskUpdateInput,
        RiskWhere as RiskWhere,
    )
    from .inputs.risk_severity import (
        RiskSeverityCreateInput as RiskSeverityCreateInput,
        RiskSeverityFilter as RiskSeverityFilter,
        RiskSeverityUpdateInput as RiskSeverityUpdateInput,
        RiskSeverityWhere as RiskSeverityWhere,
    )
    from .inputs.scrum_workspace import (
        ScrumWorkspaceCreateInput as ScrumWorkspaceCreateInput,
        ScrumWorkspaceFilter as ScrumWorkspaceFilter,
        ScrumWorkspaceOrder as ScrumWorkspaceOrder,
        ScrumWorkspaceUpdateInput as ScrumWorkspaceUpdateInput,
        ScrumWorkspaceWhere as ScrumWorkspaceWhere,
    )
    from .inputs.sera_ai_studio import (
        SeraAiStudioUpdateInput as SeraAiStudioUpdateInput,
    )
    from .inputs.service import (
        ServiceCreateInput as ServiceCreateInput,
        ServiceCustomFilter as ServiceCustomFilter,
        ServiceFilter as ServiceFilter,
        ServiceOrder as ServiceOrder,
        ServiceUpdateInput as ServiceUpdateInput,
        ServiceWhere as ServiceWhere,
    )
    from .inputs.service_category import (
        ServiceCategoryCreateInput as ServiceCategoryCreateInput,
        ServiceCategoryFilter as ServiceCategoryFilter,
        ServiceCategoryUpdateInput as ServiceCategoryUpdateInput,
        ServiceCategoryWhere as ServiceCategoryWhere,
    )
    from .inputs.service_instance import (
        ServiceInstanceCreateInput as ServiceInstanceCreateInput,
        ServiceInstanceCustomFilter as ServiceInstanceCustomFilter,
        ServiceInstanceFilter as ServiceInstanceFilter,
        ServiceInstanceOrder as ServiceInstanceOrder,
        ServiceInstanceStatusFilter as ServiceInstanceStatusFilter,
        ServiceInstanceUpdateInput as ServiceInstanceUpdateInput,
        ServiceInstanceWhere as ServiceInstanceWhere,
    )
    from .inputs.service_level_agreement import (
        ServiceLevelAgreementCreateInput as ServiceLevelAgreementCreateInput,
        ServiceLevelAgreementFilter as ServiceLevelAgreementFilter,
        ServiceLevelAgreementOrder as ServiceLevelAgreementOrder,
        ServiceLevelAgreementUpdateInput as ServiceLevelAgreementUpdateInput,
        ServiceLevelAgreementWhere as ServiceLevelAgreementWhere,
    )
    from .inputs.service_offering import (
        ServiceOfferingCreateInput as ServiceOfferingCreateInput,
        ServiceOfferingFilter as ServiceOfferingFilter,
        ServiceOfferingOrder as ServiceOfferingOrder,
        ServiceOfferingStatusFilter as ServiceOfferingStatusFilter,
        ServiceOfferingUpdateInput as ServiceOfferingUpdateInput,
        ServiceOfferingWhere as ServiceOfferingWhere,
    )
    from .inputs.shop_article import (
        ShopArticleCreateInput as ShopArticleCreateInput,
        ShopArticleFilter as ShopArticleFilter,
        ShopArticleOrder as ShopArticleOrder,
        ShopArticleRecurringPeriodFilter as ShopArticleRecurringPeriodFilter,
        ShopArticleUpdateInput as ShopArticleUpdateInput,
        ShopArticleWhere as ShopArticleWhere,
    )
    from .inputs.shop_article_category import (
        ShopArticleCategoryCreateInput as ShopArticleCategoryCreateInput,
        ShopArticleCategoryFilter as ShopArticleCategoryFilter,
        ShopArticleCategoryOrder as ShopArticleCategoryOrder,
        ShopArticleCategoryUpdateInput as ShopArticleCategoryUpdateInput,
        ShopArticleCategoryWhere as ShopArticleCategoryWhere,
    )
    from .inputs.shop_order_line import (
        ShopOrderLineCreateInput as ShopOrderLineCreateInput,
        ShopOrderLineFilter as ShopOrderLineFilter,
        ShopOrderLineOrder as ShopOrderLineOrder,
        ShopOrderLineStatusFilter as ShopOrderLineStatusFilter,
        ShopOrderLineUpdateInput as ShopOrderLineUpdateInput,
        ShopOrderLineWhere as ShopOrderLineWhere,
    )
    from .inputs.short_url import (
        ShortUrlCreateInput as ShortUrlCreateInput,
        ShortUrlDataTypeFilter as ShortUrlDataTypeFilter,
        ShortUrlEmailInput as ShortUrlEmailInput,
        ShortUrlFilter as ShortUrlFilter,
        ShortUrlGeoInput as ShortUrlGeoInput,
        ShortUrlOrder as ShortUrlOrder,
        ShortUrlSmsInput as ShortUrlSmsInput,
        ShortUrlUpdateInput as ShortUrlUpdateInput,
        ShortUrlWhere as ShortUrlWhere,
    )
    from .inputs.site import (
        SiteCreateInput as SiteCreateInput,
        SiteCustomFilter as SiteCustomFilter,
        SiteFilter as SiteFilter,
        SiteOrder as SiteOrder,
        SiteUpdateInput as SiteUpdateInput,
        SiteWhere as SiteWhere,
    )
    from .inputs.skill_pool import (
        SkillPoolCreateInput as SkillPoolCreateInput,
        SkillPoolFilter as SkillPoolFilter,
        SkillPoolOrder as SkillPoolOrder,
        SkillPoolUpdateInput as SkillPoolUpdateInput,
        SkillPoolWhere as SkillPoolWhere,
    )
    from .inputs.sla_coverage_group import (
        SlaCoverageGroupCreateInput as SlaCoverageGroupCreateInput,
        SlaCoverageGroupUpdateInput as SlaCoverageGroupUpdateInput,
    )
    from .inputs.sla_notification_rule import (
        SlaNotificationRuleInput as SlaNotificationRuleInput,
    )
    from .inputs.sla_notification_scheme import (
        SlaNotificationSchemeCreateInput as SlaNotificationSchemeCreateInput,
        SlaNotificationSchemeFilter as SlaNotificationSchemeFilter,
        SlaNotificationSchemeUpdateInput as SlaNotificationSchemeUpdateInput,
        SlaNotificationSchemeWhere as SlaNotificationSchemeWhere,
    )
    from .inputs.sprint import (
        SprintCreateInput as SprintCreateInput,
        SprintFilter as SprintFilter,
        SprintOrder as SprintOrder,
        SprintStatusFilter as SprintStatusFilter,
        SprintUpdateInput as SprintUpdateInput,
        SprintWhere as SprintWhere,
    )
    from .inputs.sprint_backlog_item import (
        SprintBacklogItemInput as SprintBacklogItemInput,
    )
    from .inputs.standard_service_request import (
        StandardServiceRequestInput as StandardServiceRequestInput,
    )
    from .inputs.standard_service_request_activity_id import (
        StandardServiceRequestActivityIDInput as StandardServiceRequestActivityIDInput,
    )
    from .inputs.survey import (
        SurveyCreateInput as SurveyCreateInput,
        SurveyFilter as SurveyFilter,
        SurveyOrder as SurveyOrder,
        SurveyUpdateInput as SurveyUpdateInput,
        SurveyWhere as SurveyWhere,
    )
    from .inputs.survey_answer import SurveyAnswerInput as SurveyAnswerInput
    from .inputs.survey_question import SurveyQuestionInput as SurveyQuestionInput
    from .inputs.survey_response import (
        SurveyResponseCreateInput as SurveyResponseCreateInput,
        SurveyResponseFilter as SurveyResponseFilter,
        SurveyResponseOrder as SurveyResponseOrder,
        SurveyResponseUpdateInput as SurveyResponseUpdateInput,
        SurveyResponseWhere as SurveyResponseWhere,
    )
    from .inputs.sync_set import (
        SyncSetFilter as SyncSetFilter,
        SyncSetWhere as SyncSetWhere,
    )
    from .inputs.tag import TagInput as TagInput
    from .inputs.task import (
        TaskCategoryFilter as TaskCategoryFilter,
        TaskCreateInput as TaskCreateInput,
        TaskCustomFilter as TaskCustomFilter,
        TaskFilter as TaskFilter,
        TaskImpactFilter as TaskImpactFilter,
        TaskOrder as TaskOrder,
        TaskStatusFilter as TaskStatusFilter,
        TaskUpdateInput as TaskUpdateInput,
        TaskWhere as TaskWhere,
    )
    from .inputs.task_approval import TaskApprovalInput as TaskApprovalInput
    from .inputs.task_template import (
        TaskTemplateCreateInput as TaskTemplateCreateInput,
        TaskTemplateFilter as TaskTemplateFilter,
        TaskTemplateOrder as TaskTemplateOrder,
        TaskTemplateUpdateInput as TaskTemplateUpdateInput,
        TaskTemplateWhere as TaskTemplateWhere,
    )
    from .inputs.task_template_approval import (
        TaskTemplateApprovalInput as TaskTemplateApprovalInput,
    )
    from .inputs.team import (
        TeamCreateInput as TeamCreateInput,
        TeamCustomFilter as TeamCustomFilter,
        TeamFilter as TeamFilter,
        TeamOrder as TeamOrder,
        TeamUpdateInput as TeamUpdateInput,
        TeamWhere as TeamWhere,
    )
    from .inputs.time_allocation import (
        TimeAllocationCreateInput as TimeAllocationCreateInput,
        TimeAllocationFilter as TimeAllocationFilter,
        TimeAllocationOrder as TimeAllocationOrder,
        TimeAllocationUpdateInput as TimeAllocationUpdateInput,
        TimeAllocationWhere as TimeAllocationWhere,
    )
    from .inputs.time_entry import (
        TimeEntryCreateInput as TimeEntryCreateInput,
        TimeEntryFilter as TimeEntryFilter,
        TimeEntryOrder as TimeEntryOrder,
        TimeEntryUpdateInput as TimeEntryUpdateInput,
        TimeEntryWhere as TimeEntryWhere,
    )
    from .inputs.timesheet_setting import (
        TimesheetSettingCreateInput as TimesheetSettingCreateInput,
        TimesheetSettingFilter as TimesheetSettingFilter,
        TimesheetSettingUpdateInput as TimesheetSettingUpdateInput,
        TimesheetSettingWhere as TimesheetSettingWhere,
    )
    from .inputs.translation import (
        TranslationCreateInput as TranslationCreateInput,
        TranslationFilter as TranslationFilter,
        TranslationOrder as TranslationOrder,
        TranslationUpdateInput as TranslationUpdateInput,
        TranslationWhere as TranslationWhere,
    )
    from .inputs.trash import (
        TrashFilter as TrashFilter,
        TrashOrder as TrashOrder,
        TrashWhere as TrashWhere,
    )
    from .inputs.ui_extension import (
        UiExtensionCategoryFilter as UiExtensionCategoryFilter,
        UiExtensionCreateInput as UiExtensionCreateInput,
        UiExtensionFilter as UiExtensionFilter,
        UiExtensionOrder as UiExtensionOrder,
        UiExtensionUpdateInput as UiExtensionUpdateInput,
        UiExtensionWhere as UiExtensionWhere,
    )
    from .inputs.waiting_for_customer_follow_up import (
        WaitingForCustomerFollowUpCreateInput as WaitingForCustomerFollowUpCreateInput,
        WaitingForCustomerFollowUpFilter as WaitingForCustomerFollowUpFilter,
        WaitingForCustomerFollowUpUpdateInput as WaitingForCustomerFollowUpUpdateInput,
        WaitingForCustomerFollowUpWhere as WaitingForCustomerFollowUpWhere,
    )
    from .inputs.waiting_for_customer_rule import (
        WaitingForCustomerRuleInput as WaitingForCustomerRuleInput,
    )
    from .inputs.watch import WatchInput as WatchInput
    from .inputs.webhook import (
        WebhookCreateInput as WebhookCreateInput,
        WebhookDeleteMutationInput as WebhookDeleteMutationInput,
        WebhookFilter as WebhookFilter,
        WebhookUpdateInput as WebhookUpdateInput,
        WebhookWhere as WebhookWhere,
    )
    from .inputs.webhook_policy import (
        WebhookPolicyCreateInput as WebhookPolicyCreateInput,
        WebhookPolicyDeleteMutationInput as WebhookPolicyDeleteMutationInput,
        WebhookPolicyFilter as WebhookPolicyFilter,
        WebhookPolicyUpdateInput as WebhookPolicyUpdateInput,
        WebhookPolicyWhere as WebhookPolicyWhere,
    )
    from .inputs.workflow import (
        WorkflowCategoryFilter as WorkflowCategoryFilter,
        WorkflowCompletionReasonFilter as WorkflowCompletionReasonFilter,
        WorkflowCreateInput as WorkflowCreateInput,
        WorkflowCustomFilter as WorkflowCustomFilter,
        WorkflowFilter as WorkflowFilter,
        WorkflowJustificationFilter as WorkflowJustificationFilter,
        WorkflowOrder as WorkflowOrder,
        WorkflowStatusFilter as WorkflowStatusFilter,
        WorkflowUpdateInput as WorkflowUpdateInput,
        WorkflowWhere as WorkflowWhere,
    )
    from .inputs.workflow_template import (
        WorkflowTemplateCreateInput as WorkflowTemplateCreateInput,
        WorkflowTemplateFilter as WorkflowTemplateFilter,
        WorkflowTemplateOrder as WorkflowTemplateOrder,
        WorkflowTemplateTaskTemplateInput as WorkflowTemplateTaskTemplateInput,
        WorkflowTemplateUpdateInput as WorkflowTemplateUpdateInput,
        WorkflowTemplateWhere as WorkflowTemplateWhere,
    )
    from .inputs.workflow_type import (
        WorkflowTypeCreateInput as WorkflowTypeCreateInput,
        WorkflowTypeFilter as WorkflowTypeFilter,
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
    from .models.app_offering_scope import (
        AppOfferingScope as AppOfferingScope,
        AppOfferingScopeFields as AppOfferingScopeFields,
    )
    from .models.archive import Archive as Archive, ArchiveFields as ArchiveFields
    from .models.async_query import (
        AsyncQueryFields as AsyncQueryFields,
        AsyncQuery_ as AsyncQuery_,
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
    from .models.broadcast import (
        Broadcast as Broadcast,
        BroadcastFields as BroadcastFields,
    )
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
    from .models.configuration_item_relation import (
        ConfigurationItemRelation as ConfigurationItemRelation,
        ConfigurationItemRelationFields as ConfigurationItemRelationFields,
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
    from .models.organization import (
        Organization as Organization,
        OrganizationFields as OrganizationFields,
    )
    from .models.out_of_office_period import (
        OutOfOfficePeriod as OutOfOfficePeriod,
        OutOfOfficePeriodFields as OutOfOfficePeriodFields,
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
    from .models.webhook_policy import (
        WebhookPolicy as WebhookPolicy,
        WebhookPolicyFields as WebhookPolicyFields,
    )
    from .models.webhook_policy_create_response import (
        WebhookPolicyCreateResponse as WebhookPolicyCreateResponse,
        WebhookPolicyCreateResponseFields as WebhookPolicyCreateResponseFields,
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
    from .payloads import (
        AgileBoardCreatePayload as AgileBoardCreatePayload,
        AgileBoardCreatePayloadFields as AgileBoardCreatePayloadFields,
        AgileBoardUpdatePayload as AgileBoardUpdatePayload,
        AgileBoardUpdatePayloadFields as AgileBoardUpdatePayloadFields,
        AppInstanceCreatePayload as AppInstanceCreatePayload,
        AppInstanceCreatePayloadFields as AppInstanceCreatePayloadFields,
        AppInstanceUpdatePayload as AppInstanceUpdatePayload,
        AppInstanceUpdatePayloadFields as AppInstanceUpdatePayloadFields,
        AppOfferingAutomationRuleCreatePayload as AppOfferingAutomationRuleCreatePayload,
        AppOfferingAutomationRuleCreatePayloadFields as AppOfferingAutomationRuleCreatePayloadFields,
        AppOfferingAutomationRuleDeleteMutationPayload as AppOfferingAutomationRuleDeleteMutationPayload,
        AppOfferingAutomationRuleDeleteMutationPayloadFields as AppOfferingAutomationRuleDeleteMutationPayloadFields,
        AppOfferingAutomationRuleUpdatePayload as AppOfferingAutomationRuleUpdatePayload,
        AppOfferingAutomationRuleUpdatePayloadFields as AppOfferingAutomationRuleUpdatePayloadFields,
        AppOfferingCreatePayload as AppOfferingCreatePayload,
        AppOfferingCreatePayloadFields as AppOfferingCreatePayloadFields,
        AppOfferingPublishMutationPayload as AppOfferingPublishMutationPayload,
        AppOfferingPublishMutationPayloadFields as AppOfferingPublishMutationPayloadFields,
        AppOfferingUpdatePayload as AppOfferingUpdatePayload,
        AppOfferingUpdatePayloadFields as AppOfferingUpdatePayloadFields,
        AutomationRuleCreatePayload as AutomationRuleCreatePayload,
        AutomationRuleCreatePayloadFields as AutomationRuleCreatePayloadFields,
        AutomationRuleUpdatePayload as AutomationRuleUpdatePayload,
        AutomationRuleUpdatePayloadFields as AutomationRuleUpdatePayloadFields,
        BroadcastCreatePayload as BroadcastCreatePayload,
        BroadcastCreatePayloadFields as BroadcastCreatePayloadFields,
        BroadcastUpdatePayload as BroadcastUpdatePayload,
        BroadcastUpdatePayloadFields as BroadcastUpdatePayloadFields,
        CalendarCreatePayload as CalendarCreatePayload,
        CalendarCreatePayloadFields as CalendarCreatePayloadFields,
        CalendarUpdatePayload as CalendarUpdatePayload,
        CalendarUpdatePayloadFields as CalendarUpdatePayloadFields,
        ClosureCodeCreatePayload as ClosureCodeCreatePayload,
        ClosureCodeCreatePayloadFields as ClosureCodeCreatePayloadFields,
        ClosureCodeUpdatePayload as ClosureCodeUpdatePayload,
        ClosureCodeUpdatePayloadFields as ClosureCodeUpdatePayloadFields,
        ConfigurationItemCreatePayload as ConfigurationItemCreatePayload,
        ConfigurationItemCreatePayloadFields as ConfigurationItemCreatePayloadFields,
        ConfigurationItemUpdatePayload as ConfigurationItemUpdatePayload,
        ConfigurationItemUpdatePayloadFields as ConfigurationItemUpdatePayloadFields,
        ContractCreatePayload as ContractCreatePayload,
        ContractCreatePayloadFields as ContractCreatePayloadFields,
        ContractUpdatePayload as ContractUpdatePayload,
        ContractUpdatePayloadFields as ContractUpdatePayloadFields,
        CustomCollectionCreatePayload as CustomCollectionCreatePayload,
        CustomCollectionCreatePayloadFields as CustomCollectionCreatePayloadFields,
        CustomCollectionElementCreatePayload as CustomCollectionElementCreatePayload,
        CustomCollectionElementCreatePayloadFields as CustomCollectionElementCreatePayloadFields,
        CustomCollectionElementUpdatePayload as CustomCollectionElementUpdatePayload,
        CustomCollectionElementUpdatePayloadFields as CustomCollectionElementUpdatePayloadFields,
        CustomCollectionUpdatePayload as CustomCollectionUpdatePayload,
        CustomCollectionUpdatePayloadFields as CustomCollectionUpdatePayloadFields,
        DiscoveredConfigurationItemsPayload as DiscoveredConfigurationItemsPayload,
        DiscoveredConfigurationItemsPayloadFields as DiscoveredConfigurationItemsPayloadFields,
        EffortClassCreatePayload as EffortClassCreatePayload,
        EffortClassCreatePayloadFields as EffortClassCreatePayloadFields,
    )
    from .payloads_2 import (
        EffortClassUpdatePayload as EffortClassUpdatePayload,
        EffortClassUpdatePayloadFields as EffortClassUpdatePayloadFields,
        FirstLineSupportAgreementCreatePayload as FirstLineSupportAgreementCreatePayload,
        FirstLineSupportAgreementCreatePayloadFields as FirstLineSupportAgreementCreatePayloadFields,
        FirstLineSupportAgreementUpdatePayload as FirstLineSupportAgreementUpdatePayload,
        FirstLineSupportAgreementUpdatePayloadFields as FirstLineSupportAgreementUpdatePayloadFields,
        GoldenSetItemCreatePayload as GoldenSetItemCreatePayload,
        GoldenSetItemCreatePayloadFields as GoldenSetItemCreatePayloadFields,
        GoldenSetItemDeleteMutationPayload as GoldenSetItemDeleteMutationPayload,
        GoldenSetItemDeleteMutationPayloadFields as GoldenSetItemDeleteMutationPayloadFields,
        GoldenSetItemUpdatePayload as GoldenSetItemUpdatePayload,
        GoldenSetItemUpdatePayloadFields as GoldenSetItemUpdatePayloadFields,
        HolidayCreatePayload as HolidayCreatePayload,
        HolidayCreatePayloadFields as HolidayCreatePayloadFields,
        HolidayUpdatePayload as HolidayUpdatePayload,
        HolidayUpdatePayloadFields as HolidayUpdatePayloadFields,
        InvoiceCreatePayload as InvoiceCreatePayload,
        InvoiceCreatePayloadFields as InvoiceCreatePayloadFields,
        InvoiceUpdatePayload as InvoiceUpdatePayload,
        InvoiceUpdatePayloadFields as InvoiceUpdatePayloadFields,
        KnowledgeArticleCreatePayload as KnowledgeArticleCreatePayload,
        KnowledgeArticleCreatePayloadFields as KnowledgeArticleCreatePayloadFields,
        KnowledgeArticleMarkAsReviewedPayload as KnowledgeArticleMarkAsReviewedPayload,
        KnowledgeArticleMarkAsReviewedPayloadFields as KnowledgeArticleMarkAsReviewedPayloadFields,
        KnowledgeArticleUpdatePayload as KnowledgeArticleUpdatePayload,
        KnowledgeArticleUpdatePayloadFields as KnowledgeArticleUpdatePayloadFields,
        NoteCreatePayload as NoteCreatePayload,
        NoteCreatePayloadFields as NoteCreatePayloadFields,
        NoteReactionCreatePayload as NoteReactionCreatePayload,
        NoteReactionCreatePayloadFields as NoteReactionCreatePayloadFields,
        NoteReactionDeleteMutationPayload as NoteReactionDeleteMutationPayload,
        NoteReactionDeleteMutationPayloadFields as NoteReactionDeleteMutationPayloadFields,
        OrganizationCreatePayload as OrganizationCreatePayload,
        OrganizationCreatePayloadFields as OrganizationCreatePayloadFields,
        OrganizationUpdatePayload as OrganizationUpdatePayload,
        OrganizationUpdatePayloadFields as OrganizationUpdatePayloadFields,
        OutOfOfficePeriodCreatePayload as OutOfOfficePeriodCreatePayload,
        OutOfOfficePeriodCreatePayloadFields as OutOfOfficePeriodCreatePayloadFields,
        OutOfOfficePeriodDeleteMutationPayload as OutOfOfficePeriodDeleteMutationPayload,
        OutOfOfficePeriodDeleteMutationPayloadFields as OutOfOfficePeriodDeleteMutationPayloadFields,
        OutOfOfficePeriodUpdatePayload as OutOfOfficePeriodUpdatePayload,
        OutOfOfficePeriodUpdatePayloadFields as OutOfOfficePeriodUpdatePayloadFields,
        PdfDesignCreatePayload as PdfDesignCreatePayload,
        PdfDesignCreatePayloadFields as PdfDesignCreatePayloadFields,
        PdfDesignUpdatePayload as PdfDesignUpdatePayload,
        PdfDesignUpdatePayloadFields as PdfDesignUpdatePayloadFields,
        PersonCreatePayload as PersonCreatePayload,
        PersonCreatePayloadFields as PersonCreatePayloadFields,
        PersonUpdatePayload as PersonUpdatePayload,
        PersonUpdatePayloadFields as PersonUpdatePayloadFields,
        ProblemCreatePayload as ProblemCreatePayload,
        ProblemCreatePayloadFields as ProblemCreatePayloadFields,
        ProblemUpdatePayload as ProblemUpdatePayload,
        ProblemUpdatePayloadFields as ProblemUpdatePayloadFields,
        ProductBacklogCreatePayload as ProductBacklogCreatePayload,
        ProductBacklogCreatePayloadFields as ProductBacklogCreatePayloadFields,
        ProductBacklogUpdatePayload as ProductBacklogUpdatePayload,
        ProductBacklogUpdatePayloadFields as ProductBacklogUpdatePayloadFields,
    )
    from .payloads_3 import (
        ProductCategoryCreatePayload as ProductCategoryCreatePayload,
        ProductCategoryCreatePayloadFields as ProductCategoryCreatePayloadFields,
        ProductCategoryUpdatePayload as ProductCategoryUpdatePayload,
        ProductCategoryUpdatePayloadFields as ProductCategoryUpdatePayloadFields,
        ProductCreatePayload as ProductCreatePayload,
        ProductCreatePayloadFields as ProductCreatePayloadFields,
        ProductUpdatePayload as ProductUpdatePayload,
        ProductUpdatePayloadFields as ProductUpdatePayloadFields,
        ProjectCategoryCreatePayload as ProjectCategoryCreatePayload,
        ProjectCategoryCreatePayloadFields as ProjectCategoryCreatePayloadFields,
        ProjectCategoryUpdatePayload as ProjectCategoryUpdatePayload,
        ProjectCategoryUpdatePayloadFields as ProjectCategoryUpdatePayloadFields,
        ProjectCreatePayload as ProjectCreatePayload,
        ProjectCreatePayloadFields as ProjectCreatePayloadFields,
        ProjectRiskLevelCreatePayload as ProjectRiskLevelCreatePayload,
        ProjectRiskLevelCreatePayloadFields as ProjectRiskLevelCreatePayloadFields,
        ProjectRiskLevelUpdatePayload as ProjectRiskLevelUpdatePayload,
        ProjectRiskLevelUpdatePayloadFields as ProjectRiskLevelUpdatePayloadFields,
        ProjectTaskCreatePayload as ProjectTaskCreatePayload,
        ProjectTaskCreatePayloadFields as ProjectTaskCreatePayloadFields,
        ProjectTaskTemplateCreatePayload as ProjectTaskTemplateCreatePayload,
        ProjectTaskTemplateCreatePayloadFields as ProjectTaskTemplateCreatePayloadFields,
        ProjectTaskTemplateUpdatePayload as ProjectTaskTemplateUpdatePayload,
        ProjectTaskTemplateUpdatePayloadFields as ProjectTaskTemplateUpdatePayloadFields,
        ProjectTaskUpdatePayload as ProjectTaskUpdatePayload,
        ProjectTaskUpdatePayloadFields as ProjectTaskUpdatePayloadFields,
        ProjectTemplateCreatePayload as ProjectTemplateCreatePayload,
        ProjectTemplateCreatePayloadFields as ProjectTemplateCreatePayloadFields,
        ProjectTemplateUpdatePayload as ProjectTemplateUpdatePayload,
        ProjectTemplateUpdatePayloadFields as ProjectTemplateUpdatePayloadFields,
        ProjectUpdatePayload as ProjectUpdatePayload,
        ProjectUpdatePayloadFields as ProjectUpdatePayloadFields,
        ReleaseCreatePayload as ReleaseCreatePayload,
        ReleaseCreatePayloadFields as ReleaseCreatePayloadFields,
        ReleaseUpdatePayload as ReleaseUpdatePayload,
        ReleaseUpdatePayloadFields as ReleaseUpdatePayloadFields,
        RequestCreatePayload as RequestCreatePayload,
        RequestCreatePayloadFields as RequestCreatePayloadFields,
        RequestTemplateCreatePayload as RequestTemplateCreatePayload,
        RequestTemplateCreatePayloadFields as RequestTemplateCreatePayloadFields,
        RequestTemplateUpdatePayload as RequestTemplateUpdatePayload,
        RequestTemplateUpdatePayloadFields as RequestTemplateUpdatePayloadFields,
        RequestUpdatePayload as RequestUpdatePayload,
        RequestUpdatePayloadFields as RequestUpdatePayloadFields,
        RequestUpdateVisibilityPayload as RequestUpdateVisibilityPayload,
        RequestUpdateVisibilityPayloadFields as RequestUpdateVisibilityPayloadFields,
        ReservationCreatePayload as ReservationCreatePayload,
        ReservationCreatePayloadFields as ReservationCreatePayloadFields,
        ReservationOfferingCreatePayload as ReservationOfferingCreatePayload,
        ReservationOfferingCreatePayloadFields as ReservationOfferingCreatePayloadFields,
        ReservationOfferingUpdatePayload as ReservationOfferingUpdatePayload,
        ReservationOfferingUpdatePayloadFields as ReservationOfferingUpdatePayloadFields,
        ReservationUpdatePayload as ReservationUpdatePayload,
        ReservationUpdatePayloadFields as ReservationUpdatePayloadFields,
        RiskCreatePayload as RiskCreatePayload,
        RiskCreatePayloadFields as RiskCreatePayloadFields,
        RiskSeverityCreatePayload as RiskSeverityCreatePayload,
        RiskSeverityCreatePayloadFields as RiskSeverityCreatePayloadFields,
    )
    from .payloads_4 import (
        RiskSeverityUpdatePayload as RiskSeverityUpdatePayload,
        RiskSeverityUpdatePayloadFields as RiskSeverityUpdatePayloadFields,
        RiskUpdatePayload as RiskUpdatePayload,
        RiskUpdatePayloadFields as RiskUpdatePayloadFields,
        ScrumWorkspaceCreatePayload as ScrumWorkspaceCreatePayload,
        ScrumWorkspaceCreatePayloadFields as ScrumWorkspaceCreatePayloadFields,
        ScrumWorkspaceUpdatePayload as ScrumWorkspaceUpdatePayload,
        ScrumWorkspaceUpdatePayloadFields as ScrumWorkspaceUpdatePayloadFields,
        SeraAiStudioUpdatePayload as SeraAiStudioUpdatePayload,
        SeraAiStudioUpdatePayloadFields as SeraAiStudioUpdatePayloadFields,
        ServiceCategoryCreatePayload as ServiceCategoryCreatePayload,
        ServiceCategoryCreatePayloadFields as ServiceCategoryCreatePayloadFields,
        ServiceCategoryUpdatePayload as ServiceCategoryUpdatePayload,
        ServiceCategoryUpdatePayloadFields as ServiceCategoryUpdatePayloadFields,
        ServiceCreatePayload as ServiceCreatePayload,
        ServiceCreatePayloadFields as ServiceCreatePayloadFields,
        ServiceInstanceCreatePayload as ServiceInstanceCreatePayload,
        ServiceInstanceCreatePayloadFields as ServiceInstanceCreatePayloadFields,
        ServiceInstanceUpdatePayload as ServiceInstanceUpdatePayload,
        ServiceInstanceUpdatePayloadFields as ServiceInstanceUpdatePayloadFields,
        ServiceLevelAgreementCreatePayload as ServiceLevelAgreementCreatePayload,
        ServiceLevelAgreementCreatePayloadFields as ServiceLevelAgreementCreatePayloadFields,
        ServiceLevelAgreementUpdatePayload as ServiceLevelAgreementUpdatePayload,
        ServiceLevelAgreementUpdatePayloadFields as ServiceLevelAgreementUpdatePayloadFields,
        ServiceOfferingCreatePayload as ServiceOfferingCreatePayload,
        ServiceOfferingCreatePayloadFields as ServiceOfferingCreatePayloadFields,
        ServiceOfferingUpdatePayload as ServiceOfferingUpdatePayload,
        ServiceOfferingUpdatePayloadFields as ServiceOfferingUpdatePayloadFields,
        ServiceUpdatePayload as ServiceUpdatePayload,
        ServiceUpdatePayloadFields as ServiceUpdatePayloadFields,
        ShopArticleCategoryCreatePayload as ShopArticleCategoryCreatePayload,
        ShopArticleCategoryCreatePayloadFields as ShopArticleCategoryCreatePayloadFields,
        ShopArticleCategoryUpdatePayload as ShopArticleCategoryUpdatePayload,
        ShopArticleCategoryUpdatePayloadFields as ShopArticleCategoryUpdatePayloadFields,
        ShopArticleCreatePayload as ShopArticleCreatePayload,
        ShopArticleCreatePayloadFields as ShopArticleCreatePayloadFields,
        ShopArticleUpdatePayload as ShopArticleUpdatePayload,
        ShopArticleUpdatePayloadFields as ShopArticleUpdatePayloadFields,
        ShopOrderLineCreatePayload as ShopOrderLineCreatePayload,
        ShopOrderLineCreatePayloadFields as ShopOrderLineCreatePayloadFields,
        ShopOrderLineUpdatePayload as ShopOrderLineUpdatePayload,
        ShopOrderLineUpdatePayloadFields as ShopOrderLineUpdatePayloadFields,
        ShortUrlCreatePayload as ShortUrlCreatePayload,
        ShortUrlCreatePayloadFields as ShortUrlCreatePayloadFields,
        ShortUrlUpdatePayload as ShortUrlUpdatePayload,
        ShortUrlUpdatePayloadFields as ShortUrlUpdatePayloadFields,
        SiteCreatePayload as SiteCreatePayload,
        SiteCreatePayloadFields as SiteCreatePayloadFields,
        SiteUpdatePayload as SiteUpdatePayload,
        SiteUpdatePayloadFields as SiteUpdatePayloadFields,
        SkillPoolCreatePayload as SkillPoolCreatePayload,
        SkillPoolCreatePayloadFields as SkillPoolCreatePayloadFields,
        SkillPoolUpdatePayload as SkillPoolUpdatePayload,
        SkillPoolUpdatePayloadFields as SkillPoolUpdatePayloadFields,
        SlaCoverageGroupCreatePayload as SlaCoverageGroupCreatePayload,
        SlaCoverageGroupCreatePayloadFields as SlaCoverageGroupCreatePayloadFields,
        SlaCoverageGroupUpdatePayload as SlaCoverageGroupUpdatePayload,
        SlaCoverageGroupUpdatePayloadFields as SlaCoverageGroupUpdatePayloadFields,
    )
    from .payloads_5 import (
        SlaNotificationSchemeCreatePayload as SlaNotificationSchemeCreatePayload,
        SlaNotificationSchemeCreatePayloadFields as SlaNotificationSchemeCreatePayloadFields,
        SlaNotificationSchemeUpdatePayload as SlaNotificationSchemeUpdatePayload,
        SlaNotificationSchemeUpdatePayloadFields as SlaNotificationSchemeUpdatePayloadFields,
        SprintCreatePayload as SprintCreatePayload,
        SprintCreatePayloadFields as SprintCreatePayloadFields,
        SprintUpdatePayload as SprintUpdatePayload,
        SprintUpdatePayloadFields as SprintUpdatePayloadFields,
        SurveyCreatePayload as SurveyCreatePayload,
        SurveyCreatePayloadFields as SurveyCreatePayloadFields,
        SurveyResponseCreatePayload as SurveyResponseCreatePayload,
        SurveyResponseCreatePayloadFields as SurveyResponseCreatePayloadFields,
        SurveyResponseUpdatePayload as SurveyResponseUpdatePayload,
        SurveyResponseUpdatePayloadFields as SurveyResponseUpdatePayloadFields,
        SurveyUpdatePayload as SurveyUpdatePayload,
        SurveyUpdatePayloadFields as SurveyUpdatePayloadFields,
        TaskCreatePayload as TaskCreatePayload,
        TaskCreatePayloadFields as TaskCreatePayloadFields,
        TaskTemplateCreatePayload as TaskTemplateCreatePayload,
        TaskTemplateCreatePayloadFields as TaskTemplateCreatePayloadFields,
        TaskTemplateUpdatePayload as TaskTemplateUpdatePayload,
        TaskTemplateUpdatePayloadFields as TaskTemplateUpdatePayloadFields,
        TaskUpdatePayload as TaskUpdatePayload,
        TaskUpdatePayloadFields as TaskUpdatePayloadFields,
        TeamCreatePayload as TeamCreatePayload,
        TeamCreatePayloadFields as TeamCreatePayloadFields,
        TeamUpdatePayload as TeamUpdatePayload,
        TeamUpdatePayloadFields as TeamUpdatePayloadFields,
        TimeAllocationCreatePayload as TimeAllocationCreatePayload,
        TimeAllocationCreatePayloadFields as TimeAllocationCreatePayloadFields,
        TimeAllocationUpdatePayload as TimeAllocationUpdatePayload,
        TimeAllocationUpdatePayloadFields as TimeAllocationUpdatePayloadFields,
        TimeEntryCreatePayload as TimeEntryCreatePayload,
        TimeEntryCreatePayloadFields as TimeEntryCreatePayloadFields,
        TimeEntryUpdatePayload as TimeEntryUpdatePayload,
        TimeEntryUpdatePayloadFields as TimeEntryUpdatePayloadFields,
        TimesheetSettingCreatePayload as TimesheetSettingCreatePayload,
        TimesheetSettingCreatePayloadFields as TimesheetSettingCreatePayloadFields,
        TimesheetSettingUpdatePayload as TimesheetSettingUpdatePayload,
        TimesheetSettingUpdatePayloadFields as TimesheetSettingUpdatePayloadFields,
        TranslationCreatePayload as TranslationCreatePayload,
        TranslationCreatePayloadFields as TranslationCreatePayloadFields,
        TranslationUpdatePayload as TranslationUpdatePayload,
        TranslationUpdatePayloadFields as TranslationUpdatePayloadFields,
        UiExtensionCreatePayload as UiExtensionCreatePayload,
        UiExtensionCreatePayloadFields as UiExtensionCreatePayloadFields,
        UiExtensionUpdatePayload as UiExtensionUpdatePayload,
        UiExtensionUpdatePayloadFields as UiExtensionUpdatePayloadFields,
        WaitingForCustomerFollowUpCreatePayload as WaitingForCustomerFollowUpCreatePayload,
        WaitingForCustomerFollowUpCreatePayloadFields as WaitingForCustomerFollowUpCreatePayloadFields,
        WaitingForCustomerFollowUpUpdatePayload as WaitingForCustomerFollowUpUpdatePayload,
        WaitingForCustomerFollowUpUpdatePayloadFields as WaitingForCustomerFollowUpUpdatePayloadFields,
        WebhookCreatePayload as WebhookCreatePayload,
        WebhookCreatePayloadFields as WebhookCreatePayloadFields,
        WebhookDeleteMutationPayload as WebhookDeleteMutationPayload,
        WebhookDeleteMutationPayloadFields as WebhookDeleteMutationPayloadFields,
        WebhookPolicyCreatePayload as WebhookPolicyCreatePayload,
        WebhookPolicyCreatePayloadFields as WebhookPolicyCreatePayloadFields,
    )
    from .payloads_6 import (
        WebhookPolicyDeleteMutationPayload as WebhookPolicyDeleteMutationPayload,
        WebhookPolicyDeleteMutationPayloadFields as WebhookPolicyDeleteMutationPayloadFields,
        WebhookPolicyUpdatePayload as WebhookPolicyUpdatePayload,
        WebhookPolicyUpdatePayloadFields as WebhookPolicyUpdatePayloadFields,
        WebhookUpdatePayload as WebhookUpdatePayload,
        WebhookUpdatePayloadFields as WebhookUpdatePayloadFields,
        WorkflowCreatePayload as WorkflowCreatePayload,
        WorkflowCreatePayloadFields as WorkflowCreatePayloadFields,
        WorkflowTemplateCreatePayload as WorkflowTemplateCreatePayload,
        WorkflowTemplateCreatePayloadFields as WorkflowTemplateCreatePayloadFields,
        WorkflowTemplateUpdatePayload as WorkflowTemplateUpdatePayload,
        WorkflowTemplateUpdatePayloadFields as WorkflowTemplateUpdatePayloadFields,
        WorkflowTypeCreatePayload as WorkflowTypeCreatePayload,
        WorkflowTypeCreatePayloadFields as WorkflowTypeCreatePayloadFields,
        WorkflowTypeUpdatePayload as WorkflowTypeUpdatePayload,
        WorkflowTypeUpdatePayloadFields as WorkflowTypeUpdatePayloadFields,
        WorkflowUpdatePayload as WorkflowUpdatePayload,
        WorkflowUpdatePayloadFields as WorkflowUpdatePayloadFields,
    )
else:
    from ._runtime.lazy import attach

    __getattr__, __dir__ = attach(__name__)
