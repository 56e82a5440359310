"""A card that is drawn on: what colours, marks and letters look like. matplotlib is known here and in lettering alone.

A unit is a pixel of a phone that shows the picture 360 wide; it is drawn three times as fine, so that it is sharp there
and in a window that shows it half as large again at two pixels to one. The card brings its own light ground and an edge
that is seen on Slack's white and on its black. Nothing here touches pyplot or what matplotlib shares between threads.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from bot.pictures import lettering

WIDTH = 360.0
MARGIN = 14.0
TITLE, SMALL = 13.0, 9.0
Point = tuple[float, float]

# Okabe and Ito's colours, which people with any colour blindness tell apart; each goes with a shape of its own.
GROUND, EDGE, INK, QUIET, RULE = "#FCFBF8", "#8D9199", "#1D1C1D", "#5A5F66", "#DAD8D2"
BLUE, ORANGE, VERMILLION = "#0072B2", "#E69F00", "#D55E00"


class Shape(StrEnum):
    """The names are matplotlib's."""

    ROUND = "o"
    DIAMOND = "D"
    TRIANGLE = "^"
    SQUARE = "s"


class _Bytes:
    """What a picture is written into; it is no file."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, some: bytes) -> int:
        self.data += some
        return len(some)


class Sheet:
    """Later things lie upon earlier ones. The origin is the lower left corner."""

    def __init__(self, height: float) -> None:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from matplotlib.patches import FancyBboxPatch
        from matplotlib.transforms import Affine2D

        self.height = height
        self._figure = Figure(
            figsize=(WIDTH / 72, height / 72), dpi=72 * lettering.FINENESS, facecolor="none", edgecolor="none"
        )
        self._canvas = FigureCanvasAgg(self._figure)
        self._units = Affine2D().scale(1 / 72) + self._figure.dpi_scale_trans
        self._layer = 0
        card = FancyBboxPatch(
            (1, 1), WIDTH - 2, height - 2, boxstyle="round,pad=0,rounding_size=9", fc=GROUND, ec=EDGE, lw=1
        )
        self._add(card)

    def head(self, title: str, below: str) -> None:
        """What it is about and as of when: 30 units."""
        top = self.height - MARGIN
        wide = WIDTH - 2 * MARGIN
        self.words(
            MARGIN, top - 6, lettering.cut(lettering.drawable(title, ""), TITLE, wide, bold=True), size=TITLE, bold=True
        )
        self.words(
            MARGIN, top - 21, lettering.cut(lettering.drawable(below, ""), SMALL, wide), size=SMALL, colour=QUIET
        )

    def area(self, points: Sequence[Point], colour: str) -> None:
        from matplotlib.patches import Polygon

        self._add(Polygon(points, closed=True, fc=colour, ec="none"))

    def line(
        self,
        points: Sequence[Point],
        colour: str = INK,
        *,
        width: float = 1.0,
        alpha: float = 1.0,
        dashed: bool = False,
    ) -> None:
        from matplotlib.lines import Line2D

        xs, ys = zip(*points, strict=True)
        style: Any = (0, (4, 3)) if dashed else "-"
        caps: Any = "butt" if dashed else "round"
        self._add(
            Line2D(xs, ys, color=colour, lw=width, alpha=alpha, ls=style, dash_capstyle=caps, solid_capstyle=caps)
        )

    def mark(
        self, at: Point, shape: Shape, colour: str, *, size: float, hollow: bool = False, alpha: float = 1.0
    ) -> None:
        """`size` is its width; a hollow one is told from a full one without any colour."""
        from matplotlib.lines import Line2D

        edge = 1.8 if hollow else 0.8
        self._add(
            Line2D(
                [at[0]],
                [at[1]],
                ls="none",
                marker=shape.value,
                ms=size - edge,
                mfc=GROUND if hollow else colour,
                mec=colour if hollow else GROUND,
                mew=edge,
                alpha=alpha,
            )
        )

    def words(
        self,
        x: float,
        y: float,
        said: str,
        *,
        size: float = SMALL,
        colour: str = INK,
        bold: bool = False,
        align: str = "left",
        seam: bool = False,
    ) -> None:
        """`y` is the middle of the line. A thin seam of the ground keeps it readable upon a line; it takes longer."""
        from matplotlib.patheffects import Normal, Stroke
        from matplotlib.text import Text

        props = lettering.face(bold=bold, size=size)
        # Signs such as $ are meant as they are; a line's middle is that of its small letters, whatever it has below it.
        text = Text(
            x,
            y - size * 0.36,
            said,
            color=colour,
            fontproperties=props,
            ha=align,
            va="baseline",
            parse_math=False,
            usetex=False,
            path_effects=[Stroke(linewidth=2.4, foreground=GROUND), Normal()] if seam else [],
        )
        self._add(text)

    def png(self) -> bytes:
        written = _Bytes()
        # Without the library's name and version the same values are the same bytes.
        self._canvas.print_png(written, metadata={"Software": None}, pil_kwargs={"compress_level": 4})  # type: ignore[no-untyped-call]
        return bytes(written.data)

    def _add(self, artist: Any) -> None:
        self._layer += 1
        artist.set(zorder=self._layer, transform=self._units)
        artist.set_clip_on(False)
        self._figure.add_artist(artist)
