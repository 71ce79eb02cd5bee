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
    from .models.product import Product, ProductFields
    from .models.product_category import ProductCategory, ProductCategoryFields
    from .models.project import Project, ProjectFields
    from .models.project_category import ProjectCategory, ProjectCategoryFields
    from .models.project_risk_level import ProjectRiskLevel, ProjectRiskLevelFields
    from .models.project_task import ProjectTask, ProjectTaskFields
    from .models.project_task_template import (
        ProjectTaskTemplate,
        ProjectTaskTemplateFields,
    )
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
    from .models.validation_error import ValidationError, ValidationErrorListFields


class ProductCategoryCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `productCategoryCreate` mutation."""

    __graphql_name__ = "ProductCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_category productCategory ProductCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product_category: ProductCategory | None = absent
    """The product category as saved; null when `errors` has entries."""


class ProductCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product_category: ProductCategoryFields[None, Card]
    """The product category as saved; null when `errors` has entries."""


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
    """Answer of the `productCategoryUpdate` mutation."""

    __graphql_name__ = "ProductCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product_category productCategory ProductCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product_category: ProductCategory | None = absent
    """The product category as saved; null when `errors` has entries."""


class ProductCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product_category: ProductCategoryFields[None, Card]
    """The product category as saved; null when `errors` has entries."""


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
    """Answer of the `productCreate` mutation."""

    __graphql_name__ = "ProductCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product product Product
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product: Product | None = absent
    """The product as saved; null when `errors` has entries."""


class ProductCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product: ProductFields[None, Card]
    """The product as saved; null when `errors` has entries."""


class ProductCreatePayloadFields(
    ProductCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductCreatePayload | Nul, "ProductCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProductCreatePayload``."""


class ProductUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `productUpdate` mutation."""

    __graphql_name__ = "ProductUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    product product Product
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    product: Product | None = absent
    """The product as saved; null when `errors` has entries."""


class ProductUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProductUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    product: ProductFields[None, Card]
    """The product as saved; null when `errors` has entries."""


class ProductUpdatePayloadFields(
    ProductUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProductUpdatePayload | Nul, "ProductUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProductUpdatePayload``."""


class ProjectCategoryCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `projectCategoryCreate` mutation."""

    __graphql_name__ = "ProjectCategoryCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_category projectCategory ProjectCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_category: ProjectCategory | None = absent
    """The project category as saved; null when `errors` has entries."""


class ProjectCategoryCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCategoryCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_category: ProjectCategoryFields[None, Card]
    """The project category as saved; null when `errors` has entries."""


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
    """Answer of the `projectCategoryUpdate` mutation."""

    __graphql_name__ = "ProjectCategoryUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_category projectCategory ProjectCategory
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_category: ProjectCategory | None = absent
    """The project category as saved; null when `errors` has entries."""


class ProjectCategoryUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCategoryUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_category: ProjectCategoryFields[None, Card]
    """The project category as saved; null when `errors` has entries."""


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
    """Answer of the `projectCreate` mutation."""

    __graphql_name__ = "ProjectCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project project Project
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project: Project | None = absent
    """The project as saved; null when `errors` has entries."""


class ProjectCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project: ProjectFields[None, Card]
    """The project as saved; null when `errors` has entries."""


class ProjectCreatePayloadFields(
    ProjectCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectCreatePayload | Nul, "ProjectCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectCreatePayload``."""


class ProjectRiskLevelCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `projectRiskLevelCreate` mutation."""

    __graphql_name__ = "ProjectRiskLevelCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_risk_level projectRiskLevel ProjectRiskLevel
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_risk_level: ProjectRiskLevel | None = absent
    """The project risk level as saved; null when `errors` has entries."""


class ProjectRiskLevelCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectRiskLevelCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_risk_level: ProjectRiskLevelFields[None, Card]
    """The project risk level as saved; null when `errors` has entries."""


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
    """Answer of the `projectRiskLevelUpdate` mutation."""

    __graphql_name__ = "ProjectRiskLevelUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_risk_level projectRiskLevel ProjectRiskLevel
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_risk_level: ProjectRiskLevel | None = absent
    """The project risk level as saved; null when `errors` has entries."""


class ProjectRiskLevelUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectRiskLevelUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_risk_level: ProjectRiskLevelFields[None, Card]
    """The project risk level as saved; null when `errors` has entries."""


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
    """Answer of the `projectTaskCreate` mutation."""

    __graphql_name__ = "ProjectTaskCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task projectTask ProjectTask
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_task: ProjectTask | None = absent
    """The project task as saved; null when `errors` has entries."""


class ProjectTaskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_task: ProjectTaskFields[None, Card]
    """The project task as saved; null when `errors` has entries."""


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
    """Answer of the `projectTaskTemplateCreate` mutation."""

    __graphql_name__ = "ProjectTaskTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task_template projectTaskTemplate ProjectTaskTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_task_template: ProjectTaskTemplate | None = absent
    """The project task template as saved; null when `errors` has entries."""


class ProjectTaskTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_task_template: ProjectTaskTemplateFields[None, Card]
    """The project task template as saved; null when `errors` has entries."""


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
    """Answer of the `projectTaskTemplateUpdate` mutation."""

    __graphql_name__ = "ProjectTaskTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task_template projectTaskTemplate ProjectTaskTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_task_template: ProjectTaskTemplate | None = absent
    """The project task template as saved; null when `errors` has entries."""


class ProjectTaskTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_task_template: ProjectTaskTemplateFields[None, Card]
    """The project task template as saved; null when `errors` has entries."""


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
    """Answer of the `projectTaskUpdate` mutation."""

    __graphql_name__ = "ProjectTaskUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_task projectTask ProjectTask
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_task: ProjectTask | None = absent
    """The project task as saved; null when `errors` has entries."""


class ProjectTaskUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTaskUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_task: ProjectTaskFields[None, Card]
    """The project task as saved; null when `errors` has entries."""


class ProjectTaskUpdatePayloadFields(
    ProjectTaskUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectTaskUpdatePayload | Nul,
        "ProjectTaskUpdatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``ProjectTaskUpdatePayload``."""


class ProjectTemplateCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `projectTemplateCreate` mutation."""

    __graphql_name__ = "ProjectTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_template projectTemplate ProjectTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_template: ProjectTemplate | None = absent
    """The project template as saved; null when `errors` has entries."""


class ProjectTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_template: ProjectTemplateFields[None, Card]
    """The project template as saved; null when `errors` has entries."""


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
    """Answer of the `projectTemplateUpdate` mutation."""

    __graphql_name__ = "ProjectTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project_template projectTemplate ProjectTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project_template: ProjectTemplate | None = absent
    """The project template as saved; null when `errors` has entries."""


class ProjectTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project_template: ProjectTemplateFields[None, Card]
    """The project template as saved; null when `errors` has entries."""


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
    """Answer of the `projectUpdate` mutation."""

    __graphql_name__ = "ProjectUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    project project Project
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    project: Project | None = absent
    """The project as saved; null when `errors` has entries."""


class ProjectUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ProjectUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    project: ProjectFields[None, Card]
    """The project as saved; null when `errors` has entries."""


class ProjectUpdatePayloadFields(
    ProjectUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ProjectUpdatePayload | Nul, "ProjectUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ProjectUpdatePayload``."""


class ReleaseCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `releaseCreate` mutation."""

    __graphql_name__ = "ReleaseCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    release release Release
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    release: Release | None = absent
    """The release as saved; null when `errors` has entries."""


class ReleaseCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReleaseCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    release: ReleaseFields[None, Card]
    """The release as saved; null when `errors` has entries."""


class ReleaseCreatePayloadFields(
    ReleaseCreatePayloadPaths[Nul, Card],
    ObjectFields[
        ReleaseCreatePayload | Nul, "ReleaseCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ReleaseCreatePayload``."""


class ReleaseUpdatePayload(GraphQLModel, frozen=True):
    """Answer of the `releaseUpdate` mutation."""

    __graphql_name__ = "ReleaseUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    release release Release
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    release: Release | None = absent
    """The release as saved; null when `errors` has entries."""


class ReleaseUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReleaseUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    release: ReleaseFields[None, Card]
    """The release as saved; null when `errors` has entries."""


class ReleaseUpdatePayloadFields(
    ReleaseUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        ReleaseUpdatePayload | Nul, "ReleaseUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``ReleaseUpdatePayload``."""


class RequestCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `requestCreate` mutation."""

    __graphql_name__ = "RequestCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request request Request
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    request: Request | None = absent
    """The request as saved; null when `errors` has entries."""


class RequestCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    request: RequestFields[None, Card]
    """The request as saved; null when `errors` has entries."""


class RequestCreatePayloadFields(
    RequestCreatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestCreatePayload | Nul, "RequestCreatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``RequestCreatePayload``."""


class RequestTemplateCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `requestTemplateCreate` mutation."""

    __graphql_name__ = "RequestTemplateCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request_template requestTemplate RequestTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    request_template: RequestTemplate | None = absent
    """The request template as saved; null when `errors` has entries."""


class RequestTemplateCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestTemplateCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    request_template: RequestTemplateFields[None, Card]
    """The request template as saved; null when `errors` has entries."""


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
    """Answer of the `requestTemplateUpdate` mutation."""

    __graphql_name__ = "RequestTemplateUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request_template requestTemplate RequestTemplate
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    request_template: RequestTemplate | None = absent
    """The request template as saved; null when `errors` has entries."""


class RequestTemplateUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestTemplateUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    request_template: RequestTemplateFields[None, Card]
    """The request template as saved; null when `errors` has entries."""


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
    """Answer of the `requestUpdate` mutation."""

    __graphql_name__ = "RequestUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    request request Request
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    request: Request | None = absent
    """The request as saved; null when `errors` has entries."""


class RequestUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    request: RequestFields[None, Card]
    """The request as saved; null when `errors` has entries."""


class RequestUpdatePayloadFields(
    RequestUpdatePayloadPaths[Nul, Card],
    ObjectFields[
        RequestUpdatePayload | Nul, "RequestUpdatePayloadFields[Never, One]", Card
    ],
):
    """What can be selected from ``RequestUpdatePayload``."""


class RequestUpdateVisibilityPayload(GraphQLModel, frozen=True):
    """Answer of the `requestUpdateVisibility` mutation."""

    __graphql_name__ = "RequestUpdateVisibilityPayload"

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


class RequestUpdateVisibilityPayloadPaths(Generic[Nul, Card]):
    """The fields of ``RequestUpdateVisibilityPayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    success: Leaf[bool | None, Card]
    """True when the mutation was carried out."""


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
    """Answer of the `reservationCreate` mutation."""

    __graphql_name__ = "ReservationCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation reservation Reservation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    reservation: Reservation | None = absent
    """The reservation as saved; null when `errors` has entries."""


class ReservationCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    reservation: ReservationFields[None, Card]
    """The reservation as saved; null when `errors` has entries."""


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
    """Answer of the `reservationOfferingCreate` mutation."""

    __graphql_name__ = "ReservationOfferingCreatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation_offering reservationOffering ReservationOffering
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    reservation_offering: ReservationOffering | None = absent
    """The reservation offering as saved; null when `errors` has entries."""


class ReservationOfferingCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationOfferingCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    reservation_offering: ReservationOfferingFields[None, Card]
    """The reservation offering as saved; null when `errors` has entries."""


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
    """Answer of the `reservationOfferingUpdate` mutation."""

    __graphql_name__ = "ReservationOfferingUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation_offering reservationOffering ReservationOffering
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    reservation_offering: ReservationOffering | None = absent
    """The reservation offering as saved; null when `errors` has entries."""


class ReservationOfferingUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationOfferingUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    reservation_offering: ReservationOfferingFields[None, Card]
    """The reservation offering as saved; null when `errors` has entries."""


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
    """Answer of the `reservationUpdate` mutation."""

    __graphql_name__ = "ReservationUpdatePayload"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    errors errors [ValidationError!]
    reservation reservation Reservation
    """

    client_mutation_id: str | None = absent
    """Value given in the input, echoed."""
    errors: list[ValidationError] | None = absent
    """Validation failures; nothing was changed when there are any."""
    reservation: Reservation | None = absent
    """The reservation as saved; null when `errors` has entries."""


class ReservationUpdatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``ReservationUpdatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    reservation: ReservationFields[None, Card]
    """The reservation as saved; null when `errors` has entries."""


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
    """Answer of the `riskCreate` mutation."""

    __graphql_name__ = "RiskCreatePayload"

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


class RiskCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    risk: RiskFields[None, Card]
    """The risk as saved; null when `errors` has entries."""


class RiskCreatePayloadFields(
    RiskCreatePayloadPaths[Nul, Card],
    ObjectFields[RiskCreatePayload | Nul, "RiskCreatePayloadFields[Never, One]", Card],
):
    """What can be selected from ``RiskCreatePayload``."""


class RiskSeverityCreatePayload(GraphQLModel, frozen=True):
    """Answer of the `riskSeverityCreate` mutation."""

    __graphql_name__ = "RiskSeverityCreatePayload"

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


class RiskSeverityCreatePayloadPaths(Generic[Nul, Card]):
    """The fields of ``RiskSeverityCreatePayload`` as paths."""

    client_mutation_id: Leaf[str | None, Card]
    """Value given in the input, echoed."""
    errors: ValidationErrorListFields[list[ValidationError] | None, Card]
    """Validation failures; nothing was changed when there are any."""
    risk_severity: RiskSeverityFields[None, Card]
    """The risk severity as saved; null when `errors` has entries."""


class RiskSeverityCreatePayloadFields(
    RiskSeverityCreatePayloadPaths[Nul, Card],
    ObjectFields[
        RiskSeverityCreatePayload | Nul,
        "RiskSeverityCreatePayloadFields[Never, One]",
        Card,
    ],
):
    """What can be selected from ``RiskSeverityCreatePayload``."""
