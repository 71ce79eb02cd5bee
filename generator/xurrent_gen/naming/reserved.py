"""Names that generated code must not use, by kind of name.

Names of libraries are listed here, so that the output does not depend on their versions; a
test compares them with the real ones.
"""

from __future__ import annotations

import builtins
from keyword import kwlist

KEYWORDS = frozenset(kwlist)

MODEL_ATTRIBUTES = frozenset(
    {
        *("construct", "copy", "dict", "from_orm", "json", "mro", "parse_file"),
        *("parse_obj", "parse_raw", "register", "schema", "schema_json", "validate"),
        *("model_computed_fields", "model_config", "model_construct", "model_copy"),
        *("model_dump", "model_dump_json", "model_extra", "model_fields"),
        *("model_fields_set", "model_json_schema", "model_parametrized_name"),
        *("model_post_init", "model_rebuild", "model_validate", "model_validate_json"),
        *("model_validate_strings", "update_forward_refs"),
    }
)
"""Names that ``pydantic.BaseModel`` already uses.

A field of that name gets a ``_``.
"""

INPUT_ATTRIBUTES = MODEL_ATTRIBUTES | {"check_names", "self"}
"""Names that the base of input models and its constructor also use."""

MUTATION_ARGUMENTS = frozenset({"select"})
"""Keyword parameters of every mutation method, besides its input fields."""

ARGUMENTS = frozenset({"locals", "result", "select", "self"})
"""Names that methods for fields, queries and mutations use, besides the arguments."""

BUILTINS = frozenset(name for name in dir(builtins) if name[0].isupper())
"""Python's builtin classes and constants: an annotation of that name would mean them."""

CLASSES = BUILTINS | frozenset(
    {
        *("Any", "Callable", "Decimal", "Final", "Literal", "Never", "NotRequired"),
        *("Required", "Self", "Sequence", "TypeAlias", "TypedDict", "Unpack"),
        "TYPE_CHECKING",
    }
)
"""Builtins and names of ``typing`` that generated modules use.

Names of the runtime are not among them: they are imported under an alias if the schema has
the same name.
"""

MODULES = frozenset({"__init__", "annotations", "common"})
"""Reserved module names inside the package's folders."""
