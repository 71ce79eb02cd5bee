"""What every package offers of the runtime, whatever its schema and its features are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RUNTIME_EXPORTS: Final[Mapping[str, tuple[str, ...]]] = {
    "_runtime.client.async_query": (
        "AsyncConnectionQuery",
        "AsyncRecordListQuery",
        "AsyncRecordQuery",
        "AsyncResults",
        "AsyncSingleResult",
        "AsyncValueQuery",
    ),
    "_runtime.session.auth": ("Token", "TokenProvider"),
    "_runtime.core.clock": ("AsyncSleeper", "Clock", "Randomness", "Sleeper"),
    "_runtime.filtering.operators": ("NoFilter", "Where"),
    "_runtime.http.settings": ("HttpLibrary", "Timeout"),
    "_runtime.http.effects": ("Flow",),
    "_runtime.session.endpoints": ("Region", "Stage"),
    "_runtime.core.enums": ("OpenEnum",),
    "_runtime.selection.paths": ("Many", "One", "Select", "Selectable", "Selection"),
    "_runtime.session.call": ("EventHooks", "RequestHook", "ResponseHook"),
    "_runtime.schema.inputs": ("GraphQLInput",),
    "_runtime.session.token_info": ("TokenInfo",),
    "_runtime.core.json_text": ("JSONInput",),
    "_runtime.session.quota": ("LimitSnapshot", "Limits", "OnExhausted"),
    "_runtime.core.metadata": (
        "CostLimit",
        "Effort",
        "GraphQLErrorItem",
        "RequestLimit",
        "ResponseMetadata",
    ),
    "_runtime.schema.models": ("GraphQLModel", "response_metadata"),
    "_runtime.operations.connection": ("Page",),
    "_runtime.client.partitions": ("Partition",),
    "_runtime.operations.costs": ("Costs",),
    "_runtime.operations.explain": ("Explanation",),
    "_runtime.decoding.arrow": ("ArrowBatch",),
    "_runtime.decoding.projection": ("Path", "Projection"),
    "_runtime.client.query": (
        "ConnectionQuery",
        "RecordListQuery",
        "RecordQuery",
        "Results",
        "SingleResult",
        "ValueQuery",
    ),
    "_runtime.session.redis_window": ("RedisWindow",),
    "_runtime.session.window": ("RequestWindow",),
    "_runtime.core.base_error": ("XurrentError",),
    "_runtime.http.retry": ("RetryPolicy",),
    "_runtime.core.scalars": ("JSONValue", "SpecialTimestamp", "TimeOfDay"),
    "_runtime.session.tracing": ("Span", "Tracer"),
    "_runtime.http.transport": ("AsyncTransport", "Transport"),
    "_runtime.core.unset": ("UNSET", "Unset"),
    "_runtime.http.messages": ("HttpRequest", "HttpResponse"),
    "client": ("AsyncXurrentClient", "XurrentClient"),
}
"""What users name in programs that is no type of the schema, by module."""

ERRORS_MODULE: Final = "_runtime.core.errors"
"""The tree of errors: all of its classes are public."""
