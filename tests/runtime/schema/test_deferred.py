"""Classes whose build is deferred for good, first used by several threads at once."""

from __future__ import annotations

import pytest
from pydantic import BaseModel
from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator, core_schema

from xurrent_gen.runtime.core import pydantic_parts
from xurrent_gen.runtime.schema import deferred


class Late(BaseModel, defer_build=True):
    name: str


def test_a_class_counts_as_complete_when_all_of_it_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between the two, another thread met pydantic's stand-in, which asks for itself."""
    serializers: list[object] = []

    def make(schema: CoreSchema) -> SchemaValidator:
        assert not deferred.is_complete(Late)
        serializers.append(Late.__dict__["__pydantic_serializer__"])
        return SchemaValidator(schema)

    monkeypatch.setattr(pydantic_parts, "SchemaValidator", make)
    monkeypatch.setattr(
        deferred,
        "is_complete",
        lambda cls: isinstance(
            cls.__dict__.get("__pydantic_validator__"), SchemaValidator
        ),
    )
    deferred.complete(Late, core_schema.any_schema())
    assert deferred.is_complete(Late)
    assert [type(each) for each in serializers] == [SchemaSerializer]
