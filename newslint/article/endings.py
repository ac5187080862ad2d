"""Which format a file's name says."""

from __future__ import annotations

MARKDOWN_ENDINGS = (".md", ".markdown")
HTML_ENDINGS = (".html", ".htm", ".xhtml")


def format_of(name: str) -> str:
    """The format that a file's name says: `markdown`, `html`, or `plain` for any other ending."""
    if name.endswith(".md"):  # as most are
        return "markdown"
    lower = name.lower()
    if lower.endswith(MARKDOWN_ENDINGS):
        return "markdown"
    return "html" if lower.endswith(HTML_ENDINGS) else "plain"
