"""Whether a repeated passage is a form filled in more than once, and no copy."""

from __future__ import annotations

import re
from itertools import islice

from newslint.article.block import first_from, starting_in
from newslint.article.plain import WIDE, line_chunks, wrap_width
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.block import Block
    from newslint.article.repeats import Repeat

WEAK = 300
"""Characters. A shorter passage may well be said twice on purpose; the catalogue's figure for a safe fix."""

CLOSING = 200
"""Characters of what closes two sections by right: an address, a rule for all, a wish."""

WISH = 100
"""Characters of what may close some of many sections: a wish, a word of caution."""

SECTION = 60
"""Blocks above a passage among which its heading is looked for: a longer section is no form."""

VERSE = 75
"""Columns. Lines of verse, of a screenplay or a form are shorter."""

_ENDS = late(r"[.!?…。！？:：,;，；][\"'”’»)\]*_]*\Z")
_ASKS = late(r"[?？؟][\"'”’»)\]*_]*\Z")
_API = late(r"`|\w\([^)]*\)\s*\Z|\A[\w.]+\(")


class _Head(NamedTuple):
    """What stands above a passage: a heading by its level, a bold line (7), a question (8), a label (9)."""

    level: int
    said: str
    direct: bool


def is_parallel(text: str, blocks: Sequence[Block], run: Repeat) -> bool:
    """Whether both copies belong to sections of one rank with different headings, and say the same there by right.

    So they do where both open their sections, or are short and close them, as in a programme, a set of rules, a
    list of vacancies, or the same answer to two questions; and under the headings of an interface's manual.
    """
    first, copy = (first_from(blocks, span[0] + 1) - 1 for span in (run.first, run.copy))
    weak = run.characters < WEAK
    one, other = (_head_above(text, blocks, index, _QUESTION) for index in (first, copy))
    if weak and (one is None or other is None):
        one, other = (_head_above(text, blocks, index, _LABEL) for index in (first, copy))
    if one and other and one.level != other.level and run.changed:
        one, other = (_head_above(text, blocks, index, 6) for index in (first, copy))
    if one is None or other is None or one.said == other.said or one.level != other.level:
        return False
    level = min(one.level, 6)
    if any(b.kind == "heading" and b.level <= level for b in starting_in(blocks, *run.copy)):
        return False
    opens = run.paragraphs > 0 or (blocks[first].start == run.first[0] and blocks[copy].start == run.copy[0])
    if one.direct and other.direct and opens:
        return True
    if one.level <= 6 and _API.search(one.said) and _API.search(other.said):
        return True
    # A long passage at the end of two sections is more often the tail of a page that was read twice.
    # So is what only two of three sections have, unless it is worded anew and more sections follow.
    heads = (b for b in blocks if b.kind == "heading" and b.level == one.level)
    anew = run.changed and first_from(blocks, run.copy[1]) < len(blocks)
    if run.characters >= (WISH if len(list(islice(heads, 3))) == 3 and not anew else CLOSING):
        return False
    return all(_closes(text, blocks, span[1], one.level) for span in (run.first, run.copy))


_BOLD, _QUESTION, _LABEL = 7, 8, 9


def _head_above(text: str, blocks: Sequence[Block], index: int, most: int) -> _Head | None:
    """What stands nearest above a block, of a level up to `most`; a question only directly above it."""
    direct = True
    for block in reversed(blocks[max(index - SECTION, 0) : index]):
        said = text[block.start : block.end]
        level = _head_level(said, block)
        if 0 < level <= most and (level != _QUESTION or direct):
            return _Head(level, said, direct)
        if block.kind in ("paragraph", "quote") and level != _LABEL:
            direct = False
    return None


def _head_level(said: str, block: Block) -> int:
    if block.kind == "heading":
        return block.level
    if block.kind != "paragraph" or len(said) > 300:
        return 0
    if _ASKS.search(said):
        return _QUESTION
    if said.startswith("**") and said.endswith("**"):
        return _BOLD
    return _LABEL if len(said) <= 60 and "\n" not in said and said[0].isalnum() and not _ENDS.search(said) else 0


def _closes(text: str, blocks: Sequence[Block], end: int, level: int) -> bool:
    """Whether nothing follows in the section."""
    number = first_from(blocks, end)
    if number == len(blocks):
        return True
    after = blocks[number]
    found = _head_level(text[after.start : after.end], after)
    return bool(found) and (found <= level or (found == _QUESTION and level == _QUESTION))


_SCENE = late(r"^\W*(?:INT|EXT)\. [A-Z]", re.M)


def is_stanzaic(text: str, start: int) -> bool:
    """Whether a body is made of groups of short lines: verse, a screenplay, a form, a timetable."""
    if len(_SCENE.findall(text, start)) > 1:
        return True
    chunks = line_chunks(text, start, len(text))
    groups = [chunk for chunk in chunks if len(chunk) > 1]
    if len(groups) < 3 or len(groups) * 2 < len(chunks):
        return False
    width = 3 if WIDE.search(text, start) else 1
    lengths = [(b - a) * width for chunk in groups for a, b in chunk]
    if sum(length < VERSE for length in lengths) < len(lengths) * 0.85:
        return False
    return not wrap_width(text, [[line for line in chunk if line[1] - line[0] < VERSE] for chunk in chunks])


_CLOCK = late(r"^[\W_]*(?:\d{1,2}/\d{1,2}/\d{2,4},? )?\d{1,2}[:.h]\d{2}\b", re.M)
ENTRIES = 4
"""Lines that begin with a time of day; as many make a log of events."""


def is_live_blog(text: str, start: int) -> bool:
    """Whether a body is told in entries by the clock, which tell again what was told before."""
    return len(_CLOCK.findall(text, start)) >= ENTRIES
