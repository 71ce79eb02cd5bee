# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Custom fields: classes that read and set the fields of each UI extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.custom_fields.given import (
    CustomFieldValues as CustomFieldValues,
    CustomValue as CustomValue,
)
from .._runtime.custom_fields.forms import (
    Form as Form,
    FormField as FormField,
    FormInput as FormInput,
)
from .._runtime.custom_fields.kinds import Options as Options, RecordId as RecordId
from .._runtime.custom_fields.values import CustomValues as CustomValues

if TYPE_CHECKING:
    from ._names_1 import *
else:
    from .._runtime.core.lazy import attach

    __getattr__, __dir__ = attach(__name__)
