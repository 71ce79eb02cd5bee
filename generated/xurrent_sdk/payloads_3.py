"""The models of payloads."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from ._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from ._runtime.codegen import Leaf, One
    from .models.project import Project, ProjectFields
    from .models.project_template import ProjectTemplate, ProjectTemplateFields
    from .models.release import Release, ReleaseFields
    from .models.request import Request, RequestFields
    from .models.request_template import RequestTemplate, RequestTemplateFields
    from .models.reservation import Reservation, ReservationFields
    from .models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
    )
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
    from .models.validation_error import ValidationError, ValidationErrorListFields


class ProjectTemplateCreatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTemplateCreatePayload``."""

    __graphql_name__ = "ProjectTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_template projectTemplate ProjectTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_template: ProjectTemplate | None = absent


class ProjectTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_template: ProjectTemplateFields[None, Card]


class ProjectTemplateCreatePayloadFields(
    ProjectTemplateCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTemplateCreatePayload | Nul,
        "ProjectTemplateCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTemplateCreatePayload``."""


class ProjectTemplateUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectTemplateUpdatePayload``."""

    __graphql_name__ = "ProjectTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_template projectTemplate ProjectTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project_template: ProjectTemplate | None = absent


class ProjectTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project_template: ProjectTemplateFields[None, Card]


class ProjectTemplateUpdatePayloadFields(
    ProjectTemplateUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTemplateUpdatePayload | Nul,
        "ProjectTemplateUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTemplateUpdatePayload``."""


class ProjectUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ProjectUpdatePayload``."""

    __graphql_name__ = "ProjectUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project project Project
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    project: Project | None = absent


class ProjectUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    project: ProjectFields[None, Card]


class ProjectUpdatePayloadFields(
    ProjectUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectUpdatePayload | Nul, "ProjectUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectUpdatePayload``."""


class ReleaseCreatePayload(GraphQLModel, frozen=True):
    """The type ``ReleaseCreatePayload``."""

    __graphql_name__ = "ReleaseCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    release release Release
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    release: Release | None = absent


class ReleaseCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReleaseCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    release: ReleaseFields[None, Card]


class ReleaseCreatePayloadFields(
    ReleaseCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ReleaseCreatePayload | Nul, "ReleaseCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ReleaseCreatePayload``."""


class ReleaseUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ReleaseUpdatePayload``."""

    __graphql_name__ = "ReleaseUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    release release Release
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    release: Release | None = absent


class ReleaseUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReleaseUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    release: ReleaseFields[None, Card]


class ReleaseUpdatePayloadFields(
    ReleaseUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ReleaseUpdatePayload | Nul, "ReleaseUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ReleaseUpdatePayload``."""


class RequestCreatePayload(GraphQLModel, frozen=True):
    """The type ``RequestCreatePayload``."""

    __graphql_name__ = "RequestCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request request Request
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    request: Request | None = absent


class RequestCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    request: RequestFields[None, Card]


class RequestCreatePayloadFields(
    RequestCreatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestCreatePayload | Nul, "RequestCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``RequestCreatePayload``."""


class RequestTemplateCreatePayload(GraphQLModel, frozen=True):
    """The type ``RequestTemplateCreatePayload``."""

    __graphql_name__ = "RequestTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request_template requestTemplate RequestTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    request_template: RequestTemplate | None = absent


class RequestTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    request_template: RequestTemplateFields[None, Card]


class RequestTemplateCreatePayloadFields(
    RequestTemplateCreatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestTemplateCreatePayload | Nul,
        "RequestTemplateCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RequestTemplateCreatePayload``."""


class RequestTemplateUpdatePayload(GraphQLModel, frozen=True):
    """The type ``RequestTemplateUpdatePayload``."""

    __graphql_name__ = "RequestTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request_template requestTemplate RequestTemplate
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    request_template: RequestTemplate | None = absent


class RequestTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    request_template: RequestTemplateFields[None, Card]


class RequestTemplateUpdatePayloadFields(
    RequestTemplateUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestTemplateUpdatePayload | Nul,
        "RequestTemplateUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RequestTemplateUpdatePayload``."""


class RequestUpdatePayload(GraphQLModel, frozen=True):
    """The type ``RequestUpdatePayload``."""

    __graphql_name__ = "RequestUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request request Request
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    request: Request | None = absent


class RequestUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    request: RequestFields[None, Card]


class RequestUpdatePayloadFields(
    RequestUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestUpdatePayload | Nul, "RequestUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``RequestUpdatePayload``."""


class RequestUpdateVisibilityPayload(GraphQLModel, frozen=True):
    """The type ``RequestUpdateVisibilityPayload``."""

    __graphql_name__ = "RequestUpdateVisibilityPayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    success success Boolean
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    success: bool | None = absent


class RequestUpdateVisibilityPayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestUpdateVisibilityPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    success: Leaf[bool | None, Card]


class RequestUpdateVisibilityPayloadFields(
    RequestUpdateVisibilityPayloadPaths[Nul, Card],
    ObjectFields[
        RequestUpdateVisibilityPayload | Nul,
        "RequestUpdateVisibilityPayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RequestUpdateVisibilityPayload``."""


class ReservationCreatePayload(GraphQLModel, frozen=True):
    """The type ``ReservationCreatePayload``."""

    __graphql_name__ = "ReservationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation reservation Reservation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    reservation: Reservation | None = absent


class ReservationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    reservation: ReservationFields[None, Card]


class ReservationCreatePayloadFields(
    ReservationCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ReservationCreatePayload | Nul,
        "ReservationCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ReservationCreatePayload``."""


class ReservationOfferingCreatePayload(GraphQLModel, frozen=True):
    """The type ``ReservationOfferingCreatePayload``."""

    __graphql_name__ = "ReservationOfferingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation_offering reservationOffering ReservationOffering
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    reservation_offering: ReservationOffering | None = absent


class ReservationOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationOfferingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    reservation_offering: ReservationOfferingFields[None, Card]


class ReservationOfferingCreatePayloadFields(
    ReservationOfferingCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ReservationOfferingCreatePayload | Nul,
        "ReservationOfferingCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ReservationOfferingCreatePayload``."""


class ReservationOfferingUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ReservationOfferingUpdatePayload``."""

    __graphql_name__ = "ReservationOfferingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation_offering reservationOffering ReservationOffering
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    reservation_offering: ReservationOffering | None = absent


class ReservationOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationOfferingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    reservation_offering: ReservationOfferingFields[None, Card]


class ReservationOfferingUpdatePayloadFields(
    ReservationOfferingUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ReservationOfferingUpdatePayload | Nul,
        "ReservationOfferingUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ReservationOfferingUpdatePayload``."""


class ReservationUpdatePayload(GraphQLModel, frozen=True):
    """The type ``ReservationUpdatePayload``."""

    __graphql_name__ = "ReservationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation reservation Reservation
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    reservation: Reservation | None = absent


class ReservationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    reservation: ReservationFields[None, Card]


class ReservationUpdatePayloadFields(
    ReservationUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ReservationUpdatePayload | Nul,
        "ReservationUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ReservationUpdatePayload``."""


class RiskCreatePayload(GraphQLModel, frozen=True):
    """The type ``RiskCreatePayload``."""

    __graphql_name__ = "RiskCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk risk Risk
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    risk: Risk | None = absent


class RiskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    risk: RiskFields[None, Card]


class RiskCreatePayloadFields(
    RiskCreatePayloadPaths[Nul, Card],
    ObjectFields[RiskCreatePayload | Nul, "RiskCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``RiskCreatePayload``."""


class RiskSeverityCreatePayload(GraphQLModel, frozen=True):
    """The type ``RiskSeverityCreatePayload``."""

    __graphql_name__ = "RiskSeverityCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk_severity riskSeverity RiskSeverity
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    risk_severity: RiskSeverity | None = absent


class RiskSeverityCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskSeverityCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    risk_severity: RiskSeverityFields[None, Card]


class RiskSeverityCreatePayloadFields(
    RiskSeverityCreatePayloadPaths[Nul, Card],
    ObjectFields[
        RiskSeverityCreatePayload | Nul,
        "RiskSeverityCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RiskSeverityCreatePayload``."""


class RiskSeverityUpdatePayload(GraphQLModel, frozen=True):
    """The type ``RiskSeverityUpdatePayload``."""

    __graphql_name__ = "RiskSeverityUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk_severity riskSeverity RiskSeverity
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    risk_severity: RiskSeverity | None = absent


class RiskSeverityUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskSeverityUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    risk_severity: RiskSeverityFields[None, Card]


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
    """The type ``RiskUpdatePayload``."""

    __graphql_name__ = "RiskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    risk risk Risk
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    risk: Risk | None = absent


class RiskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    risk: RiskFields[None, Card]


class RiskUpdatePayloadFields(
    RiskUpdatePayloadPaths[Nul, Card],
    ObjectFields[RiskUpdatePayload | Nul, "RiskUpdatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``RiskUpdatePayload``."""


class ScrumWorkspaceCreatePayload(GraphQLModel, frozen=True):
    """The type ``ScrumWorkspaceCreatePayload``."""

    __graphql_name__ = "ScrumWorkspaceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    scrum_workspace scrumWorkspace ScrumWorkspace
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    scrum_workspace: ScrumWorkspace | None = absent


class ScrumWorkspaceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ScrumWorkspaceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    scrum_workspace: ScrumWorkspaceFields[None, Card]


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
    """The type ``ScrumWorkspaceUpdatePayload``."""

    __graphql_name__ = "ScrumWorkspaceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    scrum_workspace scrumWorkspace ScrumWorkspace
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    scrum_workspace: ScrumWorkspace | None = absent


class ScrumWorkspaceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ScrumWorkspaceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    scrum_workspace: ScrumWorkspaceFields[None, Card]


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
    """The type ``SeraAiStudioUpdatePayload``."""

    __graphql_name__ = "SeraAiStudioUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    sera_ai_studio seraAiStudio SeraAiStudio
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    sera_ai_studio: SeraAiStudio | None = absent


class SeraAiStudioUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``SeraAiStudioUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    sera_ai_studio: SeraAiStudioFields[None, Card]


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
    """The type ``ServiceCategoryCreatePayload``."""

    __graphql_name__ = "ServiceCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_category serviceCategory ServiceCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_category: ServiceCategory | None = absent


class ServiceCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_category: ServiceCategoryFields[None, Card]


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
    """The type ``ServiceCategoryUpdatePayload``."""

    __graphql_name__ = "ServiceCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_category serviceCategory ServiceCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_category: ServiceCategory | None = absent


class ServiceCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_category: ServiceCategoryFields[None, Card]


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
    """The type ``ServiceCreatePayload``."""

    __graphql_name__ = "ServiceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service service Service
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service: Service | None = absent


class ServiceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service: ServiceFields[None, Card]


class ServiceCreatePayloadFields(
    ServiceCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceCreatePayload | Nul, "ServiceCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ServiceCreatePayload``."""


class ServiceInstanceCreatePayload(GraphQLModel, frozen=True):
    """The type ``ServiceInstanceCreatePayload``."""

    __graphql_name__ = "ServiceInstanceCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_instance serviceInstance ServiceInstance
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_instance: ServiceInstance | None = absent


class ServiceInstanceCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstanceCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_instance: ServiceInstanceFields[None, Card]


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
    """The type ``ServiceInstanceUpdatePayload``."""

    __graphql_name__ = "ServiceInstanceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_instance serviceInstance ServiceInstance
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_instance: ServiceInstance | None = absent


class ServiceInstanceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceInstanceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_instance: ServiceInstanceFields[None, Card]


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
    """The type ``ServiceLevelAgreementCreatePayload``."""

    __graphql_name__ = "ServiceLevelAgreementCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_level_agreement: ServiceLevelAgreement | None = absent


class ServiceLevelAgreementCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreementCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_level_agreement: ServiceLevelAgreementFields[None, Card]


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
    """The type ``ServiceLevelAgreementUpdatePayload``."""

    __graphql_name__ = "ServiceLevelAgreementUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_level_agreement serviceLevelAgreement ServiceLevelAgreement
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_level_agreement: ServiceLevelAgreement | None = absent


class ServiceLevelAgreementUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceLevelAgreementUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_level_agreement: ServiceLevelAgreementFields[None, Card]


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
    """The type ``ServiceOfferingCreatePayload``."""

    __graphql_name__ = "ServiceOfferingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_offering serviceOffering ServiceOffering
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_offering: ServiceOffering | None = absent


class ServiceOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOfferingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_offering: ServiceOfferingFields[None, Card]


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
    """The type ``ServiceOfferingUpdatePayload``."""

    __graphql_name__ = "ServiceOfferingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service_offering serviceOffering ServiceOffering
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service_offering: ServiceOffering | None = absent


class ServiceOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceOfferingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service_offering: ServiceOfferingFields[None, Card]


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
    """The type ``ServiceUpdatePayload``."""

    __graphql_name__ = "ServiceUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    service service Service
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    service: Service | None = absent


class ServiceUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ServiceUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    service: ServiceFields[None, Card]


class ServiceUpdatePayloadFields(
    ServiceUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ServiceUpdatePayload | Nul, "ServiceUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ServiceUpdatePayload``."""


class ShopArticleCategoryCreatePayload(GraphQLModel, frozen=True):
    """The type ``ShopArticleCategoryCreatePayload``."""

    __graphql_name__ = "ShopArticleCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article_category shopArticleCategory ShopArticleCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_article_category: ShopArticleCategory | None = absent


class ShopArticleCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_article_category: ShopArticleCategoryFields[None, Card]


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
    """The type ``ShopArticleCategoryUpdatePayload``."""

    __graphql_name__ = "ShopArticleCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article_category shopArticleCategory ShopArticleCategory
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_article_category: ShopArticleCategory | None = absent


class ShopArticleCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_article_category: ShopArticleCategoryFields[None, Card]


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
    """The type ``ShopArticleCreatePayload``."""

    __graphql_name__ = "ShopArticleCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article shopArticle ShopArticle
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_article: ShopArticle | None = absent


class ShopArticleCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_article: ShopArticleFields[None, Card]


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
    """The type ``ShopArticleUpdatePayload``."""

    __graphql_name__ = "ShopArticleUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    shop_article shopArticle ShopArticle
    """

    client_mutation_id: str | None = absent
    errors: list[ValidationError] | None = absent
    shop_article: ShopArticle | None = absent


class ShopArticleUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ShopArticleUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    shop_article: ShopArticleFields[None, Card]


class ShopArticleUpdatePayloadFields(
    ShopArticleUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ShopArticleUpdatePayload | Nul,
        "ShopArticleUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ShopArticleUpdatePayload``."""
