"""Runs of invisible characters that carry a message: text written in tags, joiners or variation selectors."""

from __future__ import annotations

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.positions import Span

MIN_LENGTH = 16
"""Characters: two letters of hidden text at least, where each is eight bits of two characters."""

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U000e0000-\U000e0fff"
)
"""What shows nothing by itself: the code points with Default_Ignorable_Code_Point in the Unicode standard."""

_RUN = late(f"[{INVISIBLE}]{{{MIN_LENGTH},}}")
# With what tags begin and selectors do in UTF-8; and what sixteen characters beyond ASCII have at least.
_LEADS = (b"\xf3\xa0", b"\xef\xb8")
_MANY = late(rb"[\x80-\xff]{32}")
# No character takes more than one selector; a few in a row are bytes.
_SELECTORS = late("[\ufe00-\ufe0f\U000e0100-\U000e01ef]{4,}")
_TAGS = late("[\U000e0000-\U000e007f]+")
# Emoji tag sequences (Unicode TR 51, 1.4.9): a flag, the code of a region, and the tag that ends it.
_FLAG = late("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")


def find_payloads(text: str, utf8: bytes) -> tuple[Span, ...]:
    """Find runs of 16 invisible characters or more, of two kinds at least, and of tags that make no flag.

    Of variation selectors four are enough. `utf8` is the same text.
    """
    if not any(lead in utf8 for lead in _LEADS) and not _MANY.search(utf8):
        return ()
    runs = [m.span() for m in _RUN.finditer(text) if len(set(m.group())) > 1 and not _is_flag(text, m.start())]
    runs += [m.span() for m in _SELECTORS.finditer(text) if not any(a <= m.start() < b for a, b in runs)]
    tags = [m.span() for m in _TAGS.finditer(text) if not _is_flag(text, m.start())]
    return tuple(sorted([*runs, *(t for t in tags if not any(a <= t[0] < b for a, b in runs))]))


def _is_flag(text: str, start: int) -> bool:
    return start > 0 and _FLAG.match(text, start - 1) is not None


def spelled(invisible: str) -> str:
    """The ASCII text that tags spell (U+E0020 to U+E007E), '' where they spell none."""
    return "".join(chr(ord(c) - 0xE0000) for c in invisible if "\U000e0020" <= c <= "\U000e007e")
