"""Bytes to Article: decoding, front matter, Markdown, plain text, and the views that rules read."""

from newslint.article.article import Article as Article
