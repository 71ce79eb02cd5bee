"""What docstrings say: the schema's own words, and what follows from the schema."""

from __future__ import annotations


def described(description: str, deprecation: str | None = None) -> str:
    """A description with the note of its deprecation, where there is one."""
    parts = [description.strip()] if description.strip() else []
    if deprecation is not None:
        reason = " ".join(deprecation.split())
        parts.append(f"Deprecated: {reason}" if reason else "Deprecated.")
    return "\n\n".join(parts)
