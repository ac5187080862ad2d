"""Hosts that no reader can reach: reserved names, the writer's own machine or network, sites under construction."""

from __future__ import annotations

import re

from newslint.late import late

TRIGGERS = (
    r"(?i)[/.]example\.(?:com|net|org|edu)",
    r"(?i)//localhost",
    r"//(?:127\.|0\.0\.0\.0|10\.|192\.168\.|172\.[123]|\[::1\])",
    r"(?i)\.(?:local|localhost|localdomain|lan|test)[:/)\"'\s>?#]",
    r"(?i)[/.-]staging[.-]",
    r"(?i)//(?:www\.)?(?:your|my)-?(?:own)?-?(?:web)?(?:site|domain|blog|company|server|host|store|shop)(?:-?name)?\.",
    r"(?i)\.(?:ngrok|loca\.lt|trycloudflare|lndo\.site|ddev\.site)",
)
"""What a text has that links to such a host, as RE2 patterns."""

_HOST = late(r"\s*+(?:[a-z][a-z0-9+.-]*+:)?//(?:[^\s/?#@]*+@)?(\[[0-9a-f:.]+\]|[^\s/?#:\\]*+)", re.I)

# RFC 2606 and RFC 6761 reserve these; who writes `.example` or `.invalid` knows so and means it.
# `.local` is RFC 6762's, `.lan` and `.localdomain` are what home routers give.
_RESERVED = late(r"(?:\A|\.)(?:example\.(?:com|net|org|edu)|test)\Z")
_OWN = late(
    r"""(?:\A|\.)localhost\Z | \.(?:local|localdomain|lan)\Z
      | \A(?:127|10)\.\d{1,3}\.\d{1,3}\.\d{1,3}\Z | \A0\.0\.0\.0\Z | \A192\.168\.\d{1,3}\.\d{1,3}\Z
      | \A172\.(?:1[6-9]|2\d|3[01])\.\d{1,3}\.\d{1,3}\Z | \A\[::1\]\Z""",
    re.X,
)
_STAND_IN = late(
    r"\A(?:www\.)?(?:your|my)-?(?:own)?-?(?:web)?(?:site|domain|blog|company|server|host|store|shop)(?:-?name)?"
    r"\.(?:com|org|net|io|co|dev|tld|example|de|fr|es|it|ru)\Z"
)
# `my…` alone may be a name that someone has registered; `mydomain.com` has.
_MINE = late(r"\A(?:www\.)?my(?!-?(?:own-?)?(?:web)?(?:site|domain)\b)")
_BUILDING = late(
    r"(?:\A|[.-])staging(?:-[\w-]+)?\.[^.]+\.|\.(?:ngrok(?:-free)?\.(?:io|app|dev)|loca\.lt|trycloudflare\.com|lndo\.site|ddev\.site)\Z"
)


def host_of(target: str) -> str:
    """The host of a target that names one, in small letters; else ''."""
    match = _HOST.match(target)
    return match[1].lower().rstrip(".") if match else ""


def unreachable(host: str) -> str:
    """Why no reader reaches a host, in plain words to follow “that”; '' where they may."""
    if _RESERVED.search(host):
        return "stands for an example and belongs to nobody"
    if _OWN.search(host):
        return "is the writer's own machine or network"
    if _STAND_IN.search(host) and not _MINE.match(host):
        return "stands for the reader's own"
    if _BUILDING.search(host):
        return "serves a site while it is being made"
    return ""
