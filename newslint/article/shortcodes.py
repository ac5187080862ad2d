"""Shortcodes of WordPress and its plugins that nothing fills: `[caption id="…"]`, `[youtube https://…]`, `[vc_row]`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.late import late
from newslint.positions import line_start

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.positions import Span

TRIGGERS = (
    r"\[(?:caption|wp_caption|gallery|playlist|sourcecode|youtube|vimeo|dailymotion|soundcloud|googlemaps|polldaddy"
    r"|slideshare|nggallery|contact-form|gravityform|wpforms|slideshow|rev_slider|vc_|et_pb_|fusion_|su_|td_)",
    r"\[(?:audio|video|embed|tweet|table|code|button|form)[\] ]",
    "=[”″“]",
)
"""The names that sites use most, and quotation marks that were made round behind an attribute's sign."""

# `[data-x="y"]` selects in CSS: there no space stands before an attribute. `[sourcecode:html]` is another engine's.
_ATTRIBUTE = r"[ \t\n][a-z][\w-]{0,30}=(?:[\"'”“″„‘’]|&(?:quot|\#0*3[49]|\#82(?:1[67]|2[01]|4[23])|[lr]dquo);)"
# Each begins with its bracket: `re` leaps from one to the next.
_SHORTCODE = late(
    rf"""
    \[(?:
      (?P<named>
        (?:
          [a-z][a-z0-9_-]{{1,40}}(?:[ \t\n][^\[\]]{{0,200}}?)?{_ATTRIBUTE}[^\[\]]{{0,3000}}?
        | (?:vc|et_pb|fusion)_[a-z_]{{3,40}}(?:[ ][^\[\]]{{0,3000}})?
        | (?:youtube|vimeo|dailymotion|soundcloud|googlemaps|tweet)[ ]?[= ][ ]?https?://[^\[\]\s]{{4,300}}
        | (?:nggallery|table|polldaddy|slideshare|gravityform|wpforms)[ ](?:id|poll)=\d[^\[\]\n]{{0,80}}
        )
        \\?\](?![(:])
      )
    | embed\\?\][ \t]*https?://[^\[\]\s]{{4,300}}\\?\[/embed\\?\]
    | (?P<alone>(?:gallery|contact-form|slideshow)\\?\])[ \t]*$
    )
    """,
    re.X | re.M,
)
_WITHIN = late(r"[\w!`]")


def shortcodes(article: Article) -> Sequence[Span]:
    """Their spans, none in an article that speaks of shortcodes; a closing one goes unsaid beside its opening one."""
    text = article.text
    if article.format == "html":
        return ()  # there scripts hold them, and comments
    spans = [span for match in _SHORTCODE.finditer(text, article.body_start) if (span := _span(text, match))]
    return () if spans and "shortcode" in text.lower() else spans


def _span(text: str, match: re.Match[str]) -> Span | None:
    """Where one stands, a backslash before it too; None where what stands before makes it something else."""
    start, end = match.span()
    bare = start - (text[start - 1 : start] == "\\")
    if match["alone"]:
        return None if text[line_start(text, bare) : bare].strip() else (bare, match.end("alone"))
    if match["named"] and _WITHIN.match(text, max(bare - 1, 0), bare):
        return (start, end) if bare < start else None
    return bare, end
