"""Where in a line a notice may begin, and how its words are folded before they are looked up."""

from __future__ import annotations

from newslint.late import late

NETWORKS = frozenset(
    ("facebook", "twitter", "instagram", "linkedin", "whatsapp", "telegram", "youtube", "pinterest", "reddit", "tiktok",
     "tumblr", "mastodon", "bluesky", "flipboard", "x", "viber", "vkontakte")
)  # fmt: skip
"""Names that `{network}` stands for."""

LINK = r"\]\([^() \t\n\r\f\v]*(?:\([^() \t\n\r\f\v]*\)[^() \t\n\r\f\v]*)?(?:[ \t\n\r\f\v]+\"[^\"\n]*\")?\)"
REFERENCE = r"\]\[[^\]\n]*\]"
TAG = r"<[^<>\n]*>"
TARGETS = (("](", LINK), ("][", REFERENCE), ("<", TAG))
"""Where a link leads, and tags: no part of what a sentence says. Each with what it begins with."""

TARGET = late(f"{LINK}|{REFERENCE}|{TAG}")
_TARGETS = tuple((sign, late(pattern)) for sign, pattern in TARGETS)

_ARABIC = (("أ", "ا"), ("إ", "ا"), ("آ", "ا"), ("ي", "ی"), ("ى", "ی"), ("ك", "ک"), ("ة", "ه"))


def small(text: str) -> str:
    """Fold a text to small letters; Turkish, Arabic and Greek letters of several forms to one of them."""
    text = text.lower()
    if not text.isascii():
        # A sigma's form tells where its word ends, and spaces are left out.
        text = text.replace("i\u0307", "i").replace("ı", "i").replace("ς", "σ")
        for one, other in _ARABIC:
            if one in text:
                text = text.replace(one, other)
    return text


def blanked(text: str) -> str:
    """A text with white space in place of its links' targets and its tags."""
    for sign, pattern in _TARGETS:
        if sign in text:
            text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text


REACH = 240
"""Characters before a line's end in which its last sentence begins, if it is a notice."""

_ENDS = {
    ".": (". ", '." ', ".” ", ".) "),
    "?": ("? ", '?" ', "?” "),
    "!": ("! ", '!" ', "!” "),
    **{sign: (sign,) for sign in "。！？।"},
    **{sign: (f"{sign} ",) for sign in "…؟۔"},
}
"""What ends a sentence, by the sign that it begins with: a text without that is not searched for it."""


def last_sentence(line: str) -> int:
    """Where the last sentence of a line begins, the space before it too; 0 for one, or a long one."""
    line = line.rstrip()
    away = max(len(line) - REACH, 0)
    tail = line[away:-1]
    at = -1
    for sign, ends in _ENDS.items():
        if sign in tail:
            at = max([at, *(place + len(end.rstrip()) for end in ends if (place := tail.rfind(end)) >= 0)])
    return away + at if at >= 0 else 0


LEAD = 200
"""Characters of an article's first line in which a bot's lead-in ends."""


def line_places(line: str, shown: str, *, is_lead: bool) -> list[int]:
    """Where the text, the last sentence, and what stands behind an image or a lead-in begin in a line.

    `shown` is the line with its links' targets blanked. Marks may stand at a place before the words.
    """
    shown = shown.replace("](", "  ")
    places = [0]
    if len(line) > 20 and (last := last_sentence(shown)):
        places.append(last)
    if is_lead:
        # After a bot's lead-in, which stands before the first sentence, a notice counts too.
        places += [shown.find(mark) + 1 for mark in (",", ":") if mark in shown[:LEAD]]
    if line.startswith("![") and "](" in line and (image := line.find(") ") + 1):
        places.append(image)
    return places
