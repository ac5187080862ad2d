"""Bytes to Article: decoding, front matter, Markdown, plain text, and the views that rules read."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article as Article


def __getattr__(name: str) -> object:
    """Load the Article on first use (PEP 562): a run all of whose files are remembered makes none.

    Raises AttributeError for any other name.
    """
    if name != "Article":
        raise AttributeError(f"module 'newslint.article' has no attribute {name!r}")
    from newslint.article.article import Article

    return Article
