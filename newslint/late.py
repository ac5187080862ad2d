"""Patterns that are compiled when they are first asked: those that most articles never ask cost a start nothing."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr


class _Late:
    """Stands for a compiled pattern; what is asked of it is kept, so that it is compiled and looked up once."""

    def __init__(self, pattern: Any, flags: int) -> None:
        self._given = pattern, flags
        # What other patterns are made of.
        self.pattern = pattern

    def __getattr__(self, name: str) -> object:
        found = getattr(re.compile(*self._given), name)
        self.__dict__[name] = found
        return found


def late(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, compiled later."""
    given: Any = _Late(pattern, flags)
    stand_in: re.Pattern[AnyStr] = given
    return stand_in
