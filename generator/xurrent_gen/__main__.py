"""Entry point of the ``xurrent-gen`` command and of ``python -m xurrent_gen``."""

from __future__ import annotations

import gc
import os
import sys


def main() -> None:
    """Run the command line, and end the process."""
    try:
        from xurrent_gen.cli.main import main as run

        run()
    except KeyboardInterrupt:  # while modules were imported: run() handles its own
        print("interrupted", file=sys.stderr)
        sys.exit(130)
    except SystemExit as end:
        if gc.isenabled():
            raise
        # What ``generate`` has built, for which it lets the collector rest, is left to
        # the system: to free all of it, now that everything is written, takes a tenth of
        # a cold run.
        os._exit(end.code if isinstance(end.code, int) else 1)


if __name__ == "__main__":
    main()
