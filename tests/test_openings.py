"""What begins as a phrase does is found by a quick look at bytes just as by reading every line."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.engine.opening_words import MARKS, TAIL, has_opening, line_openings
from newslint.engine.openings import by_rule, known_openings, openings, seconds_of
from newslint.engine.rough_openings import LEAD_MARKS, rough_lines

FIRSTS = sorted(first.decode() for first in known_openings().rows)
SECONDS = sorted({word.strip("_") for row in known_openings().rows.values() for word in row.decode().split()})[::7]
ENDS = [
    ". ",
    "? ",
    "! ",
    '." ',
    ".” ",
    ".) ",
    "?) ",
    '?" ',
    "!” ",
    "。",
    "！",
    "？",
    "।",
    "… ",
    "؟ ",
    "۔ ",
    ".",
    "…",
    "?",
]
ODD = [
    "\n", "\n\n", "\r\n", " ", "\xa0", "\u2003", "\x1c", "\x85", "\u3000", "\u200b", "\t", "](", "](https://bus.invalid/) ", "![", "[", "**", "> ",
    "- ", "# ", "1. ", "12 ", "3件の", "１２", "٣ ", "’", "‘", "“", "”", "—", "é", "İ", "ı", "i̇", "ß", "Σ", "أ", "K", "`", "$", "_", ",", ":", "：",
    "facebook", "YouTube", "X ", "#", "*", "\ud800", "\ufffd", "한국", "看 ", "नमस्ते", "word " * 30, "字" * 60, "é" * 70, "“" * 30, "-" * 90,
]  # fmt: skip
PIECES = st.one_of(
    *(st.sampled_from(words) for words in (FIRSTS, SECONDS, ENDS, ODD)),
    st.sampled_from(FIRSTS).map(str.capitalize),
    st.sampled_from(FIRSTS).map(lambda word: f"\n{word} "),
    st.text(max_size=3),
    st.just(" "),
)


def read_all(article: Article) -> tuple[tuple[int, tuple[str, str, str]], ...]:
    """Every line read word by word: what `openings` gives, without its leaps."""
    found = []
    at, is_lead = article.body_start, True
    for line in article.body.split("\n"):
        if line and not line.isspace():
            for offset, words in line_openings(line, is_lead=is_lead):
                row = known_openings().rows.get(words[0].encode("utf-8", "surrogatepass"), b"").decode()
                if row and any(has_opening(seconds, words) for _, seconds in by_rule(row)):
                    found.append((at + offset, words))
            is_lead = False
        at += len(line) + 1
    return tuple(found)


@settings(max_examples=1500, deadline=None)
@example("![bildcheck.) chcesz")
@given(st.lists(PIECES, max_size=14).map("".join))
def test_the_quick_look_finds_what_reading_every_line_finds(text: str) -> None:
    article = Article(text, "a.txt")
    assert openings(article, frozenset()) == read_all(article)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FIRSTS), st.sampled_from(SECONDS), st.sampled_from(ENDS), st.sampled_from(ODD))
def test_a_phrase_is_found_at_a_line_s_begin_and_in_its_last_sentence(
    first: str, second: str, end: str, odd: str
) -> None:
    for text in (f"{first} {second}", f"It was late{end}{odd}{first} {second}", f"{odd}{first} {second}{end}\n\nso"):
        article = Article(text, "a.txt")
        assert openings(article, frozenset()) == read_all(article)


def test_where_a_link_s_text_ends_with_its_sentence_another_may_begin() -> None:
    for end in (".](", '."](', ".)](", "…]("):
        article = Article(f"[It was late for a long time{end}share this story", "a.txt")
        assert openings(article, frozenset()) == read_all(article) != ()


def test_a_long_line_of_spaces_above_is_no_lead() -> None:
    article = Article(f"{' ' * 30}\nWhat you have to know about it: share this story\n", "a.txt")
    assert openings(article, frozenset()) == read_all(article) != ()


@pytest.mark.parametrize(
    "line", ["So, the ferry was late again.", "In “the ferry” nobody speaks.", "It’s late, she says."]
)
def test_marks_beside_the_first_words_wake_no_closer_look(line: str) -> None:
    assert rough_lines(line.encode(), known_openings()) == []


def test_first_words_of_a_user_are_found_too() -> None:
    article = Article("The ferry.\n\nSchiff ahoi here.\n\nÄpfel kaufen\n", "a.txt")
    assert openings(article, frozenset()) == ()
    assert [article.text[at:][:5] for at, _ in openings(article, frozenset({"schiff", "äpfel"}))] == ["Schif", "Äpfel"]


def test_no_letter_is_made_of_the_marks_that_are_passed_over_byte_by_byte() -> None:
    marks = set(LEAD_MARKS)
    letters = (chr(code) for code in range(0x110000) if not 0xD800 <= code < 0xE000)
    assert not [sign for sign in letters if sign.isalnum() and marks.issuperset(sign.encode())]


def test_first_words_end_in_a_letter_so_that_marks_after_them_may_be_cut_off() -> None:
    plain = [first for first in FIRSTS if first.isascii() and first not in "#*"]
    assert all(word[-1].isalnum() and word == word.strip(MARKS + TAIL) for word in plain)


def test_each_rule_has_the_openings_of_its_own_phrases() -> None:
    assert seconds_of("RES513", "certainly").split() == [".", "here", "here's"]
    assert not seconds_of("RES513", "facebook")


@pytest.mark.parametrize(
    "text",
    [
        "1. The ferry\n2. The bus\n",
        "Of course, the ferry was late.\n",
        "It rose to 12.\n\n2019.\n",
        "Certainly, the bus ran.",
    ],
)
def test_what_begins_like_much_prose_wakes_nothing(text: str) -> None:
    assert openings(Article(text, "a.txt"), frozenset()) == ()
