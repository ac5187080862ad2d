"""Whether a text may mix curly and straight quotation marks: the cheap question before `quotes` is asked."""

from __future__ import annotations

from newslint.article.speaking import speaks
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re

    from newslint.article.article import Article

_DOUBLE = (
    r"""“[^“”"]+"|"[^“”"]+[”“](?:[^A-Za-z0-9]|$)|(?:^|[\s(])”[^\s“”"][^“”"]*\""""
    r"""|[«„「『《][^«»„「」『』《》"]*"|"[^«»„「」『』《》"]*[»」』》]"""
)
# From one mark to the next, apostrophes inside words aside. ASCII stands for letters: Unicode's classes are slow here.
_SINGLE = (
    r"""(?:‘[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]'(?:[^A-Za-z0-9]|$)"""
    r"""|(?:^|[\s("“])'[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]’(?:[^A-Za-z0-9]|$))"""
)

# A double mark with white space on both sides neither opens nor closes; nor does a single one between letters.
_DOUBLE_EDGE = late(rb'"(?:\S|(?<=\S"))')
_SINGLE_EDGE = late(rb"'(?:[^A-Za-z]|(?<![A-Za-z]')|\Z)")

# To look for one byte takes a tenth of the time that a mark takes: “ ”, « », „ and ‘ ’ end so, 「 to 》 begin so.
_OF_DOUBLE = b"\x9c\x9d", b"\xab\xbb", b"\x9e\xe3"
_OF_SINGLE = b"\x99\x98"
_STRAIGHT, _APOSTROPHE, _LINE_END = b"\"'\n"


def may_mix_marks(article: Article) -> bool:
    """Whether a quotation of its body seems to open in one style and close in the other."""
    utf8 = article.body_utf8
    if _STRAIGHT in utf8:
        for others in _OF_DOUBLE:
            if _mixes(utf8, _DOUBLE_EDGE, others, _DOUBLE):
                return True
    return _APOSTROPHE in utf8 and _mixes(utf8, _SINGLE_EDGE, _OF_SINGLE, _SINGLE)


def _mixes(utf8: bytes, straight: re.Pattern[bytes], others: bytes, pattern: str) -> bool:
    """Whether a pattern is found in a paragraph that has a straight mark and one of others: few have both styles."""
    one, other = others
    if one not in utf8 and other not in utf8:
        return False
    search = straight.search
    match = search(utf8)
    while match:
        at = match.start()
        start, end = utf8.rfind(b"\n", 0, at), utf8.find(b"\n", at)
        while start > 0 and utf8[start - 1] != _LINE_END:
            start = utf8.rfind(b"\n", 0, start)
        while end >= 0 and not utf8.startswith(b"\n", end + 1):
            end = utf8.find(b"\n", end + 1)
        if end < 0:
            end = len(utf8)
        paragraph = utf8[start + 1 : end]
        if (one in paragraph or other in paragraph) and speaks(paragraph, pattern):
            return True
        match = search(utf8, end)
    return False
