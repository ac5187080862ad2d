"""Reference links that name a definition which is not there."""

from __future__ import annotations

import re

from newslint.article.link_targets import DEFINITION, folded_label
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article

TRIGGER = r"[^\[\]\\ (]\]\[[^\]\[^@]"
"""What a text with a full reference has, as an RE2 pattern. A clean article in inline style has none."""

_FULL = late(
    r"""(?<![\\\])])(?P<image>!?)\[(?P<label>(?:[^\[\]\\]|\\.|!?\[[^\[\]]{0,200}\](?:\([^()\s]{0,300}\))?){1,400}+)\]
        \[(?P<name>[^\[\]\\^@]{1,100})\](?![\[({:])""",
    re.X,
)
_WORD = late(r"[^\W\d_]{2,}")
_SLUG = late(r"[a-z0-9]+(?:[-_.][a-z0-9]+)+|\d{1,3}")
# `[INFO][main]`, `[JP][RAW]`: labels of a log or a title, not of a link.
_LABELS = late(r"\A[A-Z0-9 _.:-]+\Z|\A\d[\d:. ,/-]*\Z")
# What editors and stenographers put in brackets.
_NOTE = late(
    r"citation needed|clarification needed|emphasis (?:added|mine|ours|in (?:the )?original)|sic!?|laugh(?:s|ter)"
    r"|applause|inaudible|crosstalk|pause|music|when\?|who\?|by whom\?|redacted|translated|edit(?:ed)?|updated?",
    re.I,
)
_DATA = late(r"[,=;<>{}|&$]|::|->|\A['\"]|['\"]\Z")


class Undefined(NamedTuple):
    """A reference without a definition: its place, what it shows, the name that is not defined."""

    start: int
    end: int
    label: str
    name: str
    image: bool


def find_undefined(article: Article) -> tuple[Undefined, ...]:
    """Every `[text][name]` of a Markdown article whose name has no definition and that is surely meant as a link.

    It is where the article defines other references; else where the name is a number or has a hyphen, a full stop
    or an underscore between small letters, and the text a word.
    """
    if article.format != "markdown":
        return ()
    text, start = article.text, article.body_start
    found = list(_FULL.finditer(text, start))
    if not found:
        return ()
    defined = {folded_label(match["label"]) for match in DEFINITION.finditer(text, start)}
    open_ones = [match for match in found if folded_label(match["name"]) not in defined]
    return tuple(
        Undefined(*match.span(), " ".join(match["label"].split()), match["name"], bool(match["image"]))
        for match in open_ones
        if _is_link(text, match, defined)
        and not overlaps(article.code, match.end("label"), match.end("label") + 2)
        and not _is_linked(article, match.start(), match.end())
    )


def _is_link(text: str, match: re.Match[str], defined: set[str]) -> bool:
    label, name = match["label"], match["name"]
    if not name.strip() or not _WORD.search(label) or _LABELS.match(label) or _DATA.search(name):
        return False
    if _NOTE.fullmatch(label) or _NOTE.fullmatch(name):
        return False
    before = text[match.start() - 1 : match.start()]
    if before and before.isascii() and (before.isalnum() or before in "_$'\""):
        return False  # an index: `rows[first][last]`
    if defined and (" " not in name.strip() or any(" " in other for other in defined)):
        return True  # `[emphasis added][citation needed]` is no link beside names of one word
    return _SLUG.fullmatch(name) is not None and not _DATA.search(label)


def _is_linked(article: Article, start: int, end: int) -> bool:
    """Whether the parser reads a link there after all, of a part of it."""
    return any(
        link.start < end and start < link.end and link.form != "html" and not link.image for link in article.links
    )
