# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TranslationOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "field", "language", "text", "type", "updatedAt"
]
TranslationViewLiteral: TypeAlias = Literal["current_account"]


class TranslationOrderField(OpenEnum):
    """Fields by which `Query.translations` can be sorted."""

    CREATED_AT = Known("createdAt")
    FIELD = Known("field")
    LANGUAGE = Known("language")
    TEXT = Known("text")
    TYPE = Known("type")
    UPDATED_AT = Known("updatedAt")


class TranslationView(OpenEnum):
    """Predefined record sets of `Query.translations`."""

    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
