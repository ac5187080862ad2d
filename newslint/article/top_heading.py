"""Whether a text may have a top heading near its head: the cheap question before its blocks are parsed."""

from __future__ import annotations

REACH = 4000
"""Code points of a body in which its headline stands."""


def body_head(text: str, start: int) -> str:
    """The head of the body that begins at an offset, with a line's end before it."""
    return "\n" + text[start : start + REACH]


def may_have_top_heading(text: str, start: int) -> bool:
    """Whether the head of the body may have one."""
    # One sign is looked for in a tenth of the time that several take.
    head = body_head(text, start)
    return ("#" in head and "\n# " in head) or ("=" in head and "\n===" in head)
