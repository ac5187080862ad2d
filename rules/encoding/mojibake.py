"""ENC201."""

from __future__ import annotations

import re

from newslint.article.mojibake import triggers
from newslint.article.opaque import find_opaque
from newslint.article.speaking import speaks
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.mojibake import Misread
    from newslint.finding import Finding
    from newslint.positions import Span

# A text that speaks of charsets may show junk on purpose.
_SPEAKS_OF_IT = (
    r"(?i)mojibake|utf-?8|(?:windows|iso)-\d|cp125\d|latin-?1\b|charset|character (?:set|encoding)"
    r"|文字化け|乱码|亂碼|кракозябр|zeichenkodierung|zeichensalat|encodage"
    r"|codificaci[oó]n de caracteres|codificação de caracteres"
)
_APART = late("[\\s\"'`“”‘’«»()\\[\\]{}<>|/,;:.=*_→-]*")
_PATH = late(r"[\"']?[./\w-]*/[^\s\[\]()]*\.\w{2,5}[\"']?,?")
_ADDRESS_ATTRIBUTE = late(r"(?:href|src|srcset|action|data-[\w-]+)\s*=\s*(?:\"[^\"]*|'[^']*|[^\s>]*)\Z", re.I)


class Mojibake(Rule):
    """UTF-8 was read as another charset, so that `é` became `Ã©` and `’` became `â€™`.

    The page said Windows-1252 (or Latin-1, Windows-1251, Mac Roman, code page 437 …) or nothing, and its bytes
    were UTF-8. Readers stumble, searches miss the word, and every further tool that touches the text may misread
    it once more. Text that was misread twice or three times is undone to its end.

    Where to look follows from the charsets; what is mojibake ftfy's heuristic decides, and nothing else of ftfy
    is used: quotes, ligatures, width and normalisation stay as they are.

    Left alone: letters that only look so, as in `OPERAÇÃO`, `Moyen Âge`, `“Déjà Vu”`, `“AMANHÃ”`; URLs, link
    targets and file paths; junk that stands by itself, as an example, in an article that speaks of charsets; code,
    unless the prose round it is misread too; text in Shift-JIS, GBK or the like shown as Latin-1; a mark
    that has lost one of its bytes.

    The fix is safe where misreading the repaired text again gives exactly the junk that stands there: then
    nothing else can have been meant. It is unsafe in code, and where a no-break space in the junk had become a
    plain space.
    """

    code, name, severity = "ENC201", "mojibake", Severity.ERROR
    triggers = triggers()
    needs = "mojibake"

    def check(self, article: Article) -> Iterator[Finding]:
        items = [item for item in article.mojibake if not _is_address(article, item)]
        if speaks(article.utf8, _SPEAKS_OF_IT):
            items = [item for item in items if not _stands_alone(article.text, item)]
        coded = {item: _in_code(article, item) for item in items}
        if all(coded.values()):
            return
        for item in items:
            junk = _junk(article.text[item.start : item.end])
            times = ("", "", " twice", " three times", " four times")[item.levels]
            yield self.finding(
                (item.start, item.end),
                f"{junk} is UTF-8 read as {item.charset}{times}: it was {_meant(item.repaired)}",
                fix=edit_fix(
                    (Edit(item.start, item.end, item.repaired),),
                    f"Write {_NAMES.get(item.repaired) or _junk(item.repaired)}",
                    safe=item.exact and not coded[item],
                ),
            )


def _stands_alone(text: str, item: Misread) -> bool:
    """Whether a piece of junk is a word of its own, or quoted: an example."""
    before, after = text[item.start - 1 : item.start], text[item.end : item.end + 1]
    return bool(_APART.fullmatch(before) and _APART.fullmatch(after))


def _in_code(article: Article, item: Misread) -> bool:
    if item.start < article.body_start or article.format == "plain":
        return False
    return not article.is_prose(item.start, item.end) and not _in_tag(article.text, item)


def _in_tag(text: str, item: Misread) -> bool:
    opening = text.rfind("<", max(item.start - 1000, 0), item.start)
    return opening >= 0 and text.find(">", opening, item.start) < 0 and text[opening + 1 : opening + 2].isalpha()


def _word_around(text: str, item: Misread) -> Span:
    """What stands between the blanks and line ends on both sides, 500 characters at most each way."""
    start = text.rfind(" ", max(item.start - 500, 0), item.start)
    end = text.find(" ", item.end, item.end + 500)
    for sign in "\t\r\n":
        start = max(start, text.rfind(sign, max(item.start - 500, start, 0), item.start))
        place = text.find(sign, item.end, end if end >= 0 else item.end + 500)
        end = place if place >= 0 else end
    return start + 1, end if end >= 0 else item.end


def _is_address(article: Article, item: Misread) -> bool:
    """Whether it stands in a URL, a link's target or a path: there the bytes are the address."""
    text = article.text
    start, end = _word_around(text, item)
    word = text[start:end]
    # What a path and what an address cannot do without.
    if "/" in word and _PATH.fullmatch(word):
        return True
    if any(sign in word for sign in ".:@{") and any(a <= item.start - start < b for a, b in find_opaque(word, 0)):
        return True
    if item.start < article.body_start or article.format == "plain":
        return False
    if overlaps(article.link_targets, item.start, item.start + 1):
        return True
    return _in_tag(text, item) and bool(_ADDRESS_ATTRIBUTE.search(text, max(item.start - 500, 0), item.start))


_NAMES = {
    "\xa0": "a no-break space",
    "\xad": "a soft hyphen",
    "\u2009": "a thin space",
    "\u200b": "a zero-width space",
    "\u200d": "a joiner",
    "\u200e": "a left-to-right mark",
    "\u2028": "a line separator",
    "\u202f": "a narrow no-break space",
    "\ufeff": "a byte order mark",
}
_MARKS = {
    "\u2010": "hyphen",
    "\u2011": "no-break hyphen",
    "\u2013": "en dash",
    "\u2014": "em dash",
    "\u2018": "left single quotation mark",
    "\u2019": "apostrophe or right single quotation mark",
    "\u201a": "low single quotation mark",
    "\u201c": "left quotation mark",
    "\u201d": "right quotation mark",
    "\u201e": "low quotation mark",
    "\u2026": "ellipsis",
    "\u2032": "prime",
    "\u2033": "double prime",
}


def _junk(text: str) -> str:
    """Show junk in a message: quotation marks round it would look like part of it."""
    short = text if len(text) <= 30 else text[:29] + "…"
    return f"“{short}”" if " " in text else short


def _meant(text: str) -> str:
    """Show a repair in a message: an invisible character and a mark by name, words in quotation marks."""
    if text in _NAMES:
        return f"U+{ord(text):04X}, {_NAMES[text]}"
    if text in _MARKS:
        return f"{text} (U+{ord(text):04X}, {_MARKS[text]})"
    return _junk(text)
