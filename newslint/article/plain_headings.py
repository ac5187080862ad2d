"""Lines of plain text that look like headings."""

from __future__ import annotations

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.block import Block

_ENDS = late(r"[.!?…:;,।॥۔؟。！？：，、\"'”’»）)\]_|/=>*-]\Z")
_SENTENCE = late(r"[.!?…।॥۔؟。！？][\"'”’»)\]]*\Z")
_NO_HEADING = late(
    r"(?i:by|von|por|par|di|photo|image|picture|video|watch|read|related|source|credit|copyright|updated|published|posted"
    r"|advert|share|follow|subscribe|sign|click|see also|more|caption|story|media|reuters|getty|loading|skip|foto|leia"
    r"|lea|continue|comments?|tags?|topics?|editing|reporting|edited|written|contact|email|e-mail|tel|phone)(?!\w)"
    r"|[^\w“‘\"'«¿¡「]|.*(?:©|@|https?:|www\.|\||\d{1,2}:\d\d|(?<!\d)(?:19|20)\d\d\Z)"
)


def plain_headings(text: str, blocks: Sequence[Block], longest: int, shortest: int) -> Iterator[Block]:
    """Find short lines with no end mark between long paragraphs that end as sentences do."""
    for before, block, after in zip(blocks, blocks[1:], blocks[2:], strict=False):
        line = text[block.start : block.end]
        if not 2 < len(line) <= longest or "\n" in line or _ENDS.search(line) or _NO_HEADING.match(line):
            continue
        if line[0].islower() or not any(c.isalpha() for c in line):
            continue
        long = min(before.end - before.start, after.end - after.start) >= shortest
        if long and _SENTENCE.search(text, max(before.start, before.end - 4), before.end) and _ends(text, after):
            yield block


def _ends(text: str, block: Block) -> bool:
    return _SENTENCE.search(text, max(block.start, block.end - 4), block.end) is not None
