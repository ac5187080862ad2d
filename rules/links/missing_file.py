"""LNK308."""

from __future__ import annotations

from newslint.article.local_files import TRIGGERS, find_missing
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class MissingFile(Rule):
    """A link or an image names a file or a page that the site does not have.

    The picture was not saved with the text, was renamed, or the address is still that of the page it came from.
    Readers get an error or a torn icon.

    The site is found from the repository, or set by `site:` in the config: a Jekyll site serves its own folder below
    `baseurl`, a Hugo site `static`, `assets` and `content` with its page bundles; in any other repository addresses
    relative to the article count, and `/…` only where `roots` are set. Jekyll's `relative_url` and `site.baseurl`,
    Hugo's `figure`, `ref` and `relref`, and pictures in the front matter are resolved too. A page counts as there when
    any article's file, slug, permalink, alias or title has its name.

    Left alone: records and articles outside of a repository; files in a folder that the site does not have at all,
    which may be kept elsewhere; lists that engines make (`/tags/…`, `/page/2`, `/feed.xml`); pages whose first folder
    is none of the site's; `{% link %}` and `{% post_url %}`, which Jekyll checks; other templates; code.
    """

    code, name, severity = "LNK308", "missing-file", Severity.WARNING
    reads = "file"
    triggers = TRIGGERS
    needs = "site"

    def check(self, article: Article) -> Iterator[Finding]:
        for item in find_missing(article):
            kind = "image" if item.image else "link"
            yield self.finding((item.start, item.end), f"The site has no file for this {kind}: {item.target}")
