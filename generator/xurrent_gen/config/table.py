"""Find and read ``[tool.xurrent-gen]`` of a TOML file, and check its keys."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from xurrent_gen.config.endpoints import Variables, credential_names
from xurrent_gen.config.model import SCALAR_KINDS
from xurrent_gen.errors import ConfigError
from xurrent_gen.spelling import did_you_mean

TABLE = "tool.xurrent-gen"

TomlValue: TypeAlias = (
    str | int | float | bool | list["TomlValue"] | dict[str, "TomlValue"]
)

FILE_KEYS = (
    *("schema", "sandbox", "account", "stage", "region", "domain"),
    *("graphql-endpoint", "oauth-endpoint", "rest-endpoint"),
    *("output", "package", "include", "exclude", "edges", "features"),
    *("custom-fields", "ui-extensions", "schema-max-age", "scalars"),
    *("project", "env-prefix", "packages"),
)
_SOURCES = ("schema", "sandbox", "account")
_SECRET_KEYS = ("token", "client-id", "client-secret", "secret", "password")


@dataclass(frozen=True, slots=True)
class SettingsTable:
    """``[tool.xurrent-gen]`` of one file, with typed, checked access to its keys."""

    folder: Path
    where: str
    values: Mapping[str, TomlValue]
    is_present: bool = True

    def packages(self) -> tuple[SettingsTable, ...]:
        """This table, or one for each of its packages, with shared and own settings.

        A shared source is ignored for a package that names its own.
        """
        value = self.values.get("packages")
        if value is None:
            return (self,)
        wrong = self._wrong("packages", "a list of tables", f"[[{TABLE}.packages]]")
        if not isinstance(value, list) or not value:
            raise wrong
        shared = {key: each for key, each in self.values.items() if key != "packages"}
        tables: list[SettingsTable] = []
        for number, entry in enumerate(value, 1):
            where = f"{self.where}.packages {number}"
            if not isinstance(entry, dict):
                raise wrong
            keys = [key for key in FILE_KEYS if key != "packages"]
            _check_keys({**shared, **entry}, where, keys)
            inherited = dict(shared)
            if any(key in entry for key in _SOURCES):
                for key in _SOURCES:
                    inherited.pop(key, None)
            tables.append(replace(self, where=where, values={**inherited, **entry}))
        return tuple(tables)

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            raise self._wrong(key, "a string", f'{key} = "..."')
        return value

    def path(self, key: str) -> Path | None:
        """Return a path, relative to the file; ``~`` is the home folder, a backslash /."""
        text = self.text(key)
        if text is None:
            return None
        if min(text) < " ":  # "C:\temp": in double quotes, \t is a tab
            expected = "a path in single quotes, where \\ is no escape"
            raise self._wrong(key, expected, f"{key} = 'C:\\temp'")
        # pathlib raises for an unknown user, such as that of a folder "~old".
        return self.folder / os.path.expanduser(text.replace("\\", "/"))

    def choice(self, key: str, choices: Sequence[str]) -> str | None:
        text = self.text(key)
        if text is not None and text not in choices:
            raise self._wrong(
                key, f"one of {', '.join(choices)}", f'{key} = "{choices[0]}"'
            )
        return text

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self._wrong(key, "true or false", f"{key} = true")
        return value

    def texts(self, key: str, example: str = "people") -> tuple[str, ...]:
        value = self.values.get(key, [])
        texts: list[str] = []
        for item in value if isinstance(value, list) else [0]:
            if not isinstance(item, str) or not item:
                raise self._wrong(key, "a list of strings", f'{key} = ["{example}"]')
            texts.append(item)
        return tuple(texts)

    def seconds(self, key: str, default: float) -> float:
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            raise self._wrong(key, "a number of seconds, 0 or more", f"{key} = 3600")
        return float(value)

    def scalars(self) -> dict[str, str]:
        value = self.values.get("scalars", {})
        if not isinstance(value, dict):
            raise self._wrong("scalars", "a table", "[tool.xurrent-gen.scalars]")
        for name, kind in value.items():
            if kind not in SCALAR_KINDS:
                raise ConfigError(
                    f"{name} = {kind!r} is not a type that a scalar can have",
                    where=f"{self.where}.scalars",
                    remedy=f"{did_you_mean(str(kind), SCALAR_KINDS)}choose one of "
                    f"{', '.join(SCALAR_KINDS)}",
                )
        return {name: str(value[name]) for name in sorted(value)}

    def _wrong(self, key: str, expected: str, example: str) -> ConfigError:
        return ConfigError(
            f"{key} must be {expected}",
            where=self.where,
            remedy=f"write it as {example}",
        )


def load_table(
    explicit: Path | None, cwd: Path, *, is_required: bool = True
) -> SettingsTable:
    """Load the table in ``explicit``, else in the nearest ``pyproject.toml`` above ``cwd``.

    An explicit file must exist, and have the table if ``is_required``. Raises
    ``ConfigError``.
    """
    found = (folder / "pyproject.toml" for folder in (cwd, *cwd.parents))
    path = explicit or next((each for each in found if each.is_file()), None)
    if path is None:
        return SettingsTable(cwd, f"[{TABLE}]", {}, is_present=False)
    try:
        document: dict[str, TomlValue] = tomllib.loads(path.read_text("utf-8-sig"))
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise ConfigError(
            f"the configuration file cannot be read: {reason}",
            where=str(path),
            remedy="make it readable TOML in UTF-8, with single quotes around paths that "
            "have \\, or name another file with --config",
        ) from None
    where = f"{path} [{TABLE}]"
    tool = document.get("tool")
    tools = tool if isinstance(tool, dict) else {}
    is_present = "xurrent-gen" in tools
    table = tools.get("xurrent-gen", {})
    if not isinstance(table, dict):
        raise ConfigError(
            f"{TABLE} must be a table", where=str(path), remedy=f"write [{TABLE}]"
        )
    if "xurrent_gen" in tools:
        raise ConfigError(
            "[tool.xurrent_gen] is not read", where=str(path), remedy=f"write [{TABLE}]"
        )
    if explicit is not None and is_required and not is_present:
        raise ConfigError(
            f"the configuration file has no table [{TABLE}]",
            where=str(path),
            remedy="add it, or let `xurrent-gen init` write it",
        )
    _check_keys(table, where)
    return SettingsTable(path.parent, where, table, is_present)


def _check_keys(
    table: Mapping[str, TomlValue], where: str, known: Sequence[str] = FILE_KEYS
) -> None:
    for key in table:
        if key in known:
            continue
        if key.replace("_", "-").lower() in _SECRET_KEYS:
            variables = Variables(prefix=str(table.get("env-prefix", "")))
            raise ConfigError(
                f"{key} must not be in a file",
                where=where,
                remedy="remove it (and revoke it if the file was shared); set "
                f"{credential_names(variables)}",
            )
        raise ConfigError(
            f"there is no setting {key!r}",
            where=where,
            remedy=f"{did_you_mean(key, known)}the settings are {', '.join(known)}",
        )
