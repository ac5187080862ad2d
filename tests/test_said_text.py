"""What of Markdown is read as text: fenced code and tags are left out, nothing else, and lines stay where they are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.article import Article
from newslint.article.said_text import may_hold_unsaid, without_unsaid

PIECES = [
    "```",
    "````",
    "~~~",
    "sh",
    " ",
    "   ",
    "    ",
    "- ",
    "> ",
    "\n",
    "\r\n",
    "text",
    "<b>",
    "</b>",
    '<img src="a">',
]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("One.\n\n```sh\nrun it\n```\n\nTwo.\n", "One.\n\n\n\n\n\nTwo.\n"),
        ("One.\r\n~~~\r\n```\r\n~~~\r\nTwo.\r\n", "One.\r\n\r\n\r\n\r\nTwo.\r\n"),
        ('One <em>two</em>.\n<img src="a.jpg"\n  style="width: 90%">\n', "One two.\n\n\n"),
        ("Five <6 boats, seven > six.\n", "Five <6 boats, seven > six.\n"),
        ("Boats <ten tons, and those above> pay.\n", "Boats <ten tons, and those above> pay.\n"),
        ("```\nnever closed\n\nSo this may be text.\n", "```\nnever closed\n\nSo this may be text.\n"),
        ("- ```sh\n  run\n  ```\n\nText.\n\n```\nrun\n```\n", "- ```sh\n  run\n  ```\n\nText.\n\n```\nrun\n```\n"),
        ("Write ```so``` in a line.\n```\nrun\n```\n", "Write ```so``` in a line.\n```\nrun\n```\n"),
    ],
)
def test_fenced_code_and_tags_are_left_out(body: str, said: str) -> None:
    assert may_hold_unsaid(body.encode())
    assert without_unsaid(body) == said


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_lines_keep_their_numbers_and_no_prose_goes(body: str) -> None:
    said = without_unsaid(body)
    assert re.findall("\r\n|\r|\n", said) == re.findall("\r\n|\r|\n", body)
    article = Article(body)
    prose = [m.start() for m in re.finditer("text", body) if not article.is_code(m.start(), m.end())]
    assert said.count("text") >= len(prose)


def test_what_tags_and_code_repeat_wakes_no_rule_and_paragraphs_with_tags_do() -> None:
    image = '<img src="/images/{}.jpg" alt="The harbour of the town, seen from the lighthouse" style="width: 85%">'
    code = "```sh\nput the boats into the harbour before the storm and count them all again\n```"
    texts = "One boat came in on Monday.", "Two went out again on the next day.", "Nobody had asked them why."
    assert not Article("\n\n".join([texts[0], image.format(1), code, texts[1], image.format(2), code])).repeated_words
    told = "The <b>harbour</b> of the town had been closed for eleven days before the first boat could leave it."
    assert Article("\n\n".join([*texts, told, code, *texts[:1], "And then?", told])).repeated_words
