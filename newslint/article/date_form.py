"""The form of dates as front matter and file names write them: told without a pattern, which takes long to compile."""

from __future__ import annotations

_ZEROS = str.maketrans("123456789", "0" * 9)
_DAY = "0000-00-00"
_ZONES = ("Z", *(f"{space}{sign}00{colon}00" for space in (" ", "") for sign in "+-" for colon in (":", "")))
_DATES = frozenset((_DAY, *(f"{_DAY}{mark}00:00:00{zone}" for mark in "T " for zone in _ZONES)))


def is_day(text: str) -> bool:
    """Whether a text is `2025-07-09` by its form, be there such a day or not."""
    return text.translate(_ZEROS) == _DAY


def is_date(text: str) -> bool:
    """Whether a text is a day by its form, if need be with a time and its offset: `2025-07-09 06:30:00 +0200`."""
    return text.translate(_ZEROS) in _DATES
