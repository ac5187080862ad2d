"""Where a character of no width does its work: scripts that join letters, scripts without spaces, emoji."""

from __future__ import annotations

from html import unescape

from newslint.late import late

# Scripts in which a joiner or non-joiner changes what is shown (the Unicode standard, 23.2; joining scripts of
# chapters 9 and 14, Brahmi-derived ones of chapters 12 to 17).
_JOINING_CHARS = (
    "\u0590-\u08ff\u0900-\u0dff\u0e00-\u109f\u1700-\u18af\u1900-\u1b7f\u1b80-\u1cff\ua800-\ua95f\ua980-\ua9df"
    "\uaa00-\uabff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00011fff\U0001e900-\U0001e95f"
)
_JOINING = late(f"[{_JOINING_CHARS}]")
# Scripts that set no spaces between words, in which U+200B is the break.
_SPACELESS = late(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u1b00-\u1b7f\ua980-\ua9ff\uaa60-\uaadf"
    "\U00011600-\U0001173f]"
)
_EMOJI_CHARS = (
    "\u00a9\u00ae\u203c\u2049\u20e3\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\ufe0e\ufe0f"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f"
)
_EMOJI = late(f"[{_EMOJI_CHARS}]")
_LIGATURE = late("[fſ]\u200c[bfhijklt]")

_NEAR = 8
"""Characters within which a spaceless script makes U+200B a word break; digits and Latin names stand between."""


def triggers() -> tuple[str, ...]:
    """RE2 patterns for characters of no width, joiners where their script or an emoji wants them aside."""
    chars = "".join(f"\\x{{{ord(c):x}}}" if c > "\x7f" else c for c in _JOINING_CHARS + _EMOJI_CHARS)
    joiner = "[\\x{200c}\\x{200d}]"
    return "[\\x{200b}\\x{2060}\\x{feff}]", f"(?:\\A|[^{chars}]){joiner}", f"{joiner}(?:[^{chars}]|\\z)"


_ENTITIES_BEFORE = late(r"(?:&(?:amp;)*#?\w{1,31};){1,3}\Z")
_ENTITIES_AFTER = late(r"(?:&(?:amp;)*#?\w{1,31};){1,3}")


def is_needed(text: str, at: int) -> bool:
    """Whether the zero-width character at a place is one that its neighbours need, be they HTML entities."""
    char = text[at]
    if text[at - 1 : at] == ";" or text[at + 1 : at + 2] == "&":
        before = _ENTITIES_BEFORE.search(text, max(at - 60, 0), at)
        after = _ENTITIES_AFTER.match(text, at + 1)
        if before or after:
            left = unescape(unescape(before.group())) if before else text[max(at - _NEAR, 0) : at]
            right = unescape(unescape(after.group())) if after else text[at + 1 : at + 1 + _NEAR]
            text, at = left + char + right, len(left)
    if char in "\u200c\u200d":
        near = text[max(at - 3, 0) : at] + text[at + 1 : at + 3]
        if _JOINING.search(near):
            return True
        if char == "\u200c":
            return bool(_LIGATURE.match(text, at - 1)) if at else False
        return bool(_EMOJI.match(text[at - 1 : at]) and _EMOJI.match(text[at + 1 : at + 2]))
    if char == "\u200b":
        if _SPACELESS.search(text, max(at - _NEAR, 0), at + 1 + _NEAR):
            return True
        # After a virama it keeps two consonants apart, as a non-joiner would.
        return at > 0 and _is_virama(text[at - 1])
    return False


def _is_virama(char: str) -> bool:
    if char < "\u0900":
        return False
    import unicodedata

    return unicodedata.combining(char) == 9
