"""The comments by which an article speaks to newslint: no part of what it says to its readers."""

from __future__ import annotations

import re

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.block import Parsed

_COMMENT = r"<!--\s*newslint:(?:(?!-->).)*-->"
_OWN = late(_COMMENT, re.S)
_NOTHING_ELSE = late(rf"(?:{_COMMENT}\s*)+", re.S)


def without_own_comments(text: str) -> str:
    """A text or its HTML with a space for each such comment."""
    return _OWN.sub(" ", text)


def blanked(text: str) -> str:
    """A text with as many spaces in place of each such comment, so that all else stands where it stood."""
    return _OWN.sub(lambda match: " " * len(match.group()), text)


def without_own_blocks(text: str, parsed: Parsed) -> Parsed:
    """A parsed body but for the blocks that are nothing else: paragraphs on both sides of one are neighbours."""
    blocks = (b for b in parsed.blocks if not (b.kind == "html" and _NOTHING_ELSE.fullmatch(text, b.start, b.end)))
    return parsed._replace(blocks=tuple(blocks))
