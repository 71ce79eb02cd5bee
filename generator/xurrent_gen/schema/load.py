"""Text of a schema → checked, sorted graphql-core schema.

Start at ``load_schema``. Two texts of the same schema, SDL or introspection, in any
order, become the same canonical SDL and so the same fingerprint. Everything is sorted
here, and no later step sorts again.

Every run without a cache pays for this step, so it avoids work. Positions are not tracked:
an invalid schema is parsed again with positions, for the message.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from graphql import (
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    IntrospectionQuery,
    Source,
    build_ast_schema,
    build_client_schema,
    introspection_from_schema,
    lexicographic_sort_schema,
    parse,
    print_schema,
    print_source_location,
    validate_schema,
)
from graphql.validation import (
    KnownTypeNamesRule,
    LoneSchemaDefinitionRule,
    UniqueEnumValueNamesRule,
    UniqueFieldDefinitionNamesRule,
    UniqueTypeNamesRule,
)
from graphql.validation.validate import validate_sdl

from xurrent_gen.errors import (
    InvalidSchemaError,
    Issue,
    SchemaError,
    SchemaSyntaxError,
    SourceFileError,
    warning,
)

# Rules whose violation does not make the schema unusable: they become warnings.
_TOLERATED = ("cannot be deprecated", "must not be deprecated")
# Exceptions that graphql-core raises, at once or later, for a schema that it cannot build.
_UNUSABLE = (
    GraphQLError,
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    RecursionError,
)
_TEXTS = {"name", "description", "deprecationReason", "defaultValue", "specifiedByURL"}
# Rules whose violation prevents the build of a schema, or loses a part of it.
_RULES = (
    LoneSchemaDefinitionRule,
    UniqueTypeNamesRule,
    UniqueFieldDefinitionNamesRule,
    UniqueEnumValueNamesRule,
    KnownTypeNamesRule,
)
# The number of problems that a message lists; it counts the others.
_MOST_PROBLEMS = 10
# A longer excerpt, such as that of a one-line file, is replaced by its position.
_LONGEST_PLACE = 1000


@dataclass(frozen=True, slots=True)
class SchemaText:
    """SDL, or the JSON of an introspection result (bare or under ``data``).

    ``origin`` is its source, for messages: a path, or a URL without secrets.
    """

    kind: Literal["sdl", "introspection"]
    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class LoadedSchema:
    """A schema that satisfies the rules of GraphQL, sorted by name throughout.

    ``sdl`` is its canonical text, ``fingerprint`` is ``sha256:`` and the hex digest of that
    text, ``issues`` are tolerated violations of rules.
    """

    schema: GraphQLSchema
    sdl: str
    fingerprint: str
    issues: tuple[Issue, ...]


def read_schema_file(path: Path) -> SchemaText:
    """Read a schema file; its content decides between SDL and introspection JSON.

    Raises ``SourceFileError`` when it cannot be read, and
    ``SchemaSyntaxError`` when it is not UTF-8.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise SourceFileError(
            f"the schema file cannot be read: {error.strerror}",
            where=str(path),
            remedy="check the path, or fetch the schema of an account with "
            "`xurrent-gen schema pull`",
        ) from None
    except UnicodeDecodeError as error:
        raise SchemaSyntaxError(
            f"the schema file is not UTF-8 text: byte {error.start} cannot be read",
            where=str(path),
            remedy="save it as UTF-8, as `xurrent-gen schema pull --out FILE` does",
        ) from None
    is_json = text.lstrip()[:1] in ("{", "[")
    return SchemaText("introspection" if is_json else "sdl", text, str(path))


def load_schema(text: SchemaText) -> LoadedSchema:
    """Check ``text`` and build its schema.

    Raises ``SchemaSyntaxError`` when it cannot be parsed, and
    ``InvalidSchemaError`` when it breaks rules of GraphQL.
    """
    schema, issues = check_schema(text)
    try:
        sdl = print_schema(schema) + "\n"
        digest = hashlib.sha256(sdl.encode()).hexdigest()
    except _UNUSABLE as error:
        raise _unusable(error, text) from None
    return LoadedSchema(schema, sdl, f"sha256:{digest}", tuple(issues))


def export_schema(loaded: LoadedSchema, *, as_json: bool) -> str:
    """Export the schema in a form that can be loaded again: SDL, or introspection JSON."""
    if not as_json:
        return loaded.sdl
    result = introspection_from_schema(loaded.schema, directive_is_repeatable=True)
    return json.dumps({"data": result}, indent=1, ensure_ascii=False) + "\n"


def check_schema(text: SchemaText) -> tuple[GraphQLSchema, list[Issue]]:
    """Check ``text`` and build its schema, without the canonical text, for execution."""
    try:
        build = _build_from_sdl if text.kind == "sdl" else _build_from_introspection
        schema = lexicographic_sort_schema(build(text))
        issues = _check_rules(schema, text)
    except _UNUSABLE as error:
        raise _unusable(error, text) from None
    if issues:
        # graphql-core refuses to use a schema with these violations, which are harmless.
        known = schema.to_kwargs()
        known["assume_valid"] = True
        schema = GraphQLSchema(**known)
    return schema, issues


def _build_from_sdl(text: SchemaText) -> GraphQLSchema:
    try:
        document = parse(Source(text.text, text.origin), no_location=True)
    except GraphQLSyntaxError as error:
        raise _syntax_error(text, error) from None
    if validate_sdl(document, rules=_RULES):
        errors = validate_sdl(parse(text.text), rules=_RULES)
        raise _invalid([_line_of(error) + error.message for error in errors], text)
    # Without this, graphql-core would refuse unknown directives, which are harmless.
    return build_ast_schema(document, assume_valid_sdl=True)


def _syntax_error(text: SchemaText, error: GraphQLSyntaxError) -> SchemaSyntaxError:
    what, where = "the schema is empty", text.origin
    if text.text.strip() and error.source and error.locations:
        reason = error.message.removeprefix("Syntax Error: ").rstrip(".")
        what = f"the schema is not valid SDL: {reason}"
        where = print_source_location(error.source, error.locations[0])
        if len(where) > _LONGEST_PLACE:
            where = where.partition("\n")[0]
    return SchemaSyntaxError(
        what,
        where=where,
        remedy="correct the SDL there, or fetch it again with `xurrent-gen schema pull`",
    )


def _build_from_introspection(text: SchemaText) -> GraphQLSchema:
    document = _parse_json(text)
    data = cast("dict[str, object]", document.get("data") or document)
    if isinstance(data.get("__schema"), dict):
        return build_client_schema(cast("IntrospectionQuery", data))
    reason = (
        "it holds the errors of a server that did not tell its schema"
        if document.get("errors")
        else "it has no member __schema"
    )
    raise SchemaSyntaxError(
        f"the JSON is not an introspection result: {reason}",
        where=text.origin,
        remedy='it must be {"__schema": {…}} or {"data": {"__schema": {…}}}, as '
        "`xurrent-gen schema pull --out schema.json` saves it",
    )


def _unusable(error: Exception, text: SchemaText) -> SchemaError:
    """Return the error for a schema that graphql-core cannot build."""
    if text.kind == "introspection" and not isinstance(error, GraphQLError):
        return SchemaSyntaxError(
            f"the introspection result is damaged: {_brief(error)}",
            where=text.origin,
            remedy="fetch it again with `xurrent-gen schema pull`",
        )
    return _invalid([_brief(error)], text)


def _parse_json(text: SchemaText) -> dict[str, object]:
    try:
        document = json.loads(text.text, object_hook=_checked_strings)
        return cast("dict[str, object]", document) if isinstance(document, dict) else {}
    except json.JSONDecodeError as error:
        reason = error.msg.removesuffix(" starting at")
        raise SchemaSyntaxError(
            f"the introspection result is not valid JSON: {reason}",
            where=f"{text.origin}:{error.lineno}:{error.colno}",
            remedy="fetch it again with `xurrent-gen schema pull`",
        ) from None


def _checked_strings(node: dict[str, object]) -> dict[str, object]:
    """Refuse members that must be strings: graphql-core accepts them, SDL cannot."""
    for key in _TEXTS & node.keys():
        text = node[key]
        if text is not None and not isinstance(text, str):
            raise ValueError(f"{key} of {node.get('name')!r} is not a string: {text!r}")
    return node


def _check_rules(schema: GraphQLSchema, text: SchemaText) -> list[Issue]:
    """Raise for violated rules; return the tolerated violations as issues."""
    errors = validate_schema(schema)
    messages = [error.message for error in errors]
    fatal = [m for m in messages if not any(part in m for part in _TOLERATED)]
    if fatal:
        positions = _positions(text.text) if text.kind == "sdl" else {}
        raise _invalid([positions.get(m, "") + m for m in fatal], text)
    return [warning("", message) for message in messages]


def _positions(sdl: str) -> dict[str, str]:
    """By message of a violated rule, the prefix with its position, such as ``line 3: ``."""
    schema = build_ast_schema(parse(sdl), assume_valid_sdl=True)
    return {error.message: _line_of(error) for error in validate_schema(schema)}


def _line_of(error: GraphQLError) -> str:
    return f"line {error.locations[0].line}: " if error.locations else ""


def _invalid(messages: list[str], text: SchemaText) -> SchemaError:
    what = f"the schema breaks a rule of GraphQL: {messages[0]}"
    count = len(messages)
    if count > 1:
        lines = [f"  - {message}" for message in messages[:_MOST_PROBLEMS]]
        if count > _MOST_PROBLEMS:
            lines.append(f"… and {count - _MOST_PROBLEMS} more")
        what = "\n".join((f"the schema breaks {count} rules of GraphQL:", *lines))
    return InvalidSchemaError(
        what,
        where=text.origin,
        remedy=(
            "correct the schema there; one that an account serves is corrected by "
            "its operator"
            if text.kind == "introspection"
            else "correct the SDL, or fetch it again with `xurrent-gen schema pull`"
        ),
    )


def _brief(error: Exception) -> str:
    """Return the first line of an error of a library, without the dump of a value."""
    lacks = f"it lacks {error}" if isinstance(error, KeyError) else str(error).strip()
    text = lacks or type(error).__name__
    return text.splitlines()[0]
