# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
