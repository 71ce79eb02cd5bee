"""Which features a package has, of those that flags and file name."""

from __future__ import annotations

from collections.abc import Sequence

from xurrent_gen.config.table import SettingsTable, nearest
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import ALL, BUILT, DEFAULT, NONE, resolve


def choose_features(flags: Sequence[str], table: SettingsTable) -> tuple[str, ...]:
    """The features of the package, with what they require.

    ``all`` and ``none`` stand for themselves; so does an empty list in the file. Raises
    ``ConfigError``.
    """
    if flags:
        return _checked(flags, "--feature")
    if "features" in table.values:
        return _checked(table.texts("features", DEFAULT[0]), f"{table.where}.features")
    return resolve(DEFAULT)


def _checked(names: Sequence[str], where: str) -> tuple[str, ...]:
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
    return resolve(name for name in names if name != NONE)
