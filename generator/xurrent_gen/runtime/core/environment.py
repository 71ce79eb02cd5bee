"""The one reader of ``XURRENT_…`` variables, used by clients and by the generator.

A package with a prefix reads no variable without it. Otherwise the token of one account
would be sent to the endpoint of another.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from .env_prefix import ENV_PREFIX


@dataclass(frozen=True, slots=True)
class Variables:
    """The variables of one package: those of the process, unless others are given."""

    environ: Mapping[str, str] = field(default_factory=lambda: os.environ, repr=False)
    prefix: str = ENV_PREFIX

    def name(self, setting: str) -> str:
        """Return the variable of a setting, such as ``XURRENT_TOKEN`` for ``token``."""
        return f"{self.prefix}XURRENT_{setting.upper()}"

    def get(self, setting: str) -> str | None:
        """Return the value without blanks around it; ``None`` if it is blank or unset."""
        return self.environ.get(self.name(setting), "").strip() or None
