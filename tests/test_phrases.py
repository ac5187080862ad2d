"""Phrase rules: a file that is wrong says what to mend, words are whole in every script, prose is left alone."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint import Linter
from newslint.article import Article
from newslint.engine.phrase_spec import PhraseError, read_spec
from newslint.engine.phrases import PhraseRule
from newslint.finding import Applicability
from newslint.fixing.edits import apply_edits

GIVEN: dict[str, Any] = {
    "code": "RES599",
    "name": "some-notice",
    "severity": "warning",
    "page": "A notice.\n\nWhy it harms.",
    "patterns": ["share this"],
    "message": "A notice",
    "fix": {"delete": "block", "applicability": "unsafe", "message": "Delete the notice"},
    "bad": [{"text": "Share this\n", "found": ["1:1"]}],
    "good": [{"text": "She would share this.\n", "why": "prose"}],
}


def data(**changes: Any) -> dict[str, Any]:
    given = {**copy.deepcopy(GIVEN), **{key.replace("_", "-"): value for key, value in changes.items()}}
    return {key: value for key, value in given.items() if value is not ...}


def rule(*patterns: str, **changes: Any) -> PhraseRule:
    bad = changes.pop("bad", [{"text": text} for text in changes.pop("matches", patterns)])
    return PhraseRule(read_spec(data(patterns=list(patterns), bad=bad, **changes), "some.yaml"))


def found(rule: PhraseRule, text: str, name: str = "a.md") -> list[str]:
    return [text[finding.start : finding.end] for finding in rule.check(Article(text, name))]


def fixed(rule: PhraseRule, text: str, name: str = "a.md") -> str:
    edits = [edit for finding in rule.check(Article(text, name)) if finding.fix for edit in finding.fix.edits]
    return apply_edits(text, edits)


# A file that is wrong


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"pattern": ["x"]}, "some.yaml: unknown key `pattern`; did you mean `patterns`?"),
        ({"zzz": 1}, "some.yaml: unknown key `zzz`; the keys are code, name, severity"),
        ({"message": ...}, "some.yaml: no `message`"),
        ({"good": ...}, "some.yaml: no `good`"),
        ({"patterns": []}, "some.yaml: `patterns` is a list of strings"),
        ({"patterns": "share this"}, "some.yaml: `patterns` is a list of strings"),
        ({"patterns": ["share this", 7]}, "some.yaml: `patterns` is a list of strings"),
        ({"severity": "fatal"}, "some.yaml: `severity` is error, warning or info, not 'fatal'"),
        ({"where": "middle"}, "some.yaml: `where` is one of alone, block, start, end, edges, anywhere, not 'middle'"),
        ({"default": "no"}, "some.yaml: `default` is true or false, not 'no'"),
        ({"headings": 1}, "some.yaml: `headings` is true or false, not 1"),
        ({"max_sentence": 0}, "some.yaml: `max-sentence` is a number of words, not 0"),
        ({"max_block": "60"}, "some.yaml: `max-block` is a number of words, not '60'"),
        ({"code": 511}, "some.yaml: `code` is a text, not 511"),
        ({"page": " "}, "some.yaml: `page` is a text, not ' '"),
        ({"bad": {"text": "x"}}, "some.yaml: `bad` is a list of cases with a `text` each"),
        ({"good": ["x"]}, "some.yaml: `good` is a list of cases with a `text` each"),
        ({"fix": {"delete": "line"}}, "some.yaml: `fix` is {delete: block, applicability: …, message: …}"),
        (
            {"fix": {"delete": "block", "applicability": "sure", "message": "x"}},
            "some.yaml: a fix is safe, unsafe or suggestion, not 'sure'",
        ),
        ({"patterns": [r"\bshare this\b"]}, r"'\\bshare this\\b' has \b, which RE2 knows for ASCII only"),
        ({"unless": [r"\Bx"]}, r"has \b, which RE2 knows for ASCII only"),
        ({"patterns": ["share (this"]}, "'share (this' is no RE2 pattern: missing )"),
        ({"patterns": ["share (?=this)"]}, "is no RE2 pattern: "),
        ({"patterns": ["(?:share this)?"]}, "matches the empty text, so everywhere"),
        ({"patterns": ["share this", "follow us"]}, "'follow us' matches none of the rule's bad cases"),
        ({"wake": ["follow"]}, "`wake` does not wake the rule for its bad case 'Share this\\n'"),
    ],
)
def test_a_wrong_file_says_what_to_mend(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(PhraseError) as error:
        read_spec(data(**changes), "some.yaml")
    assert message in str(error.value)


def test_what_is_no_mapping_is_refused() -> None:
    with pytest.raises(PhraseError, match=r"some\.yaml: a phrase rule is a mapping of keys"):
        read_spec(["patterns"], "some.yaml")


def test_a_backslash_before_b_is_no_word_edge() -> None:
    assert found(rule(r"a\\b", bad=[{"text": "a\\b"}], where="anywhere"), "a\\b") == ["a\\b"]


# Whole words


@pytest.mark.parametrize(
    ("pattern", "whole", "part"),
    [
        ("état", "L'état.", "Les étatistes."),
        ("реклама", "Это реклама.", "Это рекламация."),
        ("süt", "Bu süt.", "Bu sütün."),
        ("إعلان", "هذا إعلان.", "هذا إعلانات."),
        ("विज्ञापन", "यह विज्ञापन।", "यह विज्ञापनों।"),
        ("광고", "이것은 광고.", "이것은 광고를."),
        ("ad", "An ad.", "An ad7."),
    ],
)
def test_words_are_whole_in_scripts_with_spaces(pattern: str, whole: str, part: str) -> None:
    anywhere = rule(pattern, where="anywhere", matches=[whole])
    assert found(anywhere, whole) == [pattern]
    assert found(anywhere, part) == []


@pytest.mark.parametrize(
    ("pattern", "text"), [("广告", "这是广告位。"), ("広告", "これは広告です。"), ("โฆษณา", "นี่คือโฆษณานะ")]
)
def test_scripts_without_spaces_have_no_word_edges(pattern: str, text: str) -> None:
    assert found(rule(pattern, where="anywhere"), text) == [pattern]


def test_turkish_pairs_of_i_are_what_the_pattern_says() -> None:
    plain, paired = rule("izle", matches=["izle"]), rule("[iİ]zle", matches=["izle"])
    assert (found(plain, "İzle"), found(paired, "İzle"), found(paired, "izle")) == ([], ["İzle"], ["izle"])


def test_case_is_folded_beyond_ascii() -> None:
    assert found(rule("реклама"), "РЕКЛАМА") == ["РЕКЛАМА"]
    assert found(rule("publicité"), "PUBLICITÉ") == ["PUBLICITÉ"]


def test_the_longest_match_is_taken() -> None:
    assert found(rule("share", "share this", where="alone"), "Share this") == ["Share this"]


# Where a phrase counts


@pytest.mark.parametrize(
    "text",
    [
        "They asked us to share this.",
        "“Share this,” said the sign.",
        '"Share this"',
        "«Share this»",
        "- Share this",
        "`Share this`",
        "    Share this",
        "| Share this |\n|---|\n| a |",
        "Share this and you will find that nobody at all wants to read what you have shared so far.",
        "[x](http://example.com/share-this)",
    ],
)
@pytest.mark.parametrize("where", ["block", "start", "end", "edges", "alone"])
def test_a_phrase_that_is_prose_is_left_alone(text: str, where: str) -> None:
    assert found(rule("share this", where=where), text) == []


def test_a_short_paragraph_that_begins_so_is_the_finding() -> None:
    assert found(rule("share this"), "Share this with all. It costs nothing.") == [
        "Share this with all. It costs nothing."
    ]
    assert found(rule("share this"), "Share this. " + "It is a long story. " * 20) == []
    assert found(rule("share this", max_block=200), "Share this. " + "A b. " * 20 + "End.") != []


def test_the_first_or_the_last_sentence_is_the_finding() -> None:
    text = "Share this. The ferry was late. Share this!"
    assert found(rule("share this", where="start"), text) == ["Share this."]
    assert found(rule("share this", where="end"), text) == ["Share this!"]
    assert found(rule("share this", where="edges"), text) == ["Share this.", "Share this!"]
    assert found(rule("share this", where="edges"), "Share this.") == ["Share this."]
    assert fixed(rule("share this", where="edges"), text + "\n") == "The ferry was late.\n"


def test_alone_bears_marks_and_nothing_else() -> None:
    alone = rule("share this", where="alone")
    for text in ("Share this", "**Share this**", "— share this —", "[Share this]", "► SHARE THIS:", "Share this..."):
        assert found(alone, text) == [text], text
    assert found(alone, "Share this now") == []


def test_a_sentence_in_a_script_without_spaces_has_a_length_too() -> None:
    assert found(rule("请分享", where="block"), "请分享这篇文章。") == ["请分享这篇文章。"]
    assert (
        found(rule("请分享", where="block"), "请分享" + "这是一个非常长的句子所以它不是通知而是文章" * 2 + "。") == []
    )


def test_headings_are_left_out_where_the_file_says_so() -> None:
    assert found(rule("share this"), "## Share this\n\nText.") == ["## Share this"]
    assert found(rule("share this", headings=False), "## Share this\n\nText.") == []


def test_an_article_about_the_thing_is_left_alone() -> None:
    about = rule("share this", unless=["share buttons?"])
    assert found(about, "Share this\n\nWe speak of share buttons.") == []
    assert found(about, "Share this\n\nWe speak of cheese.") == ["Share this"]


# Paragraphs as their writer meant them


def test_a_paragraph_a_line_in_markdown_and_plain_text() -> None:
    text = "The ferry was late on Friday.\nShare this\nNobody was surprised.\n"
    for name in ("a.md", "a.txt"):
        assert found(rule("share this"), text, name) == ["Share this"], name
        assert fixed(rule("share this"), text, name) == "The ferry was late on Friday.\nNobody was surprised.\n"


def test_the_blank_line_below_the_last_line_of_a_run_stays() -> None:
    text = "The ferry was late on Friday.\nShare this\n\nNobody was surprised.\n"
    for name in ("a.md", "a.txt"):
        assert fixed(rule("share this"), text, name) == "The ferry was late on Friday.\n\nNobody was surprised.\n"


def test_a_line_of_hard_wrapped_text_is_no_paragraph() -> None:
    text = (
        "When they had come back to the village after so many years, they wanted to\n"
        "share this with the people who had stayed there, and to ask them what they\n"
        "had done in all the time that they themselves had been away and at work to\n"
        "share this.\n"
    )
    for name in ("a.md", "a.txt"):
        assert found(rule("share this"), text, name) == [], name


def test_a_line_that_goes_on_in_small_letters_is_no_paragraph() -> None:
    for text in ("We went\nshare this\nand came back\n", "First,\nShare this\n"):
        for name in ("a.md", "a.txt"):
            assert found(rule("share this"), text, name) == [], (text, name)


# What a fix takes away


def test_a_block_goes_with_the_blank_lines_after_it() -> None:
    assert fixed(rule("share this"), "One.\n\n> Share this\n\nTwo.\n") == "One.\n\nTwo.\n"
    assert fixed(rule("share this"), "One.\r\n\r\nShare this\r\n") == "One.\r\n"


def test_images_before_a_notice_stay() -> None:
    assert found(rule("share this"), "![a](b.png) Share this") == ["Share this"]
    assert fixed(rule("share this"), "![a](b.png) Share this\n") == "![a](b.png)\n"


def test_a_lead_in_before_a_notice_goes_with_it() -> None:
    text = "According to new developments, This notice is here\n\nText.\n"
    notice = rule("this notice is here")
    assert found(notice, text) == ["This notice is here"]
    assert fixed(notice, text) == "Text.\n"


def test_a_tag_keeps_what_it_encloses() -> None:
    assert found(rule("share this"), "See <video>\nShare this\n</video> for more.") == []


def test_a_finding_says_what_the_file_says() -> None:
    (finding,) = rule("share this").check(Article("Share this", "a.md"))
    assert (finding.code, finding.name, finding.message) == ("RES599", "some-notice", "A notice")
    assert finding.fix is not None
    assert finding.fix.applicability is Applicability.UNSAFE
    assert next(iter(rule("share this", fix=...).check(Article("Share this", "a.md")))).fix is None


def test_a_lone_surrogate_is_no_obstacle() -> None:
    assert found(rule("share this"), "Share this \ud800 now.\n\nShare this é \udfff") == [
        "Share this \ud800 now.",
        "Share this é \udfff",
    ]


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("code", "res901"),
        ("code", "R1"),
        ("code", "RES901\n::error::x"),
        ("name", "\x1b[31mred"),
        ("name", "two words"),
    ],
)
def test_codes_and_names_hold_nothing_that_a_report_would_have_to_escape(key: str, value: str) -> None:
    data = {
        "code": "RES901",
        "name": "own",
        "severity": "error",
        "page": "One.",
        "patterns": ["a"],
        "message": "m",
        "bad": [],
        "good": [],
    }
    with pytest.raises(PhraseError, match=f"`{key}` is of the form"):
        read_spec({**data, key: value}, "own.yaml")


WRAPS = st.lists(
    st.sampled_from(["**{}**", "*{}*", "_{}_", "[{}](https://a.invalid/b_c)", "({})", "{}!", "{}."]), max_size=3
)


@given(WRAPS)
@settings(max_examples=400, deadline=None)
def test_what_goes_leaves_no_mark_of_its_own_behind(wraps: list[str]) -> None:
    said = "Sign up for our newsletter"
    for wrap in wraps:
        said = wrap.format(said)
    linter = Linter({"select": ["RES502"]})
    kept = "The ferry was late again on Friday, and the crew said so."
    for text, left in ((f"{kept} {said}\n", f"{kept}\n"), (f"{said}\n", "")):
        article = linter.article(text, "a.md")
        if linter.check(article):
            assert linter.fix(article, unsafe=True).text == left
