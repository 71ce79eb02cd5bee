"""The forms of UI extensions as programs see them, for differences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from xurrent_gen.analysis.surface import Element, Offer
from xurrent_gen.custom_fields.definitions import extensions_of
from xurrent_gen.custom_fields.model import FormField, record_of
from xurrent_gen.custom_fields.names import name_filters
from xurrent_gen.custom_fields.plan import Forms, named_forms, told
from xurrent_gen.feature_set import FeatureSet
from xurrent_gen.features import CUSTOM_FIELDS
from xurrent_gen.naming.names import Scope


@dataclass(frozen=True)
class FormSurface:
    """All that the definitions of one package, as it keeps them, offer."""

    definitions: bytes

    @cached_property
    def offers(self) -> Mapping[str, Offer]:
        """Every offer by its coordinate: ``Rack``, ``Rack.color``, ``Rack.color=red``."""
        return {each.coordinate: each for each in self._all()}

    def python_type(self, name: str) -> str:
        """A type is named by the words of the form."""
        return name

    def _all(self) -> Iterator[Offer]:
        features = FeatureSet((CUSTOM_FIELDS,))
        forms = named_forms(extensions_of(self.definitions), features)
        names, filters = forms.names, _filter_names(forms)
        called = Counter(each.name for each in forms.extensions)
        for extension in forms.extensions:
            cls, scope = names.classes[extension.id], names.fields[extension.id]
            record = record_of(extension.category)
            form = extension.name
            form = form if called[form] == 1 else f"{form} ({extension.id})"
            yield Offer(Element.FORM, form, "", cls, (cls,), "form")
            for each in extension.form.fields:
                spelled = [f"{cls}.{scope[each.id]}"]
                if each.filter_name:
                    spelled.append(
                        f"{record}.custom.{filters[record][each.filter_name]}"
                    )
                coordinate = f"{form}.{each.id}"
                yield Offer(
                    Element.FORM_FIELD,
                    coordinate,
                    form,
                    cls,
                    tuple(spelled),
                    _type(each),
                    description=told(each),
                )
                for option in each.options:
                    key = extension.id, each.id
                    member = f"{names.enums[key]}.{names.members[key][option.value]}"
                    yield Offer(
                        Element.VALUE,
                        f"{coordinate}={option.value}",
                        coordinate,
                        cls,
                        (member,),
                        "option",
                        description=option.label,
                    )


def _filter_names(forms: Forms) -> dict[str, Scope]:
    """The names of filters, which all forms of a type of records share."""
    found: dict[str, set[str]] = {}
    for extension in forms.extensions:
        names = {each.filter_name for each in extension.form.fields} - {""}
        found.setdefault(record_of(extension.category), set()).update(names)
    return {record: name_filters(sorted(names)) for record, names in found.items()}


def _type(field: FormField) -> str:
    text = f"{field.kind.value} {field.record}".strip()
    return f"list of {text}" if field.is_many else text
