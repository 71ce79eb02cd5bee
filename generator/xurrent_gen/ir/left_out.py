"""Issues and a summary about what a slim package leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from xurrent_gen.config.model import Edges
from xurrent_gen.errors import Issue, warning
from xurrent_gen.ir.conventions import listings_with_feeds, missing_feeds
from xurrent_gen.ir.slim import Slim
from xurrent_gen.spelling import some_of

_MOST_NAMES = 6
_MOST_FIELDS = 3


def summarise(slim: Slim) -> str:
    """Return one line about the left-out parts; empty for a whole package."""
    if slim.part.is_whole:
        return ""
    kept = len(slim.schema.records) - len(slim.stubs)
    text = f"{kept} of {len(slim.whole.records)} records are in"
    if not slim.cut:
        return text
    by_weight = sorted(slim.cut, key=lambda name: (-len(slim.cut[name]), name))
    names = some_of(by_weight, _MOST_NAMES)
    fields = sum(map(len, slim.cut.values()))
    if slim.part.edges is Edges.KEEP_IDS:
        return f"{text}, and of {len(slim.stubs)} more id and name: {names}"
    return f"{text}; {fields} fields that lead to others are left out: {names}"


def issues_of(slim: Slim) -> Iterator[Issue]:
    """Yield issues about left-out records, and about feeds that are missing."""
    for name, fields in slim.cut.items():
        kept = "kept as id and name" if name in slim.stubs else "left out"
        lead = "lead" if len(fields) > 1 else "leads"
        text = f"{kept}; {some_of(fields, _MOST_FIELDS)} {lead} to it"
        yield Issue("info", name, text, f"add {name!r} to include")
    missing = missing_feeds(slim.schema) if slim.part.follows else ()
    for name in missing:
        listings = tuple(listings_with_feeds(slim.schema, slim.schema.queries))
        known = name in {each.name for each in slim.whole.queries}
        yield warning(
            name,
            f"changes() needs it to follow {some_of(listings, _MOST_FIELDS)}, and it is "
            f"{'excluded' if known else 'not in the schema'}",
            f"take {name!r} out of exclude" if known else "",
        )
