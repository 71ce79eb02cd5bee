"""Explain why a slim package contains a type, or lacks it (``--why NAME``)."""

from __future__ import annotations

from xurrent_gen.config.model import Part
from xurrent_gen.errors import ConfigError
from xurrent_gen.ir.slim import NAMED, Slim
from xurrent_gen.spelling import did_you_mean


def explain_type(slim: Slim, name: str) -> str:
    """Return the chain that keeps the named type in the package, or why it is left out.

    Raises ``ConfigError`` for a name that is not in the whole schema.
    """
    if name not in slim.whole.types:
        raise ConfigError(
            f"the schema has no type {name!r}",
            where="--why",
            remedy=did_you_mean(name, slim.whole.types).rstrip() or "name a type",
        )
    if slim.part.is_whole:
        return f"{name} stays: the settings leave nothing out"
    if name not in slim.reasons:
        return _absence(slim, name)
    chain = _chain_to(slim, name)
    first = f"{name} is kept as id and name" if name in slim.stubs else f"{name} stays"
    return "\n  ".join([f"{first} ({_asked(slim.part)}):", *chain])


def _chain_to(slim: Slim, name: str) -> list[str]:
    """Return the fields from a root to the type, without those of connections."""
    steps: list[str] = []
    while name:
        owner, field = slim.reasons[name]
        if not owner or slim.schema.connection(owner) is None:
            steps.append(f"{name} itself" if field == NAMED else field)
        name = owner
    return steps[::-1]


def _absence(slim: Slim, name: str) -> str:
    fields = slim.cut.get(name)
    out = f"{name} is left out ({_asked(slim.part)})"
    if fields is None:
        return f"{out}: nothing that is kept leads to it"
    return "\n  ".join([f"{out}, with the fields that lead to it:", *fields])


def _asked(part: Part) -> str:
    globs = {"include": part.include, "exclude": part.exclude}
    lists = [f"{key} {', '.join(each)}" for key, each in globs.items() if each]
    return "; ".join([*lists, f"edges {part.edges.value}"])
