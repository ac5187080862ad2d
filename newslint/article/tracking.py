"""Query parameters that only count readers, and the addresses that carry them."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article

# Google's, Meta's, Microsoft's, Yandex's, X's, TikTok's, LinkedIn's, Pinterest's, Mailchimp's, Marketo's, HubSpot's,
# Omeda's, Vero's, Openstat's, the BBC's: names that no server needs to find the page.
_NAMES = (
    r"utm_[a-z_]+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|srsltid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid"
    r"|igsh|epik|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|hsctatracking|__hs(?:tc|sc|fp)|oly_(?:enc|anon)_id|vero_id|_openstat"
    r"|at_(?:medium|campaign|custom\d)|wt\.mc_id|_branch_match_id|ref_src"
)
TRIGGER = rf"(?i)[?&](?:amp;|#0?38;)?(?:{_NAMES})="
"""What a text with such a parameter has, as an RE2 pattern."""

_HIT = late(rf"[?&](?:amp;|#0?38;)?(?:{_NAMES})=", re.I)
_NAME = late(rf"(?:{_NAMES})(?:=.*)?", re.I | re.S)
_OPENS = late(r"""[\s<>"'\[\]{}|“”「」]""")
_REST = late(r"""(?:[^\s<>"'()\[\]{}#“”‘’«»、。，）」]|(?<=&)#0?38;|\([^\s<>"'()\[\]]*\))*""")
_DEFINES = late(r"\]:[ \t]*<?\Z")
_SEPARATOR = late(r"(&(?:amp;|#0?38;)?)")
# An article about such parameters shows them on purpose.
_SPOKEN_OF = late(rf"(?<![?&;\w./=-])(?:(?:{_NAMES})\b|UTM\b)")
_LONGEST = 2000
"""Characters of an address that are looked at; browsers take some 2,000."""


class Tracked(NamedTuple):
    """An address with such parameters: its query's place, their names, the query without them, whether it is shown."""

    start: int
    end: int
    names: tuple[str, ...]
    rest: str
    shown: bool


def find_tracked(article: Article) -> Iterator[Tracked]:
    """Every address of an article's body with parameters that count readers; none in code or in an engine's tags.

    In an article that speaks of such parameters there is none.
    """
    text = article.text
    if _SPOKEN_OF.search(text, article.body_start):
        return
    # What of its links a reader does not see.
    hidden = merged(
        span for link in article.links for span in ((link.start, link.text_start), (link.text_end, link.end))
    )
    done = article.body_start
    for hit in _HIT.finditer(text, article.body_start):
        if hit.start() < done or overlaps(article.code, hit.start(), hit.end()):
            continue
        back = text[max(article.body_start, hit.start() - _LONGEST) : hit.start()][::-1]
        opens = _OPENS.search(back)
        run = back[: opens.start() if opens else len(back)][::-1]
        mark = hit.start() if text[hit.start()] == "?" else hit.start() - len(run) + run.rfind("?")
        first = hit.start() - len(run)
        if not _is_address(run) or mark < first or text[first - 1 : first] == "}":
            continue
        if article.format == "html" and not overlaps(hidden, mark, mark + 1):
            continue  # of the page's frame, or of an attribute that no reader follows
        match = _REST.match(text, mark + 1)
        done = match.end() if match else hit.end()
        query = text[mark + 1 : done]
        while query and query[-1] in ".,;:!?*_~" and done < len(text):
            done, query = done - 1, query[:-1]
        names, rest = without_tracking(query)
        if names:
            is_hidden = overlaps(hidden, mark, mark + 1) or _DEFINES.search(
                text, max(0, first - 20), first + run.startswith(":")
            )
            yield Tracked(mark, done, names, "?" + rest if rest else "", not is_hidden)


def without_tracking(query: str) -> tuple[tuple[str, ...], str]:
    """The names of a query's tracking parameters, and the query without them, the rest as it is written."""
    pieces = _SEPARATOR.split(query)
    names: list[str] = []
    kept = ""
    for index in range(0, len(pieces), 2):
        if _NAME.fullmatch(pieces[index]):
            names.append(pieces[index].partition("=")[0])
        else:
            kept += (pieces[index - 1] if kept else "") + pieces[index]
    return tuple(names), kept


def _is_address(run: str) -> bool:
    return (
        "://" in run
        or run.startswith(("/", "./", "../", "(/", "(./", "(../", "www.", "(www.", "mailto:"))
        or "=/" in run
    )
