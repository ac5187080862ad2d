"""Packs: a file that is wrong says what to mend, phrases are found as pages write them, prose is left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from newslint.article import Article
from newslint.article.wording import wording
from newslint.engine.notices import NoticeRule
from newslint.engine.opening_words import last_sentence
from newslint.engine.phrase_pack import PackError, kind_packs, read_pack
from newslint.engine.phrase_spec import PhraseSpec
from newslint.engine.registry import entries
from newslint.finding import Severity
from newslint.linter import Linter

KINDS = ["share-subscribe", "read-more"]
SPEC = PhraseSpec(
    "RES599", "x", Severity.WARNING, True, "", "block", (), (), (), 12, 60, ("paragraph",), "m", None, (), "read-more"
)


def rule(place: str, *phrases: object) -> NoticeRule:
    packs = kind_packs([read_pack({"language": "x", "read-more": {place: list(phrases)}}, "p.yaml", KINDS)])
    return NoticeRule(SPEC, (), [packs["read-more"]])


def found(rule: NoticeRule, text: str, name: str = "a.md") -> list[str]:
    return [text[finding.start : finding.end] for finding in rule.check(Article(text, name))]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (["x"], "p.yaml: a pack is a mapping with a `language`"),
        ({"language": False}, "p.yaml: a pack is a mapping with a `language`"),
        ({"language": "en", "read-mor": {}}, "p.yaml: unknown kind `read-mor`; did you mean `read-more`?"),
        ({"language": "en", "read-more": ["x"]}, "p.yaml: `read-more` is a mapping of places"),
        ({"language": "en", "read-more": {"edges": []}}, "unknown place `edges` of `read-more`; did you mean `edge`?"),
        ({"language": "en", "read-more": {"edge": "x"}}, "p.yaml: `read-more: edge` is a list of phrases"),
        ({"language": "en", "read-more": {"edge": [7]}}, "a phrase is a text, not 7"),
        ({"language": "en", "read-more": {"edge": ["a (b"]}}, "'a (b' has brackets that do not match"),
        ({"language": "en", "read-more": {"edge": ["{m} stars"]}}, "'{m} stars' holds `{m}`, which stands for nothing"),
        ({"language": "en", "read-more": {"edge": [{"say": "a", "nott": []}]}}, "a phrase is a text, or {say: "),
        ({"language": "en", "read-more": {"edge": [{"say": "a", "not": "b"}]}}, "`not` is a list of words"),
        ({"language": "en", "read-more": {"edge": ["(a|) …"]}}, "can be nothing at all"),
    ],
)
def test_a_wrong_pack_says_what_to_mend(data: Any, message: str) -> None:
    with pytest.raises(PackError) as error:
        read_pack(data, "p.yaml", KINDS)
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("la publicité", "LA PUBLICITE"),
        ("ilgili haberler", "İLGİLİ HABERLER"),
        ("schließen", "SCHLIESSEN"),
        ("اقرأ أيضا", "إقرأ أيضاً"),
        ("read more", "Ｒｅａｄ　ｍｏｒｅ"),
        ("lire l'article", "Lire l’article"),
        ("阅读 全文", "阅读全文"),
        ("{n} comments", "1,204 Comments"),
        ("share on {network}", "Share on Telegram"),
        ("ещё по теме", "Еще по теме"),
    ],
)
def test_a_phrase_and_a_sentence_have_one_wording(phrase: str, text: str) -> None:
    filled = phrase.replace("{n}", "5").replace("{network}", "Facebook")
    assert wording(filled) == wording(text)


def test_a_choice_is_either_and_may_be_nothing() -> None:
    more = rule("alone", "read (more|on)( here|)")
    for text in ("Read more", "READ ON HERE", "Read more here."):
        assert found(more, text) == [text]
    assert found(more, "Read here") == []


def test_a_phrase_is_the_whole_sentence_unless_it_goes_on() -> None:
    assert found(rule("edge", "see the map"), "See the map of 1890.") == []
    assert found(rule("edge", "see the map …"), "See the map of 1890.") == ["See the map of 1890."]
    assert found(rule("edge", "see the map …"), "See the maps.") == []


def test_what_must_not_and_what_must_follow() -> None:
    barred = rule("edge", {"say": "read more …", "not": ["books"]})
    assert found(barred, "Read more books.") == []
    assert found(barred, "Read more in our app.") == ["Read more in our app."]
    must = rule("edge", {"say": "the post …", "has": ["appeared first on"]})
    assert found(must, "The post came at noon.") == []
    assert found(must, "The post A ferry appeared first on Quay.") == ["The post A ferry appeared first on Quay."]
    either = rule(
        "edge", {"say": "the post …", "has": ["appeared first on"]}, {"say": "the post …", "has": ["is from"]}
    )
    assert found(either, "The post A ferry appeared first on Quay.") == ["The post A ferry appeared first on Quay."]
    assert found(either, "The post A ferry is from Quay.") == ["The post A ferry is from Quay."]


def test_a_phrase_in_capitals_counts_only_so() -> None:
    assert found(rule("alone", "ADVERTISING"), "ADVERTISING") == ["ADVERTISING"]
    assert found(rule("alone", "ADVERTISING"), "Advertising") == []


def test_where_a_phrase_counts() -> None:
    text = "Read on. The ferry was late. Read on."
    assert found(rule("alone", "read on"), text) == []
    assert found(rule("end", "read on"), text) == ["Read on."]
    assert found(rule("start", "read on"), text) == [text]
    assert found(rule("alone", "read on"), "## Read on") == []
    assert found(rule("heading", "read on"), "## Read on") == ["## Read on"]


def test_an_item_counts_where_its_phrase_says_so_and_what_heads_it_too() -> None:
    text = "Ways:\n\n- Go by boat (new window)\n- Go on foot\n"
    assert found(rule("item", "go by boat (new window)"), text) == ["Go by boat (new window)"]
    assert found(rule("alone", "go by boat (new window)"), text) == []
    both = rule("item", "ways :", "go by boat (new window)")
    assert found(both, text) == ["Ways:", "Go by boat (new window)"]
    assert found(both, text.replace("boat", "bus")) == []


@pytest.mark.parametrize(
    ("text", "is_label"),
    [
        ("The ferry was late. Read on", True),
        ("The ferry was late. Read on...", True),
        ("The ferry was late.” **Read on** »", True),
        ("Read on", True),
        ("The ferry was late. Read on.", False),
        ("The ferry was late. Read on!", False),
        ("The ferry was late. [Read on](https://ferry.press)", False),
        ("The ferry was late. [Read on][1]", False),
        ("The ferry was late… Read on", False),
        ("The sign said: Read on", False),
        ("They read on", False),
        ("Read on. The ferry was late.", False),
    ],
)
def test_a_button_ends_a_paragraph_with_no_full_stop(text: str, is_label: bool) -> None:
    assert bool(found(rule("tail", "read on"), text)) == is_label


def test_a_phrase_that_is_a_sentence_may_be_longer_than_a_notice() -> None:
    text = "Keep my name and my house and my boat and my oars until the next time that I come here."
    assert found(rule("alone", text.rstrip(".").lower()), text) == [text]
    assert found(rule("alone", "keep my name …"), text) == []


@pytest.mark.parametrize(
    "text",
    [
        "“Read on,” he said.",
        "- Read on",
        "`Read on`",
        "They read on",
        "When they had come back to the village after so many years, they wanted to\nread on.",
        "**Read on:**\n\n- The map\n- The report\n",
    ],
)
def test_prose_is_left_alone(text: str) -> None:
    assert found(rule("edge", "read on", "read on :"), text) == []


def test_a_label_takes_its_headline_along() -> None:
    label = rule("edge", "see also : …")
    text = "See also: What Sen. Lee said of the ferry, the bridge, the bus and the long way home from the island"
    assert found(label, text) == [text]
    assert found(label, "The ferry was late. See also: Bridges") == ["See also: Bridges"]


def test_a_sentence_around_a_link_is_its_writers() -> None:
    assert found(rule("edge", "read more about …"), "Read more about [bees](https://bees.invalid/).") == []
    assert found(rule("alone", "read more"), "[Read more](https://bees.invalid/)") != []


def test_the_last_sentence_of_a_line() -> None:
    assert "A b. C d"[last_sentence("A b. C d") :] == " C d"
    assert last_sentence("one sentence") == 0


def test_every_rule_of_packs_wakes_on_its_own_cases_only() -> None:
    codes = {entry.code for entry in entries() if entry.needs == "openings"}
    assert codes == {"RES502", "RES503", "RES504", "RES505", "RES511", "RES513", "RES514", "RES516"}


def test_a_pack_of_a_users_own_adds_to_its_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.yaml").write_text(
        'language: "en"\nshare-subscribe:\n  alone: ["give this page a star"]\n', encoding="utf-8"
    )
    text = "The ferry was late on Friday.\n\nGive this page a star\n\nShare on Facebook\n"
    plain = [f.start for f in Linter({"select": ["RES502"]}).check_text(text)]
    own = [f.start for f in Linter({"select": ["RES502"], "packs": ["own"]}).check_text(text)]
    assert len(plain) == 1
    assert len(own) == 2


def test_the_phrases_of_a_word_are_the_same_sought_for_one_and_read_from_a_table_of_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from newslint.rules.notices import NOTICES

    from newslint.engine import phrase_pack

    rows = NOTICES["RES503"][1].split("\n")[:-1]
    sought, table = phrase_pack.Book(rows), phrase_pack.Book(rows)
    monkeypatch.setattr(phrase_pack, "SOUGHT", 0)
    words = [first for row in rows for first in row.split("\t")[2].split(" ")]
    found = [table._rows(word) for word in words]
    monkeypatch.setattr(phrase_pack, "SOUGHT", 1)
    assert [sought._rows(word) for word in words] == found
    assert table.by_first
    assert not sought.by_first
    assert not table._rows("ferry")
