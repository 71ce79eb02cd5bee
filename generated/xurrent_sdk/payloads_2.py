# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.effort_class import EffortClass, EffortClassFields
    from .models.first_line_support_agreement import (
        FirstLineSupportAgreement,
        FirstLineSupportAgreementFields,
    )
    from .models.golden_set_item import GoldenSetItem, GoldenSetItemFields
    from .models.holiday import Holiday, HolidayFields
    from .models.invoice import Invoice, InvoiceFields
    from .models.knowledge_article import KnowledgeArticle, KnowledgeArticleFields
    from .models.note import Note, NoteFields
    from .models.note_reaction import NoteReaction, NoteReactionFields
    from .models.organization import Organization, OrganizationFields
    from .models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from .models.pdf_design import PdfDesign, PdfDesignFields
    from .models.person import Person, PersonFields
    from .models.problem import Problem, ProblemFields
    from .models.product_backlog import ProductBacklog, ProductBacklogFields
    from .models.validation_error import ValidationError, ValidationErrorListFields


class EffortClassUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `effortClassUpdate` mutation."""

    __graphql_name__ = "EffortClassUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    effort_class effortClass EffortClass
    errors errors [ValidationError!]
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    effort_class: EffortClass | None = absent
    """The effort class as saved; null when `errors` has entries."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""


class EffortClassUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``EffortClassUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    effort_class: EffortClassFields[None, Card]
    """The effort class as saved; null when `errors` has entries."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""


class EffortClassUpdatePayloadFields(
    EffortClassUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        EffortClassUpdatePayload | Nul,
        "EffortClassUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``EffortClassUpdatePayload``."""


class FirstLineSupportAgreementCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `firstLineSupportAgreementCreate` mutation."""

    __graphql_name__ = "FirstLineSupportAgreementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    first_line_support_agreement firstLineSupportAgreement FirstLineSupportAgreement
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    first_line_support_agreement: FirstLineSupportAgreement | None = absent
    """The first line support agreement as saved; null when `errors` has entries."""


class FirstLineSupportAgreementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    """The first line support agreement as saved; null when `errors` has entries."""


class FirstLineSupportAgreementCreatePayloadFields(
    FirstLineSupportAgreementCreatePayloadPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreementCreatePayload | Nul,
        "FirstLineSupportAgreementCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreementCreatePayload``."""


class FirstLineSupportAgreementUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `firstLineSupportAgreementUpdate` mutation."""

    __graphql_name__ = "FirstLineSupportAgreementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    first_line_support_agreement firstLineSupportAgreement FirstLineSupportAgreement
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    first_line_support_agreement: FirstLineSupportAgreement | None = absent
    """The first line support agreement as saved; null when `errors` has entries."""


class FirstLineSupportAgreementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``FirstLineSupportAgreementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    first_line_support_agreement: FirstLineSupportAgreementFields[None, Card]
    """The first line support agreement as saved; null when `errors` has entries."""


class FirstLineSupportAgreementUpdatePayloadFields(
    FirstLineSupportAgreementUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        FirstLineSupportAgreementUpdatePayload | Nul,
        "FirstLineSupportAgreementUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``FirstLineSupportAgreementUpdatePayload``."""


class GoldenSetItemCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `goldenSetItemCreate` mutation."""

    __graphql_name__ = "GoldenSetItemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    golden_set_item goldenSetItem GoldenSetItem
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    golden_set_item: GoldenSetItem | None = absent
    """The golden set item as saved; null when `errors` has entries."""


class GoldenSetItemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    golden_set_item: GoldenSetItemFields[None, Card]
    """The golden set item as saved; null when `errors` has entries."""


class GoldenSetItemCreatePayloadFields(
    GoldenSetItemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemCreatePayload | Nul,
        "GoldenSetItemCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemCreatePayload``."""


class GoldenSetItemDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `goldenSetItemDelete` mutation."""

    __graphql_name__ = "GoldenSetItemDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = absent
    """True when the mutation was carried out."""


class GoldenSetItemDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class GoldenSetItemDeleteMutationPayloadFields(
    GoldenSetItemDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemDeleteMutationPayload | Nul,
        "GoldenSetItemDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemDeleteMutationPayload``."""


class GoldenSetItemUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `goldenSetItemUpdate` mutation."""

    __graphql_name__ = "GoldenSetItemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    golden_set_item goldenSetItem GoldenSetItem
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    golden_set_item: GoldenSetItem | None = absent
    """The golden set item as saved; null when `errors` has entries."""


class GoldenSetItemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``GoldenSetItemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    golden_set_item: GoldenSetItemFields[None, Card]
    """The golden set item as saved; null when `errors` has entries."""


class GoldenSetItemUpdatePayloadFields(
    GoldenSetItemUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        GoldenSetItemUpdatePayload | Nul,
        "GoldenSetItemUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``GoldenSetItemUpdatePayload``."""


class HolidayCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `holidayCreate` mutation."""

    __graphql_name__ = "HolidayCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    holiday holiday Holiday
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    holiday: Holiday | None = absent
    """The holiday as saved; null when `errors` has entries."""


class HolidayCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``HolidayCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    holiday: HolidayFields[None, Card]
    """The holiday as saved; null when `errors` has entries."""


class HolidayCreatePayloadFields(
    HolidayCreatePayloadPaths[Nul, Card],
    ObjectFields[
        HolidayCreatePayload | Nul, "HolidayCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``HolidayCreatePayload``."""


class HolidayUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `holidayUpdate` mutation."""

    __graphql_name__ = "HolidayUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    holiday holiday Holiday
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    holiday: Holiday | None = absent
    """The holiday as saved; null when `errors` has entries."""


class HolidayUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``HolidayUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    holiday: HolidayFields[None, Card]
    """The holiday as saved; null when `errors` has entries."""


class HolidayUpdatePayloadFields(
    HolidayUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        HolidayUpdatePayload | Nul, "HolidayUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``HolidayUpdatePayload``."""


class InvoiceCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `invoiceCreate` mutation."""

    __graphql_name__ = "InvoiceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    invoice invoice Invoice
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    invoice: Invoice | None = absent
    """The invoice as saved; null when `errors` has entries."""


class InvoiceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``InvoiceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    invoice: InvoiceFields[None, Card]
    """The invoice as saved; null when `errors` has entries."""


class InvoiceCreatePayloadFields(
    InvoiceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        InvoiceCreatePayload | Nul, "InvoiceCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``InvoiceCreatePayload``."""


class InvoiceUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `invoiceUpdate` mutation."""

    __graphql_name__ = "InvoiceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    invoice invoice Invoice
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    invoice: Invoice | None = absent
    """The invoice as saved; null when `errors` has entries."""


class InvoiceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``InvoiceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    invoice: InvoiceFields[None, Card]
    """The invoice as saved; null when `errors` has entries."""


class InvoiceUpdatePayloadFields(
    InvoiceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        InvoiceUpdatePayload | Nul, "InvoiceUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``InvoiceUpdatePayload``."""


class KnowledgeArticleCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `knowledgeArticleCreate` mutation."""

    __graphql_name__ = "KnowledgeArticleCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticle | None = absent
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticleFields[None, Card]
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleCreatePayloadFields(
    KnowledgeArticleCreatePayloadPaths[Nul, Card],
    ObjectFields[
        KnowledgeArticleCreatePayload | Nul,
        "KnowledgeArticleCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``KnowledgeArticleCreatePayload``."""


class KnowledgeArticleMarkAsReviewedPayload(GraphQLModel, frozen=True):
    """Answer of the `knowledgeArticleMarkAsReviewed` mutation."""

    __graphql_name__ = "KnowledgeArticleMarkAsReviewedPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticle | None = absent
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleMarkAsReviewedPayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleMarkAsReviewedPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticleFields[None, Card]
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleMarkAsReviewedPayloadFields(
    KnowledgeArticleMarkAsReviewedPayloadPaths[Nul, Card],
    ObjectFields[
        KnowledgeArticleMarkAsReviewedPayload | Nul,
        "KnowledgeArticleMarkAsReviewedPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``KnowledgeArticleMarkAsReviewedPayload``."""


class KnowledgeArticleUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `knowledgeArticleUpdate` mutation."""

    __graphql_name__ = "KnowledgeArticleUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticle | None = absent
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    knowledge_article: KnowledgeArticleFields[None, Card]
    """The knowledge article as saved; null when `errors` has entries."""


class KnowledgeArticleUpdatePayloadFields(
    KnowledgeArticleUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        KnowledgeArticleUpdatePayload | Nul,
        "KnowledgeArticleUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``KnowledgeArticleUpdatePayload``."""


class NoteCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `noteCreate` mutation."""

    __graphql_name__ = "NoteCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    note note Note
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    note: Note | None = absent
    """The note as saved; null when `errors` has entries."""


class NoteCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    note: NoteFields[None, Card]
    """The note as saved; null when `errors` has entries."""


class NoteCreatePayloadFields(
    NoteCreatePayloadPaths[Nul, Card],
    ObjectFields[NoteCreatePayload | Nul, "NoteCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``NoteCreatePayload``."""


class NoteReactionCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `noteReactionCreate` mutation."""

    __graphql_name__ = "NoteReactionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    note_reaction noteReaction NoteReaction
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    note_reaction: NoteReaction | None = absent
    """The note reaction as saved; null when `errors` has entries."""


class NoteReactionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteReactionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    note_reaction: NoteReactionFields[None, Card]
    """The note reaction as saved; null when `errors` has entries."""


class NoteReactionCreatePayloadFields(
    NoteReactionCreatePayloadPaths[Nul, Card],
    ObjectFields[
        NoteReactionCreatePayload | Nul,
        "NoteReactionCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``NoteReactionCreatePayload``."""


class NoteReactionDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `noteReactionDelete` mutation."""

    __graphql_name__ = "NoteReactionDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = absent
    """True when the mutation was carried out."""


class NoteReactionDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteReactionDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class NoteReactionDeleteMutationPayloadFields(
    NoteReactionDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        NoteReactionDeleteMutationPayload | Nul,
        "NoteReactionDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``NoteReactionDeleteMutationPayload``."""


class OrganizationCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `organizationCreate` mutation."""

    __graphql_name__ = "OrganizationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    organization organization Organization
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    organization: Organization | None = absent
    """The organization as saved; null when `errors` has entries."""


class OrganizationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OrganizationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    organization: OrganizationFields[None, Card]
    """The organization as saved; null when `errors` has entries."""


class OrganizationCreatePayloadFields(
    OrganizationCreatePayloadPaths[Nul, Card],
    ObjectFields[
        OrganizationCreatePayload | Nul,
        "OrganizationCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``OrganizationCreatePayload``."""


class OrganizationUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `organizationUpdate` mutation."""

    __graphql_name__ = "OrganizationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    organization organization Organization
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    organization: Organization | None = absent
    """The organization as saved; null when `errors` has entries."""


class OrganizationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OrganizationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    organization: OrganizationFields[None, Card]
    """The organization as saved; null when `errors` has entries."""


class OrganizationUpdatePayloadFields(
    OrganizationUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        OrganizationUpdatePayload | Nul,
        "OrganizationUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``OrganizationUpdatePayload``."""


class OutOfOfficePeriodCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `outOfOfficePeriodCreate` mutation."""

    __graphql_name__ = "OutOfOfficePeriodCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    out_of_office_period outOfOfficePeriod OutOfOfficePeriod
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    out_of_office_period: OutOfOfficePeriod | None = absent
    """The out-of-office period as saved; null when `errors` has entries."""


class OutOfOfficePeriodCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    out_of_office_period: OutOfOfficePeriodFields[None, Card]
    """The out-of-office period as saved; null when `errors` has entries."""


class OutOfOfficePeriodCreatePayloadFields(
    OutOfOfficePeriodCreatePayloadPaths[Nul, Card],
    ObjectFields[
        OutOfOfficePeriodCreatePayload | Nul,
        "OutOfOfficePeriodCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``OutOfOfficePeriodCreatePayload``."""


class OutOfOfficePeriodDeleteMutationPayload(GraphQLModel, frozen=True):
    """Answer of the `outOfOfficePeriodDelete` mutation."""

    __graphql_name__ = "OutOfOfficePeriodDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    success: bool | None = absent
    """True when the mutation was carried out."""


class OutOfOfficePeriodDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


class OutOfOfficePeriodDeleteMutationPayloadFields(
    OutOfOfficePeriodDeleteMutationPayloadPaths[Nul, Card],
    ObjectFields[
        OutOfOfficePeriodDeleteMutationPayload | Nul,
        "OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``OutOfOfficePeriodDeleteMutationPayload``."""


class OutOfOfficePeriodUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `outOfOfficePeriodUpdate` mutation."""

    __graphql_name__ = "OutOfOfficePeriodUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    out_of_office_period outOfOfficePeriod OutOfOfficePeriod
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    out_of_office_period: OutOfOfficePeriod | None = absent
    """The out-of-office period as saved; null when `errors` has entries."""


class OutOfOfficePeriodUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    out_of_office_period: OutOfOfficePeriodFields[None, Card]
    """The out-of-office period as saved; null when `errors` has entries."""


class OutOfOfficePeriodUpdatePayloadFields(
    OutOfOfficePeriodUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        OutOfOfficePeriodUpdatePayload | Nul,
        "OutOfOfficePeriodUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``OutOfOfficePeriodUpdatePayload``."""


class PdfDesignCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `pdfDesignCreate` mutation."""

    __graphql_name__ = "PdfDesignCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    pdf_design pdfDesign PdfDesign
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    pdf_design: PdfDesign | None = absent
    """The PDF design as saved; null when `errors` has entries."""


class PdfDesignCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesignCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pdf_design: PdfDesignFields[None, Card]
    """The PDF design as saved; null when `errors` has entries."""


class PdfDesignCreatePayloadFields(
    PdfDesignCreatePayloadPaths[Nul, Card],
    ObjectFields[
        PdfDesignCreatePayload | Nul, "PdfDesignCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PdfDesignCreatePayload``."""


class PdfDesignUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `pdfDesignUpdate` mutation."""

    __graphql_name__ = "PdfDesignUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    pdf_design pdfDesign PdfDesign
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    pdf_design: PdfDesign | None = absent
    """The PDF design as saved; null when `errors` has entries."""


class PdfDesignUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesignUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    pdf_design: PdfDesignFields[None, Card]
    """The PDF design as saved; null when `errors` has entries."""


class PdfDesignUpdatePayloadFields(
    PdfDesignUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        PdfDesignUpdatePayload | Nul, "PdfDesignUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PdfDesignUpdatePayload``."""


class PersonCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `personCreate` mutation."""

    __graphql_name__ = "PersonCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    person person Person
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    person: Person | None = absent
    """The person as saved; null when `errors` has entries."""


class PersonCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PersonCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    person: PersonFields[None, Card]
    """The person as saved; null when `errors` has entries."""


class PersonCreatePayloadFields(
    PersonCreatePayloadPaths[Nul, Card],
    ObjectFields[
        PersonCreatePayload | Nul, "PersonCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PersonCreatePayload``."""


class PersonUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `personUpdate` mutation."""

    __graphql_name__ = "PersonUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    person person Person
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    person: Person | None = absent
    """The person as saved; null when `errors` has entries."""


class PersonUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PersonUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    person: PersonFields[None, Card]
    """The person as saved; null when `errors` has entries."""


class PersonUpdatePayloadFields(
    PersonUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        PersonUpdatePayload | Nul, "PersonUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PersonUpdatePayload``."""


class ProblemCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `problemCreate` mutation."""

    __graphql_name__ = "ProblemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    problem problem Problem
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    problem: Problem | None = absent
    """The problem as saved; null when `errors` has entries."""


class ProblemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProblemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    problem: ProblemFields[None, Card]
    """The problem as saved; null when `errors` has entries."""


class ProblemCreatePayloadFields(
    ProblemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProblemCreatePayload | Nul, "ProblemCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProblemCreatePayload``."""


class ProblemUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `problemUpdate` mutation."""

    __graphql_name__ = "ProblemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    problem problem Problem
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    problem: Problem | None = absent
    """The problem as saved; null when `errors` has entries."""


class ProblemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProblemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    problem: ProblemFields[None, Card]
    """The problem as saved; null when `errors` has entries."""


class ProblemUpdatePayloadFields(
    ProblemUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProblemUpdatePayload | Nul, "ProblemUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProblemUpdatePayload``."""


class ProductBacklogCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `productBacklogCreate` mutation."""

    __graphql_name__ = "ProductBacklogCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_backlog productBacklog ProductBacklog
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product_backlog: ProductBacklog | None = absent
    """The product backlog as saved; null when `errors` has entries."""


class ProductBacklogCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductBacklogCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product_backlog: ProductBacklogFields[None, Card]
    """The product backlog as saved; null when `errors` has entries."""


class ProductBacklogCreatePayloadFields(
    ProductBacklogCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductBacklogCreatePayload | Nul,
        "ProductBacklogCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProductBacklogCreatePayload``."""


class ProductBacklogUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `productBacklogUpdate` mutation."""

    __graphql_name__ = "ProductBacklogUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_backlog productBacklog ProductBacklog
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product_backlog: ProductBacklog | None = absent
    """The product backlog as saved; null when `errors` has entries."""


class ProductBacklogUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductBacklogUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product_backlog: ProductBacklogFields[None, Card]
    """The product backlog as saved; null when `errors` has entries."""


class ProductBacklogUpdatePayloadFields(
    ProductBacklogUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductBacklogUpdatePayload | Nul,
        "ProductBacklogUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProductBacklogUpdatePayload``."""
