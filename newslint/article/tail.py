"""Short lines at an article's end, and between its paragraphs, that are no sentences of it."""

from __future__ import annotations

import re

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block

LEAST_HEADLINES = 3
"""Lines; two may be a signature and a place."""

HEADLINE_WORDS = (4, 20)
"""Words of a headline, in most sites' styles 5 to 15."""

CAPTION_WORDS = (5, 30)
"""Words of a caption; RULES.md's figures."""

PROSE_WORDS = 12

_END = late(r"[.!…。！:：;,][\"'”’»)\]*_]*\Z")
_NAME = late(r"(?<![.!?…“\"'‘«(] )(?<!\A)(?<=\s)[^\W\d_][\w’'-]{3,}")
_META = late(r"(?:[$€£]\d|\d{1,2}:\d\d|\d{4}-\d\d-\d\d|https?:|www\.|@|©|[\w-]+: )")


def trailing_headlines(article: Article) -> tuple[Block, ...]:
    """Three or more lines at the end that look like titles, behind an article; else none."""
    blocks = article.paragraphs
    number = end = len(blocks) - sum(1 for block in blocks[-2:] if _is_short(article.text, block))
    while number and _is_headline(article.text, blocks[number - 1]):
        number -= 1
    found = blocks[number:end]
    before = [block for block in blocks[:number] if _is_prose(article.text, block)]
    if len(found) < LEAST_HEADLINES or len(before) < LEAST_HEADLINES:
        return ()
    return () if number and article.text[: blocks[number - 1].end].endswith((":", "：")) else tuple(found)


def bare_captions(article: Article) -> tuple[Block, ...]:
    """Lines without an end mark between paragraphs of prose that share a name with a neighbour."""
    text = article.text
    blocks = article.paragraphs
    return tuple(
        block
        for above, block, below in zip(blocks, blocks[1:], blocks[2:], strict=False)
        if _may_be_caption(text, block)
        and _is_prose(text, above)
        and _is_prose(text, below)
        and _names(text, block) & (_names(text, above) | _names(text, below))
        and "![" not in text[max(above.start, block.start - 400) : block.start]
        and not any(other.kind in ("image", "html") for other in _between(article.blocks, above, below))
    )


def _is_short(text: str, block: Block) -> bool:
    """Whether a line may stand behind headlines: a button, a source, a name."""
    said = text[block.start : block.end]
    return (
        len(said.split()) < HEADLINE_WORDS[0]
        or "@" in said
        or bool(re.match(r"\W*(?:follow|share|source|read|more|see)\b", said, re.I))
    )


def _is_headline(text: str, block: Block) -> bool:
    said = text[block.start : block.end].strip("*_ ")
    least, most = HEADLINE_WORDS
    return (
        block.kind == "paragraph"
        and "\n" not in said
        and least <= len(said.split()) <= most
        and (said[0].isupper() or said[0].isdigit() or said[0] in "'\"‘“«")
        and not _END.search(said)
        and not _META.search(said)
        and not said.startswith(("—", "–", "- ", "[", "!"))
        and said.count(",") < 2
        and not re.search(r"\*\*|\A_| [—–] ", text[block.start : block.end])
    )


def _may_be_caption(text: str, block: Block) -> bool:
    said = text[block.start : block.end]
    least, most = CAPTION_WORDS
    return (
        block.kind == "paragraph"
        and "\n" not in said
        and least <= len(said.split()) <= most
        and said[0].isupper()
        and not re.search(r"[.!?…。！？:：;,][\"'”’»)\]*_]*\Z", said)
        and not _META.search(said)
        and not said.startswith(("[", "!", "*", "_"))
    )


def _is_prose(text: str, block: Block) -> bool:
    said = text[block.start : block.end]
    return (
        block.kind in ("paragraph", "quote")
        and len(said.split()) >= PROSE_WORDS
        and bool(re.search(r"[.!?…。！？][\"'”’»)\]*_]*\Z", said))
    )


def _names(text: str, block: Block) -> set[str]:
    said = text[block.start : block.end]
    return {word.rstrip("'’s") for word in _NAME.findall(said) if word[0].isupper()}


def _between(blocks: Sequence[Block], above: Block, below: Block) -> list[Block]:
    return [block for block in blocks if above.end <= block.start and block.end <= below.start]
