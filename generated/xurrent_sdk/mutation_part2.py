# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""The mutations of the account, one method each."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, cast, overload

from ._runtime.codegen import UNSET, mutate, sealed_methods

if TYPE_CHECKING:
    from typing import Never, Unpack

    from ._runtime.codegen import Client, One, Select, Unset
    from .inputs.product import (
        ProductCreateArgs,
        ProductCreateInput,
        ProductUpdateArgs,
        ProductUpdateInput,
    )
    from .inputs.product_backlog import (
        ProductBacklogUpdateArgs,
        ProductBacklogUpdateInput,
    )
    from .inputs.product_category import (
        ProductCategoryCreateArgs,
        ProductCategoryCreateInput,
        ProductCategoryUpdateArgs,
        ProductCategoryUpdateInput,
    )
    from .inputs.project import (
        ProjectCreateArgs,
        ProjectCreateInput,
        ProjectUpdateArgs,
        ProjectUpdateInput,
    )
    from .inputs.project_category import (
        ProjectCategoryCreateArgs,
        ProjectCategoryCreateInput,
        ProjectCategoryUpdateArgs,
        ProjectCategoryUpdateInput,
    )
    from .inputs.project_risk_level import (
        ProjectRiskLevelCreateArgs,
        ProjectRiskLevelCreateInput,
        ProjectRiskLevelUpdateArgs,
        ProjectRiskLevelUpdateInput,
    )
    from .inputs.project_task import (
        ProjectTaskCreateArgs,
        ProjectTaskCreateInput,
        ProjectTaskUpdateArgs,
        ProjectTaskUpdateInput,
    )
    from .inputs.project_task_template import (
        ProjectTaskTemplateCreateArgs,
        ProjectTaskTemplateCreateInput,
        ProjectTaskTemplateUpdateArgs,
        ProjectTaskTemplateUpdateInput,
    )
    from .inputs.project_template import (
        ProjectTemplateCreateArgs,
        ProjectTemplateCreateInput,
        ProjectTemplateUpdateArgs,
        ProjectTemplateUpdateInput,
    )
    from .inputs.release import (
        ReleaseCreateArgs,
        ReleaseCreateInput,
        ReleaseUpdateArgs,
        ReleaseUpdateInput,
    )
    from .inputs.request import RequestCreateArgs, RequestCreateInput
    from .inputs.request_2 import (
        RequestUpdateArgs,
        RequestUpdateInput,
        RequestUpdateVisibilityArgs,
        RequestUpdateVisibilityInput,
    )
    from .inputs.request_template import (
        RequestTemplateCreateArgs,
        RequestTemplateCreateInput,
        RequestTemplateUpdateArgs,
        RequestTemplateUpdateInput,
    )
    from .inputs.reservation import (
        ReservationCreateArgs,
        ReservationCreateInput,
        ReservationUpdateArgs,
        ReservationUpdateInput,
    )
    from .inputs.reservation_offering import (
        ReservationOfferingCreateArgs,
        ReservationOfferingCreateInput,
        ReservationOfferingUpdateArgs,
        ReservationOfferingUpdateInput,
    )
    from .inputs.risk import (
        RiskCreateArgs,
        RiskCreateInput,
        RiskUpdateArgs,
        RiskUpdateInput,
    )
    from .inputs.risk_severity import (
        RiskSeverityCreateArgs,
        RiskSeverityCreateInput,
        RiskSeverityUpdateArgs,
        RiskSeverityUpdateInput,
    )
    from .inputs.scrum_workspace import (
        ScrumWorkspaceCreateArgs,
        ScrumWorkspaceCreateInput,
        ScrumWorkspaceUpdateArgs,
        ScrumWorkspaceUpdateInput,
    )
    from .inputs.sera_ai_studio import SeraAiStudioUpdateArgs, SeraAiStudioUpdateInput
    from .inputs.service import (
        ServiceCreateArgs,
        ServiceCreateInput,
        ServiceUpdateArgs,
        ServiceUpdateInput,
    )
    from .inputs.service_category import (
        ServiceCategoryCreateArgs,
        ServiceCategoryCreateInput,
        ServiceCategoryUpdateArgs,
        ServiceCategoryUpdateInput,
    )
    from .inputs.service_instance import (
        ServiceInstanceCreateArgs,
        ServiceInstanceCreateInput,
        ServiceInstanceUpdateArgs,
        ServiceInstanceUpdateInput,
    )
    from .inputs.service_level_agreement import (
        ServiceLevelAgreementCreateArgs,
        ServiceLevelAgreementCreateInput,
        ServiceLevelAgreementUpdateArgs,
        ServiceLevelAgreementUpdateInput,
    )
    from .inputs.service_offering import (
        ServiceOfferingCreateArgs,
        ServiceOfferingCreateInput,
        ServiceOfferingUpdateArgs,
        ServiceOfferingUpdateInput,
    )
    from .inputs.shop_article import (
        ShopArticleCreateArgs,
        ShopArticleCreateInput,
        ShopArticleUpdateArgs,
        ShopArticleUpdateInput,
    )
    from .inputs.shop_article_category import (
        ShopArticleCategoryCreateArgs,
        ShopArticleCategoryCreateInput,
        ShopArticleCategoryUpdateArgs,
        ShopArticleCategoryUpdateInput,
    )
    from .inputs.shop_order_line import (
        ShopOrderLineCreateArgs,
        ShopOrderLineCreateInput,
        ShopOrderLineUpdateArgs,
        ShopOrderLineUpdateInput,
    )
    from .inputs.short_url import (
        ShortUrlCreateArgs,
        ShortUrlCreateInput,
        ShortUrlUpdateArgs,
        ShortUrlUpdateInput,
    )
    from .inputs.site import (
        SiteCreateArgs,
        SiteCreateInput,
        SiteUpdateArgs,
        SiteUpdateInput,
    )
    from .inputs.skill_pool import SkillPoolCreateArgs, SkillPoolCreateInput
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
    from .models.shop_order_line import ShopOrderLine, ShopOrderLineFields
    from .models.short_url import ShortUrl, ShortUrlFields
    from .models.site import Site, SiteFields
    from .models.skill_pool import SkillPool, SkillPoolFields
    from .payloads_3 import (
        RequestUpdateVisibilityPayload,
        RequestUpdateVisibilityPayloadFields,
    )


@sealed_methods
class MutationsPart2:
    """The mutations of the account."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
    ) -> ProductBacklog: ...
    @overload
    def product_backlog_update(
        self,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: Unpack[ProductBacklogUpdateArgs],
    ) -> ProductBacklog: ...
    def product_backlog_update(
        self,
        input: ProductBacklogUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductBacklogFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductBacklog:
        """Changes a product backlog."""
        found = mutate(self._client, "product_backlog_update", input, fields, select)
        return cast("ProductBacklog", found)

    @overload
    def product_category_create(
        self,
        input: ProductCategoryCreateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    def product_category_create(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryCreateArgs],
    ) -> ProductCategory: ...
    def product_category_create(
        self,
        input: ProductCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Creates a product category; its rule set is fixed once products use it."""
        found = mutate(self._client, "product_category_create", input, fields, select)
        return cast("ProductCategory", found)

    @overload
    def product_category_update(
        self,
        input: ProductCategoryUpdateInput,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
    ) -> ProductCategory: ...
    @overload
    def product_category_update(
        self,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProductCategoryUpdateArgs],
    ) -> ProductCategory: ...
    def product_category_update(
        self,
        input: ProductCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProductCategory:
        """Changes a product category; its rule set is fixed once products use it."""
        found = mutate(self._client, "product_category_update", input, fields, select)
        return cast("ProductCategory", found)

    @overload
    def product_create(
        self,
        input: ProductCreateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    def product_create(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductCreateArgs],
    ) -> Product: ...
    def product_create(
        self,
        input: ProductCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Creates a product from which CIs can be registered (Configuration Manager
        role).
        """
        found = mutate(self._client, "product_create", input, fields, select)
        return cast("Product", found)

    @overload
    def product_update(
        self,
        input: ProductUpdateInput,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
    ) -> Product: ...
    @overload
    def product_update(
        self,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: Unpack[ProductUpdateArgs],
    ) -> Product: ...
    def product_update(
        self,
        input: ProductUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProductFields[Never, One]] | None = None,
        **fields: object,
    ) -> Product:
        """Changes a product (Configuration Manager role)."""
        found = mutate(self._client, "product_update", input, fields, select)
        return cast("Product", found)

    @overload
    def project_category_create(
        self,
        input: ProjectCategoryCreateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    def project_category_create(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryCreateArgs],
    ) -> ProjectCategory: ...
    def project_category_create(
        self,
        input: ProjectCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Creates a category that projects can be given."""
        found = mutate(self._client, "project_category_create", input, fields, select)
        return cast("ProjectCategory", found)

    @overload
    def project_category_update(
        self,
        input: ProjectCategoryUpdateInput,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
    ) -> ProjectCategory: ...
    @overload
    def project_category_update(
        self,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCategoryUpdateArgs],
    ) -> ProjectCategory: ...
    def project_category_update(
        self,
        input: ProjectCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectCategory:
        """Changes a category for projects."""
        found = mutate(self._client, "project_category_update", input, fields, select)
        return cast("ProjectCategory", found)

    @overload
    def project_create(
        self,
        input: ProjectCreateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    def project_create(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectCreateArgs],
    ) -> Project: ...
    def project_create(
        self,
        input: ProjectCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Creates a project; a template can be applied afterwards by
        `projectUpdate`.
        """
        found = mutate(self._client, "project_create", input, fields, select)
        return cast("Project", found)

    @overload
    def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    def project_risk_level_create(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelCreateArgs],
    ) -> ProjectRiskLevel: ...
    def project_risk_level_create(
        self,
        input: ProjectRiskLevelCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Creates a risk level that projects can be given."""
        found = mutate(self._client, "project_risk_level_create", input, fields, select)
        return cast("ProjectRiskLevel", found)

    @overload
    def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
    ) -> ProjectRiskLevel: ...
    @overload
    def project_risk_level_update(
        self,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: Unpack[ProjectRiskLevelUpdateArgs],
    ) -> ProjectRiskLevel: ...
    def project_risk_level_update(
        self,
        input: ProjectRiskLevelUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectRiskLevelFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectRiskLevel:
        """Changes a risk level for projects."""
        found = mutate(self._client, "project_risk_level_update", input, fields, select)
        return cast("ProjectRiskLevel", found)

    @overload
    def project_task_create(
        self,
        input: ProjectTaskCreateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    def project_task_create(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskCreateArgs],
    ) -> ProjectTask: ...
    def project_task_create(
        self,
        input: ProjectTaskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Adds a task to a phase of a project."""
        found = mutate(self._client, "project_task_create", input, fields, select)
        return cast("ProjectTask", found)

    @overload
    def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    def project_task_template_create(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateCreateArgs],
    ) -> ProjectTaskTemplate: ...
    def project_task_template_create(
        self,
        input: ProjectTaskTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Creates a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found = mutate(
            self._client, "project_task_template_create", input, fields, select
        )
        return cast("ProjectTaskTemplate", found)

    @overload
    def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
    ) -> ProjectTaskTemplate: ...
    @overload
    def project_task_template_update(
        self,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskTemplateUpdateArgs],
    ) -> ProjectTaskTemplate: ...
    def project_task_template_update(
        self,
        input: ProjectTaskTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTaskTemplate:
        """Changes a template for project tasks (Project Manager or Account
        Administrator role).
        """
        found = mutate(
            self._client, "project_task_template_update", input, fields, select
        )
        return cast("ProjectTaskTemplate", found)

    @overload
    def project_task_update(
        self,
        input: ProjectTaskUpdateInput,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
    ) -> ProjectTask: ...
    @overload
    def project_task_update(
        self,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTaskUpdateArgs],
    ) -> ProjectTask: ...
    def project_task_update(
        self,
        input: ProjectTaskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTaskFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTask:
        """Changes a project task, its assignments or predecessors, adds a note or
        registers time.
        """
        found = mutate(self._client, "project_task_update", input, fields, select)
        return cast("ProjectTask", found)

    @overload
    def project_template_create(
        self,
        input: ProjectTemplateCreateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    def project_template_create(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateCreateArgs],
    ) -> ProjectTemplate: ...
    def project_template_create(
        self,
        input: ProjectTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Creates a template for projects (Project Manager or Account Administrator
        role).
        """
        found = mutate(self._client, "project_template_create", input, fields, select)
        return cast("ProjectTemplate", found)

    @overload
    def project_template_update(
        self,
        input: ProjectTemplateUpdateInput,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
    ) -> ProjectTemplate: ...
    @overload
    def project_template_update(
        self,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: Unpack[ProjectTemplateUpdateArgs],
    ) -> ProjectTemplate: ...
    def project_template_update(
        self,
        input: ProjectTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> ProjectTemplate:
        """Changes a template for projects (Project Manager or Account Administrator
        role).
        """
        found = mutate(self._client, "project_template_update", input, fields, select)
        return cast("ProjectTemplate", found)

    @overload
    def project_update(
        self,
        input: ProjectUpdateInput,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
    ) -> Project: ...
    @overload
    def project_update(
        self,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: Unpack[ProjectUpdateArgs],
    ) -> Project: ...
    def project_update(
        self,
        input: ProjectUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ProjectFields[Never, One]] | None = None,
        **fields: object,
    ) -> Project:
        """Changes a project, applies a template or adds a note."""
        found = mutate(self._client, "project_update", input, fields, select)
        return cast("Project", found)

    @overload
    def release_create(
        self,
        input: ReleaseCreateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    def release_create(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseCreateArgs],
    ) -> Release: ...
    def release_create(
        self,
        input: ReleaseCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Creates a release; its manager needs the Release Manager role."""
        found = mutate(self._client, "release_create", input, fields, select)
        return cast("Release", found)

    @overload
    def release_update(
        self,
        input: ReleaseUpdateInput,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
    ) -> Release: ...
    @overload
    def release_update(
        self,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: Unpack[ReleaseUpdateArgs],
    ) -> Release: ...
    def release_update(
        self,
        input: ReleaseUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReleaseFields[Never, One]] | None = None,
        **fields: object,
    ) -> Release:
        """Changes a release or adds a note."""
        found = mutate(self._client, "release_update", input, fields, select)
        return cast("Release", found)

    @overload
    def request_create(
        self,
        input: RequestCreateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    def request_create(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestCreateArgs],
    ) -> Request: ...
    def request_create(
        self,
        input: RequestCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Registers a request; unless given, the requester is the caller and the status
        `assigned`.
        """
        found = mutate(self._client, "request_create", input, fields, select)
        return cast("Request", found)

    @overload
    def request_template_create(
        self,
        input: RequestTemplateCreateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    def request_template_create(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateCreateArgs],
    ) -> RequestTemplate: ...
    def request_template_create(
        self,
        input: RequestTemplateCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Creates a template that fills in requests of a service."""
        found = mutate(self._client, "request_template_create", input, fields, select)
        return cast("RequestTemplate", found)

    @overload
    def request_template_update(
        self,
        input: RequestTemplateUpdateInput,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
    ) -> RequestTemplate: ...
    @overload
    def request_template_update(
        self,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: Unpack[RequestTemplateUpdateArgs],
    ) -> RequestTemplate: ...
    def request_template_update(
        self,
        input: RequestTemplateUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestTemplateFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestTemplate:
        """Changes a template for requests."""
        found = mutate(self._client, "request_template_update", input, fields, select)
        return cast("RequestTemplate", found)

    @overload
    def request_update(
        self,
        input: RequestUpdateInput,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
    ) -> Request: ...
    @overload
    def request_update(
        self,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateArgs],
    ) -> Request: ...
    def request_update(
        self,
        input: RequestUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestFields[Never, One]] | None = None,
        **fields: object,
    ) -> Request:
        """Changes a request, adds a note, tags or watches, or registers time."""
        found = mutate(self._client, "request_update", input, fields, select)
        return cast("Request", found)

    @overload
    def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
    ) -> RequestUpdateVisibilityPayload: ...
    @overload
    def request_update_visibility(
        self,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: Unpack[RequestUpdateVisibilityArgs],
    ) -> RequestUpdateVisibilityPayload: ...
    def request_update_visibility(
        self,
        input: RequestUpdateVisibilityInput | Unset = UNSET,
        /,
        *,
        select: Select[RequestUpdateVisibilityPayloadFields[Never, One]] | None = None,
        **fields: object,
    ) -> RequestUpdateVisibilityPayload:
        """Shows a request in another account, or hides it there."""
        found = mutate(self._client, "request_update_visibility", input, fields, select)
        return cast("RequestUpdateVisibilityPayload", found)

    @overload
    def reservation_create(
        self,
        input: ReservationCreateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    def reservation_create(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationCreateArgs],
    ) -> Reservation: ...
    def reservation_create(
        self,
        input: ReservationCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Books a CI for a person."""
        found = mutate(self._client, "reservation_create", input, fields, select)
        return cast("Reservation", found)

    @overload
    def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    def reservation_offering_create(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingCreateArgs],
    ) -> ReservationOffering: ...
    def reservation_offering_create(
        self,
        input: ReservationOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Creates terms under which CIs can be reserved."""
        found = mutate(
            self._client, "reservation_offering_create", input, fields, select
        )
        return cast("ReservationOffering", found)

    @overload
    def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
    ) -> ReservationOffering: ...
    @overload
    def reservation_offering_update(
        self,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ReservationOfferingUpdateArgs],
    ) -> ReservationOffering: ...
    def reservation_offering_update(
        self,
        input: ReservationOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ReservationOffering:
        """Changes terms under which CIs can be reserved."""
        found = mutate(
            self._client, "reservation_offering_update", input, fields, select
        )
        return cast("ReservationOffering", found)

    @overload
    def reservation_update(
        self,
        input: ReservationUpdateInput,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
    ) -> Reservation: ...
    @overload
    def reservation_update(
        self,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: Unpack[ReservationUpdateArgs],
    ) -> Reservation: ...
    def reservation_update(
        self,
        input: ReservationUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ReservationFields[Never, One]] | None = None,
        **fields: object,
    ) -> Reservation:
        """Changes a booking, or a single occurrence of a repeated one."""
        found = mutate(self._client, "reservation_update", input, fields, select)
        return cast("Reservation", found)

    @overload
    def risk_create(
        self,
        input: RiskCreateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    def risk_create(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskCreateArgs],
    ) -> Risk: ...
    def risk_create(
        self,
        input: RiskCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Registers a risk."""
        found = mutate(self._client, "risk_create", input, fields, select)
        return cast("Risk", found)

    @overload
    def risk_severity_create(
        self,
        input: RiskSeverityCreateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    def risk_severity_create(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityCreateArgs],
    ) -> RiskSeverity: ...
    def risk_severity_create(
        self,
        input: RiskSeverityCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Creates a severity that risks can be given."""
        found = mutate(self._client, "risk_severity_create", input, fields, select)
        return cast("RiskSeverity", found)

    @overload
    def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
    ) -> RiskSeverity: ...
    @overload
    def risk_severity_update(
        self,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: Unpack[RiskSeverityUpdateArgs],
    ) -> RiskSeverity: ...
    def risk_severity_update(
        self,
        input: RiskSeverityUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskSeverityFields[Never, One]] | None = None,
        **fields: object,
    ) -> RiskSeverity:
        """Changes a severity for risks."""
        found = mutate(self._client, "risk_severity_update", input, fields, select)
        return cast("RiskSeverity", found)

    @overload
    def risk_update(
        self,
        input: RiskUpdateInput,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
    ) -> Risk: ...
    @overload
    def risk_update(
        self,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: Unpack[RiskUpdateArgs],
    ) -> Risk: ...
    def risk_update(
        self,
        input: RiskUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[RiskFields[Never, One]] | None = None,
        **fields: object,
    ) -> Risk:
        """Changes a risk or adds a note."""
        found = mutate(self._client, "risk_update", input, fields, select)
        return cast("Risk", found)

    @overload
    def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    def scrum_workspace_create(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceCreateArgs],
    ) -> ScrumWorkspace: ...
    def scrum_workspace_create(
        self,
        input: ScrumWorkspaceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Creates a scrum workspace for a team."""
        found = mutate(self._client, "scrum_workspace_create", input, fields, select)
        return cast("ScrumWorkspace", found)

    @overload
    def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
    ) -> ScrumWorkspace: ...
    @overload
    def scrum_workspace_update(
        self,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: Unpack[ScrumWorkspaceUpdateArgs],
    ) -> ScrumWorkspace: ...
    def scrum_workspace_update(
        self,
        input: ScrumWorkspaceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ScrumWorkspaceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ScrumWorkspace:
        """Changes a scrum workspace."""
        found = mutate(self._client, "scrum_workspace_update", input, fields, select)
        return cast("ScrumWorkspace", found)

    @overload
    def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
    ) -> SeraAiStudio: ...
    @overload
    def sera_ai_studio_update(
        self,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: Unpack[SeraAiStudioUpdateArgs],
    ) -> SeraAiStudio: ...
    def sera_ai_studio_update(
        self,
        input: SeraAiStudioUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SeraAiStudioFields[Never, One]] | None = None,
        **fields: object,
    ) -> SeraAiStudio:
        """Changes the virtual agent; new instructions are validated in the
        background.
        """
        found = mutate(self._client, "sera_ai_studio_update", input, fields, select)
        return cast("SeraAiStudio", found)

    @overload
    def service_category_create(
        self,
        input: ServiceCategoryCreateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    def service_category_create(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryCreateArgs],
    ) -> ServiceCategory: ...
    def service_category_create(
        self,
        input: ServiceCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Creates a heading under which services are grouped."""
        found = mutate(self._client, "service_category_create", input, fields, select)
        return cast("ServiceCategory", found)

    @overload
    def service_category_update(
        self,
        input: ServiceCategoryUpdateInput,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
    ) -> ServiceCategory: ...
    @overload
    def service_category_update(
        self,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCategoryUpdateArgs],
    ) -> ServiceCategory: ...
    def service_category_update(
        self,
        input: ServiceCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceCategory:
        """Changes a category of services."""
        found = mutate(self._client, "service_category_update", input, fields, select)
        return cast("ServiceCategory", found)

    @overload
    def service_create(
        self,
        input: ServiceCreateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    def service_create(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceCreateArgs],
    ) -> Service: ...
    def service_create(
        self,
        input: ServiceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Creates a service of a provider (Service Level Manager role)."""
        found = mutate(self._client, "service_create", input, fields, select)
        return cast("Service", found)

    @overload
    def service_instance_create(
        self,
        input: ServiceInstanceCreateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    def service_instance_create(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceCreateArgs],
    ) -> ServiceInstance: ...
    def service_instance_create(
        self,
        input: ServiceInstanceCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Creates an instance of a service (Service Level Manager role)."""
        found = mutate(self._client, "service_instance_create", input, fields, select)
        return cast("ServiceInstance", found)

    @overload
    def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
    ) -> ServiceInstance: ...
    @overload
    def service_instance_update(
        self,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceInstanceUpdateArgs],
    ) -> ServiceInstance: ...
    def service_instance_update(
        self,
        input: ServiceInstanceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceInstanceFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceInstance:
        """Changes a service instance (Service Level Manager role)."""
        found = mutate(self._client, "service_instance_update", input, fields, select)
        return cast("ServiceInstance", found)

    @overload
    def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    def service_level_agreement_create(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementCreateArgs],
    ) -> ServiceLevelAgreement: ...
    def service_level_agreement_create(
        self,
        input: ServiceLevelAgreementCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Creates an SLA from a service offering (Service Level Manager role)."""
        found = mutate(
            self._client, "service_level_agreement_create", input, fields, select
        )
        return cast("ServiceLevelAgreement", found)

    @overload
    def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
    ) -> ServiceLevelAgreement: ...
    @overload
    def service_level_agreement_update(
        self,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: Unpack[ServiceLevelAgreementUpdateArgs],
    ) -> ServiceLevelAgreement: ...
    def service_level_agreement_update(
        self,
        input: ServiceLevelAgreementUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceLevelAgreementFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceLevelAgreement:
        """Changes an SLA and its coverage (Service Level Manager role)."""
        found = mutate(
            self._client, "service_level_agreement_update", input, fields, select
        )
        return cast("ServiceLevelAgreement", found)

    @overload
    def service_offering_create(
        self,
        input: ServiceOfferingCreateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    def service_offering_create(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingCreateArgs],
    ) -> ServiceOffering: ...
    def service_offering_create(
        self,
        input: ServiceOfferingCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Creates a level at which a service can be bought (Service Level Manager
        role).
        """
        found = mutate(self._client, "service_offering_create", input, fields, select)
        return cast("ServiceOffering", found)

    @overload
    def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
    ) -> ServiceOffering: ...
    @overload
    def service_offering_update(
        self,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: Unpack[ServiceOfferingUpdateArgs],
    ) -> ServiceOffering: ...
    def service_offering_update(
        self,
        input: ServiceOfferingUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceOfferingFields[Never, One]] | None = None,
        **fields: object,
    ) -> ServiceOffering:
        """Changes a service offering, its targets and rates (Service Level Manager
        role).
        """
        found = mutate(self._client, "service_offering_update", input, fields, select)
        return cast("ServiceOffering", found)

    @overload
    def service_update(
        self,
        input: ServiceUpdateInput,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
    ) -> Service: ...
    @overload
    def service_update(
        self,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: Unpack[ServiceUpdateArgs],
    ) -> Service: ...
    def service_update(
        self,
        input: ServiceUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ServiceFields[Never, One]] | None = None,
        **fields: object,
    ) -> Service:
        """Changes a service (Service Level Manager role)."""
        found = mutate(self._client, "service_update", input, fields, select)
        return cast("Service", found)

    @overload
    def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    def shop_article_category_create(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryCreateArgs],
    ) -> ShopArticleCategory: ...
    def shop_article_category_create(
        self,
        input: ShopArticleCategoryCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Creates a shelf for articles of the shop."""
        found = mutate(
            self._client, "shop_article_category_create", input, fields, select
        )
        return cast("ShopArticleCategory", found)

    @overload
    def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
    ) -> ShopArticleCategory: ...
    @overload
    def shop_article_category_update(
        self,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCategoryUpdateArgs],
    ) -> ShopArticleCategory: ...
    def shop_article_category_update(
        self,
        input: ShopArticleCategoryUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleCategoryFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticleCategory:
        """Changes a category of the shop."""
        found = mutate(
            self._client, "shop_article_category_update", input, fields, select
        )
        return cast("ShopArticleCategory", found)

    @overload
    def shop_article_create(
        self,
        input: ShopArticleCreateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    def shop_article_create(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleCreateArgs],
    ) -> ShopArticle: ...
    def shop_article_create(
        self,
        input: ShopArticleCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Adds an article to the shop."""
        found = mutate(self._client, "shop_article_create", input, fields, select)
        return cast("ShopArticle", found)

    @overload
    def shop_article_update(
        self,
        input: ShopArticleUpdateInput,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
    ) -> ShopArticle: ...
    @overload
    def shop_article_update(
        self,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: Unpack[ShopArticleUpdateArgs],
    ) -> ShopArticle: ...
    def shop_article_update(
        self,
        input: ShopArticleUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopArticleFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopArticle:
        """Changes an article of the shop."""
        found = mutate(self._client, "shop_article_update", input, fields, select)
        return cast("ShopArticle", found)

    @overload
    def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    def shop_order_line_create(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineCreateArgs],
    ) -> ShopOrderLine: ...
    def shop_order_line_create(
        self,
        input: ShopOrderLineCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Puts an article in the cart of the caller."""
        found = mutate(self._client, "shop_order_line_create", input, fields, select)
        return cast("ShopOrderLine", found)

    @overload
    def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
    ) -> ShopOrderLine: ...
    @overload
    def shop_order_line_update(
        self,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: Unpack[ShopOrderLineUpdateArgs],
    ) -> ShopOrderLine: ...
    def shop_order_line_update(
        self,
        input: ShopOrderLineUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShopOrderLineFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShopOrderLine:
        """Changes a line of a cart or order."""
        found = mutate(self._client, "shop_order_line_update", input, fields, select)
        return cast("ShopOrderLine", found)

    @overload
    def short_url_create(
        self,
        input: ShortUrlCreateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    def short_url_create(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlCreateArgs],
    ) -> ShortUrl: ...
    def short_url_create(
        self,
        input: ShortUrlCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Creates a short URL; give one kind of target."""
        found = mutate(self._client, "short_url_create", input, fields, select)
        return cast("ShortUrl", found)

    @overload
    def short_url_update(
        self,
        input: ShortUrlUpdateInput,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
    ) -> ShortUrl: ...
    @overload
    def short_url_update(
        self,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: Unpack[ShortUrlUpdateArgs],
    ) -> ShortUrl: ...
    def short_url_update(
        self,
        input: ShortUrlUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[ShortUrlFields[Never, One]] | None = None,
        **fields: object,
    ) -> ShortUrl:
        """Changes the target of a short URL."""
        found = mutate(self._client, "short_url_update", input, fields, select)
        return cast("ShortUrl", found)

    @overload
    def site_create(
        self,
        input: SiteCreateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    def site_create(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteCreateArgs],
    ) -> Site: ...
    def site_create(
        self,
        input: SiteCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Creates a site with its addresses."""
        found = mutate(self._client, "site_create", input, fields, select)
        return cast("Site", found)

    @overload
    def site_update(
        self,
        input: SiteUpdateInput,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
    ) -> Site: ...
    @overload
    def site_update(
        self,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: Unpack[SiteUpdateArgs],
    ) -> Site: ...
    def site_update(
        self,
        input: SiteUpdateInput | Unset = UNSET,
        /,
        *,
        select: Select[SiteFields[Never, One]] | None = None,
        **fields: object,
    ) -> Site:
        """Changes a site and its addresses."""
        found = mutate(self._client, "site_update", input, fields, select)
        return cast("Site", found)

    @overload
    def skill_pool_create(
        self,
        input: SkillPoolCreateInput,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
    ) -> SkillPool: ...
    @overload
    def skill_pool_create(
        self,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: Unpack[SkillPoolCreateArgs],
    ) -> SkillPool: ...
    def skill_pool_create(
        self,
        input: SkillPoolCreateInput | Unset = UNSET,
        /,
        *,
        select: Select[SkillPoolFields[Never, One]] | None = None,
        **fields: object,
    ) -> SkillPool:
        """Creates a skill pool, optionally with its members."""
        found = mutate(self._client, "skill_pool_create", input, fields, select)
        return cast("SkillPool", found)
