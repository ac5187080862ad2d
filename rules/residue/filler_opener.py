"""RES508."""

from __future__ import annotations

from newslint.article.opener import TRIGGERS
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class FillerOpener(Rule):
    """A bot's lead-in stands before the article's first sentence.

    Sites that post other people's articles by machine set a phrase before them: "Let's dive into the details:",
    "Here's what you need to know:", "According to new developments,", "Experts revealed that", "It has been
    recently reported that". It says nothing, it turns a sentence into a wrong one, and the same story posted
    twice looks like two.

    It is looked for at the body's start only. A lead-in that ends in a colon needs a new sentence after it: a
    capital, a figure, a quotation. One that ends in a comma or "that" could begin a plain sentence, so the
    word after it must have a capital that it would not have there: a function word (The, It, How) before a
    small word, a word that stands in small letters further on, or the beginning of the excerpt.

    Left alone: "Experts revealed that Boeing …" and every other plain sentence; "According to reports, The Hague
    …", where a second capital makes a name; a colon before a list or at the line's end; the same phrases further
    down; lead-ins of a writer's own, such as "Let's be honest:".

    The fix deletes the lead-in. It is safe when the article's own excerpt begins with the words after it: then
    that is how the article began. Otherwise it is unsafe, since nothing but a capital says so.
    """

    code, name, severity = "RES508", "filler-opener", Severity.WARNING
    triggers = TRIGGERS
    needs = "opener"

    def check(self, article: Article) -> Iterator[Finding]:
        opener = article.opener
        if opener is None:
            return
        words = article.text[opener.start : opener.end].strip()
        yield self.finding(
            (opener.start, opener.start + len(words)),
            f"A lead-in stands before the first sentence: “{words}”",
            fix=edit_fix((Edit(opener.start, opener.end, ""),), "Delete the lead-in", safe=opener.is_quoted_by_excerpt),
        )
