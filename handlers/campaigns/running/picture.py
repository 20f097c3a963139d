"""A report as a picture that is read on a phone. matplotlib is loaded when the first one is drawn: 40 MB."""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any

from handlers.campaigns.running.labels import Labels
from services.campaigns.figures import Grid
from services.campaigns.report import DELIVERED
from services.campaigns.suppression import SMALLEST

if TYPE_CHECKING:
    from matplotlib.axes import Axes

WIDTH, LINE, SPARE = 7.2, 0.42, 1.3  # inches
MARGIN = 0.12
DOTS = 150  # an inch
MOST_LINES = 24  # of either part; a county has up to 20 languages
BARS = (DELIVERED, "tapped", "booked", "unsubscribed")
COLOURS = {DELIVERED: "#1f6f8b", "tapped": "#e0a030", "booked": "#4c9a5b", "unsubscribed": "#b5524a"}
INK, PALE = "#1b1b1b", "#8a8a8a"
FEW = f"<{SMALLEST}"


def draw(shown: Mapping[str, Grid], labels: Labels) -> bytes:
    """PNG: bars by language for each measure, and below how many were reached by town and language."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415

    bars = {name: shown[name] for name in BARS if name in shown}
    reached = shown.get(DELIVERED)
    languages = _order(bars)
    heights = [max(2, round(0.8 * len(languages) * len(bars))) if languages else 0]
    heights.append(len(reached.towns[:MOST_LINES]) + 1 if reached and reached.towns else 0)
    parts = [each for each in heights if each]
    layout = ConstrainedLayoutEngine(h_pad=MARGIN, w_pad=MARGIN)
    figure = Figure(figsize=(WIDTH, LINE * sum(parts) + SPARE * len(parts)), dpi=DOTS, layout=layout)
    FigureCanvasAgg(figure)
    axes = figure.subplots(len(parts), 1, squeeze=False, height_ratios=parts)[:, 0]
    if languages:
        _bars(axes[0], bars, languages, labels)
    if reached and reached.towns:
        _towns(axes[-1], reached, labels)
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()


def _order(bars: Mapping[str, Grid]) -> list[str]:
    found: dict[str, None] = {}
    for each in bars.values():
        found |= dict.fromkeys(each.languages)
    return list(found)[:MOST_LINES]


def _bars(axes: "Axes", bars: Mapping[str, Grid], languages: list[str], labels: Labels) -> None:
    """One group of bars a language; a bar that may not be shown is only its "<5"."""
    thick = 0.8 / len(bars)
    for number, (name, each) in enumerate(bars.items()):
        at = [place - 0.4 + thick * (number + 0.5) for place in range(len(languages))]
        counts = [each.of_languages.get(language) for language in languages]
        drawn = axes.barh(at, [count or 0 for count in counts], thick * 0.9, color=COLOURS[name])
        said = [FEW if count is None else str(count) for count in counts]
        axes.bar_label(drawn, said, padding=4, fontsize=11, color=INK)
        drawn.set_label(labels.measure(name))
    axes.set_yticks(range(len(languages)), [labels.tongue(each) for each in languages], fontsize=13)
    axes.invert_yaxis()
    axes.margins(x=0.12)
    _bare(axes, labels.of("dispatch-by-language"))
    axes.tick_params(axis="x", labelsize=10, colors=PALE)
    axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.04), ncols=2, frameon=False, fontsize=11)


def _towns(axes: "Axes", reached: Grid, labels: Labels) -> None:
    """Towns downwards, languages across: the darker the more."""
    towns, languages = reached.towns[:MOST_LINES], reached.languages[:8]
    counts: list[list[int | None]] = [[reached.cells[language, town] for language in languages] for town in towns]
    counts = [[*row, reached.of_towns[town]] for row, town in zip(counts, towns, strict=True)]
    most = max((count or 0 for row in counts for count in row[:-1]), default=0) or 1
    shades: Any = [[(count or 0) / most for count in row[:-1]] + [0.0] for row in counts]
    axes.imshow(shades, cmap="Blues", vmin=0, vmax=1.4, aspect="auto")
    for down, row in enumerate(counts):
        for across, count in enumerate(row):
            weight = "bold" if across == len(languages) else "normal"
            said, colour = (FEW, PALE) if count is None else (str(count), INK)
            axes.text(across, down, said, ha="center", va="center", fontsize=11, color=colour, weight=weight)
    heads = [*(labels.tongue(each) for each in languages), labels.of("dispatch-sum")]
    axes.set_xticks(range(len(heads)), heads, fontsize=11, rotation=0 if len(heads) < 6 else 35)
    axes.xaxis.tick_top()
    axes.set_yticks(range(len(towns)), [labels.town(each) for each in towns], fontsize=12)
    _bare(axes, labels.of("dispatch-by-town"))


def _bare(axes: "Axes", title: str) -> None:
    axes.set_title(title, fontsize=15, weight="bold", color=INK, pad=12)
    axes.tick_params(length=0)
    for each in axes.spines.values():
        each.set_visible(False)
