"""The public elements of UI extensions, for differences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from xurrent_gen.analysis.surface import Element, Offer, Offers
from xurrent_gen.custom_fields.filters import filtered_fields
from xurrent_gen.custom_fields.model import Extension, FormField
from xurrent_gen.custom_fields.names import name_filters
from xurrent_gen.custom_fields.plan import field_description, named_forms
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import CUSTOM_FIELDS


def form_offers(extensions: Sequence[Extension]) -> Offers:
    """Return the elements by coordinate: ``Rack``, ``Rack.color``, ``Rack.color=red``."""
    return {each.coordinate: each for each in _offers(extensions)}


def _offers(extensions: Sequence[Extension]) -> Iterator[Offer]:
    forms = named_forms(extensions, FeatureSet((CUSTOM_FIELDS,)))
    called = Counter(each.extension.name for each in forms)
    # All forms of a record type share its filters, with their names and kinds.
    sought = {
        record: dict(filtered_fields(forms, record))
        for record in {each.record for each in forms}
    }
    filters = {record: name_filters(each) for record, each in sought.items()}
    for named in forms:
        cls, form = named.name, named.extension.name
        form = form if called[form] == 1 else f"{form} ({named.extension.id})"
        yield Offer(Element.FORM, form, "", cls, (cls,), "form")
        for known in named.fields:
            each = known.field
            spelled, shape = [f"{cls}.{known.name}"], _type(each)
            if each.filter_name:
                # If forms disagree, a string means a label and no longer a value.
                if sought[named.record][each.filter_name] is None:
                    shape += ", in a filter any string"
                attribute = filters[named.record][each.filter_name]
                spelled.append(f"{named.record}.custom.{attribute}")
            coordinate = f"{form}.{each.id}"
            yield Offer(
                Element.FORM_FIELD,
                coordinate,
                form,
                cls,
                tuple(spelled),
                shape,
                description=field_description(each),
            )
            for option in each.options:
                yield Offer(
                    Element.VALUE,
                    f"{coordinate}={option.value}",
                    coordinate,
                    cls,
                    (f"{known.enum}.{known.members[option.value]}",),
                    "option",
                    description=option.label,
                )


def _type(field: FormField) -> str:
    text = f"{field.kind.value} {field.record}".strip()
    return f"list of {text}" if field.is_many else text
