"""The prefix of the variables of a package; the generator replaces this module.

With the setting ``env-prefix = "QA_"`` the package reads ``QA_XURRENT_TOKEN``.
"""

from __future__ import annotations

from typing import Final

ENV_PREFIX: Final = ""
