# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ACCESS = Known("access")
    """Give or take away access rights."""
    COMPLIANCE = Known("compliance")
    """Meet a policy or regulation."""
    CONFIGURATION = Known("configuration")
    """Change settings."""
    CREATION = Known("creation")
    """Make something new."""
    INFORMATION = Known("information")
    """Give information or guidance."""
    INSTALLATION = Known("installation")
    """Put new software or hardware in place."""
    MODIFICATION = Known("modification")
    """Change something that exists."""
    OFFBOARDING = Known("offboarding")
    """Take everything back from a leaving user or ended service."""
    ONBOARDING = Known("onboarding")
    """Prepare everything for a new user or service."""
    OTHER = Known("other")
    PROCUREMENT = Known("procurement")
    """Buy something."""
    RELOCATION = Known("relocation")
    """Move to another place."""
    REMOVAL = Known("removal")
    """Remove or delete something."""
    RENEWAL = Known("renewal")
    """Prolong a license or subscription."""
    REPLACEMENT = Known("replacement")
    """Exchange an item."""
    REPORTING = Known("reporting")
    """Produce a report."""
    RESET = Known("reset")
    """Put a password or state back to its start."""
    RESTORATION = Known("restoration")
    """Bring back an earlier state."""
    SCHEDULING = Known("scheduling")
    """Plan or move an activity."""
    TRAINING = Known("training")
    """Provide training."""
    TRANSFER = Known("transfer")
    """Hand over ownership or responsibility."""
    TROUBLESHOOT = Known("troubleshoot")
    """Find and fix a fault."""
    UPGRADE = Known("upgrade")
    """Bring to a newer version."""


class RequestCategory(OpenEnum):
    """Kind of a request."""

    CASE = Known("case")
    """General case, with targets of its own in service offerings."""
    COMPLAINT = Known("complaint")
    """Request to improve the support."""
    COMPLIMENT = Known("compliment")
    """Praise."""
    FULFILLMENT = Known("fulfillment")
    """Delivery of something ordered in the shop."""
    INCIDENT = Known("incident")
    """Something does not work."""
    ORDER = Known("order")
    """Purchase from the shop."""
    OTHER = Known("other")
    """Out of scope of any service."""
    RESERVATION = Known("reservation")
    """Booking of a CI."""
    RFC = Known("rfc")
    """Request for change."""
    RFI = Known("rfi")
    """Request for information."""


class RequestCompletionReason(OpenEnum):
    """How a request ended."""

    CONFLICT = Known("conflict")
    """Against a standard or policy of the organization."""
    DECLINED = Known("declined")
    """Turned down by the provider."""
    DUPLICATE = Known("duplicate")
    """Customer has another request for the same thing."""
    GONE = Known("gone")
    """Fault no longer occurs."""
    NO_REPLY = Known("no_reply")
    """Customer did not answer."""
    REJECTED = Known("rejected")
    """Turned down by an approver."""
    SOLVED = Known("solved")
    """Solved for good; no problem management review needed."""
    UNSOLVABLE = Known("unsolvable")
    """No solution possible."""
    WITHDRAWN = Known("withdrawn")
    """Called off by the requester."""
    WORKAROUND = Known("workaround")
    """Solved for now; problem management should review it."""


class RequestGrouping(OpenEnum):
    """Part a request plays in grouping."""

    GROUP = Known("group")
    """Group that contains other requests."""
    GROUPED = Known("grouped")
    """Contained in a group."""
    NONE = Known("none")
    """Neither."""


class RequestImpact(OpenEnum):
    """How badly an incident affects the service instance."""

    HIGH = Known("high")
    """Several users have reduced service."""
    LOW = Known("low")
    """One user has reduced service."""
    MEDIUM = Known("medium")
    """One user is without the service."""
    TOP = Known("top")
    """Several users are without the service."""


class RequestMajorIncidentStatus(OpenEnum):
    """Stage of a request in the major incident process."""

    ACCEPTED = Known("accepted")
    """Handled as major incident."""
    CANCELED = Known("canceled")
    PROPOSED = Known("proposed")
    """Suggested as major incident."""
    REJECTED = Known("rejected")
    """Proposal turned down."""
    RESOLVED = Known("resolved")


class RequestOrderField(OpenEnum):
    """Fields by which `Query.requests` can be sorted."""

    ADDRESSED = Known("addressed")
    CATEGORY = Known("category")
    COMPLETED_AT = Known("completedAt")
    COMPLETION_REASON = Known("completionReason")
    CREATED_AT = Known("createdAt")
    DOWNTIME_END_AT = Known("downtimeEndAt")
    DOWNTIME_START_AT = Known("downtimeStartAt")
    IMPACT = Known("impact")
    LIFE_CYCLE_STATE = Known("lifeCycleState")
    MAJOR_INCIDENT_STATUS = Known("majorIncidentStatus")
    MEMBER_NAME = Known("memberName")
    NEXT_TARGET_AT = Known("nextTargetAt")
    PROBLEM_ID = Known("problemId")
    PROJECT_ID = Known("projectId")
    REQUEST_ID = Known("requestId")
    REQUESTED_FOR_NAME = Known("requestedForName")
    REVIEWED = Known("reviewed")
    SERVICE_INSTANCE_NAME = Known("serviceInstanceName")
    SOURCE = Known("source")
    STATUS = Known("status")
    SUBJECT = Known("subject")
    TEAM_NAME = Known("teamName")
    TIME_SPENT_ON_REQUEST = Known("timeSpentOnRequest")
    TIME_SPENT_ON_REQUEST_AND_WORKFLOW = Known("timeSpentOnRequestAndWorkflow")
    UPDATED_AT = Known("updatedAt")
    URGENT = Known("urgent")
    WORKFLOW_ID = Known("workflowId")


class RequestStatus(OpenEnum):
    """Progress of a request."""

    ACCEPTED = Known("accepted")
    """Taken on, not started."""
    ASSIGNED = Known("assigned")
    """Waiting for the team or assignee."""
    COMPLETED = Known("completed")
    """Done; see the completion reason."""
    DECLINED = Known("declined")
    """Assignment refused."""
    IN_PROGRESS = Known("in_progress")
    """Being worked on."""
    ON_BACKLOG = Known("on_backlog")
    """On a product backlog, waiting for a sprint."""
    PROJECT_PENDING = Known("project_pending")
    """Waiting for the linked project."""
    RESERVATION_PENDING = Known("reservation_pending")
    """Waiting for the reservation."""
    WAITING_FOR = Known("waiting_for")
    """Suspended until `waitingUntil`."""
    WAITING_FOR_CUSTOMER = Known("waiting_for_customer")
    """Waiting for the requester's answer; the SLA clock stands still."""
    WORKFLOW_PENDING = Known("workflow_pending")
    """Waiting for the linked workflow."""


class RequestView(OpenEnum):
    """Predefined record sets of `Query.requests`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    ARCHIVE = Known("archive")
    """Archived records, which other views leave out."""
    ASSIGNED_TO_ME = Known("assigned_to_me")
    """Requests assigned to the caller."""
    ASSIGNED_TO_MY_TEAM = Known("assigned_to_my_team")
    """Requests assigned to the caller's teams."""
    ASSIGNED_TO_OUR_PROVIDERS = Known("assigned_to_our_providers")
    """Requests assigned to external providers."""
    CREATED_BY_ME = Known("created_by_me")
    """Requests registered by the caller."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    PROBLEM_MANAGEMENT_REVIEW = Known("problem_management_review")
    """Requests completed in the last 6 months that the caller should review as problem
    manager."""
    REQUESTED_BY_OR_FOR_ME = Known("requested_by_or_for_me")
    """Requests that the caller asked for or that are for the caller."""
    REQUESTER_DISSATISFIED = Known("requester_dissatisfied")
    """Requests whose requester is dissatisfied."""
    REQUESTS_OF_MY_ORGANIZATION = Known("requests_of_my_organization")
    """Requests of the caller's organization; key contacts only."""
    SLA_ACCOUNTABILITY = Known("sla_accountability")
    """Requests for which one of the caller's teams is accountable."""
    TRASH = Known("trash")
    """Trashed records, which other views leave out."""
