# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The command of the package."""

from __future__ import annotations

if __name__ == "__main__":
    from ._runtime.apply.command import main

    raise SystemExit(main())
