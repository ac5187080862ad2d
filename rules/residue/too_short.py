"""RES517."""

from __future__ import annotations

import re

from newslint.engine.rule import Rule, option
from newslint.finding import Severity
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_SHOWN = late(
    r"!\[|<(?:img|video|audio|iframe|embed|object|picture|figure|script)\b|\{\{[<%]|\{%|https?://\S+\.(?:mp[34]"
    r"|jpe?g|png|gif|pdf)",
    re.I,
)
_ELSEWHERE = frozenset(
    "redirect redirect_to redirect_from redirecturl external_url externalurl link linkurl permalink_to "
    "images gallery video audio podcast".split()
)


class TooShort(Rule):
    """The body has fewer words than any article.

    An extractor that misses the page's column leaves a title, a caption or nothing. Such a file is no article, and a
    collection of them spoils whatever is counted.

    It is information, and off unless it is selected: a brief may have 25 words, a feed's field or a sentence given to
    the linter has fewer by right, and only their editor knows.

    Left alone: a body that shows a picture, a film, an embedded page or a template's tag, since that may be all it is
    for; a post that links elsewhere or redirects, and a file without any body whose front matter holds an address,
    since that is a post of its own kind; a section's index and other pages; a summary without an article (RES519). In
    scripts without spaces two characters count one word.

    There is no fix.
    """

    code, name, severity = "RES517", "too-short", Severity.INFO
    default = False
    needs = "has_few_words"

    min_words: int = option(25, "words, 30 at most; a body with fewer is reported")

    def check(self, article: Article) -> Iterator[Finding]:
        body = article.body
        words = article.word_count
        if words >= self.min_words or article.is_page or article.is_summary_only or article.broken_front:
            return
        if (
            not words
            and not article.metadata_is_given
            and any("://" in text for f in article.metadata.values() for text in f.texts)
        ):
            return
        if _SHOWN.search(body) or not _ELSEWHERE.isdisjoint(name.lower() for name in article.metadata):
            return
        start = len(article.text) - len(body.lstrip()) if body.strip() else max(article.body_start - 1, 0)
        said = f"{words} words" if words != 1 else "1 word"
        yield self.finding(
            (start, len(article.text.rstrip())) if words else (start, start),
            f"The body has {said}, too few for an article" if words else "There is no body",
        )
