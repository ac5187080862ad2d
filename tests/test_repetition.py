"""Repetition: whatever is said twice in whatever form, no safe fix takes away what stands once."""

from __future__ import annotations

import re
import unicodedata

from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.normal import normal_form
from newslint.linter import Linter

LINTER = Linter({"select": ["REP"], "ignore": ["REP105", "REP110"]})
SLOW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])

SENTENCES = (
    "The old ferry made its last crossing on Sunday, with forty passengers and a brass band on board.",
    "Its captain, who has steered it since 1988, said that he would miss the fog more than the sun.",
    "“We have seen worse,” the stationmaster said – but nobody in the village could say when.",
    "Members pay nothing, and leave a deposit only for what has an engine, which most find fair.",
    "See [the plan][plan] for the dates, and the note[^1] for what it costs.",
    "The **mayor** cut a *red* ribbon with `scissors` that she had to borrow from the tailor.",
    "桥于周一重新开放，往返的渡船从此停航，船长说他会想念大雾。",
    "橋は六週間の修理を終えて月曜日に再び開通し、とても静かだった。",
)
sentences = st.sampled_from(SENTENCES)
paragraphs = st.lists(sentences, min_size=1, max_size=4, unique=True).map(" ".join)
blocks = st.one_of(
    paragraphs,
    paragraphs,
    paragraphs,
    paragraphs.map(lambda said: said.replace(". ", ".\n")),
    paragraphs.map("> {}".format),
    st.sampled_from(("# The ferry", "## What comes next", "## The costs", "---", "![A ferry](ferry.jpg)")),
    st.lists(sentences, min_size=1, max_size=3).map(lambda said: "\n".join(map("- {}".format, said))),
    st.lists(sentences, min_size=1, max_size=3).map(lambda said: "\n".join(f"{n}. {s}" for n, s in enumerate(said, 1))),
    st.lists(sentences, min_size=1, max_size=2).map(lambda said: "\n".join(("```", *said, "```"))),
    sentences.map("- item\n\n  {}".format),
    sentences.map("{}\n===".format),
    sentences.map("<div>\n{}\n</div>".format),
    st.just("| a | b |\n|---|---|\n| c | d |"),
    st.just("[plan]: https://county.invalid/plan"),
    st.just("[^1]: It costs four pounds a day, and nobody knows who is to pay them."),
)


@st.composite
def repetitive(draw: st.DrawFn) -> Article:
    """An article some of whose blocks stand again, as they are, joined to one line, or in other marks."""
    body = draw(st.lists(blocks, min_size=2, max_size=8))
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(body) - 1))
        copied = body[start : start + draw(st.integers(1, 4))]
        change = draw(st.sampled_from((None, None, None, "joined", "one line", "plain marks")))
        if change == "joined" and all(block[0] not in "#->`!|[<0123456789 " and "===" not in block for block in copied):
            copied = [" ".join(copied)]
        elif change == "one line":
            copied = [block if "===" in block else " ".join(block.split("\n")) for block in copied]
        elif change == "plain marks":
            copied = [block.replace("“", '"').replace("”", '"').replace("–", "-") for block in copied]
        at = draw(st.integers(0, len(body)))
        body[at:at] = copied
    text = draw(st.sampled_from(("\n\n", "\n\n\n", "\r\n\r\n"))).join(body) + draw(st.sampled_from(("\n", "")))
    front = draw(st.sampled_from(("", "", "---\ntitle: The ferry\ndate: 2025-01-01\n---\n\n")))
    return Article(front + text, draw(st.sampled_from(("a.md", "a.md", "a.txt"))))


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", unicodedata.normalize("NFKC", text).casefold()))


def structure(article: Article) -> set[tuple[str, int, str]]:
    """What is no paragraph: headings, items, tables, pictures as they stand; code by its lines, as it may be joined."""
    found = set()
    for block in article.blocks:
        said = article.text[block.start : block.end]
        if block.kind not in ("paragraph", "quote"):
            pieces = said.splitlines() if block.kind == "code" else [said]
            form = normal_form if block.kind == "heading" else str.split
            found.update((block.kind, block.level, " ".join(form(piece))) for piece in pieces if piece.strip())
    return found


@SLOW
@given(repetitive())
def test_a_safe_fix_takes_away_nothing_that_stands_once(article: Article) -> None:
    note(article.text)
    fixed = LINTER.fix(article)
    after = Article(fixed.text, article.name)
    assert not [finding for finding in fixed.remaining if finding.code == "NL003"]
    assert words(fixed.text) == words(article.text)
    assert structure(after) == structure(article)
    assert {link.target for link in after.links} == {link.target for link in article.links}
    assert fixed.text.endswith("\n") == article.text.endswith("\n")


@SLOW
@given(repetitive(), st.booleans())
def test_fixing_twice_is_fixing_once(article: Article, unsafe: bool) -> None:
    note(article.text)
    fixed = LINTER.fix(article, unsafe=unsafe)
    assert not fixed.notes
    assert LINTER.fix(Article(fixed.text, article.name), unsafe=unsafe).text == fixed.text


@SLOW
@given(repetitive())
def test_an_unsafe_fix_leaves_no_bare_mark_of_a_list_or_quotation(article: Article) -> None:
    note(article.text)
    bare = re.compile(r"^\s*(?:[-*+>]|\d+[.)])\s*$", re.M)
    fixed = LINTER.fix(article, unsafe=True)
    assert not set(bare.findall(fixed.text)) - set(bare.findall(article.text))


def test_a_body_of_nothing_but_definitions_has_no_repetition() -> None:
    assert not LINTER.check(Article("[plan]: https://county.invalid/plan\n\n" * 9, "a.md"))


def test_a_short_line_within_a_copy_that_stands_nowhere_else_stays() -> None:
    one, two = SENTENCES[0], SENTENCES[1]
    text = f"{one}\n\n{two}\n\n{one}\n\n{one}\n\n{two}\n\n<!-- alone -->\n\n{one}\n"
    assert "alone" in LINTER.fix(Article(text, "a.txt"), unsafe=True).text


@SLOW
@given(st.lists(sentences, min_size=1, max_size=8, unique=True), st.sampled_from(("a.md", "a.txt")))
def test_what_is_said_once_is_no_repetition(said: list[str], name: str) -> None:
    assert not LINTER.check(Article("\n\n".join(said) + "\n", name))


def test_two_long_sentences_are_a_passage_in_a_text_without_line_breaks() -> None:
    said = (
        "The two sisters bought the forge with what their aunt's cookbook had earned in the years after the flood. "
        "They make hinges for the churches of the valley, and of late for the boats on the lake as well."
    )
    between = " ".join(f"Smith{n} hammered{n} upon{n} iron{n}." for n in range(100))
    article = Article(f"{said} {between} {said}\n", "a.txt")
    assert [copy.gone[0] for copy in article.copies.blocks] == [len(said) + len(between) + 2]
    in_paragraphs = Article(f"Once. {said} Then.\n\n{between}\n\nSo. {said} Well.\n", "a.txt")
    assert not in_paragraphs.copies.blocks
