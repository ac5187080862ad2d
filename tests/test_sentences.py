"""Sentences are cut where a plain statement of their ends cuts them."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newslint.article.sentences import split_sentences
from newslint.positions import trimmed

# The same ends as they would be said, at four times the cost.
PLAIN = re.compile(
    r"[.!?…।॥؟۔։።။]+[\"'”’“‘»«›‹״׳)\]*_]*(?:\s+|\Z)|(?:[。！？]|……)+[」』”’）]*\s*"
    r"|(?<=[\u3040-\u30ff\u3400-\u9fff])[.!?]+[\"'”’」』]*(?=[\u3040-\u30ff\u3400-\u9fffA-Z])"
    r"|(?<=[\u0e00-\u0e7f”’\"']) +(?=[\u0e00-\u0e7f“‘\"'])|\n{2,}"
)


@given(st.text("aZ日ทé1 .!?…。！？」』”’“‘\"'»)]*_\n\r\t।؟", max_size=24), st.integers(0, 3))
def test_a_text_is_cut_where_its_sentences_end(text: str, start: int) -> None:
    end = len(text)
    cuts = [start, *(match.end() for match in PLAIN.finditer(text, start, end)), end]
    said = [trimmed(text, pair) for pair in pairwise(cuts) if start <= end]
    assert split_sentences(text, start, end) == [span for span in said if span[1] > span[0]]


def test_sentences_of_three_scripts() -> None:
    for said in (("He left. ", "She stayed!"), ("他走了。", "她留下了。"), ("他走了.", "她留下了.")):
        text = "".join(said)
        assert [text[slice(*span)] for span in split_sentences(text, 0, len(text))] == [part.strip() for part in said]
