"""`concise`: one line a finding."""

from __future__ import annotations

from newslint.reports.style import Style, finding_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """Each finding on its line, as it comes."""
    style = Style(about.colour, about.columns)
    for item in placed:
        yield finding_line(item, style)
