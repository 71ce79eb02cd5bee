"""Input models: unset is not None, wrong values are refused at once, dumps hold both."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pydantic
import pytest


def test_unset_differs_from_none(sdk: Any) -> None:
    made = sdk.RequestCreateInput(subject="Disk", note=None)
    assert made.note is None
    assert made.category is sdk.UNSET
    assert not made.category
    assert made.model_dump() == {"subject": "Disk", "note": None}
    assert repr(made) == "RequestCreateInput(note=None, subject='Disk')"
    assert made != sdk.RequestCreateInput(subject="Disk")


def test_copies(sdk: Any) -> None:
    made = sdk.RequestCreateInput(subject="Disk", new_tags=[sdk.TagInput(name="x")])
    for twin in (
        copy.copy(made),
        copy.deepcopy(made),
        pickle.loads(pickle.dumps(made)),
        sdk.RequestCreateInput.model_validate(made),
    ):
        assert twin == made
        assert twin.model_dump() == {"subject": "Disk", "new_tags": [{"name": "x"}]}
    assert made.model_copy(update={"note": "n"}).note == "n"
    with pytest.raises(pydantic.ValidationError):
        made.subject = "Other"


def test_dumps_follow_their_options(sdk: Any) -> None:
    when = datetime(2026, 1, 31, tzinfo=UTC)
    made = sdk.RequestCreateInput(
        note=None, waiting_until=when, new_tags=[sdk.TagInput(id=None, name="x")]
    )
    assert made.model_dump(include={"waiting_until"}) == {"waiting_until": when}
    assert made.model_dump(exclude_none=True) == {
        "waiting_until": when,
        "new_tags": [{"name": "x"}],
    }
    text = {"waiting_until": "2026-01-31T00:00:00Z", "new_tags": [{"name": "x"}]}
    less: dict[str, Any] = {"exclude": {"note"}, "exclude_none": True}
    assert made.model_dump(mode="json", **less) == text
    assert json.loads(made.model_dump_json(**less)) == text
    file = sdk.UploadedFile("a/1", 22, "df.txt", "text/plain")
    noted = sdk.NoteCreateInput(owner_id="1", text="df", attachments=[file])
    again = type(noted).model_validate_json(noted.model_dump_json())
    key = sdk.AttachmentInput(key="a/1", size=22, inline=False)
    assert again.attachments == [key]


def test_json_becomes_what_fields_declare(sdk: Any) -> None:
    made = sdk.RequestCreateInput(
        subject="Disk",
        category="incident",
        waiting_until=datetime(2026, 1, 31, tzinfo=UTC),
        new_tags=[sdk.TagInput(name="x")],
        custom_fields={"rack": "R1"},
    )
    again = type(made).model_validate_json(made.model_dump_json())
    assert again == made
    assert again.waiting_until.year == 2026
    assert again.new_tags[0].name == "x"
    assert (
        again.model_copy(update={"new_tags": [{"name": "y"}]}).new_tags[0].name == "y"
    )
    entry = sdk.TimeEntryCreateInput.model_validate(
        {"time_spent": 5, "date": "2026-01-31"}
    )
    assert entry.date == date(2026, 1, 31)
    price = sdk.PersonUpdateInput.model_validate({"id": "1", "cost_per_hour": 1.1})
    assert price.cost_per_hour == Decimal("1.1")


def test_inputs_stand_in_the_users_models(sdk: Any) -> None:
    class Job(pydantic.BaseModel):
        create: sdk.RequestCreateInput

    Job.model_rebuild(_types_namespace={"sdk": sdk})
    job = Job(create={"subject": "Disk", "note": None})
    assert job.create == sdk.RequestCreateInput(subject="Disk", note=None)
    assert job.model_dump() == {"create": {"subject": "Disk", "note": None}}
    assert job.model_dump_json() == '{"create":{"note":null,"subject":"Disk"}}'
    assert job.model_dump(exclude={"create": {"note"}}) == {
        "create": {"subject": "Disk"}
    }
    assert Job.model_json_schema()["properties"]["create"]["type"] == "object"
    for wrong, text in (
        ({"subject": 5}, "RequestCreateInput.subject: expected a string, not int"),
        ([1], "RequestCreateInput takes a mapping of its fields, not list"),
    ):
        with pytest.raises(pydantic.ValidationError, match=text) as caught:
            Job.model_validate({"create": wrong})
        assert caught.value.errors()[0]["loc"] == ("create",)


def test_unset_in_the_users_models_has_a_json_schema(sdk: Any) -> None:
    """The schema of a whole web application fails where one of a field does."""
    either = pydantic.TypeAdapter(str | sdk.Unset | None)
    schema = either.json_schema()
    assert schema["$defs"] == {"Unset": {"not": {}}}
    assert either.validate_json("null") is None
    assert either.validate_python(sdk.UNSET) is sdk.UNSET


WRONG = [
    (
        {"subjekt": "x"},
        "RequestCreateInput has no field 'subjekt'; did you mean 'subject'?",
    ),
    ({"subject": 5}, "RequestCreateInput.subject: expected a string, not int"),
    (
        {"time_spent": True},
        "RequestCreateInput.time_spent: expected an integer such as 16, not bool",
    ),
    (
        {"urgent": type("bool", (), {"__module__": "numpy"})()},
        "RequestCreateInput.urgent: expected True or False, not numpy.bool",
    ),
    (
        {"category": 5},
        "RequestCreateInput.category: expected a member or its string, not int",
    ),
    (
        {"downtime_end_at": datetime(2024, 1, 1)},
        "RequestCreateInput.downtime_end_at: a timestamp needs a time zone: use "
        "datetime(..., tzinfo=timezone.utc)",
    ),
    (
        {"new_tags": [{"nam": "x"}]},
        "RequestCreateInput.new_tags[0] has no field 'nam'; did you mean 'name'?",
    ),
    ({"new_tags": [{1: "x"}]}, "RequestCreateInput.new_tags[0] has no field 1"),
    (
        {"new_tags": [None]},
        "RequestCreateInput.new_tags[0] must not be None: its type is TagInput!",
    ),
    (
        {"custom_fields": [{"value": 1}]},
        "RequestCreateInput.custom_fields[0] needs id: required by CustomFieldInput",
    ),
    (
        {"knowledge_article_ids": ["a", 1]},
        "RequestCreateInput.knowledge_article_ids[1]: expected an ID such as record.id, "
        "not int",
    ),
]


@pytest.mark.parametrize(("fields", "text"), WRONG)
def test_what_is_said_of_wrong_values(
    sdk: Any, fields: dict[str, Any], text: str
) -> None:
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        sdk.RequestCreateInput(**fields)
    assert str(caught.value) == text


def test_what_is_required(sdk: Any) -> None:
    with pytest.raises(sdk.InvalidVariablesError) as caught:
        sdk.NoteCreateInput(internal=True)
    assert str(caught.value) == (
        "NoteCreateInput needs owner_id, text: required by NoteCreateInput"
    )
    with pytest.raises(sdk.InvalidVariablesError) as unset:
        sdk.NoteCreateInput(owner_id="1", text=sdk.UNSET)
    assert str(unset.value) == (
        "NoteCreateInput needs text: required by NoteCreateInput"
    )
    with pytest.raises(sdk.InvalidVariablesError) as null:
        sdk.NoteCreateInput(owner_id="1", text=None)
    assert str(null.value) == (
        "NoteCreateInput.text must not be None: its type is String!"
    )
