"""A loaded schema as a file that can be loaded again: SDL or introspection JSON."""

from __future__ import annotations

import json

from graphql import GraphQLSchema, introspection_from_schema

from xurrent_gen.schema.load import LoadedSchema


def export_schema(loaded: LoadedSchema, *, as_json: bool) -> str:
    """The canonical SDL, or the introspection result under ``data``."""
    if not as_json:
        return loaded.sdl
    # Checked when it was loaded; what was tolerated there is no reason to refuse it.
    known = loaded.schema.to_kwargs()
    known["assume_valid"] = True
    schema = GraphQLSchema(**known)
    result = introspection_from_schema(schema, directive_is_repeatable=True)
    return json.dumps({"data": result}, indent=1, ensure_ascii=False) + "\n"
