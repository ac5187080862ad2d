"""Positions: code points, lines, bytes; property tests hold them together."""

from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from newslint.positions import (
    Lines,
    block_lines,
    from_utf8,
    from_utf16,
    line_from,
    line_start,
    located,
    merged,
    overlaps,
    removal,
    to_utf16,
    trimmed,
    whole_lines,
)

TEXTS = st.text(st.sampled_from("ab\n\r é字😀\u200b\t"), max_size=60)
SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 8)).map(lambda s: (s[0], s[0] + s[1])), max_size=12)


def test_a_line_ends_at_lf_crlf_and_lone_cr() -> None:
    lines = Lines("a\r\nbb\rc\n")
    assert [lines.locate(offset) for offset in (0, 3, 4, 6, 8)] == [(1, 1), (2, 1), (2, 2), (3, 1), (4, 1)]


def test_columns_count_code_points() -> None:
    assert Lines("é😀x").locate(2) == (1, 3)


@given(TEXTS)
def test_every_offset_has_a_place_and_comes_back(text: str) -> None:
    lines = Lines(text)
    for offset in range(len(text) + 1):
        line, column = lines.locate(offset)
        assert lines.start(line) + column - 1 == offset


@given(TEXTS, st.integers(0, 2000), st.data())
def test_a_line_begins_after_the_last_line_end(before: str, width: int, data: st.DataObject) -> None:
    text = before + "x" * width + "\ny"
    offset = data.draw(st.integers(0, len(text)))
    assert line_start(text, offset) == max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1


@given(TEXTS, st.data())
def test_byte_offsets_become_code_points(text: str, data: st.DataObject) -> None:
    points = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    offsets = [len(text[:point].encode()) for point in points]
    assert [from_utf8(text.encode(), offsets)[offset] for offset in offsets] == points


def test_a_lone_surrogate_counts_one() -> None:
    utf8 = "a\ud800b".encode("utf-8", "surrogatepass")
    assert from_utf8(utf8, [1, 4, 5]) == {1: 1, 4: 2, 5: 3}


@given(TEXTS, st.data())
def test_whole_lines_begin_and_end_with_a_line(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = whole_lines(text, (start, end))
    assert first <= start
    assert end <= last or text[last - 1 :][:1] in ("\r", "\n")
    assert first == 0 or text[first - 1] in "\r\n"
    assert last == len(text) or text[last - 1] in "\r\n"


def test_removing_a_block_leaves_one_blank_line() -> None:
    text = "one\n\ntwo\n\nthree\n"
    start, end = block_lines(text, (5, 8))
    assert text[:start] + text[end:] == "one\n\nthree\n"


def test_removing_the_last_block_keeps_the_end_of_the_one_before() -> None:
    for newline in ("\n", "\r\n"):
        text = f"one  {newline}{newline}two{newline}"
        start, end = block_lines(text, (text.index("two"), text.index("two") + 3))
        assert text[:start] + text[end:] == f"one  {newline}"


@given(
    st.lists(st.sampled_from(["one", "two words", "drei"]), min_size=1, max_size=5),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_removing_a_block_removes_no_word_of_another(words: list[str], newline: str) -> None:
    text = (newline * 2).join(words) + newline
    at = text.index(words[-1], sum(len(word) + 2 * len(newline) for word in words[:-1]))
    start, end = block_lines(text, (at, at + len(words[-1])))
    assert (text[:start] + text[end:]).split() == " ".join(words[:-1]).split()


@given(SPANS, st.integers(0, 60), st.integers(0, 8))
def test_overlaps_says_what_a_search_of_all_spans_says(spans: list[tuple[int, int]], start: int, length: int) -> None:
    known = merged(spans)
    end = start + length
    expected = any(a < max(end, start + 1) and start < b for a, b in known)
    assert overlaps(known, start, end) == expected


@given(SPANS)
def test_merged_spans_are_sorted_and_apart(spans: list[tuple[int, int]]) -> None:
    result = merged(spans)
    assert all(a[1] < b[0] for a, b in pairwise(result))
    assert {i for a, b in result for i in range(a, b)} == {i for a, b in spans for i in range(a, b)}


@given(TEXTS)
def test_trimmed_holds_no_white_space_at_its_ends(text: str) -> None:
    start, end = trimmed(text, (0, len(text)))
    assert text[start:end] == text.strip()
    assert re.fullmatch(r"\s*", text[:start])


WILD = st.text(st.sampled_from("ab\n\r é字😀\u200b\t\ud800\udc00\U0010ffff"), max_size=60)


@given(WILD, st.data())
def test_offsets_go_through_utf8_and_utf16_and_come_back(text: str, data: st.DataObject) -> None:
    points = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    utf8 = {point: len(text[:point].encode("utf-8", "surrogatepass")) for point in points}
    utf16 = to_utf16(text, points)
    assert [from_utf8(text.encode("utf-8", "surrogatepass"), utf8.values())[utf8[p]] for p in points] == points
    assert [from_utf16(text, utf16.values())[utf16[p]] for p in points] == points


@given(TEXTS, st.data())
def test_offsets_are_what_the_encoding_says(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text)))
    assert to_utf16(text, [point]) == {point: len(text[:point].encode("utf-16-le")) // 2}


@given(WILD, st.data())
def test_some_offsets_are_placed_as_all_lines_place_them(text: str, data: st.DataObject) -> None:
    lines = Lines(text)
    offsets = data.draw(st.lists(st.integers(0, len(text)), max_size=8))
    for offset, (line, start, column) in located(text, offsets).items():
        assert (line, offset - start + 1) == lines.locate(offset)
        assert line_from(text, start) == text[start : lines.end(line)].rstrip("\r\n")
        assert column == len(text[start:offset].encode("utf-8", "surrogatepass")) + 1


def test_columns_of_the_three_forms_differ() -> None:
    text = "x\na𐐀b"
    assert Lines(text).locate(4) == (2, 3)
    assert located(text, [4]) == {4: (2, 2, 6)}
    assert to_utf16(text, [4]) == {4: 5}


def test_what_fills_its_lines_goes_with_them_and_what_does_not_with_the_space_beside_it() -> None:
    text = "One.\n\nTwo two.\nThree. Four.\n"
    assert text[slice(*removal(text, (6, 14), whole=False))] == "Two two.\n"
    assert text[slice(*removal(text, (22, 27), whole=False))] == " Four."
    assert text[slice(*removal("One.\n\nTwo", (6, 9), whole=False))] == "\n\nTwo"
