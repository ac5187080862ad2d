"""ENC218."""

from __future__ import annotations

from newslint.article.lookalikes import TRIGGERS, find_mixed_words
from newslint.article.speaking import speaks
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.lookalikes import MixedWord
    from newslint.finding import Finding

_SPEAKS_OF_IT = "(?i)homogl|homogr|look-?alike|confusable|punycode|typosquat|омогліф|омоглиф|омограф"


class MixedScriptWord(Rule):
    """A word of one script holds letters of another that look the same: a Cyrillic `а` in `Pаris`.

    They come from a keyboard that was switched too late, from text recognition, and from writers who hide words
    from filters or mark copies. No reader sees it; every search for the word misses it.

    Left alone: single Greek letters as signs (`μm`, `Δt`, `kΩ`, `TNFα`); Latin names with a Russian ending (`SMSка`,
    `VIPа`); any word that would still be mixed if its look-alikes were not (`ПРОdвижение`, `KoЯn`); words with hyphens
    and digits between the scripts; code, URLs; articles about homoglyphs.

    The fix writes the letters of the script that the rest of the word is in, or of the text round it where both
    would do. It is unsafe: someone may have meant it.
    """

    code, name, severity = "ENC218", "mixed-script-word", Severity.WARNING
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        words = list(find_mixed_words(text))
        if not words or article.misread_whole or speaks(article.utf8, _SPEAKS_OF_IT):
            return
        misread = article.mojibake_spans
        for word in words:
            if overlaps(misread, max(word.start - 1, 0), word.end + 1) or not article.is_prose(word.start, word.end):
                continue
            yield self.finding(
                (word.start, word.end),
                _message(text, word),
                fix=edit_fix(
                    tuple(Edit(at, at + 1, letter) for at, letter in word.letters),
                    f"Write {word.script} letters",
                    safe=False,
                ),
            )


def _message(text: str, word: MixedWord) -> str:
    shown = ", ".join(dict.fromkeys(f"{text[at]} (U+{ord(text[at]):04X})" for at, _ in word.letters[:4]))
    noun = "letter" if len(word.letters) == 1 else "letters"
    return f"{word.script} word “{text[word.start : word.end][:40]}” with the {word.other} {noun} {shown}"
