"""The settings of a run: where they come from and what they may be."""

from __future__ import annotations

from xurrent_gen.config.endpoints import REGIONS, STAGES
from xurrent_gen.config.load import configure, configure_all, load_secrets
from xurrent_gen.config.model import (
    DEFAULT_PACKAGE,
    DEFAULT_TIMEOUT,
    AccountSettings,
    Edges,
    FileSettings,
    Flags,
    GeneratorConfig,
    Part,
    SandboxSettings,
    Secrets,
    SourceSettings,
)
from xurrent_gen.config.table import load_table

__all__ = [
    "DEFAULT_PACKAGE",
    "DEFAULT_TIMEOUT",
    "REGIONS",
    "STAGES",
    "AccountSettings",
    "Edges",
    "FileSettings",
    "Flags",
    "GeneratorConfig",
    "Part",
    "SandboxSettings",
    "Secrets",
    "SourceSettings",
    "configure",
    "configure_all",
    "load_secrets",
    "load_table",
]
