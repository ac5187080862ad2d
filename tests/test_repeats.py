"""Repetition: what the shared view finds, whatever a copy was made into, and in how much time."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from repetition import has_repeats

from newslint.article import Article
from newslint.article.gopher import measures_over_limit
from newslint.article.matches import find_matches
from newslint.article.normal import say_the_same
from newslint.article.words import read_words

FIRST = (
    "The old ferry made its last crossing on Sunday, with forty passengers and a brass band on board. Its captain, who"
    " has steered it since 1988, said that he would miss the fog more than the sun."
)
SECOND = (
    "The new bridge opens to cars in May and to cyclists a month later, the county said. Whether it will carry a bus"
    " line is still open, since the two towns cannot agree who pays for the stops."
)
LAST = "A second ferry stays for the islands, where nobody wants a bridge and everybody wants a doctor."


def copies(text: str, name: str = "a.txt") -> dict[str, int]:
    found = Article(text, name).copies._asdict()
    return {kind: len(items) for kind, items in found.items() if items}


@pytest.mark.parametrize(
    "copy",
    [
        f"{FIRST}\n\n{SECOND}",
        f"{FIRST} {SECOND}",
        "\n\n".join(re.split(r"(?<=\.) ", f"{FIRST} {SECOND}")),
        textwrap.fill(f"{FIRST} {SECOND}", 60),
        f"{FIRST}\r\n\r\n{SECOND}",
        f"{FIRST}\n\n{SECOND}".upper(),
        f"{FIRST}\n\n{SECOND}".replace(" ", "  "),
        f"{FIRST}\n\n{SECOND}".replace("fog", "rain"),
        f"More on the ferry: {FIRST}\n\n{SECOND} So much for the bridge.",
    ],
    ids="as-it-is joined split re-wrapped crlf capitals spaces one-word-changed shifted".split(),
)
@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_a_copy_of_two_paragraphs_is_one_block_however_it_was_made(copy: str, name: str) -> None:
    assert copies(f"{FIRST}\n\n{SECOND}\n\n{LAST}\n\n{copy}\n", name) == {"blocks": 1}


def test_a_block_is_found_in_a_text_without_line_breaks() -> None:
    assert copies(f"{FIRST} {SECOND} {LAST} {FIRST} {SECOND}") == {"blocks": 1}


def test_one_defect_is_of_one_kind() -> None:
    assert copies(f"{FIRST}\n\n{SECOND}\n\n{FIRST}\n\n{SECOND}\n") == {"doubled": 1}
    assert copies(f"{FIRST}\n\n{SECOND}\n\n{LAST}\n\n{SECOND}\n") == {"paragraphs": 1}
    assert copies(f"{FIRST}\n\n{SECOND}\n\n{LAST}\n\n{SECOND[:140]}…\n") == {"cut": 1}
    assert copies(f"{FIRST}\n\n{FIRST}\n\n{SECOND}\n\n{SECOND}\n\n{LAST}\n") == {}  # neighbours are a view of their own


words = st.lists(st.sampled_from("ant bee cat dog elk fox gnu hen ibis jay".split()), max_size=120)


@given(words, st.sampled_from([1, 2]))
def test_matches_are_equal_words_that_stood_before_and_do_not_overlap(keys: list[str], weight: int) -> None:
    done = 0
    for match in find_matches(keys, weight):
        assert match.copy[0] >= done
        assert match.first[1] <= match.copy[0]
        for first, copy, length in match.pieces:
            assert keys[first : first + length] == keys[copy : copy + length]
        done = match.copy[1]
    assert done <= len(keys)


@given(words.filter(lambda keys: len(keys) >= 12), words)
def test_a_stretch_that_stands_again_is_always_found(stretch: list[str], between: list[str]) -> None:
    # What parts the two is none of their words, so that no other reading explains them.
    keys = [*stretch, *(f"x{n}" for n in range(len(between) + 1)), *stretch]
    found = list(find_matches(keys, 1))
    covered = {
        place for match in found for piece in match.pieces for place in range(piece.copy, piece.copy + piece.length)
    }
    assert covered >= set(range(len(keys) - len(stretch), len(keys)))


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    article = Article(text, "a.md")
    list(measures_over_limit(text))
    has_repeats(text)
    assert all(0 <= a <= b <= len(text) for repeat in article.repeats for a, b in (repeat.first, repeat.copy))


def test_words_are_compared_without_case_marks_and_forms() -> None:
    assert read_words("Déjà “VU” ﬁne İstanbul", 0).keys == ["déjà", "vu", "fine", "istanbul"]
    assert read_words("船が、来た", 0).keys == list("船が来た")
    assert read_words("Brand™ “naïve” → go … 5's", 3).keys == ["nd", "naïve", "go", "5", "s"]


def test_a_line_end_in_chinese_parts_no_words() -> None:
    assert say_the_same("新船每天往\n返十二趟", "新船每天往返十二趟")
    assert not say_the_same("the rapist came", "therapist came")


def test_the_candidate_test_wakes_for_what_the_rules_tell_and_sleeps_on_plain_text() -> None:
    assert not has_repeats(f"{FIRST}\n\n{SECOND}\n\n{LAST}\n")
    assert has_repeats(f"{FIRST}\n\n{SECOND}\n\n{SECOND.replace('cyclists', 'riders').replace('agree', 'settle')}\n")
    assert has_repeats("Short line\nshort line\n")
    assert has_repeats("老渡口停运三年，下周一重新开航。老人都说好，孩子也一样。老渡口停运三年，下周一重新开航。")


def test_a_text_of_one_paragraph_over_and_over_has_few_findings() -> None:
    repeats = Article(f"{FIRST}\n\n" * 400, "a.txt").repeats
    assert len(repeats) < 12
    assert sum(repeat.paragraphs for repeat in repeats) == 399


def test_a_phrase_that_stands_in_two_sentences_wakes_no_rule() -> None:
    phrase = "the regional office for the coordination of humanitarian affairs"
    text = (
        f"Last spring {phrase} opened a warehouse by the river, far from any road.\n\n"
        f"Nobody in the villages above had ever heard that {phrase} keeps blankets there for the winter.\n"
    )
    assert not has_repeats(text)
    assert has_repeats(f"{FIRST} {SECOND}\n\n{LAST}\n\n{SECOND}\n")
    assert has_repeats(f"{FIRST}\n\n{LAST} {FIRST}\n")


def test_a_copy_in_other_quotation_marks_dashes_and_spaces_is_a_candidate() -> None:
    said = "“We keep the ferry – whatever it costs”, the mayor told the council on Tuesday evening."
    again = said.translate(str.maketrans({"“": '"', "”": '"', "–": "-", " ": "\xa0"}))
    assert has_repeats(f"{said}\n\n{FIRST}\n\n{again}\n")


def test_a_sentence_that_ends_with_an_ellipsis_or_begins_otherwise_is_a_candidate() -> None:
    said = "Il tetto, rifatto in lamiera negli anni Ottanta, trasformava la pioggia in un rullo di tamburi…"
    assert has_repeats(f"{FIRST} {said} {SECOND} {said} {LAST}\n")
    one = "L’assessora Mirò parla di «un investimento sulla città»; l’opposizione ricorda che la piscina è chiusa."
    assert has_repeats(f"{FIRST} {one} {SECOND} {one.replace('parla', 'arrivano')} {LAST}\n")
