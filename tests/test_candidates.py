"""The question that comes before repetition is looked for: it wakes for whatever the rules tell, and sleeps else."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repetition import has_repeats

from newslint.article import Article
from newslint.article.candidates import has_neighbours
from newslint.article.letters import LINE, read_letters

TEXTS = sorted((Path(__file__).parent.parent / "benchmarks" / "accuracy" / "clean").glob("*.txt"))
TELEGRAM = "The mill at Oster burned down in the night. Nobody was hurt, since the looms stood still for the holiday."
OTHER = "Rain is expected on Friday. The fair will be held in the old riding hall, whose roof was mended in spring."
LAST = "Tickets cost what they did last year, and children under ten get in for nothing."


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_it_sleeps_on_plain_news_in_any_language(path: Path) -> None:
    assert not has_repeats(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_it_wakes_for_each_paragraph_that_stands_again(path: Path) -> None:
    text = path.read_text(encoding="utf-8").strip()
    for paragraph in text.split("\n\n"):
        if len(paragraph) >= 60:
            assert has_repeats(f"{text}\n\n{paragraph}\n"), paragraph
            assert has_repeats(f"{paragraph}\n\n{text}\n"), paragraph
            assert has_repeats(f"{text}\n\n{paragraph.upper()}\n"), paragraph
            assert has_repeats(f"{text}\n\n{textwrap.fill(paragraph, 50)}\n".replace("\n", "\r\n")), paragraph


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_it_wakes_for_two_paragraphs_again_where_no_line_ends(path: Path) -> None:
    text = path.read_text(encoding="utf-8").strip()
    joint = "" if path.stem in ("zh", "zh-hant", "ja") else " "
    paragraphs = text.split("\n\n")
    assert has_repeats(joint.join([*paragraphs, *paragraphs[1:3]]))


@pytest.mark.parametrize(
    "again",
    [
        TELEGRAM.replace("holiday", "feast"),
        TELEGRAM.replace("mill at Oster", "weaving mill"),
        TELEGRAM.replace("burned", "went").replace("looms", "wheels"),
        TELEGRAM[:70],
        TELEGRAM[20:],
        TELEGRAM.replace(" ", "  ").replace("  looms", "\xa0looms"),
        TELEGRAM.replace("Nobody", "“Nobody").replace("holiday.", "holiday”…"),
        TELEGRAM.replace(". ", ".\n\n"),
        "Nobody was hurt, since the looms stood still for the holiday.",
    ],
)
def test_it_wakes_for_a_copy_that_was_changed(again: str) -> None:
    assert has_repeats(f"{TELEGRAM}\n\n{OTHER}\n\n{again}\n")
    assert not has_repeats(f"{TELEGRAM}\n\n{OTHER}\n\n{LAST}\n")


def test_it_wakes_for_a_passage_cut_within_a_sentence_where_no_line_ends() -> None:
    cut = OTHER[OTHER.index("The fair") : OTHER.index("ing.")]
    assert has_repeats(f"{TELEGRAM} {OTHER} {LAST} {cut}\n")
    assert has_repeats(f"{TELEGRAM} {OTHER} {LAST} {cut} {LAST[:-1]}, too.\n")


def test_it_sleeps_on_what_is_no_passage() -> None:
    phrase = "the regional office for the protection of the northern river banks"
    assert not has_repeats(f"He led {phrase} for years.\n\n{OTHER}\n\nToday {phrase} has nobody to lead it.\n")
    # Rows of a table of values, and addresses of one host.
    assert not has_repeats("Price: 12 pounds\nWeight: 3 kilos\n\nPrice: 14 pounds\nWeight: 4 kilos\n")
    links = "\n\n".join(f"Read it [there](https://news.example.org/2025/05/the-old-town/{n}.html)." for n in range(1))
    assert not has_repeats(f"{links}\n\n{OTHER} [More](https://news.example.org/2025/05/the-old-town/9.html)\n")


FAR = f"{TELEGRAM}\n\n{OTHER}\n\n{LAST}\n\n"


def test_it_sleeps_on_a_sentence_that_is_said_again_some_paragraphs_further_on() -> None:
    said = "It was the best that could be done that day."
    one, other = (f"The {name} told the council what had been {done}. {said} Then they {left}.\n\n" for name, done, left in
                  (("smith", "tried in the yard", "went back to the forge"), ("miller", "missing", "were thanked")))  # fmt: skip
    assert has_repeats(f"{one}{other}")
    assert not has_repeats(f"{one}{FAR}{other}")
    assert not has_repeats(f"{one}{FAR}{other}".replace("\n", "\r\n"))
    # A heading is no paragraph.
    assert has_repeats(f"{one}# The second day\n\n{other}")


def test_it_sleeps_on_a_heading_whose_words_a_sentence_begins_with() -> None:
    name = "The Old Mill at Oster and the Great Looms of its Hall"
    assert not has_repeats(f"## {name}\n\n{FAR}{name} were sold to a bank in spring.\n")


def test_it_wakes_for_a_short_paragraph_in_latin_among_chinese() -> None:
    said = "Learn more and get started today with the documentation of it."
    chinese = "老渡口停运三年，下周一重新开航。老人都说好，孩子也一样。\n\n市政府说，桥明年春天才能修完，在那以前渡船免费。\n\n"
    assert has_repeats(f"{said}\n\n{chinese}{said}\n")


def test_it_wakes_for_a_passage_among_lines_that_all_begin_alike() -> None:
    rows = [f"Stock status of the harbour {chr(97 + number) * 40}\n\n" for number in range(12)]
    assert not has_repeats("".join(rows))
    assert has_repeats("".join([*rows[:6], f"{TELEGRAM}\n\n", *rows[6:], f"{TELEGRAM}\n"]))
    assert has_repeats("Read on.\n" * 500)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["the first line", "the first line"], True),
        (["the first line", "the second line", "the first line", "the second line"], True),
        (["the first line", "the second line", "the first line"], False),
        (["short", "short"], False),
        ([], False),
    ],
)
def test_neighbours_are_lines_or_passages_of_them(lines: list[str], expected: bool) -> None:
    assert has_neighbours([line.encode() for line in lines]) is expected


@pytest.mark.parametrize(
    ("text", "woken"),
    [
        ("# The mill burns\n\nThe mill burns\n\nNobody was hurt.\n", True),
        ("Nobody was hurt.\n\n# The mill burns\n\nThe fair goes on.\n\nThe mill burns\n", True),
        ("---\ntitle: The mill burns\n---\nA.\n\nBy day.\n\nIt was.\n\nHe is.\n\nThe mill burns\n\nAs if\n\nThe mill burns\n", True),
        ("The first.\n\nSome fair.\n\nSome mill.\n\n## Who won\n\nThe tanner.\n\n## Who lost\n\nThe baker.\n\n## Who won\n", False),
    ],
)  # fmt: skip
def test_a_line_that_stands_twice_wakes_where_it_may_be_the_title(text: str, woken: bool) -> None:
    assert Article(text, "a.md").repeated_lines is woken


def test_letters_are_the_same_whatever_marks_stand_among_them() -> None:
    plain = read_letters('He said: "No - never" [twice](https://example.org/a.b).\r\n').said
    assert read_letters("He said: “No – never” **twice**.\n\n").said.rstrip(LINE) == plain.rstrip(LINE)
    assert read_letters("He said: No, never twice HTTPS://example.org/a.b http://a.org/b").said == plain.rstrip()
    assert read_letters("IŞIK, ÇAĞRI, İZMİR").said == read_letters("ışık, çağrı, izmir").said
    assert read_letters("他说：“不”。\n").said == read_letters("他说：「不」。\n").said


@given(st.text(alphabet="ab c.\n。船ж", max_size=200))
def test_any_text_is_asked(text: str) -> None:
    assert has_repeats(text) in (True, False)


@given(st.lists(st.sampled_from("ant bee cat dog elk fox gnu hen".split()), min_size=30, max_size=60))
def test_whatever_stands_twice_as_a_paragraph_is_woken_for(words: list[str]) -> None:
    paragraph = " ".join(words).capitalize() + "."
    assert has_repeats(f"{paragraph}\n\n{OTHER}\n\n{paragraph}\n")


def test_lines_that_are_made_of_few_words_are_no_passage_and_cost_no_more_than_they_are_long() -> None:
    words = "bridge thunder field market night meadow basket copper".split()
    lines = [f"{words[n % 8]} {words[n * 7 % 5]} {n} {words[n * 3 % 7]}" for n in range(20_000)]
    assert not has_repeats("\n".join(lines))
