"""MET404."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_EMAIL = late(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_URL = late(r"(?:https?://|www\.)\S+|\S+\.(?:com|org|net|co)/\S+")
_LATIN = late(r"@?[a-z][a-z0-9._-]*")


class HandleAuthor(Rule):
    """The one author is a login name, a URL or an e-mail address, no name.

    A bot that fills in its own account, or a scraper that takes the link of the byline for its text, leaves
    `author: badger77` where a person's name belongs. Readers cannot tell who wrote it, and search engines ask
    for a name.

    Left alone: a list of several slugs, any slug in `authors:`, and any on a site that keeps author data
    (`_data/authors.yml`, `_authors/`, `data/authors/`, `content/authors/`), which makes names of them; a name in
    a script without capitals; a name of two words, however it is spelt; a placeholder such as `admin` (MET403).
    """

    code, name, severity = "MET404", "handle-author", Severity.INFO
    reads = "file"
    needs = "lone_author_token"

    def check(self, article: Article) -> Iterator[Finding]:
        field = article.lone_author_token
        if field is None or any(found[0] is field for found in article.placeholder_fields):
            return
        value = field.texts[0].strip()
        kind = "an e-mail address" if _EMAIL.fullmatch(value) else "a URL" if _URL.fullmatch(value) else ""
        if not kind and (field.name.lower() == "authors" or not _LATIN.fullmatch(value)):
            return
        if not kind and article.site is not None and not article.site.lacks_authors:
            return
        yield self.finding(
            (field.start, field.end), f"The author `{value}` is {kind or 'a login name'}, not a person's name"
        )
