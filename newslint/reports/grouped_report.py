"""`grouped`: a heading for each file, and below it a line for each finding."""

from __future__ import annotations

from itertools import groupby

from newslint.reports.fold import folded
from newslint.reports.safe import for_terminal, path_for_terminal
from newslint.reports.style import COLOURS, Style
from newslint.reports.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One chunk a file; what is the same in many files stands below the first of them."""
    style = Style(about.colour, about.columns)
    for path, group in groupby(folded(placed), key=lambda pair: pair[0].path):
        rows = list(group)
        place = max(len(_where(item)) for item, _ in rows)
        heading = style.paint(path_for_terminal(path), "1")
        yield f"{heading}:\n" + "".join(_line(item, more, place, style) for item, more in rows) + "\n"


def _line(item: Placed, more: int, place: int, style: Style) -> str:
    finding = item.finding
    severity = style.paint(f"{finding.severity.value:7}", COLOURS[finding.severity])
    others = f" (the same in {count(more, 'other file')})" if more else ""
    message = for_terminal(finding.message)
    return f"  {_where(item):{place}}  {severity}  {finding.code}  {finding.name}: {message}{others}\n"


def _where(item: Placed) -> str:
    return f"{item.start.line}:{item.start.column}"
