# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The commands of the package."""

from __future__ import annotations

if __name__ == "__main__":
    from ._runtime.commands import main

    raise SystemExit(main())
