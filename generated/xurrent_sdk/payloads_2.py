"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
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
    from .models.product import Product, ProductFields
    from .models.product_backlog import ProductBacklog, ProductBacklogFields
    from .models.product_category import ProductCategory, ProductCategoryFields
    from .models.project import Project, ProjectFields
    from .models.project_category import ProjectCategory, ProjectCategoryFields
    from .models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields
    from .models.project_task import ProjectTask, ProjectTaskFields
    from .models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )
    from .models.validation_error import ValidationError, ValidationErrorListFields


class HolidayUpdatePayload(GraphQLModel, frozen=True):
    """The type ``HolidayUpdatePayload``."""

    __graphql_name__ = "HolidayUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    holiday holiday Holiday
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    holiday: Holiday | None = absent


class HolidayUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``HolidayUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    holiday: HolidayFields[None, Card]


class HolidayUpdatePayloadFields(
    HolidayUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        HolidayUpdatePayload | Nul, "HolidayUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``HolidayUpdatePayload``."""


class InvoiceCreatePayload(GraphQLModel, frozen=True):
    """The type ``InvoiceCreatePayload``."""

    __graphql_name__ = "InvoiceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    invoice invoice Invoice
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    invoice: Invoice | None = absent


class InvoiceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``InvoiceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    invoice: InvoiceFields[None, Card]


class InvoiceCreatePayloadFields(
    InvoiceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        InvoiceCreatePayload | Nul, "InvoiceCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``InvoiceCreatePayload``."""


class InvoiceUpdatePayload(GraphQLModel, frozen=True):
    """The type ``InvoiceUpdatePayload``."""

    __graphql_name__ = "InvoiceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    invoice invoice Invoice
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    invoice: Invoice | None = absent


class InvoiceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``InvoiceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    invoice: InvoiceFields[None, Card]


class InvoiceUpdatePayloadFields(
    InvoiceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        InvoiceUpdatePayload | Nul, "InvoiceUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``InvoiceUpdatePayload``."""


class KnowledgeArticleCreatePayload(GraphQLModel, frozen=True):
    """The type ``KnowledgeArticleCreatePayload``."""

    __graphql_name__ = "KnowledgeArticleCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    knowledge_article: KnowledgeArticle | None = absent


class KnowledgeArticleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    knowledge_article: KnowledgeArticleFields[None, Card]


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
    """The type ``KnowledgeArticleMarkAsReviewedPayload``."""

    __graphql_name__ = "KnowledgeArticleMarkAsReviewedPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    knowledge_article: KnowledgeArticle | None = absent


class KnowledgeArticleMarkAsReviewedPayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleMarkAsReviewedPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    knowledge_article: KnowledgeArticleFields[None, Card]


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
    """The type ``KnowledgeArticleUpdatePayload``."""

    __graphql_name__ = "KnowledgeArticleUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    knowledge_article knowledgeArticle KnowledgeArticle
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    knowledge_article: KnowledgeArticle | None = absent


class KnowledgeArticleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``KnowledgeArticleUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    knowledge_article: KnowledgeArticleFields[None, Card]


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
    """The type ``NoteCreatePayload``."""

    __graphql_name__ = "NoteCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    note note Note
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    note: Note | None = absent


class NoteCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    note: NoteFields[None, Card]


class NoteCreatePayloadFields(
    NoteCreatePayloadPaths[Nul, Card],
    ObjectFields[NoteCreatePayload | Nul, "NoteCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``NoteCreatePayload``."""


class NoteReactionCreatePayload(GraphQLModel, frozen=True):
    """The type ``NoteReactionCreatePayload``."""

    __graphql_name__ = "NoteReactionCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    note_reaction noteReaction NoteReaction
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    note_reaction: NoteReaction | None = absent


class NoteReactionCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteReactionCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    note_reaction: NoteReactionFields[None, Card]


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
    """The type ``NoteReactionDeleteMutationPayload``."""

    __graphql_name__ = "NoteReactionDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class NoteReactionDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``NoteReactionDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


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
    """The type ``OrganizationCreatePayload``."""

    __graphql_name__ = "OrganizationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    organization organization Organization
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    organization: Organization | None = absent


class OrganizationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OrganizationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    organization: OrganizationFields[None, Card]


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
    """The type ``OrganizationUpdatePayload``."""

    __graphql_name__ = "OrganizationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    organization organization Organization
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    organization: Organization | None = absent


class OrganizationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OrganizationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    organization: OrganizationFields[None, Card]


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
    """The type ``OutOfOfficePeriodCreatePayload``."""

    __graphql_name__ = "OutOfOfficePeriodCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    out_of_office_period outOfOfficePeriod OutOfOfficePeriod
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    out_of_office_period: OutOfOfficePeriod | None = absent


class OutOfOfficePeriodCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    out_of_office_period: OutOfOfficePeriodFields[None, Card]


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
    """The type ``OutOfOfficePeriodDeleteMutationPayload``."""

    __graphql_name__ = "OutOfOfficePeriodDeleteMutationPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class OutOfOfficePeriodDeleteMutationPayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodDeleteMutationPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


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
    """The type ``OutOfOfficePeriodUpdatePayload``."""

    __graphql_name__ = "OutOfOfficePeriodUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    out_of_office_period outOfOfficePeriod OutOfOfficePeriod
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    out_of_office_period: OutOfOfficePeriod | None = absent


class OutOfOfficePeriodUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriodUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    out_of_office_period: OutOfOfficePeriodFields[None, Card]


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
    """The type ``PdfDesignCreatePayload``."""

    __graphql_name__ = "PdfDesignCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    pdf_design pdfDesign PdfDesign
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    pdf_design: PdfDesign | None = absent


class PdfDesignCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesignCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    pdf_design: PdfDesignFields[None, Card]


class PdfDesignCreatePayloadFields(
    PdfDesignCreatePayloadPaths[Nul, Card],
    ObjectFields[
        PdfDesignCreatePayload | Nul, "PdfDesignCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PdfDesignCreatePayload``."""


class PdfDesignUpdatePayload(GraphQLModel, frozen=True):
    """The type ``PdfDesignUpdatePayload``."""

    __graphql_name__ = "PdfDesignUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    pdf_design pdfDesign PdfDesign
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    pdf_design: PdfDesign | None = absent


class PdfDesignUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PdfDesignUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    pdf_design: PdfDesignFields[None, Card]


class PdfDesignUpdatePayloadFields(
    PdfDesignUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        PdfDesignUpdatePayload | Nul, "PdfDesignUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PdfDesignUpdatePayload``."""


class PersonCreatePayload(GraphQLModel, frozen=True):
    """The type ``PersonCreatePayload``."""

    __graphql_name__ = "PersonCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    person person Person
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    person: Person | None = absent


class PersonCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PersonCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    person: PersonFields[None, Card]


class PersonCreatePayloadFields(
    PersonCreatePayloadPaths[Nul, Card],
    ObjectFields[
        PersonCreatePayload | Nul, "PersonCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PersonCreatePayload``."""


class PersonUpdatePayload(GraphQLModel, frozen=True):
    """The type ``PersonUpdatePayload``."""

    __graphql_name__ = "PersonUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    person person Person
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    person: Person | None = absent


class PersonUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``PersonUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    person: PersonFields[None, Card]


class PersonUpdatePayloadFields(
    PersonUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        PersonUpdatePayload | Nul, "PersonUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``PersonUpdatePayload``."""


class ProblemCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProblemCreatePayload``."""

    __graphql_name__ = "ProblemCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    problem problem Problem
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    problem: Problem | None = absent


class ProblemCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProblemCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    problem: ProblemFields[None, Card]


class ProblemCreatePayloadFields(
    ProblemCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProblemCreatePayload | Nul, "ProblemCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProblemCreatePayload``."""


class ProblemUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProblemUpdatePayload``."""

    __graphql_name__ = "ProblemUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    problem problem Problem
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    problem: Problem | None = absent


class ProblemUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProblemUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    problem: ProblemFields[None, Card]


class ProblemUpdatePayloadFields(
    ProblemUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProblemUpdatePayload | Nul, "ProblemUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProblemUpdatePayload``."""


class ProductBacklogCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProductBacklogCreatePayload``."""

    __graphql_name__ = "ProductBacklogCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_backlog productBacklog ProductBacklog
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product_backlog: ProductBacklog | None = absent


class ProductBacklogCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductBacklogCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product_backlog: ProductBacklogFields[None, Card]


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
    """The type ``ProductBacklogUpdatePayload``."""

    __graphql_name__ = "ProductBacklogUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_backlog productBacklog ProductBacklog
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product_backlog: ProductBacklog | None = absent


class ProductBacklogUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductBacklogUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product_backlog: ProductBacklogFields[None, Card]


class ProductBacklogUpdatePayloadFields(
    ProductBacklogUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductBacklogUpdatePayload | Nul,
        "ProductBacklogUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProductBacklogUpdatePayload``."""


class ProductCategoryCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProductCategoryCreatePayload``."""

    __graphql_name__ = "ProductCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_category productCategory ProductCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product_category: ProductCategory | None = absent


class ProductCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product_category: ProductCategoryFields[None, Card]


class ProductCategoryCreatePayloadFields(
    ProductCategoryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductCategoryCreatePayload | Nul,
        "ProductCategoryCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProductCategoryCreatePayload``."""


class ProductCategoryUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProductCategoryUpdatePayload``."""

    __graphql_name__ = "ProductCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_category productCategory ProductCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product_category: ProductCategory | None = absent


class ProductCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product_category: ProductCategoryFields[None, Card]


class ProductCategoryUpdatePayloadFields(
    ProductCategoryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductCategoryUpdatePayload | Nul,
        "ProductCategoryUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProductCategoryUpdatePayload``."""


class ProductCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProductCreatePayload``."""

    __graphql_name__ = "ProductCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product product Product
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product: Product | None = absent


class ProductCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product: ProductFields[None, Card]


class ProductCreatePayloadFields(
    ProductCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductCreatePayload | Nul, "ProductCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProductCreatePayload``."""


class ProductUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProductUpdatePayload``."""

    __graphql_name__ = "ProductUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product product Product
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    product: Product | None = absent


class ProductUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    product: ProductFields[None, Card]


class ProductUpdatePayloadFields(
    ProductUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductUpdatePayload | Nul, "ProductUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProductUpdatePayload``."""


class ProjectCategoryCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectCategoryCreatePayload``."""

    __graphql_name__ = "ProjectCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_category projectCategory ProjectCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_category: ProjectCategory | None = absent


class ProjectCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_category: ProjectCategoryFields[None, Card]


class ProjectCategoryCreatePayloadFields(
    ProjectCategoryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectCategoryCreatePayload | Nul,
        "ProjectCategoryCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectCategoryCreatePayload``."""


class ProjectCategoryUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectCategoryUpdatePayload``."""

    __graphql_name__ = "ProjectCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_category projectCategory ProjectCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_category: ProjectCategory | None = absent


class ProjectCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_category: ProjectCategoryFields[None, Card]


class ProjectCategoryUpdatePayloadFields(
    ProjectCategoryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectCategoryUpdatePayload | Nul,
        "ProjectCategoryUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectCategoryUpdatePayload``."""


class ProjectCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectCreatePayload``."""

    __graphql_name__ = "ProjectCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project project Project
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project: Project | None = absent


class ProjectCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project: ProjectFields[None, Card]


class ProjectCreatePayloadFields(
    ProjectCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectCreatePayload | Nul, "ProjectCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectCreatePayload``."""


class ProjectRiskLevelCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectRiskLevelCreatePayload``."""

    __graphql_name__ = "ProjectRiskLevelCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_risk_level projectRiskLevel ProjectRiskLevel
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_risk_level: ProjectRiskLevel | None = absent


class ProjectRiskLevelCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectRiskLevelCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_risk_level: ProjectRiskLevelFields[None, Card]


class ProjectRiskLevelCreatePayloadFields(
    ProjectRiskLevelCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectRiskLevelCreatePayload | Nul,
        "ProjectRiskLevelCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectRiskLevelCreatePayload``."""


class ProjectRiskLevelUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectRiskLevelUpdatePayload``."""

    __graphql_name__ = "ProjectRiskLevelUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_risk_level projectRiskLevel ProjectRiskLevel
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_risk_level: ProjectRiskLevel | None = absent


class ProjectRiskLevelUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectRiskLevelUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_risk_level: ProjectRiskLevelFields[None, Card]


class ProjectRiskLevelUpdatePayloadFields(
    ProjectRiskLevelUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectRiskLevelUpdatePayload | Nul,
        "ProjectRiskLevelUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectRiskLevelUpdatePayload``."""


class ProjectTaskCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTaskCreatePayload``."""

    __graphql_name__ = "ProjectTaskCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task projectTask ProjectTask
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_task: ProjectTask | None = absent


class ProjectTaskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_task: ProjectTaskFields[None, Card]


class ProjectTaskCreatePayloadFields(
    ProjectTaskCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTaskCreatePayload | Nul,
        "ProjectTaskCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTaskCreatePayload``."""


class ProjectTaskTemplateCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTaskTemplateCreatePayload``."""

    __graphql_name__ = "ProjectTaskTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task_template projectTaskTemplate ProjectTaskTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_task_template: ProjectTaskTemplate | None = absent


class ProjectTaskTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_task_template: ProjectTaskTemplateFields[None, Card]


class ProjectTaskTemplateCreatePayloadFields(
    ProjectTaskTemplateCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplateCreatePayload | Nul,
        "ProjectTaskTemplateCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTaskTemplateCreatePayload``."""


class ProjectTaskTemplateUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTaskTemplateUpdatePayload``."""

    __graphql_name__ = "ProjectTaskTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task_template projectTaskTemplate ProjectTaskTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_task_template: ProjectTaskTemplate | None = absent


class ProjectTaskTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_task_template: ProjectTaskTemplateFields[None, Card]


class ProjectTaskTemplateUpdatePayloadFields(
    ProjectTaskTemplateUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTaskTemplateUpdatePayload | Nul,
        "ProjectTaskTemplateUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTaskTemplateUpdatePayload``."""


class ProjectTaskUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTaskUpdatePayload``."""

    __graphql_name__ = "ProjectTaskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task projectTask ProjectTask
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_task: ProjectTask | None = absent


class ProjectTaskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_task: ProjectTaskFields[None, Card]


class ProjectTaskUpdatePayloadFields(
    ProjectTaskUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTaskUpdatePayload | Nul,
        "ProjectTaskUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTaskUpdatePayload``."""
