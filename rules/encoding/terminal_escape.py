"""ENC220."""

from __future__ import annotations

from newslint.article.terminal import TRIGGERS, find_sequences
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TerminalEscape(Rule):
    r"""An escape sequence of a terminal stands in the text: U+001B and `[31m`, a colour, or `[0m`, its end.

    Text was copied from a terminal's output or a log. Readers see `[31m`, and where the text is printed the
    terminal obeys: it changes colours, moves its cursor, sets its title.

    Sequences that lost their escape character count where it is shown another way (`^[[0m`), or where a colour
    and its end stand round words in one line.

    Left alone: `\033[31m` and `\e[0m`, as programs write them; what lost its escape character in code, or in
    an article that speaks of escape codes; lists of codes (`[0m: normal`), `[35mm film]`.

    The fix deletes the sequences of a line. It is safe in prose where they are whole: they show nothing. In code,
    and where the escape character is gone, it is unsafe.
    """

    code, name, severity = "ENC220", "terminal-escape", Severity.ERROR
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        talk = False
        for line in find_sequences(text, article.body_start):
            prose = all(a < article.body_start or article.is_prose(a, b) for a, b in line.spans)
            if not line.whole:
                talk = talk or article.speaks_of_encodings
                if talk or not prose:
                    continue
            start, end = line.spans[0][0], line.spans[-1][1]
            shown = " ".join(dict.fromkeys(text[a:b].replace("\x1b", "␛") for a, b in line.spans))
            shown = shown if len(shown) <= 40 else shown[:39] + "…"
            what = "Escape sequence" if len(line.spans) == 1 else f"{len(line.spans)} escape sequences"
            fix = edit_fix(
                tuple(Edit(a, b, "") for a, b in line.spans),
                "Delete it" if len(line.spans) == 1 else "Delete them",
                safe=line.whole and prose,
            )
            yield self.finding((start, end), f"{what} of a terminal: {shown}", fix=fix)
