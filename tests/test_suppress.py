"""What an article says of itself: which findings it suppresses, and which suppressions are of no use."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint
from newslint.article import Article
from newslint.fixing.edits import apply_edits, choose
from newslint.linter import Linter

FRONT = "---\ntitle: The ferry\ndate: 2025-07-09\nauthor: Ann Lee\nsource_url: https://ferry.invalid/a\n---\n\n"
BAD = "The cafÃ© was open."
LONG = "The ferry between the two islands ran again on Thursday, after eleven days in the dock."


def found(text: str, name: str = "a.md", front: str = FRONT, **config: object) -> list[str]:
    """`line:code` of each finding in a text below front matter, lines counted from the text's own first."""
    above = front.count("\n")
    linter = Linter(config)
    article = linter.article(front + text, name)
    return [f"{article.lines.locate(f.start)[0] - above}:{f.code}" for f in linter.check(article)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"<!-- newslint: disable-next-line=ENC201 -->\n{BAD}\n\n{BAD}\n", ["4:ENC201"]),
        (f"<!--newslint:disable-next-line=ENC201-->\n{BAD}\n", []),
        (f"<!-- newslint: disable-next-line=ENC201 -- as the shop has it -->\n\n{BAD}\n", []),
        (f"<!-- newslint: disable-next-line=ENC -->\n{BAD}\n", []),
        (f"<!-- newslint: disable-next-line=REP101, ENC201 ALL -->\n{BAD}\n", ["1:NL001", "1:NL001"]),
        (f"<!-- newslint: disable-next-line=ALL -->\n{BAD}\n", []),
        (f"{BAD}\n\n<!-- newslint: disable=ENC201 -->\n\n{BAD}\n\n<!-- newslint: enable=ENC201 -->\n\n{BAD}\n", ["1:ENC201", "9:ENC201"]),
        (f"<!-- newslint: disable=ENC201 -->\n{BAD}\n\n<!-- newslint: enable -->\n\n{BAD}\n", ["6:ENC201"]),
        (f"<!-- newslint: disable=ENC -->\n{BAD}\n\n<!-- newslint: enable=ENC201 -->\n\n{BAD}\n", ["6:ENC201"]),
        (f"<!-- newslint: disable=ENC201 --> {BAD} <!-- newslint: enable=ENC201 -->\n{BAD}\n", ["2:ENC201"]),
        (f"{BAD}\n\nA line.\n\n<!-- newslint: disable-file=ENC201 -->\n", []),
        (f"<!-- newslint: disable-next-line=ENC201 -->\n<!-- newslint: disable-next-line=LNK301 -->\n[{BAD}](#)\n", []),
        (f"- one\n\n  <!-- newslint: disable-next-line=ENC201 -->\n  {BAD}\n", []),
        (f"<div>\n<!-- newslint: disable-next-line=ENC201 -->\n<p>{BAD}</p>\n</div>\n", []),
        (f"<!-- newslint:\n  disable=ENC201\n  -- of old -->\n{BAD}\n", []),
    ],
)  # fmt: skip
def test_a_comment_suppresses_what_it_governs(text: str, left: list[str]) -> None:
    assert found(text) == left


@pytest.mark.parametrize(
    "text",
    [
        f"```html\n<!-- newslint: disable=ENC201 -->\n```\n\n{BAD}\n",
        f"    <!-- newslint: disable=ENC201 -->\n\n{BAD}\n",
        f"`<!-- newslint: disable=ENC201 -->` {BAD}\n",
        f"<pre>\n<!-- newslint: disable=ENC201 -->\n</pre>\n\n{BAD}\n",
        f"\\<!-- newslint: disable=ENC201 --> {BAD}\n",
        f"<!-- so is it written: <!-- newslint: disable=ENC201 -->\n\n{BAD}\n",
        f"newslint: disable=ENC201\n\n{BAD}\n",
    ],
)
def test_what_is_code_or_no_comment_is_text(text: str) -> None:
    assert [item for item in found(text) if "ENC201" in item] == [
        f"{text[: text.index('caf')].count(chr(10)) + 1}:ENC201"
    ]
    assert not [item for item in found(text) if "NL" in item]


def test_in_html_a_comment_governs_as_in_markdown() -> None:
    page = "<html>\n<head>\n<title>A</title>\n</head>\n<body>\n<!-- newslint: disable-next-line=ENC201,REP102 -->\n<p>{}</p>\n</body>\n</html>\n"
    linter = Linter({"select": ["ENC201", "REP102", "NL"]})
    article = Article(page.format(BAD), "a.html", format="html")
    assert [f.code for f in linter.check(article)] == ["NL001"]
    mended = Article(page.format("A text."), "a.html", format="html")
    assert linter.fix(mended).text == page.format("A text.").replace(
        "<!-- newslint: disable-next-line=ENC201,REP102 -->\n", ""
    )


def test_in_plain_text_a_comment_is_text() -> None:
    assert found(f"<!-- newslint: disable=ENC201 -->\n{BAD}\n", "a.txt") == ["2:ENC201"]


EMPTY = "---\ntitle: The ferry\ndate: 2025-07-09\nauthor:\nsource_url: https://ferry.invalid/a\n{}---\n\n"


@pytest.mark.parametrize(
    "key",
    [
        "newslint: {ignore: [MET402]}\n",
        "newslint: {ignore: MET402}\n",
        "newslint:\n  ignore: [MET]\n",
        "newslint:\n  ignore:\n  - MET402 # a house rule\n",
    ],
)
def test_the_key_in_the_front_matter_governs_it_and_the_body(key: str) -> None:
    assert found("A text.\n", front=EMPTY.format("")) == ["-3:MET402"]
    assert found("A text.\n", front=EMPTY.format(key)) == []
    assert found("A text.\n", "a.txt", front=EMPTY.format(key)) == []
    assert found(f"{BAD}\n", front=FRONT.replace("title", "newslint: {ignore: [ENC201]}\ntitle")) == []


@pytest.mark.parametrize(
    "front",
    [
        '+++\ntitle = "A"\ndate = 2025-07-09\nauthor = ""\nnewslint.ignore = ["MET402"]\n+++\n\n',
        '+++\ntitle = "A"\ndate = 2025-07-09\nauthor = ""\nnewslint = { ignore = ["MET402"] }\n+++\n\n',
        '+++\ntitle = "A"\ndate = 2025-07-09\nauthor = ""\n[newslint]\nignore = ["MET402"]\n+++\n\n',
        '{\n"title": "A",\n"date": "2025-07-09",\n"author": "",\n"newslint": {"ignore": ["MET402"]}\n}\n\n',
    ],
)
def test_the_key_is_read_in_toml_and_json(front: str) -> None:
    metadata = {"required": ["title", "date"], "recommended": ["author"]}
    assert found("A text.\n", front=front.replace("MET402", "LNK301"), metadata=metadata)
    assert found("A text.\n", front=front, metadata=metadata) == []
    text = front.replace("MET402", "LNK301") + "A text.\n"
    fixed = newslint.fix_text(text, config={"metadata": metadata})
    assert "newslint" not in fixed.text, "the key that suppresses nothing is taken out whole"
    assert [f.code for f in fixed.remaining] == ["MET402"]


def test_a_comment_does_not_reach_into_the_front_matter() -> None:
    text = "<!-- newslint: disable-file=MET402 -->\nA text.\n"
    assert found(text, front=EMPTY.format("")) == ["-3:MET402", "1:NL001"]


def test_a_suppressed_finding_is_not_fixed_in_any_round() -> None:
    text = f"{FRONT}A wo\u200brd.\n\n<!-- newslint: disable-next-line=ENC201 -->\n{BAD}\n\n{BAD}\n"
    fixed = newslint.fix_text(text, unsafe=True)
    assert fixed.text == text.replace("\u200b", "")[: -len(BAD) - 1] + "The café was open.\n"
    assert fixed.applied == {"ENC201": 1, "ENC212": 1}


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("One.\n\n<!-- newslint: disable-next-line=ENC201 -->\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\n\n<!-- newslint: disable=ENC201 -->\n\nTwo.\n\n<!-- newslint: enable -->\n", "One.\n\nTwo.\n"),
        ("One. <!-- newslint: disable=ENC201 --> Two.\n", "One. Two.\n"),
        ("One. <!-- newslint: disable=ENC201 -->\n", "One.\n"),
        ("- a\n<!-- newslint: disable-next-line=ENC201 -->\n- b\n", None),
        (
            f"<!-- newslint: disable-next-line=REP101,ENC201, LNK -- old -->\n{BAD}\n",
            f"<!-- newslint: disable-next-line=ENC201 -- old -->\n{BAD}\n",
        ),
        ("<!-- newslint: enable=ENC201 -->\n\nOne.\n", "One.\n"),
        ("<!-- newslint: disable-next-line=TXT999 -->\nOne.\n", None),
    ],
)
def test_a_suppression_of_no_use_is_taken_out_where_nothing_else_is_shown_otherwise(
    text: str, fixed: str | None
) -> None:
    result = newslint.fix_text(FRONT + text)
    assert result.text == FRONT + (text if fixed is None else fixed)
    assert bool(fixed) != any(f.code.startswith("NL") for f in result.remaining)


@pytest.mark.parametrize(
    ("key", "left"),
    [
        ("newslint: {ignore: [ENC201, REP102]}\n", "newslint: {ignore: [ENC201]}\n"),
        ("newslint: {ignore: [REP102, ENC201]} # so\n", "newslint: {ignore: [ENC201]} # so\n"),
        ("newslint:\n  ignore:\n    - REP102\n    - ENC201\n", "newslint:\n  ignore:\n    - ENC201\n"),
        ('newslint: {ignore: ["REP102", "ENC201"]}\n', 'newslint: {ignore: ["ENC201"]}\n'),
        ("newslint: {ignore: [REP102]}\n", ""),
    ],
)
def test_a_code_of_no_use_is_taken_out_of_the_front_matter(key: str, left: str) -> None:
    front = FRONT.replace("author", f"{key}author")
    text = f"{front}{BAD if left else 'A text.'}\n"
    assert newslint.fix_text(text).text == text.replace(key, left)


def test_only_what_was_checked_for_can_be_of_no_use() -> None:
    text = "<!-- newslint: disable-file=ENC201,REP -->\nA text.\n"
    assert found(text) == ["1:NL001"]
    assert found(text, ignore=["ENC201"]) == ["1:NL001"]
    assert found(text, ignore=["ENC201", "REP"]) == []
    assert found(text, select=["MET"]) == []
    assert found(text, **{"per-file-ignores": {"*.md": ["REP102", "ENC201"]}}) == [], "nor is all of REP"
    assert found(text, **{"per-file-ignores": {"*.md": ["NL001"]}}) == []
    assert found(f"<!-- newslint: disable-file=NL001 -->\n{text}") == []


def test_a_suppression_that_is_wrong_says_what_is_right() -> None:
    def said(text: str) -> list[str]:
        return [f"{f.code} {f.message}" for f in newslint.check_text(FRONT + text) if f.code != "ENC201"]

    (other,) = said(f"<!-- newslint: disable=ENC2o1 -->\n{BAD}\n")
    assert "No rule has the code `ENC2o1`; did you mean `ENC2" in other
    assert said(f"<!-- newslint: disable=enc201 -->\n{BAD}\n") == [
        "NL005 No rule has the code `enc201`; did you mean `ENC201`?"
    ]
    (other,) = said("<!-- newslint: disabel=ENC201 -->\nA text.\n")
    assert "did you mean `disable`?" in other
    (other,) = said("<!-- newslint: disable ENC201 -->\nA text.\n")
    assert "after an equals sign" in other
    (other,) = said("<!-- newslint: disable -->\nA text.\n")
    assert "names no rule" in other
    front = FRONT.replace("author", "newslint: [ENC201]\nauthor")
    (wrong,) = newslint.check_text(front + "A text.\n")
    assert (wrong.code, "newslint: {ignore: [REP101]}" in wrong.message) == ("NL005", True)


def test_there_is_an_end_to_the_suppressions_that_are_read() -> None:
    many = "<!-- newslint: disable=TXT603 -->\n\nA.\n\n" * 210
    rules = ["NL", "ENC201", "TXT603"]
    left = found(many + f"<!-- newslint: disable-next-line=ENC201 -->\n{BAD}\n", select=rules)
    assert [item.split(":")[1] for item in left] == ["NL001"] * 200 + ["NL005", "ENC201"]
    assert [
        item.split(":")[1] for item in found(f"<!-- newslint: disable={','.join(['ENC201'] * 99)} -->\n{BAD}\n")
    ] == ["NL005", "ENC201"]
    front = FRONT.replace("author", f"newslint: {{ignore: [{', '.join(['ENC201'] * 99)}]}}\nauthor")
    assert [item.split(":")[1] for item in found(f"{BAD}\n", front=front)] == ["NL005", "ENC201"]


def test_a_comment_parts_no_neighbours() -> None:
    assert found(f"{LONG}\n\n<!-- newslint: disable-next-line=REP102 -->\n{LONG}\n") == []
    twice = f"{LONG}\n\n<!-- newslint: disable-next-line=ENC201 -->\n{LONG}\n"
    assert found(twice) == ["3:NL001", "4:REP102"]
    below = "".join(f"The {number} of them is short.\n\n" for number in ("first", "second", "third", "fourth"))
    assert found(below + twice) == ["11:NL001", "12:REP102"]


def test_the_severity_of_what_is_said_of_suppressions_is_the_configs() -> None:
    (finding,) = newslint.check_text(
        f"{FRONT}<!-- newslint: disable-file=REP -->\nA.\n", config={"severity": {"NL001": "info"}}
    )
    assert finding.severity.value == "info"


PIECES = (
    BAD, "A text.", "- one\n- two", "> said", "```\ncode\n```", "| a | b |\n|---|---|\n| 1 | 2 |", "## Heading", LONG,
    "<!-- newslint: disable=ENC201 -->", "<!-- newslint: enable -->", "<!-- newslint: disable-next-line=ENC201,REP102 -->",
    "<!-- newslint: disable-file=REP -- verse -->", "A line. <!-- newslint: disable=LNK301 --> Another.",
    "<!-- newslint: disable=LNK301,REP102 -->\nUnder it.", "  <!-- newslint: enable=REP102 -->", "<!-- newslint: what -->",
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(("\n", "\n\n"))), max_size=9))
def test_taking_out_what_is_of_no_use_brings_no_finding_back(pieces: list[tuple[str, str]]) -> None:
    text = FRONT + "".join(piece + gap for piece, gap in pieces)
    linter = Linter({"select": ["NL", "ENC201", "REP102", "LNK301"]})
    own = [f for f in linter.check_text(text) if f.code == "NL001"]
    after = apply_edits(text, [edit for f in choose(own, unsafe=False) if f.fix for edit in f.fix.edits])

    def others(source: str) -> Counter[str]:
        return Counter(f.code for f in linter.check_text(source) if f.code[:2] != "NL")

    assert not others(after) - others(text)
