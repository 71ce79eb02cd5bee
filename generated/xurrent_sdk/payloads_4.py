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
    from .models.risk import Risk, RiskFields
    from .models.risk_severity import RiskSeverity, RiskSeverityFields
    from .models.scrum_workspace import ScrumWorkspace, ScrumWorkspaceFields
    from .models.sera_ai_studio import SeraAiStudio, SeraAiStudioFields
    from .models.service import Service, ServiceFields
    from .models.service_category import ServiceCategory, ServiceCategoryFields
    from .models.service_instance import ServiceInstance, ServiceInstanceFields
    from .models.service_level_agreement import (
        ServiceLevelAgreement,
        ServiceLevelAgreementFields,
    )
    from .models.service_offering import ServiceOffering, ServiceOfferingFields
    from .models.shop_article import ShopArticle, ShopArticleFields
    from .models.shop_article_category import (
        ShopArticleCategory,
        ShopArticleCategoryFields,
    )
    from .models.shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .models.short_url import ShortUrl, ShortUrlFields
    from .models.site import Site, SiteFields
    from .models.skill_pool import SkillPool, SkillPoolFields
    from .models.sla_coverage_group import SlaCoverageGroup, SlaCoverageGroupFields
    from .models.validation_error import ValidationError, ValidationErrorListFields


class RiskSeverityUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `riskSeverityUpdate` mutation."""

    __graphql_name__ = "RiskSeverityUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk_severity riskSeverity RiskSeverity
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    risk_severity: RiskSeverity | None = absent
    """The risk severity as saved; null when `errors` has entries."""


class RiskSeverityUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskSeverityUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    risk_severity: RiskSeverityFields[None, Card]
    """The risk severity as saved; null when `errors` has entries."""


class RiskSeverityUpdatePayloadFields(
    RiskSeverityUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        RiskSeverityUpdatePayload | Nul,
        "RiskSeverityUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RiskSeverityUpdatePayload``."""


class RiskUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `riskUpdate` mutation."""

    __graphql_name__ = "RiskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk risk Risk
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    risk: Risk | None = absent
    """The risk as saved; null when `errors` has entries."""


class RiskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    risk: RiskFields[None, Card]
    """The risk as saved; null when `errors` has entries."""


class RiskUpdatePayloadFields(
    RiskUpdatePayloadPaths[Nul, Card],
    ObjectFields[RiskUpdatePayload | Nul, "RiskUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``RiskUpdatePayload``."""


class ScrumWorkspaceCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `scrumWorkspaceCreate` mutation."""

    __graphql_name__ = "ScrumWorkspaceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    scrum_workspace scrumWorkspace ScrumWorkspace
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    scrum_workspace: ScrumWorkspace | None = absent
    """The scrum workspace as saved; null when `errors` has entries."""


class ScrumWorkspaceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ScrumWorkspaceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    """The scrum workspace as saved; null when `errors` has entries."""


class ScrumWorkspaceCreatePayloadFields(
    ScrumWorkspaceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ScrumWorkspaceCreatePayload | Nul,
        "ScrumWorkspaceCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ScrumWorkspaceCreatePayload``."""


class ScrumWorkspaceUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `scrumWorkspaceUpdate` mutation."""

    __graphql_name__ = "ScrumWorkspaceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    scrum_workspace scrumWorkspace ScrumWorkspace
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    scrum_workspace: ScrumWorkspace | None = absent
    """The scrum workspace as saved; null when `errors` has entries."""


class ScrumWorkspaceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ScrumWorkspaceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    scrum_workspace: ScrumWorkspaceFields[None, Card]
    """The scrum workspace as saved; null when `errors` has entries."""


class ScrumWorkspaceUpdatePayloadFields(
    ScrumWorkspaceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ScrumWorkspaceUpdatePayload | Nul,
        "ScrumWorkspaceUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ScrumWorkspaceUpdatePayload``."""


class SeraAiStudioUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `seraAiStudioUpdate` mutation."""

    __graphql_name__ = "SeraAiStudioUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sera_ai_studio seraAiStudio SeraAiStudio
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sera_ai_studio: SeraAiStudio | None = absent
    """The Sera AI studio as saved; null when `errors` has entries."""


class SeraAiStudioUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SeraAiStudioUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sera_ai_studio: SeraAiStudioFields[None, Card]
    """The Sera AI studio as saved; null when `errors` has entries."""


class SeraAiStudioUpdatePayloadFields(
    SeraAiStudioUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SeraAiStudioUpdatePayload | Nul,
        "SeraAiStudioUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SeraAiStudioUpdatePayload``."""


class ServiceCategoryCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceCategoryCreate` mutation."""

    __graphql_name__ = "ServiceCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_category serviceCategory ServiceCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_category: ServiceCategory | None = absent
    """The service category as saved; null when `errors` has entries."""


class ServiceCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_category: ServiceCategoryFields[None, Card]
    """The service category as saved; null when `errors` has entries."""


class ServiceCategoryCreatePayloadFields(
    ServiceCategoryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceCategoryCreatePayload | Nul,
        "ServiceCategoryCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceCategoryCreatePayload``."""


class ServiceCategoryUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceCategoryUpdate` mutation."""

    __graphql_name__ = "ServiceCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_category serviceCategory ServiceCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_category: ServiceCategory | None = absent
    """The service category as saved; null when `errors` has entries."""


class ServiceCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_category: ServiceCategoryFields[None, Card]
    """The service category as saved; null when `errors` has entries."""


class ServiceCategoryUpdatePayloadFields(
    ServiceCategoryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceCategoryUpdatePayload | Nul,
        "ServiceCategoryUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceCategoryUpdatePayload``."""


class ServiceCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceCreate` mutation."""

    __graphql_name__ = "ServiceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service service Service
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service: Service | None = absent
    """The service as saved; null when `errors` has entries."""


class ServiceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service: ServiceFields[None, Card]
    """The service as saved; null when `errors` has entries."""


class ServiceCreatePayloadFields(
    ServiceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceCreatePayload | Nul, "ServiceCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ServiceCreatePayload``."""


class ServiceInstanceCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceInstanceCreate` mutation."""

    __graphql_name__ = "ServiceInstanceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_instance serviceInstance ServiceInstance
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_instance: ServiceInstance | None = absent
    """The service instance as saved; null when `errors` has entries."""


class ServiceInstanceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstanceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_instance: ServiceInstanceFields[None, Card]
    """The service instance as saved; null when `errors` has entries."""


class ServiceInstanceCreatePayloadFields(
    ServiceInstanceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceInstanceCreatePayload | Nul,
        "ServiceInstanceCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceInstanceCreatePayload``."""


class ServiceInstanceUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceInstanceUpdate` mutation."""

    __graphql_name__ = "ServiceInstanceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_instance serviceInstance ServiceInstance
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_instance: ServiceInstance | None = absent
    """The service instance as saved; null when `errors` has entries."""


class ServiceInstanceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstanceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_instance: ServiceInstanceFields[None, Card]
    """The service instance as saved; null when `errors` has entries."""


class ServiceInstanceUpdatePayloadFields(
    ServiceInstanceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceInstanceUpdatePayload | Nul,
        "ServiceInstanceUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceInstanceUpdatePayload``."""


class ServiceLevelAgreementCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceLevelAgreementCreate` mutation."""

    __graphql_name__ = "ServiceLevelAgreementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_level_agreement: ServiceLevelAgreement | None = absent
    """The SLA as saved; null when `errors` has entries."""


class ServiceLevelAgreementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """The SLA as saved; null when `errors` has entries."""


class ServiceLevelAgreementCreatePayloadFields(
    ServiceLevelAgreementCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceLevelAgreementCreatePayload | Nul,
        "ServiceLevelAgreementCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceLevelAgreementCreatePayload``."""


class ServiceLevelAgreementUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceLevelAgreementUpdate` mutation."""

    __graphql_name__ = "ServiceLevelAgreementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_level_agreement: ServiceLevelAgreement | None = absent
    """The SLA as saved; null when `errors` has entries."""


class ServiceLevelAgreementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_level_agreement: ServiceLevelAgreementFields[None, Card]
    """The SLA as saved; null when `errors` has entries."""


class ServiceLevelAgreementUpdatePayloadFields(
    ServiceLevelAgreementUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceLevelAgreementUpdatePayload | Nul,
        "ServiceLevelAgreementUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceLevelAgreementUpdatePayload``."""


class ServiceOfferingCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceOfferingCreate` mutation."""

    __graphql_name__ = "ServiceOfferingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_offering serviceOffering ServiceOffering
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_offering: ServiceOffering | None = absent
    """The service offering as saved; null when `errors` has entries."""


class ServiceOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOfferingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_offering: ServiceOfferingFields[None, Card]
    """The service offering as saved; null when `errors` has entries."""


class ServiceOfferingCreatePayloadFields(
    ServiceOfferingCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceOfferingCreatePayload | Nul,
        "ServiceOfferingCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceOfferingCreatePayload``."""


class ServiceOfferingUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceOfferingUpdate` mutation."""

    __graphql_name__ = "ServiceOfferingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_offering serviceOffering ServiceOffering
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service_offering: ServiceOffering | None = absent
    """The service offering as saved; null when `errors` has entries."""


class ServiceOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOfferingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service_offering: ServiceOfferingFields[None, Card]
    """The service offering as saved; null when `errors` has entries."""


class ServiceOfferingUpdatePayloadFields(
    ServiceOfferingUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceOfferingUpdatePayload | Nul,
        "ServiceOfferingUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ServiceOfferingUpdatePayload``."""


class ServiceUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `serviceUpdate` mutation."""

    __graphql_name__ = "ServiceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service service Service
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    service: Service | None = absent
    """The service as saved; null when `errors` has entries."""


class ServiceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    service: ServiceFields[None, Card]
    """The service as saved; null when `errors` has entries."""


class ServiceUpdatePayloadFields(
    ServiceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceUpdatePayload | Nul, "ServiceUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ServiceUpdatePayload``."""


class ShopArticleCategoryCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopArticleCategoryCreate` mutation."""

    __graphql_name__ = "ShopArticleCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article_category shopArticleCategory ShopArticleCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_article_category: ShopArticleCategory | None = absent
    """The shop article category as saved; null when `errors` has entries."""


class ShopArticleCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_article_category: ShopArticleCategoryFields[None, Card]
    """The shop article category as saved; null when `errors` has entries."""


class ShopArticleCategoryCreatePayloadFields(
    ShopArticleCategoryCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopArticleCategoryCreatePayload | Nul,
        "ShopArticleCategoryCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopArticleCategoryCreatePayload``."""


class ShopArticleCategoryUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopArticleCategoryUpdate` mutation."""

    __graphql_name__ = "ShopArticleCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article_category shopArticleCategory ShopArticleCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_article_category: ShopArticleCategory | None = absent
    """The shop article category as saved; null when `errors` has entries."""


class ShopArticleCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_article_category: ShopArticleCategoryFields[None, Card]
    """The shop article category as saved; null when `errors` has entries."""


class ShopArticleCategoryUpdatePayloadFields(
    ShopArticleCategoryUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopArticleCategoryUpdatePayload | Nul,
        "ShopArticleCategoryUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopArticleCategoryUpdatePayload``."""


class ShopArticleCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopArticleCreate` mutation."""

    __graphql_name__ = "ShopArticleCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article shopArticle ShopArticle
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_article: ShopArticle | None = absent
    """The shop article as saved; null when `errors` has entries."""


class ShopArticleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_article: ShopArticleFields[None, Card]
    """The shop article as saved; null when `errors` has entries."""


class ShopArticleCreatePayloadFields(
    ShopArticleCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopArticleCreatePayload | Nul,
        "ShopArticleCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopArticleCreatePayload``."""


class ShopArticleUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopArticleUpdate` mutation."""

    __graphql_name__ = "ShopArticleUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article shopArticle ShopArticle
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_article: ShopArticle | None = absent
    """The shop article as saved; null when `errors` has entries."""


class ShopArticleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_article: ShopArticleFields[None, Card]
    """The shop article as saved; null when `errors` has entries."""


class ShopArticleUpdatePayloadFields(
    ShopArticleUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopArticleUpdatePayload | Nul,
        "ShopArticleUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopArticleUpdatePayload``."""


class ShopOrderLineCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopOrderLineCreate` mutation."""

    __graphql_name__ = "ShopOrderLineCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_order_line shopOrderLine ShopOrderLine
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_order_line: ShopOrderLine | None = absent
    """The shop order line as saved; null when `errors` has entries."""


class ShopOrderLineCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopOrderLineCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_order_line: ShopOrderLineFields[None, Card]
    """The shop order line as saved; null when `errors` has entries."""


class ShopOrderLineCreatePayloadFields(
    ShopOrderLineCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopOrderLineCreatePayload | Nul,
        "ShopOrderLineCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopOrderLineCreatePayload``."""


class ShopOrderLineUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `shopOrderLineUpdate` mutation."""

    __graphql_name__ = "ShopOrderLineUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_order_line shopOrderLine ShopOrderLine
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    shop_order_line: ShopOrderLine | None = absent
    """The shop order line as saved; null when `errors` has entries."""


class ShopOrderLineUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopOrderLineUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    shop_order_line: ShopOrderLineFields[None, Card]
    """The shop order line as saved; null when `errors` has entries."""


class ShopOrderLineUpdatePayloadFields(
    ShopOrderLineUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopOrderLineUpdatePayload | Nul,
        "ShopOrderLineUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopOrderLineUpdatePayload``."""


class ShortUrlCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `shortUrlCreate` mutation."""

    __graphql_name__ = "ShortUrlCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    short_url shortUrl ShortUrl
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    short_url: ShortUrl | None = absent
    """The short URL as saved; null when `errors` has entries."""


class ShortUrlCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrlCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    short_url: ShortUrlFields[None, Card]
    """The short URL as saved; null when `errors` has entries."""


class ShortUrlCreatePayloadFields(
    ShortUrlCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ShortUrlCreatePayload | Nul, "ShortUrlCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ShortUrlCreatePayload``."""


class ShortUrlUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `shortUrlUpdate` mutation."""

    __graphql_name__ = "ShortUrlUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    short_url shortUrl ShortUrl
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    short_url: ShortUrl | None = absent
    """The short URL as saved; null when `errors` has entries."""


class ShortUrlUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrlUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    short_url: ShortUrlFields[None, Card]
    """The short URL as saved; null when `errors` has entries."""


class ShortUrlUpdatePayloadFields(
    ShortUrlUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShortUrlUpdatePayload | Nul, "ShortUrlUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ShortUrlUpdatePayload``."""


class SiteCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `siteCreate` mutation."""

    __graphql_name__ = "SiteCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    site site Site
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    site: Site | None = absent
    """The site as saved; null when `errors` has entries."""


class SiteCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SiteCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    site: SiteFields[None, Card]
    """The site as saved; null when `errors` has entries."""


class SiteCreatePayloadFields(
    SiteCreatePayloadPaths[Nul, Card],
    ObjectFields[SiteCreatePayload | Nul, "SiteCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``SiteCreatePayload``."""


class SiteUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `siteUpdate` mutation."""

    __graphql_name__ = "SiteUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    site site Site
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    site: Site | None = absent
    """The site as saved; null when `errors` has entries."""


class SiteUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SiteUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    site: SiteFields[None, Card]
    """The site as saved; null when `errors` has entries."""


class SiteUpdatePayloadFields(
    SiteUpdatePayloadPaths[Nul, Card],
    ObjectFields[SiteUpdatePayload | Nul, "SiteUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``SiteUpdatePayload``."""


class SkillPoolCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `skillPoolCreate` mutation."""

    __graphql_name__ = "SkillPoolCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    skill_pool skillPool SkillPool
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    skill_pool: SkillPool | None = absent
    """The skill pool as saved; null when `errors` has entries."""


class SkillPoolCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SkillPoolCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    skill_pool: SkillPoolFields[None, Card]
    """The skill pool as saved; null when `errors` has entries."""


class SkillPoolCreatePayloadFields(
    SkillPoolCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SkillPoolCreatePayload | Nul, "SkillPoolCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SkillPoolCreatePayload``."""


class SkillPoolUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `skillPoolUpdate` mutation."""

    __graphql_name__ = "SkillPoolUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    skill_pool skillPool SkillPool
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    skill_pool: SkillPool | None = absent
    """The skill pool as saved; null when `errors` has entries."""


class SkillPoolUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SkillPoolUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    skill_pool: SkillPoolFields[None, Card]
    """The skill pool as saved; null when `errors` has entries."""


class SkillPoolUpdatePayloadFields(
    SkillPoolUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SkillPoolUpdatePayload | Nul, "SkillPoolUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``SkillPoolUpdatePayload``."""


class SlaCoverageGroupCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `slaCoverageGroupCreate` mutation."""

    __graphql_name__ = "SlaCoverageGroupCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_coverage_group slaCoverageGroup SlaCoverageGroup
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sla_coverage_group: SlaCoverageGroup | None = absent
    """The SLA coverage group as saved; null when `errors` has entries."""


class SlaCoverageGroupCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroupCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sla_coverage_group: SlaCoverageGroupFields[None, Card]
    """The SLA coverage group as saved; null when `errors` has entries."""


class SlaCoverageGroupCreatePayloadFields(
    SlaCoverageGroupCreatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaCoverageGroupCreatePayload | Nul,
        "SlaCoverageGroupCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaCoverageGroupCreatePayload``."""


class SlaCoverageGroupUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `slaCoverageGroupUpdate` mutation."""

    __graphql_name__ = "SlaCoverageGroupUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sla_coverage_group slaCoverageGroup SlaCoverageGroup
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    sla_coverage_group: SlaCoverageGroup | None = absent
    """The SLA coverage group as saved; null when `errors` has entries."""


class SlaCoverageGroupUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SlaCoverageGroupUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    sla_coverage_group: SlaCoverageGroupFields[None, Card]
    """The SLA coverage group as saved; null when `errors` has entries."""


class SlaCoverageGroupUpdatePayloadFields(
    SlaCoverageGroupUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        SlaCoverageGroupUpdatePayload | Nul,
        "SlaCoverageGroupUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``SlaCoverageGroupUpdatePayload``."""
