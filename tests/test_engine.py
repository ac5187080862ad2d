"""Running rules and fixing: what goes wrong stays small, rounds end, front matter survives."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newslint.article import Article
from newslint.engine import registry
from newslint.engine.one import Runner
from newslint.engine.registry import Entry, entries
from newslint.engine.rule import Rule
from newslint.finding import Applicability, Edit, Finding, Fix, Severity, edit_fix
from newslint.fixing.converge import MAX_ROUNDS, fix_article
from newslint.fixing.edits import apply_edits, choose


def entry(code: str, triggers: tuple[str, ...] = (), needs: str = "") -> Entry:
    return Entry(code, code.lower(), "warning", True, "x.y", triggers, needs, "A rule of a test.")


def runner_of(monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> Runner:
    by_code = {rule.code: rule for rule in rules}
    monkeypatch.setattr(registry, "load", lambda entry, options=None: by_code[entry.code])
    return Runner([entry(rule.code) for rule in rules])


class Replaces(Rule):
    """Replaces one word by another."""

    severity = Severity.WARNING

    def __init__(self, code: str, old: str, new: str) -> None:
        super().__init__()
        type(self).code = code  # read on the instance below
        self.__dict__.update(code=code, name=code.lower(), old=old, new=new)

    def check(self, article: Article) -> Iterator[Finding]:
        old, new = self.__dict__["old"], self.__dict__["new"]
        at = article.text.find(old)
        if at >= 0:
            yield self.finding((at, at + len(old)), "x", fix=edit_fix((Edit(at, at + len(old), new),), "y", safe=True))


class Raises(Rule):
    """Raises."""

    code, name, severity = "ZZZ001", "raises", Severity.ERROR

    def check(self, article: Article) -> Iterator[Finding]:
        raise ValueError("no such thing")


def test_a_rule_that_raises_is_reported_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = runner_of(monkeypatch, Raises(), Replaces("ZZZ002", "a", "b"))
    failed, found = runner.run(Article("a\n", "a.txt"))
    assert (failed.code, found.code) == ("NL003", "ZZZ002")
    assert "ZZZ001 (zzz001) failed with ValueError: no such thing (test_engine.py:" in failed.message


def test_a_view_that_raises_is_reported_as_its_rules_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = Runner([entry("ZZZ003", needs="no_such_view")])
    (failed,) = runner.run(Article("a\n", "a.txt"))
    assert failed.code == "NL003"


def test_a_rule_wakes_by_its_trigger_and_only_then() -> None:
    runner = Runner([entry("ZZZ004", triggers=("needle",))])
    assert runner.run(Article("hay\n", "a.txt")) == []
    assert [f.code for f in runner.run(Article("a needle\n", "a.txt"))] == ["NL003"]


def test_doubts_that_cannot_be_told_are_reported_as_the_failure_of_each_rule_that_hangs_on_them() -> None:
    article = Article("a\n", "a.txt")
    article.__dict__["said"] = None
    failed = Runner([entry("ZZZ007", needs="empty_fields"), entry("ZZZ008", needs="wrong_types")]).run(article)
    assert [finding.code for finding in failed] == ["NL003", "NL003"]


def test_a_sign_is_told_beside_the_findings_and_wakes_nothing() -> None:
    runner = Runner([entry("ZZZ009", triggers=("needle",))], sign="flag")
    assert runner.run_and_look(Article("hay\n", "a.txt")) == ([], False)
    flagged = Article("a flag\n", "a.txt")
    assert runner.run_and_look(flagged) == ([], True)
    assert runner.woken(flagged) == []


def test_fixes_that_undo_each_other_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = runner_of(monkeypatch, Replaces("ZZZ005", "cat", "dog"), Replaces("ZZZ006", "dog", "cat"))
    fixed = fix_article(Article("cat\n", "a.txt"), runner)
    (note,) = fixed.notes
    assert "undo each other" in note
    assert "ZZZ006" in note


def test_fixes_that_never_settle_end_after_ten_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = runner_of(monkeypatch, Replaces("ZZZ007", "a", "aa"))
    fixed = fix_article(Article("a\n", "a.txt"), runner)
    assert fixed.text == "a" * (MAX_ROUNDS + 1) + "\n"
    assert fixed.notes == ("the fixes of ZZZ007 did not settle in 10 rounds",)


@pytest.mark.parametrize(
    ("front", "old", "new", "kept"),
    [
        ("title: a word here", "word", 'wo: "rd', False),
        ('title: "a word here"', "word", 'wo"rd', False),
        ('title: "a word here"', "word", "other", True),
        ("title: x\nword: y", "word", "other", False),
        ("title: x\nword: y", "title: x\n", "", False),
    ],
)
def test_a_fix_that_would_break_the_front_matter_is_left_out(
    monkeypatch: pytest.MonkeyPatch, front: str, old: str, new: str, kept: bool
) -> None:
    text = f"---\n{front}\n---\n\nText with a bad end.\n"
    runner = runner_of(monkeypatch, Replaces("ZZZ008", old, new), Replaces("ZZZ009", "bad", "good"))
    fixed = fix_article(Article(text, "a.md"), runner)
    assert "good end" in fixed.text
    assert fixed.text.startswith(f"---\n{front}\n---\n") != kept
    assert [finding.code for finding in fixed.dropped] == ([] if kept else ["ZZZ008"])


def test_a_fix_that_would_make_front_matter_of_text_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "---\nbutton\n\n---\n\nText with a bad end.\n"
    runner = runner_of(monkeypatch, Replaces("ZZZ010", "button\n", ""), Replaces("ZZZ011", "bad", "good"))
    assert Article(text, "a.md").front is None
    fixed = fix_article(Article(text, "a.md"), runner)
    assert fixed.text == text.replace("bad", "good")


def finding(start: int, end: int, content: str = "", code: str = "ZZZ001", kind: str = "safe") -> Finding:
    fix = Fix((Edit(start, end, content),), Applicability(kind), "x")
    return Finding(code, "x", Severity.ERROR, "x", start, end, (), fix)


def test_of_two_fixes_that_overlap_the_first_goes() -> None:
    first, second, third = finding(0, 5), finding(3, 8), finding(8, 9)
    assert choose([third, second, first], unsafe=False) == [first, third]


def test_of_two_that_begin_together_the_longer_goes_then_the_lower_code() -> None:
    assert choose([finding(0, 2), finding(0, 5)], unsafe=False) == [finding(0, 5)]
    assert choose([finding(0, 2, code="ZZZ002"), finding(0, 2)], unsafe=False) == [finding(0, 2)]


def test_unsafe_fixes_are_for_who_asks_and_suggestions_for_nobody() -> None:
    findings = [finding(0, 1), finding(1, 2, kind="unsafe"), finding(2, 3, kind="suggestion")]
    assert choose(findings, unsafe=False) == findings[:1]
    assert choose(findings, unsafe=True) == findings[:2]


def test_text_outside_edits_is_untouched() -> None:
    assert apply_edits("a-b-c", [Edit(3, 4, "+"), Edit(1, 2, "")]) == "ab+c"


def test_an_article_does_not_change() -> None:
    article = Article("text")
    with pytest.raises(AttributeError, match="does not change"):
        article.text = "other"


def test_options_are_typed_and_have_defaults() -> None:
    rep102 = next(e for e in entries() if e.code == "REP102")
    twice = "The same short line.\n\nThe same short line.\n"
    assert Runner([rep102]).run(Article(twice))
    assert not Runner([rep102], {"REP102": {"min-length": 40}}).run(Article(twice))
