"""Suggestions for an unknown name: the nearest known one."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``; did you mean 'name'?``, or nothing when no known name is near."""
    close = nearest(name, known)
    return "" if close is None else f"; did you mean {close!r}?"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """Return the known name that is most like ``name``, ignoring case."""
    from difflib import get_close_matches

    spelled = {each.casefold(): each for each in reversed([*known])}
    close = get_close_matches(name.casefold(), list(spelled), n=1)
    return spelled[close[0]] if close else None
