"""ENC214."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding, Fix

_RUN = late("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")
# What office programs store for characters of Symbol and Wingdings: the font's byte added to U+F000.
_SYMBOLS = {
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "▫",
    "\uf06e": "■",
    "\uf06f": "□",
    "\uf076": "❖",
    "\uf0d8": "➢",
    "\uf0e0": "→",
    "\uf0e8": "➔",
    "\uf0fc": "✓",
    "\uf0fb": "✗",
    "\uf0b0": "°",
    "\uf0b1": "±",
    "\uf0b4": "×",
    "\uf0a3": "≤",
    "\uf0b3": "≥",
    "\uf0ae": "→",
    "\uf061": "α",
    "\uf062": "β",
    "\uf067": "γ",
    "\uf064": "δ",
    "\uf06d": "μ",
    "\uf070": "π",
    "\uf04a": "☺",
}
_BULLETS = "•▪▫■□❖➢➔✓"
_LINE_START = late(r"(?:\A|[\r\n])[ \t>]*\Z")


class PrivateUse(Rule):
    """A private-use character stands in the text: the icon or bullet of a font that is not there.

    Web pages draw icons with such fonts, office programs store bullets of Symbol and Wingdings so. The character
    means nothing without its font; readers see a box.

    Left alone: code, which shows a terminal's own glyphs; private-use characters inside mojibake (ENC201); text
    in a script that has no other code points, which is private use from line to line.

    The fix is a suggestion: for Symbol and Wingdings the sign that they mean, at a line's start a list's `-`;
    for any other icon to delete it.
    """

    code, name, severity = "ENC214", "private-use", Severity.WARNING
    triggers = ("[\\x{e000}-\\x{f8ff}]|[\\x{f0000}-\\x{10fffd}]",)

    def check(self, article: Article) -> Iterator[Finding]:
        if article.misread_whole:
            return
        text = article.text
        runs = [m.span() for m in _RUN.finditer(text)]
        if _is_written_in_it(text, runs):
            return
        misread = article.mojibake_spans
        for start, end in runs:
            if overlaps(misread, start, end) or _in_code(article, start, end):
                continue
            codes = " ".join(f"U+{ord(c):04X}" for c in text[start : min(end, start + 4)])
            more = " …" if end - start > 4 else ""
            what = "Private-use character" if end - start == 1 else "Private-use characters"
            yield self.finding(
                (start, end),
                f"{what} {codes}{more}, an icon or bullet of a font that readers do not have",
                fix=_suggestion(text, start, end),
            )


def _is_written_in_it(text: str, runs: list[tuple[int, int]]) -> bool:
    """Whether words are made of such characters: Tengwar, Klingon, medieval letters."""
    words = sum(1 for start, end in runs if end - start >= 3 and len(set(text[start:end])) >= 3)
    return words >= 3 and words * 2 >= len(runs)


def _in_code(article: Article, start: int, end: int) -> bool:
    return article.format != "plain" and start >= article.body_start and not article.is_prose(start, end)


def _suggestion(text: str, start: int, end: int) -> Fix:
    meant = "".join(_SYMBOLS.get(c, "") for c in text[start:end])
    if meant and meant in _BULLETS and _LINE_START.search(text, max(start - 40, 0), start):
        after = end + (text[end : end + 1] in (" ", "\t", "\xa0"))
        return suggest("Write a list’s “- ”", Edit(start, after, "- "))
    if len(meant) == end - start:
        return suggest(f"Write {meant}", Edit(start, end, meant))
    return suggest("Delete it" if end - start == 1 else "Delete them", Edit(start, end, ""))
