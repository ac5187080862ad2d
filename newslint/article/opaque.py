"""What is no prose in any format: URLs, e-mail addresses, template tags."""

from __future__ import annotations

import re

_OPAQUE = re.compile(
    r"""
      \{\{ [^{}\n]{0,300} \}\}            # {{ page.title }}, {{< figure >}}
    | \{% [^\n]{0,300}? %\}               # {% include x %}
    | (?:https?|ftp|mailto|tel|javascript|data): [^\s<>"“”‘’«»「」（）)\]]+
    | www\. [a-z0-9-]+ \. [^\s<>"“”‘’«»「」（）)\]]+
    """,
    re.X | re.I,
)
_TEMPLATE_OR_URL = ("{{", "{%", ":", "www.", "WWW.")


def find_opaque(text: str, start: int) -> list[tuple[int, int]]:
    """Spans of URLs and template tags from an offset on, in order."""
    if not any(sign in text for sign in _TEMPLATE_OR_URL):
        return []
    return [match.span() for match in _OPAQUE.finditer(text, start)]
