"""Whether a change of an article's source leaves what its reader sees as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.article.own_comments import without_own_comments

if TYPE_CHECKING:
    from newslint.article import Article

_SPACE = re.compile(r"\s+")
_AT_END = re.compile(r" +(?=</(?:p|li|h[1-6]|td|th|dd)>)")


def shows_the_same(article: Article, text: str) -> bool:
    """Whether a Markdown text is shown as an article is, newslint's own comments aside; False for other formats."""
    if article.format != "markdown":
        return False
    after = article.with_text(text)
    return _shown(article) == _shown(after)


def _shown(article: Article) -> str:
    from newslint.article.markdown import to_html

    html = _SPACE.sub(" ", without_own_comments(to_html(article.body)))
    return _AT_END.sub("", html).replace("<p></p>", "").strip()
