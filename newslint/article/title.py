"""Which lines of an article are its title."""

from __future__ import annotations

import re

from newslint.article.block import first_from
from newslint.article.normal import normal_form
from newslint.article.top_heading import body_head
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block

NEAR = 6
"""Blocks from the top among which the copies of an unstated title stand; further down, an equal line is a label."""

LONGEST = 120
"""Code points of a title that nothing states; a letter of Chinese, Japanese and Korean counts two."""

MAX_TITLE = 200
"""Code points; headlines of 100,000 news pages end below 180."""


def looks_like_title(line: str) -> bool:
    """Whether a line reads as a headline: some words, no full stop, not a label or a date."""
    line = line.strip()
    if not 15 <= len(line) <= MAX_TITLE and not (6 <= len(line) <= MAX_TITLE and not line.isascii()):
        return False
    if line.rstrip("\"'”’“»)").endswith((".", ",", ";", ":", "。", "，", "…")) or "\n" in line:
        return False
    letters = sum(map(str.isalpha, line))
    if not (line[0].isupper() or not line.isascii() or line[0] in "\"'("):
        return False
    return letters >= len(line) * 0.6 and (len(line.split()) >= 3 or not line.isascii())


def stated_title(article: Article) -> str:
    """The title by metadata, else by the first top heading; '' where neither says one."""
    for field in article.by_canonical.get("title", ()):
        if field.text.strip():
            return field.text.strip()
    heading = next((b for b in article.blocks if b.kind == "heading" and b.level == 1), None)
    return heading_text(article.text[heading.start : heading.end]) if heading else ""


def heading_text(source: str) -> str:
    """What a Markdown heading says, without its marks and attributes."""
    first = source.strip().split("\n")[0].strip().strip("#").strip()
    return first[: first.rfind("{")].strip() if first.endswith("}") and "{#" in first else first


def find_title_lines(article: Article) -> tuple[Block, ...]:
    """The blocks that say the title and nothing else, where there are two or three; else none.

    The title is what metadata or the top heading says; in a text with neither, the first line, or a headline
    below a summary that follows itself. A line that stands four times and more is a label, a speaker's name or
    a refrain; a lower heading among others may well ask what the title asks.
    """
    lines = [b for b in article.units if b.kind in ("heading", "paragraph") and b.end - b.start <= MAX_TITLE + 10]
    keys = [_said(article, b) for b in lines]
    title = normal_form(stated_title(article)) or _unstated_title(article, keys)
    if len(title) < 6:
        return ()
    same = tuple(block for block, key in zip(lines, keys, strict=True) if key == title)
    if not 2 <= len(same) <= 3:
        return ()
    kept = title_kept(same)
    same = tuple(block for block in same if block is kept or not _opens_section(article.units, kept, block))
    same = tuple(block for block in same if block is kept or not _parts_code(article.units, block))
    same = tuple(block for block in same if block is kept or not _opens_copy(article, same, kept, block))
    return same if len(same) > 1 else ()


def _said(article: Article, block: Block) -> str:
    source = article.text[block.start : block.end]
    return normal_form(heading_text(source) if block.kind == "heading" else source)


def _parts_code(blocks: Sequence[Block], block: Block) -> bool:
    """Whether it stands between code and what that would become a part of: other code, or a list."""
    number = first_from(blocks, block.start)
    below = next((near.kind for near in blocks[number + 1 :] if near.kind != "heading"), "")
    above = next((near.kind for near in reversed(blocks[:number]) if near.kind != "heading"), "")
    return below == "code" and above in ("code", "item")


def _opens_copy(article: Article, same: Sequence[Block], kept: Block, block: Block) -> bool:
    """Whether what stands below a title's line stands below the title, too: not it alone was copied."""
    below = []
    for line in (kept, block):
        after = article.units[first_from(article.units, line.start) + 1 :][: len(same) + 1]
        below.append(next((near for near in after if near not in same), None))
    one, other = below
    return one is not None and other is not None and one is not other and _said(article, one) == _said(article, other)


def title_kept(lines: Sequence[Block]) -> Block:
    """Which of the title's lines stays: the first heading, else the first."""
    return next((block for block in lines if block.kind == "heading"), lines[0])


def _opens_section(blocks: Sequence[Block], kept: Block, block: Block) -> bool:
    """Whether a heading that says the title has a place of its own among the headings below it.

    So it has where it is a part of another section, or stands below prose with others of its rank.
    """
    if block.kind != "heading" or kept.kind != "heading" or block.level <= kept.level:
        return False
    between = [b for b in blocks if kept.end <= b.start < block.start]
    if any(b.kind == "heading" and b.level < block.level for b in between):
        return True
    equals = any(b.kind == "heading" and b.level == block.level and b is not block for b in blocks)
    return equals and any(b.kind == "paragraph" and b.end - b.start >= 60 for b in between)


def _unstated_title(article: Article, keys: list[str]) -> str:
    units = [b for b in article.units if b.kind in ("heading", "paragraph")][:NEAR]
    said = [normal_form(article.text[b.start : b.end]) for b in units]
    for index, (block, key) in enumerate(zip(units, said, strict=True)):
        again = said.count(key) > 1 if index == 0 else index <= 2 and said[index + 1 : index + 2] == [key]
        line = article.text[block.start : block.end]
        if again and keys.count(key) > 1 and looks_like_title(line) and not _is_told(line):
            return key if index == 0 or len(key) >= 25 else ""
    return ""


def _is_told(line: str) -> bool:
    """Whether a line is too long for an unstated title, leads up to something, or is told: a paragraph set on top."""
    wide, thai = len(_WIDE_LETTER.findall(line)), len(_THAI_LETTER.findall(line))
    return len(line) + wide + thai // 3 > LONGEST or line.endswith((":", "：")) or bool(_TOLD.search(line))


# Two sentences, or speech from end to end.
_TOLD = late(
    r"[^\W\d_]{4,}[)\]\"'”’»]*[.…।؟][\"'”’»)]*\s+\S|[。！？][」』”]*[^\s」』”！？]|^[\"“„«»”「『].*[\"”“»«」』]$", re.S
)
_WIDE_LETTER = late("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_THAI_LETTER = late("[\u0e00-\u0eff]")

HEAD = 5
"""Blocks from the top among which an article's own headline stands."""

# It begins with a line's end: `re` leaps from one to the next.
_TOP = late(r"\n(?: {0,3}#[ \t]+(\S.*)$|=+[ \t]*$)", re.M)
_LETTERS = late(r"[^\W\d_]+")
_SMALL = frozenset(
    "the for and with from how why its are was has not you your our into der die das und den dem des von mit les une "
    "dans pour sur que los las del una con por per che non dei het een van voor som och att для что как при это".split()
)
_WIDE = late(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


def find_other_headline(article: Article) -> Block | None:
    """The one top heading, near the head, of three words or more, with none in common with any title.

    One in another script may be a translation, and a word that begins as another does may be a form of it.
    """
    # By the text first: most headings say the title, and then nothing needs to be parsed.
    line = _TOP.search(body_head(article.text, article.body_start))
    if line is None or any(line[1] == field.value for field in article.title_fields):
        return None
    titles = [normal_form(str(field.value)) for field in article.title_fields]
    if any(line[1] and _shares(title, normal_form(line[1])) for title in titles):
        return None
    tops = [b for b in article.blocks if b.kind == "heading" and b.level == 1]
    if len(tops) != 1 or tops[0] not in article.blocks[:HEAD]:
        return None
    heading = normal_form(heading_text(article.text[tops[0].start : tops[0].end]))
    if _count(heading) < 3 or "{" in heading or "<" in heading or all(_count(title) < 2 for title in titles):
        return None
    for title in titles:
        if bool(_WIDE.search(title)) != bool(_WIDE.search(heading)) or _shares(title, heading):
            return None
    return tops[0]


def _count(text: str) -> int:
    """Words; of a script without spaces, pairs of characters."""
    return max(len(_LETTERS.findall(text)), len(_WIDE.findall(text)) // 2)


def _shares(one: str, other: str) -> bool:
    if _WIDE.search(one):
        pairs = {one[at : at + 2] for at in range(len(one) - 1) if _WIDE.match(one, at)}
        return any(pair in other for pair in pairs)
    if not _same_script(one, other):
        return True
    words, others = (
        [word for word in _LETTERS.findall(text) if len(word) >= 3 and word not in _SMALL] for text in (one, other)
    )
    stems = {word[:4] for word in words}
    short = tuple(word for word in words if len(word) == 3)
    return not words or any(word[:4] in stems or (short and word.startswith(short)) for word in others)


def _same_script(one: str, other: str) -> bool:
    first, second = ({ord(c) >> 8 for c in text if c.isalpha() and ord(c) > 0x24F} for text in (one, other))
    return bool(first) == bool(second) and (not first or bool(first & second))
