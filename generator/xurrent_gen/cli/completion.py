"""``xurrent-gen completion``: the completion script of a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from xurrent_gen.cli.terminal import write_data


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, *, shell: str) -> None:
    """Print the completion script of a shell.

    Bash and zsh: eval "$(xurrent-gen completion bash)". Fish: xurrent-gen completion
    fish | source.
    """
    kind = get_completion_class(shell)
    assert kind is not None, "click knows the three shells"
    script = kind(
        context.find_root().command, {}, "xurrent-gen", "_XURRENT_GEN_COMPLETE"
    )
    write_data(f"{script.source()}\n")
