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
    """Kind of action a request template stands for."""

    ACCESS = "access"
    """Give or take away access rights."""
    COMPLIANCE = "compliance"
    """Meet a policy or regulation."""
    CONFIGURATION = "configuration"
    """Change settings."""
    CREATION = "creation"
    """Make something new."""
    INFORMATION = "information"
    """Give information or guidance."""
    INSTALLATION = "installation"
    """Put new software or hardware in place."""
    MODIFICATION = "modification"
    """Change something that exists."""
    OFFBOARDING = "offboarding"
    """Take everything back from a leaving user or ended service."""
    ONBOARDING = "onboarding"
    """Prepare everything for a new user or service."""
    OTHER = "other"
    PROCUREMENT = "procurement"
    """Buy something."""
    RELOCATION = "relocation"
    """Move to another place."""
    REMOVAL = "removal"
    """Remove or delete something."""
    RENEWAL = "renewal"
    """Prolong a license or subscription."""
    REPLACEMENT = "replacement"
    """Exchange an item."""
    REPORTING = "reporting"
    """Produce a report."""
    RESET = "reset"
    """Put a password or state back to its start."""
    RESTORATION = "restoration"
    """Bring back an earlier state."""
    SCHEDULING = "scheduling"
    """Plan or move an activity."""
    TRAINING = "training"
    """Provide training."""
    TRANSFER = "transfer"
    """Hand over ownership or responsibility."""
    TROUBLESHOOT = "troubleshoot"
    """Find and fix a fault."""
    UPGRADE = "upgrade"
    """Bring to a newer version."""


class RequestCategory(OpenEnum):
    """Kind of a request."""

    CASE = "case"
    """General case, with targets of its own in service offerings."""
    COMPLAINT = "complaint"
    """Request to improve the support."""
    COMPLIMENT = "compliment"
    """Praise."""
    FULFILLMENT = "fulfillment"
    """Delivery of something ordered in the shop."""
    INCIDENT = "incident"
    """Something does not work."""
    ORDER = "order"
    """Purchase from the shop."""
    OTHER = "other"
    """Out of scope of any service."""
    RESERVATION = "reservation"
    """Booking of a CI."""
    RFC = "rfc"
    """Request for change."""
    RFI = "rfi"
    """Request for information."""


class RequestCompletionReason(OpenEnum):
    """How a request ended."""

    CONFLICT = "conflict"
    """Against a standard or policy of the organization."""
    DECLINED = "declined"
    """Turned down by the provider."""
    DUPLICATE = "duplicate"
    """Customer has another request for the same thing."""
    GONE = "gone"
    """Fault no longer occurs."""
    NO_REPLY = "no_reply"
    """Customer did not answer."""
    REJECTED = "rejected"
    """Turned down by an approver."""
    SOLVED = "solved"
    """Solved for good; no problem management review needed."""
    UNSOLVABLE = "unsolvable"
    """No solution possible."""
    WITHDRAWN = "withdrawn"
    """Called off by the requester."""
    WORKAROUND = "workaround"
    """Solved for now; problem management should review it."""


class RequestGrouping(OpenEnum):
    """Part a request plays in grouping."""

    GROUP = "group"
    """Group that contains other requests."""
    GROUPED = "grouped"
    """Contained in a group."""
    NONE = "none"
    """Neither."""


class RequestImpact(OpenEnum):
    """How badly an incident affects the service instance."""

    HIGH = "high"
    """Several users have reduced service."""
    LOW = "low"
    """One user has reduced service."""
    MEDIUM = "medium"
    """One user is without the service."""
    TOP = "top"
    """Several users are without the service."""


class RequestMajorIncidentStatus(OpenEnum):
    """Stage of a request in the major incident process."""

    ACCEPTED = "accepted"
    """Handled as major incident."""
    CANCELED = "canceled"
    PROPOSED = "proposed"
    """Suggested as major incident."""
    REJECTED = "rejected"
    """Proposal turned down."""
    RESOLVED = "resolved"


class RequestOrderField(OpenEnum):
    """Fields by which `Query.requests` can be sorted."""

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
    """Progress of a request."""

    ACCEPTED = "accepted"
    """Taken on, not started."""
    ASSIGNED = "assigned"
    """Waiting for the team or assignee."""
    COMPLETED = "completed"
    """Done; see the completion reason."""
    DECLINED = "declined"
    """Assignment refused."""
    IN_PROGRESS = "in_progress"
    """Being worked on."""
    ON_BACKLOG = "on_backlog"
    """On a product backlog, waiting for a sprint."""
    PROJECT_PENDING = "project_pending"
    """Waiting for the linked project."""
    RESERVATION_PENDING = "reservation_pending"
    """Waiting for the reservation."""
    WAITING_FOR = "waiting_for"
    """Suspended until `waitingUntil`."""
    WAITING_FOR_CUSTOMER = "waiting_for_customer"
    """Waiting for the requester's answer; the SLA clock stands still."""
    WORKFLOW_PENDING = "workflow_pending"
    """Waiting for the linked workflow."""


class RequestView(OpenEnum):
    """Predefined record sets of `Query.requests`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = "archive"
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = "assigned_to_me"
    """Requests assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = "assigned_to_my_team"
    """Requests assigned to the caller's teams."""
    ASSIGNED_TO_OUR_PROVIDERS = "assigned_to_our_providers"
    """Requests assigned to external providers."""
    CREATED_BY_ME = "created_by_me"
    """Requests registered by the caller."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
    PROBLEM_MANAGEMENT_REVIEW = "problem_management_review"
    """Requests completed in the last 6 months that the caller should review as problem
    manager.
    """
    REQUESTED_BY_OR_FOR_ME = "requested_by_or_for_me"
    """Requests that the caller asked for or that are for the caller."""
    REQUESTER_DISSATISFIED = "requester_dissatisfied"
    """Requests whose requester is dissatisfied."""
    REQUESTS_OF_MY_ORGANIZATION = "requests_of_my_organization"
    """Requests of the caller's organization; key contacts only."""
    SLA_ACCOUNTABILITY = "sla_accountability"
    """Requests for which one of the caller's teams is accountable."""
    TRASH = "trash"
    """Trashed records, which other views leave out."""
