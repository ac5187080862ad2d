"""ENC209."""

from __future__ import annotations

from newslint.article.encoding_talk import is_visible, shortened, stands_alone
from newslint.article.literal_escapes import TRIGGERS, find_escapes
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class LiteralEscape(Rule):
    r"""An escape of a programming language stands in prose where its character should: `\u2019`, `\xe2\x80\x99`, `\n`.

    A scraper stored a string as a program writes it. Readers see `don\u2019t`, paragraphs run together with `\n`
    between them, searches miss the words.

    `\n` counts before a capital, a digit, a space, a quotation mark, a letter beyond ASCII or another `\n`; by
    itself only behind a stop.

    Left alone: code, in Markdown and by the look of its line (calls, assignments, JSON, regular expressions,
    commands); LaTeX, `\nabla`, `\newline`; Windows paths, `C:\new\table`; URLs; a doubled backslash; front matter;
    an escape that stands by itself in an article that speaks of encodings, and `\n` anywhere in such an article.

    The fix writes the character, or the line end. It is unsafe, for an example may be meant. `\u003c`, which would
    make a tag, has none.
    """

    code, name, severity = "ENC209", "literal-escape", Severity.ERROR
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        found = sorted(find_escapes(text, article.body_start))
        if not found:
            return
        talk = article.speaks_of_encodings
        for item in found:
            if talk and (item.breaks or stands_alone(text, item.start, item.end)):
                continue
            if not article.is_prose(item.start, item.end):
                continue
            shown = shortened(text[item.start : item.end])
            seen = is_visible(item.meant)
            meant = item.meant.replace("\n", "\r\n") if item.breaks and "\r\n" in text else item.meant
            what = f"Escape {shown} for {item.meant}" if seen else f"Escape {shown} in prose"
            offer = f"Write {item.meant}" if seen else "Break the line" if item.breaks else "Write the character"
            edit = Edit(item.start, item.end, meant)
            tag = "<" in item.meant or ">" in item.meant
            yield self.finding((item.start, item.end), what, fix=None if tag else edit_fix((edit,), offer, safe=False))
