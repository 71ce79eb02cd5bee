"""Splits names into words and joins them in other spellings. Pure.

Initialisms stay together: ``sourceID`` is *source, id*, ``itemIDsToDelete`` is
*item, ids, to, delete*. Digits stay with the word before them: ``timeFormat24h``.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from difflib import get_close_matches

_WORD = re.compile(
    r"[A-Z]{2,}s(?![a-z])"  # plural initialism: IDs, URLs
    r"|[A-Z]+(?![a-z])[0-9]*"  # initialism: ID, ISO8601
    r"|[A-Z]?[a-z][a-z0-9]*"  # ordinary word
    r"|[A-Z][0-9]*"
    r"|[0-9]+[a-z]*"
)


def split_words(name: str) -> list[str]:
    """The words of ``name``, in lower case; anything but letters and digits parts."""
    return [word.lower() for word in _WORD.findall(name)]


def snake_case(name: str) -> str:
    """``requestedForId`` → ``requested_for_id``; may be empty or start with a digit."""
    return "_".join(split_words(name))


def upper_case(name: str) -> str:
    """``createdAt`` → ``CREATED_AT``; may be empty or start with a digit."""
    return snake_case(name).upper()


def camel_case(name: str) -> str:
    """``time_entry`` → ``TimeEntry``."""
    return "".join(word.capitalize() for word in name.split("_"))


def singular(name: str) -> str:
    """``time_entries`` → ``time_entry``."""
    if name == "people":
        return "person"
    for ending, single in (("ies", "y"), ("classes", "class"), ("s", "")):
        if name.endswith(ending):
            return name.removesuffix(ending) + single
    return name


def longest_start(name: str, known: Container[str]) -> str:
    """The longest of ``known`` that ends before a capital letter of ``name``, or empty."""
    ends = (n for n in range(len(name), 1, -1) if n == len(name) or name[n].isupper())
    return next((name[:n] for n in ends if name[:n] in known), "")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``did you mean 'people'? `` with the most similar of ``known``, or an empty string."""
    spelled = {each.replace("_", "-").lower(): each for each in known}
    close = get_close_matches(word.replace("_", "-").lower(), spelled, 1, 0.65)
    return f"did you mean {spelled[close[0]]!r}? " if close else ""


def some_of(names: Sequence[str], most: int) -> str:
    """``a, b and 3 more``."""
    more = len(names) - most
    text = ", ".join(names[:most])
    return f"{text} and {more} more" if more > 0 else text


def class_case(name: str) -> str:
    """``_service`` → ``Service``; the inner spelling is kept as it is."""
    stripped = re.sub(r"[^0-9A-Za-z_]", "_", name).strip("_")
    return stripped[:1].upper() + stripped[1:]
