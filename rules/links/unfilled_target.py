"""LNK304."""

from __future__ import annotations

from newslint.article.unfilled import TRIGGERS, find_unfilled
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class UnfilledTarget(Rule):
    """A link's address was never filled in: TODO, YOUR-LINK, `%s`, `undefined`, `{{ url }}`.

    A writer meant to come back, a program printed a variable it did not have, or a template was saved before it was
    filled. The link leads to a page of that name, which there is not.

    Counted are words that stand for an address, as the whole target or as its host; `[object Object]`; marks that a
    program replaces (`%s`, `${url}`, `{link}`, `*|UNSUB|*`, `__URL__`), as the whole target; and `{{ url }}` with a
    bare name, anywhere in it. `[x]({{ url }})` and `[x](TODO: add link)` are no links to CommonMark and count too, as
    do links written in plain text.

    Left alone: code; what an engine fills (`{{ page.url }}`, `{{ "/x" | relative_url }}`, `{% link %}`), a name that
    the article or its front matter defines; a longer address with such a word in it; a sentence about Markdown
    (`[text](url)`); program text (`calls[0](null)`).
    """

    code, name, severity = "LNK304", "unfilled-target", Severity.ERROR
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for link, target in find_unfilled(article):
            shown = target if len(target) <= 60 else target[:59] + "…"
            kind = "image" if link.image else "link"
            yield self.finding((link.start, link.end), f"This {kind}'s address was never filled in: it is “{shown}”")
