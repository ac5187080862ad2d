"""ENC202."""

from __future__ import annotations

from newslint.article.encoding_talk import stands_alone
from newslint.article.lossy import TRIGGERS, find_cut, find_lossy
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class LossyMojibake(Rule):
    """Mojibake that has lost a byte on the way: `donâ??t`, `â€` for a closing quotation mark, `StraÃ?e`.

    UTF-8 was read as another charset, and then a program dropped or replaced the characters that it could not
    show. What is left cannot be read back, but the letters beside it mostly say which mark it was.

    Left alone: whole mojibake (ENC201); words that end in the letter and a question mark, `AMANHÃ?`, one `irmÃ?`,
    `voilâ?`; code and addresses; junk that stands by itself in an article that speaks of encodings.

    The fix writes what the line wants: an apostrophe between letters, the marks of a quotation in pairs, a dash, an
    ellipsis, each as the article or else its language writes it; the letter that the same word has elsewhere, the word
    `à`, `ß` in German, a capital of a common word. Of
    a letter among whole mojibake only the mark of its loss stays, U+FFFD. It is unsafe, for it is a guess, if a good
    one; where nothing tells there is none.
    """

    code, name, severity = "ENC202", "lossy-mojibake", Severity.ERROR
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        lossy = list(find_lossy(text))
        if not lossy and "\ufffd" not in text:
            return
        whole = article.mojibake_spans
        cut = find_cut(text, whole)
        for start, end in cut:
            if start >= article.body_start and not article.is_prose(start, end):
                continue
            lost = text[start:end].count("\ufffd")
            mark = edit_fix((Edit(start, end, "\ufffd" * lost),), "Leave only the mark of what is lost", safe=False)
            message = f"“{text[start:end]}” is UTF-8 misread, with a byte lost: what it was is lost"
            yield self.finding((start, end), message, fix=mark)
        found = [item for item in lossy if not overlaps(cut, item.start, item.end)]
        if not found:
            return
        talk = article.speaks_of_encodings
        for start, end, meant in found:
            if overlaps(whole, start, end) or (talk and stands_alone(text, start, end)):
                continue
            if start >= article.body_start and not article.is_prose(start, end):
                continue
            junk = text[start:end]
            told = f"it was {meant}" if meant else "what it was is lost"
            edit = Edit(start, end, meant)
            fix = edit_fix((edit,), f"Write {meant}", safe=False) if meant else None
            yield self.finding((start, end), f"“{junk}” is UTF-8 misread, with a byte lost: {told}", fix=fix)
