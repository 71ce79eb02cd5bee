"""Write a statically typed Python SDK for a Xurrent account.

The command line is one user of these functions::

    import xurrent_gen

    config = xurrent_gen.configure(xurrent_gen.Flags(sandbox=True))
    written = xurrent_gen.generate(config)
    print(written.target, written.difference)

See ``xurrent_gen.api``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from xurrent_gen._version import __version__

if TYPE_CHECKING:
    from xurrent_gen.api import (
        Checked,
        Documented,
        Generated,
        check,
        diff,
        docs,
        doctor,
        explain,
        generate,
        impact,
    )
    from xurrent_gen.config.load import configure, configure_all
    from xurrent_gen.config.model import Flags, GeneratorConfig, Side
    from xurrent_gen.errors import GeneratorError

__all__ = [
    "Checked",
    "Documented",
    "Flags",
    "Generated",
    "GeneratorConfig",
    "GeneratorError",
    "Side",
    "__version__",
    "check",
    "configure",
    "configure_all",
    "diff",
    "docs",
    "doctor",
    "explain",
    "generate",
    "impact",
]

_ELSEWHERE = {
    "Flags": "config.model",
    "GeneratorConfig": "config.model",
    "GeneratorError": "errors",
    "Side": "config.model",
    "configure": "config.load",
    "configure_all": "config.load",
}


def __dir__() -> list[str]:
    return sorted(__all__)


if not TYPE_CHECKING:  # so that checkers know the names above, and no other

    def __getattr__(name: str) -> object:
        # Lazy: reading the version and running --help must not import the generator.
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f"{__name__}.{_ELSEWHERE.get(name, 'api')}")
        return getattr(module, name)
