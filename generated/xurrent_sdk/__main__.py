# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""The commands of the package."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

if __name__ == "__main__":
    from ._runtime.apply.command import main

    raise SystemExit(main())
