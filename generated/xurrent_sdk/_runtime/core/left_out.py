# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What a package says where somebody looks for a feature that it was made without."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence


def without(package: str, feature: str) -> str:
    """Why something of ``feature`` is not there, and how it comes in.

    In place of a feature stands the coordinate of what the schema that the package was
    generated from has not, such as ``Query.attachmentStorage``.
    """
    if feature[:1].isupper():
        return (
            f"{package} was generated without {feature}, which this needs: name it in "
            "include of [tool.xurrent-gen] if that leaves it out, or generate with a "
            "token that may use it"
        )
    return (
        f"{package} was generated without {feature}: add {feature!r} to features in "
        f"[tool.xurrent-gen], or give --feature {feature}, and generate it again"
    )


class LeftOut:
    """A finder of modules that finds none: it tells why, where it can.

    It stands last, so it is asked for what no other finder knows. ``from package import
    Name`` asks it, too, since a name that is missing may be a module.
    """

    def __init__(self, package: str, features: Mapping[str, str]) -> None:
        self._package = package
        self._features = features

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: object = None
    ) -> None:
        """Raise ``ModuleNotFoundError`` for what was left out."""
        package, _, module = name.rpartition(".")
        feature = self._features.get(module) if package == self._package else None
        if feature is not None:
            # Without the name: an import from the package would ignore one with it.
            raise ModuleNotFoundError(without(package, feature))


def explain_imports(package: str, features: Mapping[str, str]) -> None:
    """Have imports of what ``package`` was made without say so.

    ``features`` tells, for each name and module, of which feature it is.
    """
    # The finder does not load what it finds, which is what the types are about.
    sys.meta_path.append(LeftOut(package, features))
