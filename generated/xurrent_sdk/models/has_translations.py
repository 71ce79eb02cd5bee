# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``HasTranslations``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, pages

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import One
    from .account_design import AccountDesignFields
    from .closure_code import ClosureCodeFields
    from .custom_collection_element import CustomCollectionElementFields
    from .email_template import EmailTemplateFields
    from .knowledge_article import KnowledgeArticleFields
    from .pdf_design import PdfDesignFields
    from .product_category import ProductCategoryFields
    from .request_template import RequestTemplateFields
    from .rfc_type import RfcTypeFields
    from .risk_severity import RiskSeverityFields
    from .service import ServiceFields
    from .service_category import ServiceCategoryFields
    from .service_instance import ServiceInstanceFields
    from .shop_article import ShopArticleFields
    from .shop_article_category import ShopArticleCategoryFields
    from .survey import SurveyFields
    from .survey_question import SurveyQuestionFields
    from .task_template import TaskTemplateFields
    from .time_allocation import TimeAllocationFields
    from .translation import Translation, TranslationConnectionFields
    from .ui_extension import UiExtensionFields
    from .workflow_template_phase import WorkflowTemplatePhaseFields
    from .workflow_type import WorkflowTypeFields


class HasTranslations(GraphQLModel, frozen=True):
    """Record whose texts can be translated."""

    __graphql_fragments__ = """
    on_account_design AccountDesign
    on_closure_code ClosureCode
    on_custom_collection_element CustomCollectionElement
    on_email_template EmailTemplate
    on_knowledge_article KnowledgeArticle
    on_pdf_design PdfDesign
    on_product_category ProductCategory
    on_request_template RequestTemplate
    on_rfc_type RfcType
    on_risk_severity RiskSeverity
    on_service Service
    on_service_category ServiceCategory
    on_service_instance ServiceInstance
    on_shop_article ShopArticle
    on_shop_article_category ShopArticleCategory
    on_survey Survey
    on_survey_question SurveyQuestion
    on_task_template TaskTemplate
    on_time_allocation TimeAllocation
    on_ui_extension UiExtension
    on_workflow_template_phase WorkflowTemplatePhase
    on_workflow_type WorkflowType
    """

    translations: list[Translation] = pages("translations: TranslationConnection")
    """Translations of the record's texts."""


class HasTranslationsPaths(Generic[Nul, Card]):
    """Paths to the fields of ``HasTranslations``."""

    translations: TranslationConnectionFields[list[Translation] | Nul, Card]
    """Translations of the record's texts."""
    on_account_design: AccountDesignFields[None, Card]
    """Fields of results of type ``AccountDesign``."""
    on_closure_code: ClosureCodeFields[None, Card]
    """Fields of results of type ``ClosureCode``."""
    on_custom_collection_element: CustomCollectionElementFields[None, Card]
    """Fields of results of type ``CustomCollectionElement``."""
    on_email_template: EmailTemplateFields[None, Card]
    """Fields of results of type ``EmailTemplate``."""
    on_knowledge_article: KnowledgeArticleFields[None, Card]
    """Fields of results of type ``KnowledgeArticle``."""
    on_pdf_design: PdfDesignFields[None, Card]
    """Fields of results of type ``PdfDesign``."""
    on_product_category: ProductCategoryFields[None, Card]
    """Fields of results of type ``ProductCategory``."""
    on_request_template: RequestTemplateFields[None, Card]
    """Fields of results of type ``RequestTemplate``."""
    on_rfc_type: RfcTypeFields[None, Card]
    """Fields of results of type ``RfcType``."""
    on_risk_severity: RiskSeverityFields[None, Card]
    """Fields of results of type ``RiskSeverity``."""
    on_service: ServiceFields[None, Card]
    """Fields of results of type ``Service``."""
    on_service_category: ServiceCategoryFields[None, Card]
    """Fields of results of type ``ServiceCategory``."""
    on_service_instance: ServiceInstanceFields[None, Card]
    """Fields of results of type ``ServiceInstance``."""
    on_shop_article: ShopArticleFields[None, Card]
    """Fields of results of type ``ShopArticle``."""
    on_shop_article_category: ShopArticleCategoryFields[None, Card]
    """Fields of results of type ``ShopArticleCategory``."""
    on_survey: SurveyFields[None, Card]
    """Fields of results of type ``Survey``."""
    on_survey_question: SurveyQuestionFields[None, Card]
    """Fields of results of type ``SurveyQuestion``."""
    on_task_template: TaskTemplateFields[None, Card]
    """Fields of results of type ``TaskTemplate``."""
    on_time_allocation: TimeAllocationFields[None, Card]
    """Fields of results of type ``TimeAllocation``."""
    on_ui_extension: UiExtensionFields[None, Card]
    """Fields of results of type ``UiExtension``."""
    on_workflow_template_phase: WorkflowTemplatePhaseFields[None, Card]
    """Fields of results of type ``WorkflowTemplatePhase``."""
    on_workflow_type: WorkflowTypeFields[None, Card]
    """Fields of results of type ``WorkflowType``."""


class HasTranslationsFields(
    HasTranslationsPaths[Nul, Card],
    ObjectFields[HasTranslations | Nul, "HasTranslationsFields[Never, One]", Card],
):
    """Fields of ``HasTranslations`` to select."""
