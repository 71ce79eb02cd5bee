"""Entry point of the ``xurrent-gen`` command and of ``python -m xurrent_gen``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line, and end the process."""
    try:
        from xurrent_gen.cli.main import main as run

        run()
    except KeyboardInterrupt:  # while modules were imported: run() handles its own
        print("interrupted", file=sys.stderr)
        sys.exit(130)


if __name__ == "__main__":
    main()
