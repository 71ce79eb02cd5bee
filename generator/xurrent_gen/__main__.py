"""``python -m xurrent_gen``: the same as the ``xurrent-gen`` command."""

from __future__ import annotations

from xurrent_gen.cli.main import main

if __name__ == "__main__":
    main()
