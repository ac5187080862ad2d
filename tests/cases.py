"""The harness in which every rule proves itself: reads the cases beside a rule and runs them."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from newslint.article import Article
from newslint.article.profile import PROFILES
from newslint.article.yaml_block import load_yaml
from newslint.engine.one import Runner
from newslint.engine.registry import Entry, entries, rules_folder
from newslint.finding import Applicability, Finding
from newslint.fixing.converge import fix_article

BAD_KEYS = {
    "text",
    "found",
    "fixed",
    "fix",
    "name",
    "options",
    "profile",
    "why",
    "message",
    "severity",
    "encoding",
    "today",
}
GOOD_KEYS = {"text", "why", "name", "options", "profile", "encoding", "today"}


TODAY = "2026-07-01"


class Case(NamedTuple):
    entry: Entry
    kind: str
    number: int
    data: dict[str, Any]

    @property
    def label(self) -> str:
        return f"{self.entry.code}-{self.kind}-{self.number}"

    @property
    def article(self) -> Article:
        profile = PROFILES[self.data["profile"]] if "profile" in self.data else None
        name, encoding = self.data.get("name", "article.md"), self.data.get("encoding", "utf-8")
        today = self.data.get("today", TODAY)
        return Article(self.data["text"], name, profile=profile, encoding=encoding, today=today)

    @property
    def runner(self) -> Runner:
        return Runner([self.entry], {self.entry.code: self.data.get("options", {})})


def case_file(entry: Entry) -> str:
    module = entry.module if entry.module.endswith(".yaml") else entry.module.replace(".", "/") + ".yaml"
    return os.path.join(rules_folder(), module)


def read_cases(entry: Entry) -> dict[str, list[dict[str, Any]]]:
    path = case_file(entry)
    if not os.path.exists(path):
        return {"bad": [], "good": []}
    with open(path, encoding="utf-8") as file:
        data = load_yaml(file.read())
    return {"bad": data.get("bad") or [], "good": data.get("good") or []}


def all_cases(kind: str) -> list[Case]:
    return [Case(e, kind, n, data) for e in entries() for n, data in enumerate(read_cases(e)[kind], start=1)]


def places(article: Article, findings: list[Finding]) -> list[str]:
    return [":".join(map(str, article.lines.locate(finding.start))) for finding in findings]


def prove_bad(case: Case) -> None:
    """A bad case is found where it says, and its fix reaches the text it says and leaves nothing behind."""
    unknown = set(case.data) - BAD_KEYS
    assert not unknown, f"{case.label}: unknown keys {unknown}"
    article, runner = case.article, case.runner
    findings = runner.run(article)
    assert not [f for f in findings if f.code == "NL003"], findings
    assert places(article, findings) == [str(place) for place in case.data["found"]], findings
    if "message" in case.data:
        assert case.data["message"] in findings[0].message
    if "severity" in case.data:
        assert {f.severity.value for f in findings} == {case.data["severity"]}
    kinds = {finding.fix.applicability.value if finding.fix else "none" for finding in findings}
    if "fix" in case.data:
        assert kinds == {case.data["fix"]}, findings
    fixable = [f for f in findings if f.fix and f.fix.applicability is not Applicability.SUGGESTION and f.fix.changes]
    assert bool(fixable) == ("fixed" in case.data), f"{case.label}: a case with a fix states the text after it"
    if "fixed" not in case.data:
        return
    fixed = fix_article(article, runner, unsafe="unsafe" in kinds)
    assert fixed.text == case.data["fixed"]
    left = [f for f in fixed.remaining if f.fix and f.fix.applicability is not Applicability.SUGGESTION]
    assert not left, f"{case.label}: left after its own fix: {left}"
    after = Article(
        fixed.text, article.name, profile=article.profile_hint, encoding=fixed.encoding, today=article.today
    )
    again = fix_article(after, runner, unsafe="unsafe" in kinds)
    assert again.text == fixed.text


def prove_good(case: Case) -> None:
    """A good case is left alone, and says why."""
    unknown = set(case.data) - GOOD_KEYS
    assert not unknown, f"{case.label}: unknown keys {unknown}"
    assert case.data.get("why"), f"{case.label}: a good case says why it is good"
    assert case.runner.run(case.article) == []
