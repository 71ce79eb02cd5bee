# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The remedy for a feature that a package was generated without."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NoReturn


def without(package: str, feature: str) -> str:
    """Explain why something of ``feature`` is missing, and how to get it.

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
        f"{package} was generated without {feature}: generate it again with --feature "
        f"{' '.join([feature, *_features()])}, or list the same in features of "
        "[tool.xurrent-gen]"
    )


def _features() -> list[str]:
    """The features that the package has, which the next one shall keep."""
    import json
    from pathlib import Path

    try:
        manifest = Path(__file__).parents[2].joinpath("_manifest.json").read_bytes()
        found: dict[str, list[str]] = json.loads(manifest)["options"]
        return found["features"]
    except (OSError, ValueError, KeyError):  # packed into an archive, say
        return []


def lacking(module: str, names: Mapping[str, str]) -> Callable[[str], NoReturn]:
    """Return the ``__getattr__`` of a module some of whose names were left out.

    ``names`` maps each to its feature. Such a name is an ``ImportError``, since only
    that reaches ``from module import name``.
    """

    def getattribute(name: str) -> NoReturn:
        package = module.rpartition(".")[0]
        if name in names:
            raise ImportError(without(package, names[name]), name=module)
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return getattribute
