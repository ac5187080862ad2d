"""ENC216."""

from __future__ import annotations

from newslint.article.speaking import speaks
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_LETTERS = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_WORD = late(r"[^\W\d_]*[ﬀ-ﬆ][^\W\d_]*")
_LIGATURE = late("[ﬀ-ﬆ]")
_SPEAKS_OF_IT = "(?i)ligatur|kerning|glyph|typograph|typograf|unicode|合字|лигатур"


class Ligature(Rule):
    """A ligature stands for its letters, as in `o\ufb03ce`, `\ufb01nd`, `\ufb02at`.

    Text that was taken out of a PDF keeps the shapes of its font. A search for the word misses it, a speller and a
    language model see another word.

    Left alone: ligatures that stand by themselves in an article about type, Unicode or ligatures; code and URLs;
    letters of their own, `æ`, `œ`, `ĳ`, and the ligatures of Armenian.

    The fix is safe: it writes the letters that the ligature is (its compatibility decomposition). A space that
    the PDF left inside the word stays.
    """

    code, name, severity = "ENC216", "ligature", Severity.WARNING
    triggers = ("[\\x{fb00}-\\x{fb06}]",)

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        examples = speaks(article.utf8, _SPEAKS_OF_IT)
        for match in _WORD.finditer(text):
            start, end = match.span()
            word = match.group()
            if examples and not word.strip("ﬀﬁﬂﬃﬄﬅﬆ"):
                continue
            places = [(m.start(), m.group()) for m in _LIGATURE.finditer(text, start, end)]
            if _in_code(article, places[0][0]):
                continue
            plain = "".join(_LETTERS.get(c, c) for c in word)
            fix = edit_fix(tuple(Edit(at, at + 1, _LETTERS[c]) for at, c in places), f"Write {plain}", safe=True)
            shown = ", ".join(dict.fromkeys(f"{c} (U+{ord(c):04X})" for _, c in places))
            message = f"Ligature {shown} for the letters {', '.join(dict.fromkeys(_LETTERS[c] for _, c in places))}"
            yield self.finding((start, end), message, fix=fix)


def _in_code(article: Article, start: int) -> bool:
    return article.format != "plain" and start >= article.body_start and not article.is_prose(start, start + 1)
