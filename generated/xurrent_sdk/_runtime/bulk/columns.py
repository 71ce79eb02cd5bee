# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Known types of imports and exports, and the columns of their files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, TypeAlias, get_args

from ..core.errors import ConfigurationError
from ..core.suggest import did_you_mean

JobKind: TypeAlias = Literal["import", "export"]

_EitherType: TypeAlias = (
    Literal["agile_board_columns", "agile_boards", "calendars", "ci_relations", "cis"]
    | Literal["closure_codes", "contracts", "custom_collection_elements"]
    | Literal["custom_collections", "custom_views", "effort_classes", "email_templates"]
    | Literal["holidays", "invoices", "knowledge_articles", "notes", "organizations"]
    | Literal["organizations_contact_details", "organizations_time_allocations"]
    | Literal["out_of_office_periods", "pdf_designs", "people"]
    | Literal["people_contact_details", "people_roles", "problems"]
    | Literal["product_backlog_items", "product_categories", "products"]
    | Literal["project_categories", "project_risk_levels", "project_task_assignments"]
    | Literal["project_task_template_assignments", "project_task_templates"]
    | Literal["project_tasks", "project_templates", "projects", "releases"]
    | Literal["request_templates", "requests", "risk_severities", "risks"]
    | Literal["scrum_workspaces", "service_categories", "service_instances"]
    | Literal["service_offering_activity_rates", "service_offering_effort_class_rates"]
    | Literal["service_offering_ssr_rates", "service_offerings", "services"]
    | Literal["shop_article_categories", "shop_articles", "shop_order_lines"]
    | Literal["short_urls", "sites", "skill_pools", "sla_coverage_groups"]
    | Literal["sla_notification_rules", "sla_notification_schemes", "slas"]
    | Literal["sprint_backlog_items", "sprints", "standard_service_requests"]
    | Literal["survey_answers", "survey_questions", "survey_responses", "surveys"]
    | Literal["task_approvals", "task_template_approvals", "task_templates", "tasks"]
    | Literal["teams", "time_allocations", "time_entries", "timesheet_settings"]
    | Literal["trusted_organizations", "ui_extensions", "workflow_templates"]
    | Literal["workflows"]
)
ImportType: TypeAlias = (
    _EitherType
    | Literal["first_line_support_agreements", "reservation_offerings", "reservations"]
    | Literal["rfc_types", "service_offering_rfc_type_activity_rates", "slas_charges"]
    | Literal["slas_financial_details", "slas_financial_details_rfc_type_activities"]
    | Literal["waiting_for_customer_follow_ups", "waiting_for_customer_rules"]
    | Literal["workflow_types"]
)
"""Known types for imports."""
ExportType: TypeAlias = (
    _EitherType
    | Literal["affected_slas", "app_offering_automation_rules", "app_offering_scopes"]
    | Literal["app_offerings", "flsas", "generic_ci_automation_rules"]
    | Literal["generic_project_task_automation_rules"]
    | Literal["generic_request_automation_rules", "generic_risk_automation_rules"]
    | Literal["generic_task_automation_rules", "generic_workflow_automation_rules"]
    | Literal["missing_translations", "outdated_translations", "permission_events"]
    | Literal["product_backlogs", "project_task_template_automation_rules"]
    | Literal["project_template_automation_rules", "request_template_automation_rules"]
    | Literal["satisfactions", "scim_group_automation_rules"]
    | Literal["scim_user_automation_rules", "sla_financial_details"]
    | Literal["sla_financial_details_activities", "sla_financial_details_charges"]
    | Literal["system_logs", "task_template_automation_rules", "translations"]
    | Literal["workflow_template_automation_rules"]
)
"""Known types for exports."""
IMPORTED: Final = tuple(n for part in get_args(ImportType) for n in get_args(part))
EXPORTED: Final = tuple(n for part in get_args(ExportType) for n in get_args(part))
ORDER: Final = """
project_categories project_risk_levels risk_severities workflow_types calendars holidays ui_extensions sites organizations people organizations_contact_details people_contact_details people_roles teams skill_pools services service_categories service_instances service_offerings slas first_line_support_agreements product_categories products cis ci_relations contracts effort_classes time_allocations custom_collections custom_collection_elements knowledge_articles task_templates request_templates workflow_templates problems requests workflows projects releases tasks project_tasks task_approvals notes time_entries
"""
"""Types in the order of their references, computed from their columns.

Other types name the first four in columns of strings, such as ``Severity`` of risks.
"""
RENAMED: Final = {
    "first_line_support_agreements": "flsas",
    "flsas": "first_line_support_agreements",
    "slas_financial_details_rfc_type_activities": "sla_financial_details_activities",
    "sla_financial_details_activities": "slas_financial_details_rfc_type_activities",
}
"""Types whose names differ in imports and exports, in both directions."""
COLUMNS: Final = """
*|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Custom Fields=custom_fields_json|Created At=timestamp|Updated At=timestamp
calendars|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Weekday=enum:weekday|From=time_of_day|Until=time_of_day
holidays|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Name!=string|Start At!=datetime|End At!=datetime|Calendars=refs:calendar by name
sites|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Address=string|City=string|State=string|Zip=string|Country=country|Time Zone=time_zone|Remarks=text|UI Extension=ref:ui_extension by name|Custom Fields=custom_fields_json
organizations|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Business Unit=boolean|Business Unit Organization=ref:organization by name|Region=string|Parent Organization=ref:organization by name|Manager=ref:person by primary email|Substitute=ref:person by primary email|Remarks=text|UI Extension=ref:ui_extension by name|Custom Fields=custom_fields_json|Financial ID=string
organizations_contact_details|ID=id=id|Organization=ref:organization by name=owner|Contact Protocol=enum:contact.protocol|Contact Label=enum:contact.label|Contact URI=string|Address Label=enum:address.label|Address Address=string|Address City=string|Address State=string|Address Zip=string|Address Country=country|Integration=boolean
organizations_time_allocations|Organization!=ref:organization by name=owner|Time Allocation!=ref:time_allocation by name
people|ID=id=id|Primary Email!=email=natural|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Picture URI=url|Organization=ref:organization by name|Job Title=string|Support ID=string|Authentication ID=string|Employee ID=string|Cost Per Hour=decimal|Manager=ref:person by primary email|Site=ref:site by name|Location=string|Information=text|Time Zone=time_zone|Time Format 24h=boolean|Locale=enum:language|Auto Translation=boolean|Do Not Translate Languages=string|Work Hours=ref:calendar by name|VIP=boolean|UI Extension=ref:ui_extension by name|Custom Data=string|Custom Fields=custom_fields_json|Created At=timestamp|Updated At=timestamp
people_contact_details|Person=ref:person by primary email=owner|Contact Protocol=enum:contact.protocol|Contact Label=enum:contact.label|Contact URI=string|Address Label=enum:address.label|Address Address=string|Address City=string|Address State=string|Address Zip=string|Address Country=country|Integration=boolean
people_roles|Person=ref:person by primary email=owner|Role Account!=account_id|Specialist=boolean|Service Desk Analyst=boolean|Service Desk Manager=boolean|Problem Manager=boolean|Workflow Manager=boolean|Release Manager=boolean|Project Manager=boolean|Service Level Manager=boolean|Configuration Manager=boolean|Auditor=boolean|Account Administrator=boolean|Key Contact=boolean
teams|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Coordinator=ref:person by primary email|Manager=ref:person by primary email|Configuration Manager=ref:person by primary email|Remarks=text|Work Hours=ref:calendar by name|Time Zone=time_zone|Members=refs:person by primary email|Inbound Email Local Part=string|Agile Board=ref:agile_board by name
skill_pools|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Picture URI=url|Cost Per Hour=decimal|Manager=ref:person by primary email|Remarks=text|Members=refs:person by primary email
services|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Keywords=string|Description=text|Provider!=ref:organization by name|First Line Team=ref:team by name|Support Team=ref:team by name|Service Owner=ref:person by primary email|Release Manager=ref:person by primary email|Workflow Manager=ref:person by primary email|Knowledge Manager=ref:person by primary email|Problem Manager=ref:person by primary email|Availability Manager=ref:person by primary email|Capacity Manager=ref:person by primary email|Continuity Manager=ref:person by primary email
service_categories|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Name!=string|Description=text|Services=refs:service by name
service_instances|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Status=enum:service_instance.status|Name!=string|Service!=ref:service by name|First Line Team=ref:team by name|Support Team=ref:team by name|Remarks=text
slas|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Status=enum:agreement.status|Name!=string|Service Offering!=ref:service_offering by name|Service Instance=ref:service_instance by name|Service Level Manager=ref:person by primary email|Customer!=ref:organization by name|Customer Representatives=refs:person by primary email|Start Date=date|Notice Date=date|Expiry Date=date|Remarks=text|Use Knowledge From Service Provider=boolean|Coverage=enum:sla.coverage|Organizations=refs:organization by name|Sites=refs:site by name|People=refs:person by primary email|Service Instances=refs:service_instance by name
first_line_support_agreements|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Status=enum:agreement.status|Name!=string|Customer!=ref:organization by name|Customer Representative=ref:person by primary email|Provider!=ref:organization by name|Service Desk Team=ref:team by name|Start Date=date|Notice Date=date|Expiry Date=date|Support Hours=ref:calendar by name|Time Zone=time_zone|Pickup Target=duration_hm|Pickups Within Target=integer|First Call Resolutions=integer|Service Desk Only Resolutions=integer|Service Desk Resolutions=integer|Rejected Solutions=integer|Target Details=text|Charges=text|Remarks=text
product_categories|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Group=string|Reference=string=natural|Rule Set!=enum:product_category.rule_set|UI Extension=ref:ui_extension by name
products|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Brand!=string|Model=string|Product ID=string|Category!=ref:product_category by reference|Service=ref:service by name|Support Team=ref:team by name|Remarks=text|Supplier=ref:organization by name|Financial Owner=ref:organization by name|Depreciation Method=enum:product.depreciation_method|Useful Life=integer|Rate=decimal|UI Extension=ref:ui_extension by name|Active CIs=integer|Custom Fields=custom_fields_json
cis|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Product!=ref:product by name|Label=string|Name=string|System ID=string|Status!=enum:ci.status|Site=ref:site by name|Location=string|Support Team=ref:team by name|Remarks=text|Nr of Processors=integer|Nr of Cores=integer|License Type=enum:ci.license_type|Nr of Licenses=integer|Temporary License=boolean|License Expiry Date=date|Site License=boolean|Licensed Sites=refs:site by name|Service=ref:service by name|Service Instances=refs:service_instance by name|Users=refs:person by primary email|Supplier=ref:organization by name|Serial Number=string|Financial Owner=ref:organization by name|PO Number=string|Asset ID=string|Depreciation Method=enum:product.depreciation_method|Purchase Value=decimal|In Use Since=date|Useful Life=integer|Rate=decimal|Salvage Value=decimal|Warranty Expiry Date=date|Custom Fields=custom_fields_json|Has CI Relations=boolean|Created At=timestamp|Updated At=timestamp
ci_relations|Source=source|CI Source=source=part|CI Source ID=source_id=part|CI Label=string=part|Related CI Source=source=part|Related CI Source ID=source_id=part|Related CI Label=string=part|Relation Type!=enum:ci_relation.relation_type=part
contracts|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Status=enum:agreement.status|Name!=string|Category=enum:contract.category|Customer!=ref:organization by name|Customer Representative=ref:person by primary email|Supplier=ref:organization by name|Supplier Contact=ref:person by primary email|Start Date=date|Notice Date=date|Expiry Date=date|Time Zone=time_zone|Remarks=text|Configuration items=refs:ci by label|UI Extension=ref:ui_extension by name|Custom Fields=custom_fields_json
custom_collections|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Reference=string|Picture URI=url|UI Extension=ref:ui_extension by name|Description=text
custom_collection_elements|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Custom Collection!=ref:custom_collection by reference|Name!=string|Reference=string|Description=string|Information=text|Picture URI=url|Custom Fields=custom_fields_json
service_offering_ssr_rates|Service Offering!=ref:service_offering by name|Request Template!=ref:request_template by id|Charge Type=enum:service_offering.charge_type|Rate=decimal|Rate Currency=currency
slas_charges|Service Level Agreement!=ref:sla by name|Effort Class!=ref:effort_class by name|Rate ID=string
effort_classes|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Cost Multiplier=decimal|Position=integer|Created At=timestamp|Updated At=timestamp|Service Offerings=refs:service_offering by name
time_allocations|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Group=string|Description Category!=enum:time_allocation.description_category|Service Category!=enum:time_allocation.service_category|Services=refs:service by name|Customer Category!=enum:time_allocation.customer_category|Customers=refs:organization by name|Default Effort Class=ref:effort_class by name
time_entries|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Person!=ref:person by primary email|Date!=date|Started At=timestamp|Time Spent!=duration_hm|Time Allocation=ref:time_allocation by display name|Service=ref:service by name|Customer=ref:organization by name|Request=ref:request by id|Problem=ref:problem by id|Task=ref:task by id|Project Task=ref:project_task by id|Correction=boolean|Description=string|Effort Class ID=integer|Effort Class=ref:effort_class by name|Deleted=boolean
out_of_office_periods|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Person!=ref:person by primary email|Time Allocation=ref:time_allocation by display name|Effort Class=ref:effort_class by name|Reason=string|Start At!=timestamp|End At!=timestamp|Approval Delegate=ref:person by primary email|Created At=timestamp|Updated At=timestamp
requests|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Permalink=url|Requested By!=ref:person by primary email|Requested For=ref:person by primary email|Organization=ref:organization by name|Template=ref:request_template by id|Knowledge Article=ref:knowledge_article by id|Grouped Into=ref:request by id|Subject!=string|Category!=enum:request.category|Impact=enum:request.impact|Service Instance=ref:service_instance by name|Configuration Item=refs:ci by label|Team=ref:team by name|Member=ref:person by primary email|Supplier=ref:organization by name|Supplier Request ID=string|Status=enum:request.status|Problem=ref:problem by id|Change=ref:workflow by id|Project=ref:project by id|Completion Reason=enum:request.completion_reason|Created By=ref:person by primary email|Created At=timestamp|Updated At=timestamp|Resolution Target=timestamp|Completed At=timestamp|Downtime Start=timestamp|Downtime End=timestamp|Notes=notes_text|Internal Notes=notes_text|Reviewed=boolean|Urgent=boolean|Satisfaction=enum:feedback.satisfaction|Addressed=boolean|Custom Fields=custom_fields_json|Waiting Until=timestamp|Desired Completion=timestamp|Agile Board=ref:agile_board by name|Agile Board Column=ref:agile_board_column by name|Agile Board Column Position=integer
notes|Created At=timestamp|Record Type!=string|Record ID!=id_of:request|Person=ref:person by primary email|Internal=boolean|Medium=enum:note.medium|Text!=text|Attachments=urls
problems|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Subject!=string|Manager=ref:person by primary email|Category=enum:problem.category|Impact=enum:problem.impact|Service!=ref:service by name|Change=ref:workflow by id|Project=ref:project by id|Team=ref:team by name|Member=ref:person by primary email|Supplier=ref:organization by name|Supplier Request ID=string|Analysis Target At=timestamp|Status=enum:problem.status|Known Error=boolean|Knowledge Article=ref:knowledge_article by id|Workaround=text|Solved At=timestamp|Service Instances=refs:service_instance by name|Configuration items=refs:ci by label|Requests=refs:request by id|Created At=timestamp|Updated At=timestamp|Notes=notes_text|Urgent=boolean|Waiting Until=timestamp
releases|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Subject!=string|Manager!=ref:person by primary email|Impact=enum:task.impact|Completion Target At=timestamp|Status=string|Completion Reason=string|Completed At=timestamp|Created At=timestamp|Updated At=timestamp|Notes=notes_text|Workflows=refs:workflow by id
workflows|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Template=ref:workflow_template by id|Subject=string|Manager=ref:person by primary email|Category=enum:workflow.category|Impact=enum:task.impact|Service=ref:service by name|Project=ref:project by id|Release=ref:release by id|Change Type=string|Justification=enum:workflow.justification|Start At=timestamp|Completion Target At=timestamp|Status=enum:workflow.status|Completion Reason=enum:workflow.completion_reason|Completed At=timestamp|Created At=timestamp|Updated At=timestamp|Notes=notes_text|Requests=refs:request by id|Problems=refs:problem by id|Custom Fields=custom_fields_json|Phases=lines
workflow_templates|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Subject!=string|Instructions=text|Note=text|Service=ref:service by name|Category=enum:workflow.category|Type=string|Justification=enum:workflow.justification|UI Extension=ref:ui_extension by name|Task Templates=refs:task_template by subject or id|Workflow=links|Recurrence - Disabled=boolean|Recurrence - Time Zone=time_zone|Recurrence - Time Of Day=time_of_day|Recurrence - Start Date=date|Recurrence - End Date=date|Recurrence - Frequency=enum:recurrence.frequency|Recurrence - Interval=integer|Recurrence - Day=integer|Recurrence - Day Of Month=string|Recurrence - Day Of Week=string|Recurrence - Day Of Week Index=enum:recurrence.day_of_week_index|Recurrence - Day of Week Day=string|Recurrence - Month Of Year=string|Recurrence - iCal=text|Recurrence - Workflow Manager=ref:person by primary email|Created At=timestamp|Updated At=timestamp|Phases=lines
tasks|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Workflow!=ref:workflow by id|Template=ref:task_template by id|Subject=string|Category=enum:task.category|Impact=enum:task.impact|Team=ref:team by name|Member=ref:person by primary email|Required Approvals=integer|Supplier=ref:organization by name|Supplier Request ID=string|Anticipated Assignment At=timestamp|Assigned At=timestamp|Planned Duration=duration_min|Planned Effort=duration_min|Start At=timestamp|Completion Target At=timestamp|Status=enum:task.status|Finished At=timestamp|Created At=timestamp|Updated At=timestamp|Instructions=text|Notes=notes_text|Predecessors=refs:task by subject|Urgent=boolean|Custom Fields=custom_fields_json|Waiting Until=timestamp|Service Instances=refs:service_instance by name|Configuration Items=refs:ci by label|PDF Design=ref:pdf_design by name|Request Template=ref:request_template by id|Request Service Instance=ref:service_instance by name|Request=ref:request by id|Phase=string
task_templates|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Subject!=string|Instructions=text|Note=text|Copy notes to workflow=boolean|Category!=enum:task.category|Impact=enum:task.impact|Team=ref:team by name|Member=ref:person by primary email|Required Approvals=integer|Assign to Workflow Manager=boolean|Planned Effort Workflow Manager=duration_min|Assign to Service Owner=boolean|Planned Effort Service Owner=duration_min|Assign to Requester=boolean|Planned Effort Requester=duration_min|Assign to Requester Manager=boolean|Planned Effort Requester Manager=duration_min|Assign to Requester Business Unit Manager=boolean|Planned Effort Requester Business Unit Manager=duration_min|Supplier=ref:organization by name|Planned Duration!=duration_min|Planned Effort=duration_min|Mark as Urgent=boolean|Service Instances=refs:service_instance by name|Configuration Items=refs:ci by label|UI Extension=ref:ui_extension by name|Created At=timestamp|Updated At=timestamp|PDF Design=ref:pdf_design by name|Default Effort Class=ref:effort_class by name|Request Template=ref:request_template by id|Request Service Instance=ref:service_instance by name
task_approvals|Task!=ref:task by id|Approver!=ref:person by primary email|Status=enum:task.status|Planned Effort=duration_min
request_templates|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Subject!=string|Keywords=string|Registration Hints=text|Instructions=text|Note=text|Category=enum:request.category|Impact=enum:request.impact|Service=ref:service by name|End Users=boolean|Specialists=boolean|Configuration Item=ref:ci by label|Asset Selection=boolean|Workflow Template=ref:workflow_template by id|Team=ref:team by name|Member=ref:person by primary email|Assign to Self=boolean|Supplier=ref:organization by name|Workflow Manager=ref:person by primary email|Status=enum:request.status|Completion Reason=enum:request.completion_reason|UI Extension=ref:ui_extension by name|Desired Completion=duration_min|Mark as Urgent=boolean|Support Hours=ref:calendar by name|Time Zone=time_zone|Created At=timestamp|Updated At=timestamp|Copy Subject to Requests=boolean|Default Effort Class=ref:effort_class by name
knowledge_articles|Source=source=source_pair|Source ID=source_id=source_pair|Status=enum:knowledge_article.status|Internal Specialists=boolean|Covered Specialists=boolean|Key Contacts=boolean|End Users=boolean|Service!=ref:service by name|Service Instances=refs:service_instance by name|Subject!=string|Description=text|Instructions!=text|Created By=ref:person by primary email|Created At=timestamp|Updated At=timestamp|Keywords=string
projects|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Subject!=string|Manager!=ref:person by primary email|Program=string|Service!=ref:service by name|Customer!=ref:organization by name|Category=string|Justification!=enum:project.justification|Work Hours=ref:calendar by name|Time Zone=time_zone|Initial Risk Level=string|Initial Effort=integer|Initial Value=decimal|Initial Cost of Effort=decimal|Initial Cost of Purchases=decimal|Status=enum:project.status|Completion Target At=timestamp|Completed At=timestamp|Completion Reason=enum:project.completion_reason|Created At=timestamp|Updated At=timestamp|Phases=lines|Notes=notes_text|Requests=refs:request by id|Problems=refs:problem by id|Changes=refs:workflow by id|UI Extension=ref:ui_extension by name|Custom Fields=custom_fields_json
project_tasks|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Project!=ref:project by id|Template=ref:project_task_template by name|Subject!=string|Category!=enum:project_task.category|Phase!=string|Supplier=ref:organization by name|Supplier Request ID=string|Planned Duration!=duration_min|Team=ref:team by name|Planned Effort=duration_min|Start At=timestamp|Deadline=timestamp|Anticipated Assignment At=timestamp|Completion Target At=timestamp|Assigned At=timestamp|Finished At=timestamp|Status=enum:project_task.status|Required Approvals=integer|Urgent=boolean|Instructions=text|Created At=timestamp|Updated At=timestamp|Notes=notes_text|Predecessors=refs:project_task by subject|Custom Fields=custom_fields_json
project_task_assignments|Project Task!=ref:project_task by id|Assignee!=ref:person by primary email|Status=enum:project_task.status|Waiting Until=timestamp|Planned Effort=duration_min
risks|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Subject!=string|Manager=ref:person by primary email|Severity!=string|Status=enum:risk.status|Mitigation Target At=date|Closure Reason=enum:risk.closure_reason|Projects=refs:project by id|Services=refs:service by name|Organizations=refs:organization by name|UI Extension=ref:ui_extension by name|Custom Fields=custom_fields_json
risk_severities|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name!=string|Reference=string=natural|Description=string|Information=text|Position=integer
invoices|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Description!=string|Project=ref:project by id|Service=ref:service by name|Supplier!=ref:organization by name|PO Number=string|Invoice Number!=string|Invoice Date!=date|Remarks=text|Unit Price!=decimal|Quantity!=decimal|Amount=decimal|Capital Expenditure=boolean|Created At=timestamp|Updated At=timestamp
shop_order_lines|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Requested For=ref:person by primary email|Shop Article=ref:shop_article by reference|Name=string|Fulfillment Template=ref:request_template by id|Status=enum:shop_order_line.status|Quantity=integer|Price=decimal|Price Currency=currency|Recurring Price=decimal|Recurring Price Currency=currency|Recurring Period=enum:shop_article.recurring_period|Ordered At=timestamp|Order=ref:request by id|Fulfillment Task=ref:task by id|Fulfillment Request=ref:request by id|Delivery address=string|Delivery City=string|Delivery State=string|Delivery Zip=string|Delivery Country=country|Completed At=timestamp|Created At=timestamp|Updated At=timestamp
reservation_offerings|ID=id=id|Source=source=source_pair|Source ID=source_id=source_pair|Disabled=boolean|Name=string|Service Instance=ref:service_instance by name|Calendar=ref:calendar by name|Time Zone=time_zone|Initial Status=enum:reservation.status|Min. Duration=duration_min|Step Duration=duration_min|Max. Duration=duration_min|Preparation Duration=duration_min|Min. Advance Duration=duration_min|Max. Advance Duration=duration_min|Multi-day=boolean|Filters=string|Configuration Items=refs:ci by label|Created At=timestamp|Updated At=timestamp
ui_extensions|ID=id=id|Disabled=boolean|Name!=string|Title=string|Category!=enum:ui_extension.category|Active version HTML=text|Active version CSS=text|Active version Javascript=text|Prepared version HTML=text|Prepared version CSS=text|Prepared version Javascript=text
"""
"""The columns of types as a compact string: header, ``!`` for required columns, kind of
the cells, part of the key. Columns of ``*`` are in exports of types whose own list
lacks them, and in imports of types without a list."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, and the kind of its cells, as ``ref:team by name``."""

    header: str
    kind: str
    required: bool = False
    key: str = ""
    """The part of a record's key: ``id``, ``source_pair``, ``natural``, ``owner`` of
    rows that replace others, ``part``."""

    @property
    def refers_to(self) -> str:
        """The model of the records that a cell refers to, else empty."""
        form, _, rest = self.kind.partition(":")
        return rest.partition(" by ")[0] if form in {"ref", "refs"} else ""

    @property
    def is_list(self) -> bool:
        """Return whether a cell holds a list, one item per line."""
        return self.kind.startswith("refs:") or self.kind in {"lines", "links", "urls"}


@cache
def columns_of(name: str) -> Mapping[str, Column]:
    """Return the known columns of a type by header, in the order of the files."""
    by_header: dict[str, Column] = {}
    for line in COLUMNS.strip().split("\n"):
        of_type, *columns = line.split("|")
        for text in columns if name in {of_type, RENAMED.get(of_type)} else ():
            header, _, rest = text.partition("=")
            kind, _, key = rest.partition("=")
            bare = header.removesuffix("!")
            by_header[bare] = Column(bare, kind, bare != header, key)
    return by_header


def field_name(header: str) -> str:
    """Return the Python name of a field: ``Primary Email`` is ``primary_email``."""
    return re.sub(r"[^a-z0-9]+", "_", header.lower()).strip("_")


def own_columns(of_type: str, header: Iterable[str]) -> int:
    """Count the headers in a type's own list, without those of most types."""
    own, of_most = ({*map(field_name, columns_of(n))} for n in (of_type, "*"))
    return len((own - of_most).intersection(map(field_name, header)))


def has_column_of(of_type: str, header: Sequence[str]) -> bool:
    """True if a header has a column of a type, or if the columns are unknown."""
    known = {*columns_of("*"), *columns_of(of_type)}
    if not set(map(field_name, known)).isdisjoint(map(field_name, header)):
        return True
    is_name = re.compile(r"[A-Z][\w .&/#%()?'-]{0,80}").fullmatch
    return not columns_of(of_type) and len(header) > 1 and all(map(is_name, header))


def in_order(types: Iterable[str]) -> list[str]:
    """Sort types topologically: each comes after the types that it refers to."""
    order = ORDER.split()
    return sorted(types, key=lambda n: order.index(n) if n in order else len(order))


def columns_for_later(types: Sequence[str]) -> dict[str, list[str]]:
    """Return the columns of each type that refer to a later type, or to itself.

    IDs are not among them: the server assigns them, so their records exist.
    """
    return {
        name: [
            column.header
            for column in columns_of(name).values()
            if not column.required
            and column.key != "owner"
            and not column.kind.endswith(" by id")
            and _type_of(column.refers_to) in types[index:]
        ]
        for index, name in enumerate(types)
    }


def _type_of(model: str) -> str:
    if model == "person":
        return "people"
    if model.endswith("y"):
        return f"{model[:-1]}ies"
    return f"{model}es" if model.endswith("s") else f"{model}s"


def check_type(name: str, kind: JobKind) -> None:
    """Raises ``ConfigurationError`` for a type that is not known for such jobs."""
    known = IMPORTED if kind == "import" else EXPORTED
    if name in known:
        return
    near = RENAMED.get(name)
    hint = f"; {kind}s call it {near!r}" if near else did_you_mean(name, known)
    raise ConfigurationError(
        f"{name!r} is not known to be a type of {kind}s; strict=False takes any{hint}"
    )
