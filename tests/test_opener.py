"""Lead-ins: what wakes the rule begins every one of them."""

from __future__ import annotations

import random
import re
import re._parser as parser
from typing import Any

import pytest
import re2

from newslint.article import opener
from newslint.article.article import Article

LEADS = [
    (language, lead, ending)
    for leads, ending in ((opener._COLON, ": The"), (opener._COMMA, ", The"), (opener._THAT, " The"))
    for language, found in leads.items()
    for lead in found
]


def written(tree: Any, dice: random.Random) -> str:
    """One of the texts that a pattern matches."""
    text = ""
    for operation, value in tree:
        kind = str(operation)
        if kind == "LITERAL":
            text += chr(value)
        elif kind == "IN":
            text += chr(next(code for name, code in value if str(name) == "LITERAL"))
        elif kind == "SUBPATTERN":
            text += written(value[3], dice)
        elif kind == "BRANCH":
            text += written(dice.choice(value[1]), dice)
        else:
            low, high, repeated = value
            text += "".join(written(repeated, dice) for _ in range(dice.randint(low, min(high, 2))))
    return text


@pytest.mark.parametrize(("language", "lead", "ending"), LEADS)
def test_every_lead_in_wakes_the_rule_and_is_read(language: str, lead: str, ending: str) -> None:
    dice = random.Random(7)
    wakes = re2.compile(opener.FIRST_WORDS)
    for _ in range(60):
        text = written(parser.parse(lead), dice)
        text = ("İ" if language == "tr" else text[0].upper()) + text[1:]
        assert wakes.match(text), text
        assert re.match(opener.FIRST_WORDS, text), text
        found = opener._lead_at(text + ending, 0)
        assert found, text
        assert found[1] == language, text


@pytest.mark.parametrize("kind", opener._KINDS, ids=lambda kind: kind.name)
def test_the_letters_are_known_that_lead_ins_begin_with(kind: opener._Kind) -> None:
    from newslint.engine.gates import _automaton

    leads = {"colon": opener._COLON, "comma": opener._COMMA, "that": opener._THAT}[kind.name]
    for language, firsts, _ in kind.languages:
        begins = _automaton("(?i)(?:" + "|".join(leads[language]) + ")")
        edges = (edge for state in begins.closed(begins.start) for edge in begins.edges[state])
        letters = {chr(sign) for ranges, _ in edges for low, high in ranges for sign in range(low, high + 1)}
        # RE2 and Python differ in a dotless i, which stands for an i to `re`.
        wanted = {
            letter.lower() if letter.isascii() else "…" for letter in letters | ({"ı"} if "i" in letters else set())
        }
        assert wanted == set(firsts), language


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Here’s what you need to know: The bridge is closed.", 30),
        ("Here's what you need to know: the bridge is closed.", 0),
        ("Here's what you need to know:\n\n- The bridge\n", 0),
        ("A title\n\nHere's what you need to know: The bridge is closed.", 39),
        ("A first sentence.\n\nHere's what you need to know: The bridge is closed.", 0),
        ("According to new reports, May will be warm.", 0),
        ("According to new reports, Le was elected.", 0),
        ("Officials said that Parliament is closed. The parliament opens in May, and Parliament votes.", 0),
        ("Officials said that Roads are closed. The roads open in May.", 20),
    ],
)
def test_evidence_decides(text: str, end: int) -> None:
    found = Article(text).opener
    assert (found.end if found else 0) == end
