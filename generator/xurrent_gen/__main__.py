"""Entry point of the ``xurrent-gen`` command and of ``python -m xurrent_gen``."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from xurrent_gen.cli.main import main as run

    run()


if __name__ == "__main__":
    main()
