"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    RequestActionTypeLiteral: TypeAlias = Literal[
        "access",
        "compliance",
        "configuration",
        "creation",
        "information",
        "installation",
        "modification",
        "offboarding",
        "onboarding",
        "other",
        "procurement",
        "relocation",
        "removal",
        "renewal",
        "replacement",
        "reporting",
        "reset",
        "restoration",
        "scheduling",
        "training",
        "transfer",
        "troubleshoot",
        "upgrade",
    ]

    RequestCategoryLiteral: TypeAlias = Literal[
        "case",
        "complaint",
        "compliment",
        "fulfillment",
        "incident",
        "order",
        "other",
        "reservation",
        "rfc",
        "rfi",
    ]

    RequestCompletionReasonLiteral: TypeAlias = Literal[
        "conflict",
        "declined",
        "duplicate",
        "gone",
        "no_reply",
        "rejected",
        "solved",
        "unsolvable",
        "withdrawn",
        "workaround",
    ]

    RequestGroupingLiteral: TypeAlias = Literal["group", "grouped", "none"]

    RequestImpactLiteral: TypeAlias = Literal["high", "low", "medium", "top"]

    RequestMajorIncidentStatusLiteral: TypeAlias = Literal[
        "accepted", "canceled", "proposed", "rejected", "resolved"
    ]

    RequestOrderFieldLiteral: TypeAlias = Literal[
        "addressed",
        "category",
        "completedAt",
        "completionReason",
        "createdAt",
        "downtimeEndAt",
        "downtimeStartAt",
        "impact",
        "lifeCycleState",
        "majorIncidentStatus",
        "memberName",
        "nextTargetAt",
        "problemId",
        "projectId",
        "requestId",
        "requestedForName",
        "reviewed",
        "serviceInstanceName",
        "source",
        "status",
        "subject",
        "teamName",
        "timeSpentOnRequest",
        "timeSpentOnRequestAndWorkflow",
        "updatedAt",
        "urgent",
        "workflowId",
    ]

    RequestStatusLiteral: TypeAlias = Literal[
        "accepted",
        "assigned",
        "completed",
        "declined",
        "in_progress",
        "on_backlog",
        "project_pending",
        "reservation_pending",
        "waiting_for",
        "waiting_for_customer",
        "workflow_pending",
    ]

    RequestViewLiteral: TypeAlias = Literal[
        "all",
        "archive",
        "assigned_to_me",
        "assigned_to_my_team",
        "assigned_to_our_providers",
        "created_by_me",
        "current_account",
        "problem_management_review",
        "requested_by_or_for_me",
        "requester_dissatisfied",
        "requests_of_my_organization",
        "sla_accountability",
        "trash",
    ]


class RequestActionType(OpenEnum):
    """The values of the enum ``RequestActionType``."""

    ACCESS = "access"
    COMPLIANCE = "compliance"
    CONFIGURATION = "configuration"
    CREATION = "creation"
    INFORMATION = "information"
    INSTALLATION = "installation"
    MODIFICATION = "modification"
    OFFBOARDING = "offboarding"
    ONBOARDING = "onboarding"
    OTHER = "other"
    PROCUREMENT = "procurement"
    RELOCATION = "relocation"
    REMOVAL = "removal"
    RENEWAL = "renewal"
    REPLACEMENT = "replacement"
    REPORTING = "reporting"
    RESET = "reset"
    RESTORATION = "restoration"
    SCHEDULING = "scheduling"
    TRAINING = "training"
    TRANSFER = "transfer"
    TROUBLESHOOT = "troubleshoot"
    UPGRADE = "upgrade"


class RequestCategory(OpenEnum):
    """The values of the enum ``RequestCategory``."""

    CASE = "case"
    COMPLAINT = "complaint"
    COMPLIMENT = "compliment"
    FULFILLMENT = "fulfillment"
    INCIDENT = "incident"
    ORDER = "order"
    OTHER = "other"
    RESERVATION = "reservation"
    RFC = "rfc"
    RFI = "rfi"


class RequestCompletionReason(OpenEnum):
    """The values of the enum ``RequestCompletionReason``."""

    CONFLICT = "conflict"
    DECLINED = "declined"
    DUPLICATE = "duplicate"
    GONE = "gone"
    NO_REPLY = "no_reply"
    REJECTED = "rejected"
    SOLVED = "solved"
    UNSOLVABLE = "unsolvable"
    WITHDRAWN = "withdrawn"
    WORKAROUND = "workaround"


class RequestGrouping(OpenEnum):
    """The values of the enum ``RequestGrouping``."""

    GROUP = "group"
    GROUPED = "grouped"
    NONE = "none"


class RequestImpact(OpenEnum):
    """The values of the enum ``RequestImpact``."""

    HIGH = "high"
    LOW = "low"
    MEDIUM = "medium"
    TOP = "top"


class RequestMajorIncidentStatus(OpenEnum):
    """The values of the enum ``RequestMajorIncidentStatus``."""

    ACCEPTED = "accepted"
    CANCELED = "canceled"
    PROPOSED = "proposed"
    REJECTED = "rejected"
    RESOLVED = "resolved"


class RequestOrderField(OpenEnum):
    """The values of the enum ``RequestOrderField``."""

    ADDRESSED = "addressed"
    CATEGORY = "category"
    COMPLETED_AT = "completedAt"
    COMPLETION_REASON = "completionReason"
    CREATED_AT = "createdAt"
    DOWNTIME_END_AT = "downtimeEndAt"
    DOWNTIME_START_AT = "downtimeStartAt"
    IMPACT = "impact"
    LIFE_CYCLE_STATE = "lifeCycleState"
    MAJOR_INCIDENT_STATUS = "majorIncidentStatus"
    MEMBER_NAME = "memberName"
    NEXT_TARGET_AT = "nextTargetAt"
    PROBLEM_ID = "problemId"
    PROJECT_ID = "projectId"
    REQUEST_ID = "requestId"
    REQUESTED_FOR_NAME = "requestedForName"
    REVIEWED = "reviewed"
    SERVICE_INSTANCE_NAME = "serviceInstanceName"
    SOURCE = "source"
    STATUS = "status"
    SUBJECT = "subject"
    TEAM_NAME = "teamName"
    TIME_SPENT_ON_REQUEST = "timeSpentOnRequest"
    TIME_SPENT_ON_REQUEST_AND_WORKFLOW = "timeSpentOnRequestAndWorkflow"
    UPDATED_AT = "updatedAt"
    URGENT = "urgent"
    WORKFLOW_ID = "workflowId"


class RequestStatus(OpenEnum):
    """The values of the enum ``RequestStatus``."""

    ACCEPTED = "accepted"
    ASSIGNED = "assigned"
    COMPLETED = "completed"
    DECLINED = "declined"
    IN_PROGRESS = "in_progress"
    ON_BACKLOG = "on_backlog"
    PROJECT_PENDING = "project_pending"
    RESERVATION_PENDING = "reservation_pending"
    WAITING_FOR = "waiting_for"
    WAITING_FOR_CUSTOMER = "waiting_for_customer"
    WORKFLOW_PENDING = "workflow_pending"


class RequestView(OpenEnum):
    """The values of the enum ``RequestView``."""

    ALL = "all"
    ARCHIVE = "archive"
    ASSIGNED_TO_ME = "assigned_to_me"
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    ASSIGNED_TO_OUR_PROVIDERS = "assigned_to_our_providers"
    CREATED_BY_ME = "created_by_me"
    CURRENT_ACCOUNT = "current_account"
    PROBLEM_MANAGEMENT_REVIEW = "problem_management_review"
    REQUESTED_BY_OR_FOR_ME = "requested_by_or_for_me"
    REQUESTER_DISSATISFIED = "requester_dissatisfied"
    REQUESTS_OF_MY_ORGANIZATION = "requests_of_my_organization"
    SLA_ACCOUNTABILITY = "sla_accountability"
    TRASH = "trash"
