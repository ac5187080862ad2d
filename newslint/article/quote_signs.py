"""Whether a text may mix curly and straight quotation marks: the cheap question before `quotes` is asked."""

from __future__ import annotations

from newslint.article.speaking import speaks

_DOUBLE = (
    r"""“[^“”"]+"|"[^“”"]+[”“](?:[^A-Za-z0-9]|$)|(?:^|[\s(])”[^\s“”"][^“”"]*\""""
    r"""|[«„「『《][^«»„「」『』《》"]*"|"[^«»„「」『』《》"]*[»」』》]"""
)
# From one mark to the next, apostrophes inside words aside. ASCII stands for letters: Unicode's classes are slow here.
_SINGLE = (
    r"""(?:‘[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]'(?:[^A-Za-z0-9]|$)"""
    r"""|(?:^|[\s("“])'[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]’(?:[^A-Za-z0-9]|$))"""
)


_CURLY_DOUBLE = "“”«»„「」『』《》"
_BEFORE_OPENING = ' \t\r\n\f("“'


def may_mix_marks(text: str, utf8: bytes) -> bool:
    """Whether a quotation in a body seems to open in one style and close in the other; `utf8` is the same in UTF-8."""
    double = '"' in text and any(mark in text for mark in _CURLY_DOUBLE)
    if double and speaks(utf8, _DOUBLE):
        return True
    if "'" not in text or not ("‘" in text or ("’" in text and _has_opening_straight(text))):
        return False
    return speaks(utf8, _SINGLE)


def _has_opening_straight(text: str) -> bool:
    """Whether a straight single mark stands where a quotation may begin: behind white space, a bracket, a mark."""
    *before, _ = text.split("'")
    return any(piece[-1:] in _BEFORE_OPENING for piece in before)
