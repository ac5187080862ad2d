"""`text`: findings for a person. The same lines on a terminal and in a pipe, but for colour and width."""

from __future__ import annotations

from newslint.reports.advice import advice
from newslint.reports.fold import folded
from newslint.reports.safe import for_terminal, width
from newslint.reports.style import COLOURS, Style, finding_line
from newslint.reports.tally import count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One paragraph a finding; what is the same in many files is told once."""
    style = Style(about.colour, about.columns)
    for item, more in folded(placed):
        yield full_text(item, style, more)


def full_text(item: Placed, style: Style, more: int = 0) -> str:
    """One finding: where and what, its line with the place marked, what a fix would do, how many files have it, too."""
    lines = [finding_line(item, style)]
    number = str(item.start.line)
    gutter = " " * len(number) + style.paint(" |", "34")
    if item.source.strip():
        shown, mark = _marked(item, style.columns - len(number) - 3)
        lines.append(f"{style.paint(f'{number} |', '34')} {shown}\n")
        lines.append(f"{gutter} {style.paint(mark, COLOURS[item.finding.severity])}\n")
    for related, (start, _) in zip(item.finding.related, item.related, strict=True):
        lines.append(f"{gutter} {for_terminal(related.message)}: line {start.line}\n")
    lines.extend(f"{gutter} {line}\n" for line in _fix_lines(item, style))
    if more:
        lines.append(f"{gutter} The same in {count(more, 'other file')}, which --output-format concise names\n")
    return "".join(lines) + "\n"


def _marked(item: Placed, columns: int) -> tuple[str, str]:
    """The source line, cut to some columns around the finding, and the line that marks it."""
    source = item.source
    start = min(item.start.column - 1, len(source))
    end = item.end.column - 1 if item.end.line == item.start.line else len(source)
    end = max(min(end, len(source)), start)
    room = max(columns - 2, 20)
    # No more than fits is looked at, one character over, so that the cut shows: a line may be a whole article.
    pieces = (
        source[max(start - room - 1, 0) : start],
        source[start : min(end, start + room + 1)],
        source[end : end + room + 1],
    )
    before, inside, after = map(for_terminal, pieces)
    if width(before) + width(inside) + width(after) > room:
        before, inside, after = _cut(before, inside, after, room)
    # Once more as a whole: `#` and `#[` are harmless apart.
    return for_terminal(f"{before}{inside}{after}"), " " * width(before) + "^" * max(width(inside), 1)


def _cut(before: str, inside: str, after: str, room: int) -> tuple[str, str, str]:
    if width(inside) > room * 2 // 3:
        inside = _head(inside, room * 2 // 3)
        after = ""
    left = room - width(inside)
    lead = min(width(before), max(left // 2, left - width(after)))
    if width(before) > lead:
        before = _head(before[::-1], max(lead, 1))[::-1]
    after = _head(after, max(room - width(inside) - width(before), 1))
    return before, inside, after


def _head(text: str, columns: int) -> str:
    """As much of a text's head as some columns hold, `…` included where it is cut."""
    if width(text) <= columns:
        return text
    kept = text[: max(columns - 1, 0)]
    while kept and width(kept) > columns - 1:
        kept = kept[:-1]
    return kept + "…"


def _fix_lines(item: Placed, style: Style) -> list[str]:
    fix = item.finding.fix
    if fix is None:
        return []
    who, what = advice(fix)
    lines = [f"{style.paint(who, '32')}: {for_terminal(what)}"]
    added = [line for edit in fix.edits for line in edit.content.splitlines()]
    # One added line says no more than the message does; a block is worth seeing.
    if len(added) > 1:
        lines.extend(style.paint(f"  + {for_terminal(line)}", "32") for line in added[:12])
        if len(added) > 12:
            lines.append(f"  … {len(added) - 12} more lines")
    return lines
