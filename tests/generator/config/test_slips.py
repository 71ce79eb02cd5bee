"""Settings that look like a slip are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from xurrent_gen.config.load import configure
from xurrent_gen.config.model import Flags
from xurrent_gen.errors import ConfigError
from xurrent_gen.pipeline import generate

SDL = "type Query { people: Known } scalar Known"


def test_settings_that_look_like_a_slip_are_warnings(tmp_path: Path) -> None:
    (tmp_path / "s.graphql").write_text(SDL, "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.xurrent-gen]\nschema = "s.graphql"\n'
        '[tool.xurrent-gen.scalars]\nKnwon = "str"\nKnown = "str"\n',
        "utf-8",
    )
    config = configure(Flags(), environ={}, folder=tmp_path)
    assert config.scalars == {"Known": "str", "Knwon": "str"}
    told = [str(issue) for issue in generate(config)[1].issues]
    (slip,) = [each for each in told if "Known" in each or "Knwon" in each]
    assert slip.startswith("warning: Knwon: ")


@pytest.mark.parametrize("beside", ["", '[tool.xurrent-gen]\nschema = "s.graphql"\n'])
def test_a_table_with_an_underscore_is_refused(beside: str, tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text(f"{beside}[tool.xurrent_gen]\n", "utf-8")
    with pytest.raises(ConfigError, match="xurrent_gen] is not read") as caught:
        configure(Flags(), environ={}, folder=tmp_path)
    assert caught.value.remedy == "write [tool.xurrent-gen]"


def test_a_file_without_the_table_hides_one_above_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.xurrent-gen]\nschema = "s"\n')
    member = tmp_path / "packages" / "app"
    member.mkdir(parents=True)
    (member / "pyproject.toml").write_text('[project]\nname = "app"\n')
    with pytest.raises(ConfigError, match="no schema to generate from") as caught:
        configure(Flags(), environ={}, folder=member)
    assert caught.value.where == f"{member / 'pyproject.toml'} [tool.xurrent-gen]"
