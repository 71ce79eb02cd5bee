"""Curves as SVG: a plain template, readable on light and on dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

Point = tuple[float, float]

_WIDTH, _HEIGHT = 640, 300
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 170, 36, 44
_COLORS = ("#1f77d0", "#d9652b", "#3d9950", "#9467bd")
_STYLE = """
  text { font: 12px system-ui, sans-serif; fill: #57606a }
  .title { font-size: 14px; font-weight: 600 }
  .grid { stroke: #57606a; stroke-opacity: .25 }
  .line { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  @media (prefers-color-scheme: dark) { text { fill: #a9b4c0 } .grid { stroke: #a9b4c0 } }
"""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of a chart; a ``dashed`` one is a bound, not a measurement."""

    name: str
    points: Sequence[Point]
    dashed: bool = False


def chart(title: str, x: str, y: str, curves: Sequence[Curve]) -> str:
    """Draw the curves in one picture; both axes start at zero."""
    right = max(at for curve in curves for at, _ in curve.points)
    frame = _Frame(title, y, max(v for curve in curves for _, v in curve.points))
    for number in range(6):
        frame.below(number / 5, _number(right * number / 5))
    frame.below(0.5, x, 36)
    for number, curve in enumerate(curves):
        color = _COLORS[number % len(_COLORS)]
        dashes = ' stroke-dasharray="6 5"' if curve.dashed else ""
        style = f'class="line" stroke="{color}"{dashes}'
        path = "L".join(frame.place(at / right, value) for at, value in curve.points)
        frame.add(f'<path {style} d="M{path}"/>')
        frame.explain(number, curve.name, f'<path {style} d="M{{x}},{{y}}h22"/>')
    return frame.svg()


def bars(
    title: str, y: str, names: Sequence[str], groups: Mapping[str, Sequence[float]]
) -> str:
    """Draw a group of bars for each key, with one bar for each name."""
    frame = _Frame(title, y, max(max(values) for values in groups.values()))
    wide = 1 / (len(groups) * (len(names) + 1))
    for place, (group, values) in enumerate(groups.items()):
        start = (place + 0.5 / (len(names) + 1)) / len(groups)
        for number, value in enumerate(values):
            left, top = frame.place(start + number * wide, value).split(",")
            right, foot = frame.place(start + (number + 1) * wide, 0).split(",")
            size = f'width="{float(right) - float(left) - 3:.1f}"'
            frame.add(
                f'<rect x="{left}" y="{top}" {size} '
                f'height="{float(foot) - float(top):.1f}" fill="{_COLORS[number]}"/>'
            )
            frame.add(
                _label(float(left) + 12, float(top) - 4, f"{value:.0f}", "middle")
            )
        frame.below((place + 0.5) / len(groups), group)
    for number, name in enumerate(names):
        sample = f'<rect x="{{x}}" y="{{y}}" width="22" height="8" transform="translate(0 -5)" fill="{_COLORS[number]}"/>'
        frame.explain(number, name, sample)
    return frame.svg()


class _Frame:
    """The picture around a chart: title, the vertical axis, the names."""

    def __init__(self, title: str, y: str, most: float) -> None:
        self._title = title
        self._top = _step(most) * 5
        self._across = _WIDTH - _LEFT - _RIGHT
        self._down = _HEIGHT - _TOP - _BOTTOM
        self._parts = [f'<text class="title" x="{_LEFT}" y="20">{escape(title)}</text>']
        for number in range(6):
            level = _TOP + self._down - number / 5 * self._down
            self.add(f'<path class="grid" d="M{_LEFT},{level:.1f}h{self._across}"/>')
            value = _number(self._top * number / 5)
            self.add(_label(_LEFT - 8, level + 4, value, "end"))
        middle = _TOP + self._down / 2
        self.add(
            f'<text x="14" y="{middle}" text-anchor="middle" '
            f'transform="rotate(-90 14 {middle})">{escape(y)}</text>'
        )

    def add(self, part: str) -> None:
        self._parts.append(part)

    def place(self, share: float, value: float) -> str:
        """Return the position of a point: its share of the width, and its value."""
        level = _TOP + self._down - value / self._top * self._down
        return f"{_LEFT + share * self._across:.1f},{level:.1f}"

    def below(self, share: float, text: str, lower: float = 18) -> None:
        """Add a label below the horizontal axis."""
        at, level = _LEFT + self._across * share, _TOP + self._down + lower
        self.add(_label(at, level, text, "middle"))

    def explain(self, number: int, name: str, sample: str) -> None:
        """Add a legend entry at the right: a sample and a name."""
        left, level = _WIDTH - _RIGHT + 14, _TOP + 10 + number * 22
        self.add(sample.format(x=left, y=level))
        self.add(_label(left + 28, level + 4, name, "start"))

    def svg(self) -> str:
        """Return the whole picture."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
            f'width="{_WIDTH}" role="img" aria-label="{escape(self._title)}">\n'
            f"<style>{_STYLE}</style>\n" + "\n".join(self._parts) + "\n</svg>\n"
        )


def _step(most: float) -> float:
    """Return the smallest round step for an axis of five steps up to ``most``."""
    size = 1.0
    while size * 50 < most:
        size *= 10
    while size * 5 >= most:
        size /= 10
    return next(
        size * each
        for each in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
        if size * each * 5 >= most
    )


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:g}"


def _label(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'
