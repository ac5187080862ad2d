"""Whether a text may mix curly and straight quotation marks: the cheap question before `quotes` is asked."""

from __future__ import annotations

from newslint.article.speaking import speaks

TYPE_CHECKING = False
if TYPE_CHECKING:
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


_CURLY_DOUBLE = "“”«»„「」『』《》"
_BEFORE_OPENING = ' \t\r\n\f("“'


def may_mix_marks(article: Article) -> bool:
    """Whether a quotation of its body seems to open in one style and close in the other."""
    return any(speaks(article.body_utf8, pattern) for pattern in _patterns(article.body))


def _patterns(text: str) -> tuple[str, ...]:
    """What is to be looked for: most texts have marks of one style alone."""
    double = '"' in text and any(mark in text for mark in _CURLY_DOUBLE)
    single = "'" in text and ("‘" in text or ("’" in text and _has_opening_straight(text)))
    return (*((_DOUBLE,) if double else ()), *((_SINGLE,) if single else ()))


def _has_opening_straight(text: str) -> bool:
    """Whether a straight single mark stands where a quotation may begin: behind white space, a bracket, a mark."""
    *before, _ = text.split("'")
    return any(piece[-1:] in _BEFORE_OPENING for piece in before)
