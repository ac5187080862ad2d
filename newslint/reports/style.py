"""What the formats for people share: colours, width, the line that names a finding."""

from __future__ import annotations

from newslint.finding import Severity
from newslint.reports.safe import for_terminal, path_for_terminal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.reports.placed import Placed

PIPED_WIDTH = 100
"""Columns of a source line that are shown where the output is no terminal: the same on every machine."""

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


class Style:
    """How wide the terminal is, 0 where there is none, and whether it takes colours."""

    __slots__ = ("colour", "columns")

    def __init__(self, colour: bool = False, columns: int = 0) -> None:
        self.colour = colour
        self.columns = max(columns, 40) if columns else PIPED_WIDTH

    def paint(self, text: str, codes: str) -> str:
        """A text in an SGR colour, or as it is."""
        return f"\x1b[{codes}m{text}\x1b[0m" if self.colour else text


def finding_line(item: Placed, style: Style) -> str:
    """One finding on one line: `path:line:column: severity CODE name: message`."""
    finding = item.finding
    where = f"{path_for_terminal(item.path)}:{item.start.line}:{item.start.column}"
    what = style.paint(f"{finding.severity.value} {finding.code}", COLOURS[finding.severity])
    return f"{style.paint(where, '1')}: {what} {finding.name}: {for_terminal(finding.message)}\n"
