"""Characters that are told by their script without a pattern are those of the class that it would have."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

import pytest
from newslint.rules.encoding.line_endings import _ends_in_half_ellipsis

from newslint.article import mark_reading, plain, quotes

UNSPACED = "[\u0590-\u06ff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
MARKED = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"


@pytest.mark.parametrize(
    ("tells", "signs"),
    [
        (quotes.is_unspaced, UNSPACED),
        (mark_reading.is_wide, MARKED),
        (plain.is_wide, plain.WIDE.pattern),
        (lambda sign: _ends_in_half_ellipsis(sign + "…"), "[\u2e80-\u9fff]"),
    ],
)
def test_a_script_is_told_as_by_its_class(tells: Callable[[str], bool], signs: str) -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1)]
    wanted = set(re.findall(signs, "".join(every)))
    assert {sign for sign in every if tells(sign)} == wanted


@pytest.mark.parametrize("text", ["", "…", "漢", "漢字", "…漢", "a…"])
def test_half_an_ellipsis_stands_behind_a_wide_character(text: str) -> None:
    assert not _ends_in_half_ellipsis(text)
