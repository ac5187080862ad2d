"""ENC217."""

from __future__ import annotations

import unicodedata

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding
    from newslint.positions import Span

# A letter with marks that Unicode has a composed form for, perhaps; Hangul letters that make a syllable.
_DECOMPOSED = late(
    "[^\\W\\d_](?:[\u064b-\u0652]*[\u0300-\u036f\u0653-\u0655\u3099\u309a])+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
)
_WORD_BEFORE = late("(?:[^\\W\\d_]|[\u0300-\u036f\u1100-\u11ff])*\\Z")
_WORD_AFTER = late("(?:[^\\W\\d_]|[\u0300-\u036f\u1100-\u11ff])*")


class NotNFC(Rule):
    """A word is written with letters and separate accents where the rest of the text has composed letters.

    `é` is one character or two that look the same: text copied from macOS file names and some PDFs has two. Then
    the same word is two different words to a search, a sort and a duplicate check.

    Left alone: text that has such letters throughout; marks with no composed form, as in Yoruba `ẹ́`, Russian stress,
    transliterations and vowel signs; compatibility forms; code and URLs.

    The fix is safe: it writes the composed letters (Unicode normalisation form C), which are canonically the same.
    """

    code, name, severity = "ENC217", "not-nfc", Severity.INFO
    share: float = option(0.01, "of the text's characters; more of them alone, and the text is written so throughout")
    triggers = (
        "[\\x{300}-\\x{304}\\x{306}-\\x{30c}\\x{30f}\\x{311}\\x{31b}\\x{323}-\\x{32e}\\x{653}-\\x{655}\\x{3099}\\x{309a}]",
        "[\\x{1100}-\\x{1112}][\\x{1161}-\\x{1175}]",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        if unicodedata.is_normalized("NFC", text) or article.misread_whole:
            return
        places = [(m.start(), m.end(), unicodedata.normalize("NFC", m.group())) for m in _DECOMPOSED.finditer(text)]
        places = [(start, end, nfc) for start, end, nfc in places if len(nfc) < end - start]
        composed = len(unicodedata.normalize("NFD", text)) - len(text)
        if not places or (composed < len(places) and len(places) > self.share * len(text)):
            return
        unlike = ", unlike the rest of the text" if composed >= len(places) else ""
        for inside in _by_line(text, [place for place in places if not _in_code(article, place[0])]):
            start, end = _word(text, inside[0][0])[0], _word(text, inside[-1][1])[1]
            first = unicodedata.normalize("NFC", text[start : _word(text, inside[0][1])[1]])
            how = "in separate letters" if "\u1100" <= text[inside[0][0]] <= "\u1112" else "with separate accents"
            more = "" if len(inside) == 1 else f", and more in this line ({len(inside)} letters)"
            message = f"“{first[:40]}” is written {how}{unlike}{more}"
            edits = tuple(Edit(*place) for place in inside)
            yield self.finding((start, end), message, fix=edit_fix(edits, "Write composed letters", safe=True))


def _by_line(text: str, places: list[tuple[int, int, str]]) -> Iterator[list[tuple[int, int, str]]]:
    """The places of each line: what was pasted there is one defect."""
    group: list[tuple[int, int, str]] = []
    for place in places:
        if group and ("\n" in text[group[-1][1] : place[0]] or "\r" in text[group[-1][1] : place[0]]):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def _word(text: str, at: int) -> Span:
    """The ends of the word that stands at a place."""
    before, after = _WORD_BEFORE.search(text, max(at - 40, 0), at), _WORD_AFTER.match(text, at, at + 40)
    return before.start() if before else at, after.end() if after else at


def _in_code(article: Article, start: int) -> bool:
    return article.format != "plain" and start >= article.body_start and not article.is_prose(start, start + 1)
