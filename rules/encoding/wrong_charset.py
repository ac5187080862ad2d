"""ENC221."""

from __future__ import annotations

from newslint.article.charsets import triggers
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

SHOWN = 40
"""Characters of the first line that the message quotes."""


class WrongCharset(Rule):
    """The whole text was read in the wrong charset, so that `Привет` became `Ïðèâåò`.

    The page was in Windows-1251, KOI8-R, Shift-JIS, EUC-JP, GBK, Big5, EUC-KR, or in a charset for Greek, Hebrew,
    Arabic or Thai, and was taken for Latin-1; one Cyrillic charset was taken for another; or UTF-8 was taken for
    GBK. Not a word of such a text can be read or found.

    Left alone: accented text in any Western language, Vietnamese and Turkish; a few misread words in a text
    that is right; UTF-8 read as a one-byte charset, which ENC201 repairs word by word; text in which two charsets
    are equally probable, and text of fewer than 16 letters.

    The fix reads the text again in the charset that fits. It is unsafe, since which charset fits is judged by how
    probable the letters then are; each line is converted exactly, and lines that are not in that charset stay.
    """

    code, name, severity = "ENC221", "wrong-charset", Severity.ERROR
    triggers = triggers()
    needs = "wrong_charset"

    def check(self, article: Article) -> Iterator[Finding]:
        wrong = article.wrong_charset
        if wrong is None or article.broken_utf8:
            return
        changed = [line for line in wrong.lines if article.text[line[0] : line[1]] != line[2]]
        junk, text = article.text[changed[0][0] : changed[0][1]], changed[0][2]
        lost = f"; {wrong.lost} characters are lost" if wrong.lost else ""
        yield self.finding(
            (changed[0][0], changed[-1][1]),
            f"The text is {wrong.charset} read as {wrong.read_as}: {_short(junk)} was {_short(text)}{lost}",
            fix=edit_fix(tuple(Edit(*line) for line in changed), f"Read it as {wrong.charset}", safe=False),
        )


def _short(text: str) -> str:
    text = text.strip("#*-> \t")
    return f"“{text if len(text) <= SHOWN else text[: SHOWN - 1] + '…'}”"
