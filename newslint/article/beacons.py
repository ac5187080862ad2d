"""Images that show nothing and only report that a page was read."""

from __future__ import annotations

import re

from newslint.article.hosts import host_of
from newslint.article.html_links import attribute_values
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.block import Link

_BEACONS = (
    r"feeds\.(?:feedburner|wordpress)\.com/(?:~r/|~ff/|1\.0/)|feedproxy\.google\.com/~r/|(?:pixel|stats)\.(?:wp|wordpress)\.com/"
    r"|(?:sb|b)\.scorecardresearch\.com/|pixel\.quantserve\.com/|google-analytics\.com/(?:__utm\.gif|collect|r/collect|g/collect)"
    r"|facebook\.com/tr/?\?|bat\.bing\.com/|px\.ads\.linkedin\.com/|analytics\.twitter\.com/|t\.co/i/adsct|ct\.pinterest\.com/"
    r"|mc\.yandex\.(?:ru|com)/(?:watch|pixel)|counter\.yadro\.ru/|top-fwz1\.mail\.ru/|hm\.baidu\.com/hm\.gif|medium\.com/_/stat"
    r"|doubleclick\.net/(?:pagead/|(?:ddm/)?(?:activity|trackimp))|imrworldwide\.com/|chartbeat\.net/ping|ping\.chartbeat\.net|statcounter\.com/c"
    r"|c\.statcounter\.com/|piwik\.php\?|matomo\.php\?|open\.substack\.com/|mailchi\.mp/.{0,40}/open|/track/open\.php|list-manage\.com/track/open"
    r"|/wf/open\?upn=|pixel\.parsely\.com|srv\.pixel\.parsely\.com|pixel\.adsafeprotected\.com|rss\.buysellads\.com/|res\.feedsportal\.com|da\.feedsportal\.com|pi\.feedsportal\.com"
    r"|counter\.theconversation\.com/|pixel\.propublica\.org/|beacon\.krxd\.net/|trc\.taboola\.com/|audit\.median\.hu/"
)
TRIGGERS = (
    rf"(?i)[/.](?:{_BEACONS.replace('.{0,40}/open', '')})",
    r"(?i)(?:width|height)\s*[=:]\s*[\"']?\s*[01](?:px)?[\s\"';>/]",
    r"(?i)(?:piwik|matomo)\.php\?|/track/open\.php|/wf/open\?upn=|list-manage\.com/track/open",
)
"""What a text with such an image has, as RE2 patterns: without what stands before, whose runs of any sign double what
an automaton has to tell apart."""

_BEACON = late(
    rf"(?:https?:)?//(?:[a-z0-9-]+\.)*(?:{_BEACONS})|.*(?:piwik|matomo)\.php\?|.*/(?:track/open\.php|wf/open\?upn=)|.*list-manage\.com/track/open",
    re.I,
)
_LATER = late("src|original|lazy|url|image")
_PIXEL = late(r"\s*[01](?:\.0+)?(?:px)?\s*", re.I)
_STYLE = late(r"(?:\A|;)\s*(?:max-)?(?P<name>width|height)\s*:\s*(?P<value>[^;!]*)", re.I)
# Collecting societies of authors count readers by such an image, and pay them by it.
_PAYS = late(r"(?:\A|\.)(?:met\.vgwort\.de|vgwort\.de|prolitteris\.ch|literar\.at)\Z")


def find_beacons(article: Article) -> Iterator[tuple[Link, str]]:
    """Every image of an article that only counts readers, with what gives it away."""
    for link in article.links:
        if not link.image or link.element not in ("", "img") or link.target.startswith("data:") or not link.target:
            continue
        host = host_of(link.target)
        if _PAYS.search(host):
            continue
        if _BEACON.match(link.target):
            yield link, f"it is {host}'s" if host else "its address is a counter's"
        elif link.element == "img" and is_pixel(attribute_values(link.attributes[4:-1])):
            yield link, "it is one pixel wide and high"


def is_pixel(values: dict[str, str]) -> bool:
    """Whether an image's attributes make it a pixel in both directions, and no script gives it another source."""
    if any(name.startswith("data-") and _LATER.search(name) for name in values):
        return False
    sizes: dict[str, str] = {name: values[name] for name in ("width", "height") if name in values}
    for match in _STYLE.finditer(values.get("style", "")):
        sizes[match["name"].lower()] = match["value"]
    return len(sizes) == 2 and all(_PIXEL.fullmatch(size) for size in sizes.values())
