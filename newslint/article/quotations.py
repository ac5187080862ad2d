"""Quotations in double marks, paired where it is sure which mark opens and which closes."""

from __future__ import annotations

import re

from newslint.article.quotes import mark_sides, prose_marks
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block
    from newslint.positions import Span

PROSE = ("paragraph", "quote", "item")

_DOUBLE = late('["“”]')
_ONE_WAY = late("[“”«»「」『』《》]")
_PARTNER = {"“": "”", "«": "»", "「": "」", "『": "』", "《": "》"}

_WRITTEN = late(r"&(?:#822[01]|#x201[cd]|[lr]dquo|quot|[lr]aquo);", re.I)
"""Marks as entities: ENC207's."""


class Quotation(NamedTuple):
    """A quotation with its marks: `curly` for “…”, else "…"."""

    start: int
    end: int
    curly: bool


def read_quotations(article: Article) -> tuple[Quotation, ...]:
    """Find the quotations of blocks in which every double mark has its partner."""
    found: list[Quotation] = []
    for block in article.units:
        if block.kind in PROSE:
            marks = prose_marks(article.text, block.start, block.end, article.opaque, _DOUBLE)
            found += _paired(article.text, block, marks)
    return tuple(found)


def _paired(text: str, block: Block, marks: Sequence[int]) -> list[Quotation]:
    found = []
    signs = [text[at] for at in marks]
    if len(marks) % 2:
        return []
    for number in range(0, len(marks), 2):
        start, end = marks[number : number + 2]
        if signs[number] + signs[number + 1] not in ('""', "“”"):
            return []
        opens, closes = mark_sides(text, start, block.start)[0], mark_sides(text, end, block.start)[1]
        if not opens or not closes or (signs[number] == '"' and text[end - 1].isdigit()):
            return []
        found.append(Quotation(start, end + 1, signs[number] == "“"))
    return found


def unclosed(article: Article) -> Iterator[Span]:
    """Opening marks with no closing one in their paragraph, and no further paragraph that goes on with the quotation.

    A paragraph that opens a quotation again, as each of a long speech does, or that closes one it did not
    open, says that the one before ran on.
    """
    blocks = [block for block in article.units if block.kind in PROSE]
    states = [_state(article.text, block, article.opaque) for block in blocks]
    for number, (block, state) in enumerate(zip(blocks, states, strict=True)):
        if state.open_mark < 0:
            continue
        after = states[number + 1] if number + 1 < len(blocks) else _State(-1, False, "")
        if after.closes_first or after.first == article.text[state.open_mark]:
            continue
        if number and states[number - 1].open_mark >= 0 and state.open_mark == block.start:
            continue  # the last paragraph of a speech; its first is the finding, if any
        yield state.open_mark, state.open_mark + 1


class _State(NamedTuple):
    open_mark: int
    closes_first: bool
    first: str


def _state(text: str, block: Block, opaque: Sequence[Span]) -> _State:
    """Where a paragraph's open quotation begins (-1: none), and whether it closes one of the paragraph before."""
    marks = prose_marks(text, block.start, block.end, opaque, _ONE_WAY)
    signs = "".join(text[at] for at in marks)
    if '"' in text[block.start : block.end] or "„" in text[block.start : block.end] or "»" in signs[:1]:
        return _State(-1, True, text[block.start])  # other styles in it: no telling
    if _WRITTEN.search(text, block.start, block.end):
        return _State(-1, True, text[block.start])
    stack: list[int] = []
    closes_first = False
    for at in marks:
        if text[at] in _PARTNER:
            stack.append(at)
        elif stack and _PARTNER[text[stack[-1]]] == text[at]:
            stack.pop()
        elif not stack:
            closes_first = True
        else:
            return _State(-1, True, text[block.start])
    return _State(stack[0] if stack else -1, closes_first, text[block.start])
