"""The manifest of a package on disk: its files, and the settings that shaped it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

from xurrent_gen.config.table import TomlValue
from xurrent_gen.errors import ConfigError
from xurrent_gen.features import BUILT

MANIFEST: Final = "_manifest.json"
MADE_BY: Final = "xurrent-gen"

Options: TypeAlias = Mapping[str, Any]
"""The settings of a package; ``reference`` marks a folder written by ``docs``."""


def read_manifest(folder: Path) -> frozenset[str] | None:
    """Return the files that the manifest in ``folder`` lists, including the manifest.

    ``None`` without a manifest of xurrent-gen. Raises ``ConfigError`` when it cannot be
    read.
    """
    files = _read(folder).get("files")
    if not isinstance(files, dict):
        return None
    return frozenset({MANIFEST, *cast("dict[str, object]", files)})


def read_options(folder: Path) -> Options | None:
    """Return the settings of the package in ``folder``; ``None`` without a manifest."""
    options = _read(folder).get("options")
    return cast("Options | None", options)


def written_by(folder: Path) -> object:
    """Return the version of xurrent-gen that wrote the package in ``folder``."""
    return _read(folder).get("generator")


def _read(folder: Path) -> dict[str, object]:
    """Read the manifest in ``folder``; empty if it is missing or not of xurrent-gen."""
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
    """Parse a manifest; empty if it is not one of xurrent-gen."""
    try:
        document: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(document, dict):
        return {}
    manifest = cast("dict[str, object]", document)
    return manifest if manifest.get("made_by") == MADE_BY else {}


def settings_in(options: Options) -> dict[str, TomlValue]:
    """Return the options of a manifest as the settings of a table.

    Features that this version does not know are left out.
    """
    keys = ("include", "exclude", "edges", "scalars", "ui-extensions", "env-prefix")
    values: dict[str, TomlValue] = {k: options[k] for k in keys if k in options}
    if "features" in options:
        values["features"] = [name for name in options["features"] if name in BUILT]
    origin: Mapping[str, str] = options.get("origin", {})
    values |= {name.replace("_", "-"): text for name, text in origin.items()}
    if "project" in options:
        values["project"] = True
    return values
