"""RES506."""

from __future__ import annotations

import re

from newslint.article import shortcodes
from newslint.article.code_talk import speaks_beside
from newslint.engine.rule import Rule
from newslint.finding import Severity
from newslint.late import late
from newslint.positions import merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article
    from newslint.finding import Finding
    from newslint.positions import Span

LONGEST = 80
"""Code points; a longer token is a program, not a place for a word."""

_PLAIN = late(
    r"""
      \{\{[{#/^&!>~=-]?[ \t]*[^{}\n]{1,70}?\}\}\}?      # {{title}} {{{body}}} {{#if x}}
    | \{%-?[ \t]*[a-z]\w*\b[^%{}\n]{0,70}-?%\}           # {% include x %}
    | %%[A-Za-z][A-Za-z0-9_.:-]{1,30}%%                  # %%endpoint%%
    | (?<![\w$\\])\$\{[A-Za-z_][\w.]{2,40}\}(?![$^_{])   # ${name}; `${x}$` and `${ab}^2` are formulas
    | <%[=-]?[ \t]*[\w.@]+[^%<>\n]{0,60}%>               # <%= title %>
    | \[object[ ]Object\]
    """,
    re.X,
)
# In Markdown a template engine may well mean `{{ page.title | upcase }}`; a bare name is nothing it knows.
_BARE = late(r"\{\{-?[ \t]*([A-Za-z][A-Za-z0-9_]*)[ \t]*-?\}\}")
_OBJECT = late(r"\[object Object\]")
_ESCAPED = late(r"(?:&#(?:123|0*123|[xX]0*7[bB]);|&lbrace;|&lcub;){1,2}[%{]?[ \t]*[-]?[ \t]*[a-z]\w*[^\n]{0,60}?[%}]\}")
_ENGINE_NAMES = frozenset(
    "content page site layout paginator theme frontmatter props slot body toc title_prefix".split()
)
_MADE = r"(?:assign|capture|for|set|let|with|macro|import|increment|decrement|tablerow)"


class TemplateToken(Rule):
    """A template's placeholder stands where its value should: `{{ title }}`, `%%endpoint%%`, `[gallery ids="4,7"]`.

    The page was made by a script that never ran for the scraper, so the text has the name of a value and not the
    value. Or the site escaped the tag that it meant, and readers see `{% raw %}`. Or posts came from WordPress, and
    what a shortcode there stood for did not come with them.

    In plain text and records every such token counts, `[object Object]` too. In Markdown, which template engines
    read, only a bare name without dots and filters (`{{ url }}`), and an opener written as an entity (`&#123;% raw
    %}`). Of WordPress and its plugins, a name in brackets with an attribute in quotation marks (`[caption
    id="attachment_12"]`), an address in the brackets of a player (`[youtube https://…]`), the bricks of page builders
    (`[vc_row]`), `[gallery]` on a line of its own; what closes one goes unsaid.

    Left alone: code; an article in plain text that speaks of programs, markup or templates; in Markdown an engine's
    own variables, names that the file itself assigns, shortcodes of Hugo (`{{< ref >}}`), what a script on the page
    fills in; formulas (`${x}$`); links, and an article that speaks of shortcodes.

    There is no fix: the value is not in the text.
    """

    code, name, severity = "RES506", "template-token", Severity.ERROR
    triggers = (
        "{{",
        r"\{%",
        "%%[A-Za-z]",
        r"\$\{[A-Za-z_]",
        "<%",
        r"\[object Object\]",
        "&#123;",
        "(?i)&#x7b;",
        "&lbrace;",
        "&lcub;",
        *shortcodes.TRIGGERS,
    )

    def check(self, article: Article) -> Iterator[Finding]:
        for start, end in _tokens(article):
            token = article.text[start:end]
            shown = token if len(token) <= 40 else token[:39] + "…"
            message = f"A template’s placeholder stands in the text: {shown}"
            if token.startswith("&"):
                message = f"A template’s tag was escaped and shows as text: {shown}"
            elif "[" in token[:2] and token != "[object Object]":
                message = f"A shortcode that nothing fills stands in the text: {' '.join(shown.split())}"
            yield self.finding((start, end), message)


def _tokens(article: Article) -> Sequence[Span]:
    text = article.text
    codes = shortcodes.shortcodes(article)
    if article.format == "plain":
        spans = [match.span() for match in _PLAIN.finditer(text, article.body_start)]
        if spans and speaks_beside(article, spans):
            spans = []
        return merged([*spans, *codes])
    spans = [*codes, *(match.span() for match in _OBJECT.finditer(text, article.body_start))]
    if "&" in text and ("&#" in text or "&l" in text):
        spans += [match.span() for match in _ESCAPED.finditer(text, article.body_start)]
    bare = [match for match in _BARE.finditer(text, article.body_start) if match[1] not in _ENGINE_NAMES]
    if bare and "<script" not in text:
        spans += [match.span() for match in bare if not _is_made(text, match[1])]
    return [span for span in merged(spans) if not article.is_code(*span)] if spans else []


def _is_made(text: str, name: str | None) -> bool:
    """Whether the file itself gives a name its value."""
    return bool(name) and re.search(rf"\{{%-?\s*{_MADE}\b[^%]*(?<!\w){name}(?!\w)", text) is not None
