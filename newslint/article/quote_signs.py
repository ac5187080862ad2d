"""Whether a text may mix curly and straight quotation marks: the cheap question before `quotes` is asked."""

from __future__ import annotations

_DOUBLE = (
    r"""“[^“”"]+"|"[^“”"]+[”“](?:[^A-Za-z0-9]|$)|(?:^|[\s(])”[^\s“”"][^“”"]*\""""
    r"""|[«„「『《][^«»„「」『』《》"]*"|"[^«»„「」『』《》"]*[»」』》]"""
)
# From one mark to the next, apostrophes inside words aside. ASCII stands for letters: Unicode's classes are slow here.
_SINGLE = (
    r"""(?:‘[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]'(?:[^A-Za-z0-9]|$)"""
    r"""|(?:^|[\s("“])'[^\s\d](?:[^‘’'\n]|[’'][^\s.,;:!?"”)])*[^\s‘’'\d]’(?:[^A-Za-z0-9]|$))"""
)


def may_mix_marks(text: str) -> bool:
    """Whether a quotation seems to open in one style and close in the other; most texts have marks of one alone."""
    double = '"' in text and any(mark in text for mark in "“”«»„「」『』《》")
    single = "'" in text and ("‘" in text or "’" in text)
    if not double and not single:
        return False
    from newslint.article.speaking import speaks

    utf8 = text.encode("utf-8", "surrogatepass")
    return (double and speaks(utf8, _DOUBLE)) or (single and speaks(utf8, _SINGLE))
