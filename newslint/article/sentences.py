"""Sentences, cut the same way wherever the same text stands."""

from __future__ import annotations

from newslint.late import late
from newslint.positions import Span, trimmed

_END = late(
    r"[.!?…।॥؟۔։።။]+[\"'”’“‘»«›‹״׳)\]*_]*(?:\s+|\Z)|(?:[。！？]|……)+[」』”’）]*\s*"
    # Chinese and Japanese, written with the stops of Latin.
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff])[.!?]+[\"'”’」』]*(?=[\u3040-\u30ff\u3400-\u9fffA-Z])"
    # Thai has no mark at a sentence's end: there a space is one.
    r"|(?<=[\u0e00-\u0e7f”’\"']) +(?=[\u0e00-\u0e7f“‘\"'])|\n{2,}"
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
