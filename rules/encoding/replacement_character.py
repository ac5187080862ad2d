"""ENC203."""

from __future__ import annotations

from newslint.article.encoding_talk import stands_alone
from newslint.article.lossy import find_cut, find_lossy
from newslint.article.lost_marks import is_apostrophe, is_possessive, mark_meant, word_after, word_before
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest
from newslint.late import late
from newslint.positions import merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding, Fix

_RUN = late("\ufffd+")
_INNER = late("(?<=[^\\W\\d_])\ufffd(?=[^\\W\\d_])")
_WORD = late(r"[^\W\d_]{4,30}")
_COLOUR = late(r"\[[0-9;]*m")


class ReplacementCharacter(Rule):
    """U+FFFD, the replacement character, stands where a decoder met bytes that it could not read.

    A letter, a mark or an emoji is lost. Readers see a box or a question mark in a diamond, the word is not found.

    Left alone: code; the character named by itself in an article that speaks of encodings; the rest of mojibake
    (ENC202); an escape sequence of a terminal that lost its first character (ENC220).

    The fix is only a suggestion, since what is lost is not in the file: the same word where the article writes it
    whole, an apostrophe, quotation mark or dash where the letters beside it want one; none where nothing tells. Where
    letters are lost within other words, one that stands alone or before an `s` may be a letter too.
    """

    code, name, severity = "ENC203", "replacement-character", Severity.ERROR
    triggers = ("\\x{fffd}",)

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        talk = article.speaks_of_encodings
        whole = _whole_words(text)
        is_letters = _has_lost_letters(text)
        misread = article.mojibake_spans
        lossy = merged([*(item[:2] for item in find_lossy(text)), *find_cut(text, misread)])
        for match in _RUN.finditer(text):
            start, end = match.span()
            if talk and stands_alone(text, start, end):
                continue
            if overlaps(lossy, start, end) or _COLOUR.match(text, end):
                continue
            if start >= article.body_start and overlaps(article.code, start, end):
                continue
            size = end - start
            what = "Replacement character U+FFFD" if size == 1 else f"{size} replacement characters U+FFFD"
            meant = _meant(text, start, end, whole)
            if is_letters and meant in ("’", "–") and not is_apostrophe(text, start, end):
                meant = ""
            shown = f": rather {meant}" if meant.strip() else ""
            lost = "a character was lost here" if size == 1 else "text was lost here"
            yield self.finding((start, end), f"{what}: {lost}{shown}", fix=_offer(start, end, meant))


def _offer(start: int, end: int, meant: str) -> Fix | None:
    if not meant:
        return None
    return suggest("Write a space" if meant.isspace() else f"Write {meant}", Edit(start, end, meant))


def _whole_words(text: str) -> dict[tuple[str, str], str]:
    """Letters beyond ASCII by what stands before and after them in the words of a text."""
    return {
        (word[:at], word[at + 1 :]): char
        for word in set(_WORD.findall(text))
        if not word.isascii()
        for at, char in enumerate(word)
        if char > "\x7f"
    }


def _has_lost_letters(text: str) -> bool:
    """Whether two words or more have one within them where no apostrophe was: accented letters, in any language."""
    inner = (match.span() for match in _INNER.finditer(text))
    return len([span for span in inner if not is_apostrophe(text, *span) and not is_possessive(text, *span)]) > 1


def _meant(text: str, start: int, end: int, whole: dict[tuple[str, str], str]) -> str:
    """What stood there: a letter by the same word elsewhere, a mark by its surroundings, else ''."""
    left, right = word_before(text, start), word_after(text, end)
    if left and right and len(left + right) >= 3 and end - start <= 2 and (left, right) in whole:
        return whole[left, right]
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in tuple(".!?:;,") and after.isalpha():
        return " "
    if left and not left.isascii():
        return ""
    meant = mark_meant(text, start, end)
    # An accented letter begins or ends a word as often as a mark does: only a pair says that it is one.
    if meant in ("“", "”") and not _has_partner(text, start, end, meant):
        return ""
    return meant


def _has_partner(text: str, start: int, end: int, meant: str) -> bool:
    if meant == "“":
        other = text.find("\ufffd", end, end + 400)
        return other > 0 and mark_meant(text, other, other + 1) == "”" and text[other - 1] in ".,!?"
    other = text.rfind("\ufffd", max(start - 400, 0), start)
    return other >= 0 and mark_meant(text, other, other + 1) == "“" and text[start - 1] in ".,!?"
