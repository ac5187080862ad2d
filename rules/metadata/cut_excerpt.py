"""MET415."""

from __future__ import annotations

import re

from newslint.engine.rule import Rule
from newslint.finding import Related, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


_ENDS = ".… \t\r\n\v\f\xa0\u2009\u202f\u3000"
_TAIL = 24
_MARK = r"[\s*_`\[\]]+"


class CutExcerpt(Rule):
    """A description ends in the middle of a word where the text goes on.

    A program cut the text at so many characters. Search results, feeds and previews show a broken word.

    Left alone: one that ends with a whole word, with or without an ellipsis; one that the text does not hold, or holds
    with other words behind it; scripts that do not part words by spaces.

    The fix is a suggestion: the word in full.
    """

    code, name, severity = "MET415", "cut-excerpt", Severity.INFO
    reads = "file"
    needs = "unclosed_excerpts"

    def check(self, article: Article) -> Iterator[Finding]:
        for field in article.unclosed_excerpts:
            said = str(field.value).rstrip(_ENDS)
            # The last words, as Markdown may have them: with marks and line ends between.
            words = said[-_TAIL:].split()[-4:] if said[-_TAIL:].split() else []
            words = said.split()[-max(len(words), 1) :]
            if not _goes_on(article.body, words[-1]):
                continue
            pattern = _MARK.join(map(re.escape, words))
            # It begins with a letter's run: `re` leaps from one to the next.
            found = re.finditer(rf"{pattern}(\w*)", article.body)
            places = [m for m in found if not article.body[m.start() - 1 : m.start()].isalnum()]
            if not places or _is_unspaced(said) or any(not place[1] for place in places):
                continue
            place = places[0]
            whole = words[-1] + place[1]
            start = article.body_start + place.end() - len(whole)
            yield self.finding(
                (field.start, field.end),
                f"The field `{field.name}` is cut within a word: “{words[-1]}” is “{whole}” in the text",
                related=(Related(start, start + len(whole), "The word in the text"),),
                fix=suggest(f"End it with “{whole}”, or with the sentence"),
            )


def _goes_on(text: str, word: str) -> bool:
    """Whether letters follow on a word somewhere in a text: asked before its words are looked for in a row."""
    return any(piece[:1].isalnum() or piece[:1] == "_" for piece in text.split(word)[1:])


def _is_unspaced(text: str) -> bool:
    """Whether its script writes words without spaces between them: Chinese, Japanese, Thai, Khmer, Lao, Burmese."""
    return bool(re.search(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]", text[-6:]))
