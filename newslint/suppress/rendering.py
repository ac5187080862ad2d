"""Whether a change of an article's source leaves what its reader sees as it was."""

from __future__ import annotations

from functools import lru_cache

from newslint.article.own_comments import without_own_comments
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article import Article

_SPACE = late(r"\s+")
_AT_END = late(r" +(?=</(?:p|li|h[1-6]|td|th|dd)>)")


def shows_the_same(article: Article, text: str) -> bool:
    """Whether a text is shown as an article is, newslint's own comments aside; False for plain text."""
    if article.format == "html":
        return _plain(article.text) == _plain(text)
    if article.format != "markdown":
        return False
    return _shown_last(article.body) == _shown(article.with_text(text).body)


def _plain(html: str) -> str:
    return _SPACE.sub(" ", without_own_comments(html)).strip()


@lru_cache(maxsize=1)
def _shown_last(body: str) -> str:
    """The same, kept: one article is held against many changes of it."""
    return _shown(body)


def _shown(body: str) -> str:
    from newslint.article.markdown import to_html

    html = _SPACE.sub(" ", without_own_comments(to_html(body)))
    return _AT_END.sub("", html).replace("<p></p>", "").strip()
