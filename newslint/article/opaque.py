"""What is no prose in any format: URLs, e-mail addresses, template tags."""

from __future__ import annotations

import re

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.positions import Span

# Each stops where the next one opens, so that a text of nothing but openers is read once.
_TEMPLATE = late(
    r"""
      \{\{ (?:[^{}] | \{(?!\{) | \}(?!\})){0,1000}+ \}\}      # {{ page.title }}, {{< figure >}}
    | \{%  (?:[^{%] | \{(?!%)  | %(?!\})){0,1000}+ %\}        # {% include x %}
    """,
    re.X,
)
_CODE_TAG = late(r"\{(?:%-?|\{[<%])\s*(/\s*|end)?(code|codeblock|comment|highlight)\b")

_ADDRESS = late("""[^\\s<>"“”‘’«»「」『』《》（）)\\]，。、；：！？…]+""")
_SCHEME = late(r"[a-z][a-z+.-]{1,9}\Z", re.I)
_LOCAL_PART = late(r"[\w.+-]+\Z")
_DOMAIN = late(r"[\w-]+(?:\.[\w-]+)+")
_HOSTS = ("www.", "WWW.")
_SCHEMES = ("mailto", "tel", "data", "javascript")
_LEFT_OUT = ".,;:!?'*_~|"
"""Marks at the end of an address that belong to the sentence."""


def may_hold_code(utf8: bytes) -> bool:
    """Whether Markdown may hold what a parser takes for no prose and `find_opaque` does not find.

    That is code, fenced or indented, a tag, an autolink, a link's target or definition, a template's tag. Says yes too
    often. One sign is found in a tenth of the time of two.
    """
    return (
        b"`" in utf8
        or b"<" in utf8
        or b"\t" in utf8
        or (b"]" in utf8 and (b"](" in utf8 or b"]:" in utf8 or b"][" in utf8))
        or (b"~" in utf8 and b"~~~" in utf8)
        or (b"{" in utf8 and (b"{{" in utf8 or b"{%" in utf8))
        or b"    " in utf8
    )


def find_opaque(text: str, start: int) -> list[Span]:
    """Spans of URLs, e-mail addresses and template tags from an offset on, in any order."""
    spans: list[Span] = []
    if "{" in text and ("{{" in text or "{%" in text):
        spans.extend(match.span() for match in _TEMPLATE.finditer(text, start))
    spans.extend(_with_colon(text, start))
    for sign in _HOSTS:
        spans.extend(_with_host(text, start, sign))
    spans.extend(_mail(text, start))
    return spans


def find_template_code(text: str, start: int) -> list[Span]:
    """Spans between the template tags that mark code or a comment: `{% highlight %}`, `{{< highlight >}}`."""
    spans: list[Span] = []
    if not _CODE_TAG.search(text, start):
        return spans
    name, began = "", 0
    for tag in _TEMPLATE.finditer(text, start):
        match = _CODE_TAG.match(text, tag.start())
        if match is None:
            continue
        if not match[1] and not name:
            name, began = match[2], tag.end()
        elif match[1] and match[2] == name:
            if began < tag.start():
                spans.append((began, tag.start()))
            name = ""
    return spans


def _with_colon(text: str, start: int) -> Iterator[Span]:
    """`https://…` and `mailto:…`: found by the colon, since one sign is found in a tenth of the time of several."""
    at = text.find(":", start)
    while at >= 0:
        end = at + 1
        if text.startswith("//", end):
            end += 2
            if scheme := _SCHEME.search(text, max(start, at - 10), at):
                end = _address_end(text, end)
                yield scheme.start(), end
        elif text.endswith(_SCHEMES, max(start, at - 10), at):
            name = next(name for name in _SCHEMES if text.endswith(name, start, at))
            first = at - len(name)
            if not (first > start and text[first - 1].isalnum()):
                last = _address_end(text, end)
                if last > end:
                    yield first, last
                    end = last
        at = text.find(":", end)


def _with_host(text: str, start: int, sign: str) -> Iterator[Span]:
    at = text.find(sign, start)
    while at >= 0:
        end = at + len(sign)
        if not (at > start and text[at - 1].isalnum()):
            end = _address_end(text, end)
            if end > at + len(sign):
                yield at, end
        at = text.find(sign, end)


def _mail(text: str, start: int) -> Iterator[Span]:
    at = text.find("@", start)
    while at >= 0:
        # 64 characters is the longest local part that mail knows (RFC 5321, 4.5.3.1.1).
        named = text[at - 1 : at].isalnum() and at > start
        name = _LOCAL_PART.search(text, max(start, at - 64), at) if named else None
        host = _DOMAIN.match(text, at + 1) if name else None
        if name and host:
            yield name.start(), host.end()
        at = text.find("@", host.end() if host else at + 1)


def _address_end(text: str, start: int) -> int:
    match = _ADDRESS.match(text, start)
    return start + len(match.group().rstrip(_LEFT_OUT)) if match else start
