"""The manifest of a package on disk: its files, and the settings that shaped it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final, TypeAlias, cast

from xurrent_gen.config.model import SCALAR_KINDS, Edges
from xurrent_gen.config.table import TomlValue
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import BUILT

MANIFEST: Final = "_manifest.json"
MADE_BY: Final = "xurrent-gen"

OptionValue: TypeAlias = str | list[str] | dict[str, str]


def read_manifest(folder: Path) -> frozenset[str] | None:
    """The files that the manifest in ``folder`` lists, itself included.

    ``None`` when there is no manifest of ours. Raises ``ConfigError`` when it cannot be
    read.
    """
    files = _read(folder).get("files")
    if not isinstance(files, dict):
        return None
    return frozenset({MANIFEST, *cast("dict[str, object]", files)})


def read_options(folder: Path) -> dict[str, OptionValue] | None:
    """The settings that shaped the package in ``folder``, or ``None`` as above."""
    return options_in(_read(folder))


def options_in(manifest: Mapping[str, object]) -> dict[str, OptionValue] | None:
    """The settings that a manifest tells, or ``None`` for one that tells none."""
    options = manifest.get("options")
    if not isinstance(options, dict):
        return None
    return {
        name: cast("OptionValue", value)
        for name, value in cast("dict[str, object]", options).items()
        if isinstance(value, str | list | dict)
    }


def _read(folder: Path) -> dict[str, object]:
    """The manifest of ours in ``folder``, or an empty one."""
    try:
        return parsed_manifest((folder / MANIFEST).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:  # such as a link to itself
        raise ConfigError(
            f"the package cannot be read: {error.strerror}",
            where=str(folder),
            remedy="make it a readable folder, or choose another --output or --package",
        ) from None


def parsed_manifest(text: bytes) -> dict[str, object]:
    """A manifest of ours, or an empty one."""
    try:
        document: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(document, dict):
        return {}
    manifest = cast("dict[str, object]", document)
    return manifest if manifest.get("made_by") == MADE_BY else {}


def settings_in(options: Mapping[str, OptionValue]) -> dict[str, TomlValue]:
    """The options of a manifest as the settings of a table.

    What this version does not know is left out. A reference has no settings of its own.
    """
    values: dict[str, TomlValue] = {}
    if "reference" in options:
        return values
    for key in ("include", "exclude", "ui-extensions", "features"):
        listed = options.get(key)
        if isinstance(listed, list):
            values[key] = [n for n in listed if key != "features" or n in BUILT]
    edges, prefix = options.get("edges"), options.get("env-prefix")
    if isinstance(edges, str) and edges in tuple(Edges):
        values["edges"] = edges
    if isinstance(prefix, str):
        values["env-prefix"] = prefix
    if options.get("project") == "true":
        values["project"] = True
    scalars, origin = options.get("scalars"), options.get("origin")
    if isinstance(scalars, dict):
        known = {k: v for k, v in scalars.items() if v in SCALAR_KINDS}
        values["scalars"] = {**known}
    if isinstance(origin, dict):
        values |= {name.replace("_", "-"): text for name, text in origin.items()}
    return values
