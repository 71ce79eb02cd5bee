"""The features of a package: the base that file or manifest give, and what flags change."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.config.table import SettingsTable, nearest
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import ALL, BUILT, DEFAULT, NONE, resolve, without


def choose_features(
    added: Sequence[str], removed: Sequence[str], table: SettingsTable
) -> tuple[str, ...]:
    """The features of the package, with what they require.

    ``added`` come to those of the table, or to the default; ``removed`` go with all that
    requires them. ``none`` among the added begins with nothing. Raises ``ConfigError``.
    """
    if "features" in table.values:
        where = f"{table.where}.features"
        base = _checked(table.texts("features", DEFAULT[0]), where)
    else:
        base = DEFAULT
    more = _checked(added, "--feature")
    less = _checked(removed, "--no-feature")
    both = sorted({*added} & {*removed})
    if both:
        raise ConfigError(
            f"the feature {both[0]!r} is both added and removed",
            where="--no-feature",
            remedy="leave one of them out",
        )
    if NONE in added:
        base = ()
    found = without(resolve((*base, *more)), less)
    lost = sorted({*added} - {*found, ALL, NONE})
    if lost:
        raise ConfigError(
            f"the feature {lost[0]!r} needs one that is removed",
            where="--no-feature",
            remedy=f"leave {lost[0]!r} out, too",
        )
    return found


def _checked(names: Sequence[str], where: str) -> tuple[str, ...]:
    """The features that are named, where each exists."""
    known = (*BUILT, ALL, NONE)
    for name in names:
        if name not in known:
            close = nearest(name, known)
            raise ConfigError(
                f"there is no feature {name!r}",
                where=where,
                remedy=(f"did you mean {close!r}? " if close else "")
                + f"choose among {', '.join(known)}",
            )
    if NONE in names and set(names) != {NONE}:
        raise ConfigError(
            f"{NONE!r} cannot be given together with features",
            where=where,
            remedy=f"leave {NONE!r} out, or the others",
        )
    named = [name for name in names if name != NONE]
    return tuple(BUILT) if ALL in named else tuple(named)
