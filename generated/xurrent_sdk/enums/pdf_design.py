# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

PdfDesignCategoryLiteral: TypeAlias = Literal[
    "dashboard", "project_summary", "workflow_summary"
]


class PdfDesignCategory(OpenEnum):
    """What a PDF design prints."""

    DASHBOARD = Known("dashboard")
    PROJECT_SUMMARY = Known("project_summary")
    WORKFLOW_SUMMARY = Known("workflow_summary")
