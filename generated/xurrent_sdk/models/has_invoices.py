# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasInvoices``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .configuration_item import ConfigurationItemFields
    from .contract import ContractFields
    from .first_line_support_agreement import FirstLineSupportAgreementFields
    from .invoice import Invoice, InvoiceConnectionFields
    from .project import ProjectFields
    from .service_level_agreement import ServiceLevelAgreementFields
    from .workflow import WorkflowFields


class HasInvoices(GraphQLModel, frozen=True):
    """Record that invoices can be booked on."""

    __graphql_fragments__ = """
    on_configuration_item ConfigurationItem
    on_contract Contract
    on_first_line_support_agreement FirstLineSupportAgreement
    on_project Project
    on_service_level_agreement ServiceLevelAgreement
    on_workflow Workflow
    """

    invoices: list[Invoice] = pages("invoices: InvoiceConnection")
    """Invoices booked on the record."""


class HasInvoicesPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasInvoices``."""

    invoices: InvoiceConnectionFields[list[Invoice] | Nul, Card]
    """Invoices booked on the record."""
    on_configuration_item: ConfigurationItemFields[None, Card]
    """Fields of results of type ``ConfigurationItem``."""
    on_contract: ContractFields[None, Card]
    """Fields of results of type ``Contract``."""
    on_first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    """Fields of results of type ``FirstLineSupportAgreement``."""
    on_project: ProjectFields[None, Card]
    """Fields of results of type ``Project``."""
    on_service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """Fields of results of type ``ServiceLevelAgreement``."""
    on_workflow: WorkflowFields[None, Card]
    """Fields of results of type ``Workflow``."""


class HasInvoicesFields(
    HasInvoicesPaths[Nul, Card],
    ObjectFields[HasInvoices | Nul, "HasInvoicesFields[Never, One]", Card],
):
    """Fields of ``HasInvoices`` to select."""
