"""Renders plans: a template lays each file out, black formats what it could not."""

from __future__ import annotations

from collections.abc import Iterable

from xurrent_gen.plan.model import FilePlan
from xurrent_gen.render.environment import environment
from xurrent_gen.render.format import settled


def render_files(plans: Iterable[FilePlan]) -> dict[str, bytes]:
    """The source of each planned file, by path."""
    templates = environment()
    sources = {
        plan.path: templates.get_template(plan.template).render(plan.context)
        for plan in plans
    }
    return {path: source.encode("utf-8") for path, source in settled(sources).items()}
