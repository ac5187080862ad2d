"""ENC213."""

from __future__ import annotations

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding, Fix

_RUN = late("\u00ad+")
# A hyphen or minus sign that was stored as one: `PAN-PRD`, `+/- 3`, Spanish `II.- El`.
_HYPHEN = late("[A-Z]{2}\u00ad[A-Z]{2}|/\u00ad|[0-9]\u00ad[0-9]")
_UNHYPHENATED = late("[\u3040-\u30ff\u3400-\u9fff]")
_LINE_END = late("[ \t]*(?:\r\n|\r|\n)(?=[^\\W\\d_])")


class SoftHyphen(Rule):
    """A soft hyphen, U+00AD, is left in the text.

    It says where a word may be broken and shows nothing until then. Content systems put one between all syllables,
    printed pages leave one at each line's end; a scraper keeps them. Searches miss the word, counts come out wrong.

    Left alone: an author's own hint in a long word, as German compounds have them (`Donau|dampf|schiff`), while such
    words are few; code; the `\u00ed` of mojibake, whose second byte it is (ENC201).

    The fix deletes it, which is safe: the word reads the same. Where a line ends at it the word is joined, and
    between digits it was a hyphen that was read wrongly (`2010-12`): both are unsafe. So are all in a text where
    one was a hyphen by its place (`PAN-PRD`, `+/- 3`).
    """

    code, name, severity = "ENC213", "soft-hyphen", Severity.WARNING
    triggers = ("\\x{ad}",)
    long_word: int = option(12, "letters; soft hyphens inside words this long are their author's, while they are few")
    share: float = option(0.03, "of the text's words; more than this have soft hyphens from a machine")

    def check(self, article: Article) -> Iterator[Finding]:
        if article.misread_whole:
            return
        text = article.text
        misread = article.mojibake_spans
        groups = list(_groups(text))
        doubtful = not article.text.isupper() and bool(_HYPHEN.search(text))
        machine = len(groups) >= 5 and len(groups) > self.share * (text.count(" ") + 1)
        for start, end in groups:
            word = text[start:end]
            if not machine and len(word.replace("\u00ad", "")) >= self.long_word and _is_hint(word):
                continue
            spans = [(m.start(), m.end()) for m in _RUN.finditer(text, start, end)]
            spans = [span for span in spans if not overlaps(misread, *span) and not overlaps(article.payloads, *span)]
            if not spans or _in_code(article, spans[0][0]):
                continue
            count = sum(b - a for a, b in spans)
            message = "Invisible soft hyphen U+00AD" if count == 1 else f"{count} invisible soft hyphens U+00AD"
            if end - start > count:
                message += f" in “{word.replace(chr(0xAD), '')[:40]}”"
            yield self.finding((spans[0][0], spans[-1][1]), message, fix=_fix(text, spans, doubtful))


def _groups(text: str) -> Iterator[tuple[int, int]]:
    """The words that hold soft hyphens; one that stands by itself is its own."""
    done = 0
    at = text.find("\u00ad")
    while at >= 0:
        start, end = at, at
        while start > done and _in_word(text[start - 1]):
            start -= 1
        while end < len(text) and _in_word(text[end]):
            end += 1
        yield start, end
        done = end
        at = text.find("\u00ad", end)


def _in_word(char: str) -> bool:
    if char == "\u00ad" or char.isalnum():
        return True
    if char < "\u0300":
        return False
    import unicodedata

    return unicodedata.category(char).startswith("M") or char in "\u200c\u200d"


def _is_hint(word: str) -> bool:
    """Whether each soft hyphen stands alone between letters, at least two from the word's ends.

    Chinese and Japanese, which break anywhere, have no use for one.
    """
    if _UNHYPHENATED.search(word):
        return False
    return all(len(part) >= 2 and not part.isdigit() for part in word.split("\u00ad"))


def _fix(text: str, spans: list[tuple[int, int]], doubtful: bool) -> Fix:
    edits = []
    safe = not doubtful
    for start, end in spans:
        ended = _LINE_END.match(text, end)
        if doubtful and _HYPHEN.search(text, max(start - 2, 0), end + 2):
            edits.append(Edit(start, end, "-"))
            safe = False
        elif ended and text[start - 1 : start].isalpha() and text[ended.end()].islower():
            edits.append(Edit(start, ended.end(), ""))
            safe = False
        else:
            edits.append(Edit(start, end, ""))
    said = "Write a hyphen" if edits[0].content else "Delete it" if len(edits) == 1 else "Delete them"
    joins = any(edit.end > end and not edit.content for edit, (_, end) in zip(edits, spans, strict=True))
    return edit_fix(tuple(edits), "Join the word" if joins else said, safe=safe)


def _in_code(article: Article, start: int) -> bool:
    return article.format != "plain" and start >= article.body_start and not article.is_prose(start, start + 1)
