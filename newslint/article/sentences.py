"""Sentences, cut the same way wherever the same text stands."""

from __future__ import annotations

from newslint.late import late
from newslint.positions import Span, trimmed

_STOPS = ".!?…।॥؟۔։።။"
_JAPANESE = "\u3040-\u30ff\u3400-\u9fff"
_THAI = "\u0e00-\u0e7f"

# All that an end may begin with comes first, and is looked at behind itself: so `re` leaps to the next of these signs.
_END = late(
    f"[{_STOPS}。！？ \n](?:"
    f"(?<=[{_STOPS}])[{_STOPS}]*[\"'”’“‘»«›‹״׳)\\]*_]*(?:\\s+|\\Z)"
    "|(?:(?<=[。！？])|(?<=…)…)(?:[。！？]|……)*[」』”’）]*\\s*"
    # Chinese and Japanese, written with the stops of Latin.
    f"|(?<=[{_JAPANESE}][.!?])[.!?]*[\"'”’」』]*(?=[{_JAPANESE}A-Z])"
    # Thai has no mark at a sentence's end: there a space is one.
    f"|(?<=[{_THAI}”’\"'] ) *(?=[{_THAI}“‘\"'])"
    "|(?<=\n)\n+)"
)


def split_sentences(text: str, start: int, end: int) -> list[Span]:
    """Cut a paragraph after each sentence's end; a cut after "Dr." does no harm where copies are compared."""
    spans: list[Span] = []
    at = start
    for match in _END.finditer(text, start, end):
        spans.append(trimmed(text, (at, match.end())))
        at = match.end()
    spans.append(trimmed(text, (at, end)))
    return [span for span in spans if span[1] > span[0]]
