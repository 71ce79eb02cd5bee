"""Run a command line in this process, with a pipeline that does no rendering."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from xurrent_gen.analysis.analysis import Analysis
from xurrent_gen.cli.main import main
from xurrent_gen.config.model import GeneratorConfig
from xurrent_gen.output.tree import RenderedTree, build_tree, options_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """Exit code and output of a command."""

    code: int
    out: str
    err: str


@dataclass
class Command:
    """The command line in a folder of its own."""

    folder: Path
    capture: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str | Path) -> Outcome:
        with pytest.raises(SystemExit) as caught:
            main([str(argument) for argument in arguments])
        printed = self.capture.readouterr()
        code = caught.value.code
        assert isinstance(code, int)
        return Outcome(code, printed.out, printed.err)

    def write(self, name: str, content: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
        return path

    def neutral(self, text: str, secrets: Sequence[str] = ()) -> str:
        """Replace the parts of ``text`` that differ from run to run."""
        assert not any(secret in text for secret in secrets)
        text = text.replace(str(self.folder), "<folder>")
        text = re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:<port>", text)
        text = re.sub(r"\d+\.\d s\b", "<time> s", text)
        return re.sub(r"xurrent-gen-\w+\.log", "xurrent-gen-<any>.log", text)


def render_plainly(analysis: Analysis, config: GeneratorConfig) -> RenderedTree:
    """Return a package without rendering: a tree with only the schema."""
    loaded = analysis.loaded
    return build_tree(
        {"schema.graphql": loaded.sdl.encode()},
        "1.0",
        1,
        loaded.fingerprint,
        options_of(config),
    )
