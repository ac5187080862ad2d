"""Running rules on one article."""

from __future__ import annotations

from newslint.engine import registry
from newslint.engine.openings import NEEDS
from newslint.engine.wake import Wake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newslint.article import Article
    from newslint.engine.registry import Entry
    from newslint.engine.rule import Rule
    from newslint.finding import Finding


class Runner:
    """Some rules with their options and severities, compiled once; runs on any number of articles.

    `sign` is an RE2 pattern that is looked for beside theirs.
    """

    def __init__(
        self,
        rules: Sequence[Entry],
        options: Mapping[str, dict[str, object]] | None = None,
        severities: Mapping[str, str] | None = None,
        sign: str = "",
    ) -> None:
        self.wake = Wake(rules, sign)
        self.options = options or {}
        self.severities = severities or {}
        self.loaded: dict[str, Rule] = {}
        self.by_view: dict[str, list[Entry]] = {}
        """Rules without a trigger, by the view that they need."""
        self.by_doubt: dict[str, dict[str, list[Entry]]] = {}
        """Those whose view is empty where an article's metadata lacks a doubt: by it, then by view."""
        from newslint.article.article import Article

        for number in self.wake.quiet:
            entry = self.wake.rules[number]
            doubt = getattr(getattr(Article, entry.needs, None), "doubt", "")
            by_view = self.by_doubt.setdefault(doubt, {}) if doubt else self.by_view
            by_view.setdefault(entry.needs, []).append(entry)

    def run(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """Findings of one article, by place and code. `but` are codes to leave out.

        A rule that raises gives NL003 and the others go on.
        """
        return self.run_and_look(article, but)[0]

    def run_and_look(self, article: Article, but: frozenset[str] = frozenset()) -> tuple[list[Finding], bool]:
        """The same, and whether the article may have the sign."""
        apt, signed = self._apt(article)
        findings: list[Finding] = []
        if not apt:  # as most articles
            return findings, signed
        for entry in apt:
            if entry.code not in but:
                findings += self.ask(entry, article)
        if self.severities:
            findings = [self._rated(finding) for finding in findings]
        if len(findings) > 1:
            findings.sort(key=lambda f: (f.start, f.code, f.end))
        return findings, signed

    def _apt(self, article: Article) -> tuple[list[Entry], bool]:
        """The rules that an article wakes, but for those whose view is empty: each view is asked once for all."""
        numbers, signed = self.wake.look(article.utf8)
        if article.format == "html" and article.page:
            return self._woken_html(article, numbers), signed
        if opened := self.wake.opened(article):
            numbers |= opened
        apt = [self.wake.rules[number] for number in numbers] if numbers else []
        _add_seeing(apt, article, self.by_view)
        if self.by_doubt:
            try:
                doubts: Iterable[str] = article.doubts
            except Exception:  # each of them says so when it is asked
                doubts = self.by_doubt
            for doubt in doubts:
                if doubt in self.by_doubt:
                    _add_seeing(apt, article, self.by_doubt[doubt])
        return apt, signed

    def woken(self, article: Article) -> list[Entry]:
        """The rules that an article wakes; of an HTML file, by the file or by the text that it shows."""
        if article.format == "html" and article.page:
            return self._woken_html(article, self.wake.scan(article.utf8))
        return self.wake.woken(article)

    def _woken_html(self, article: Article, by_file: set[int]) -> list[Entry]:
        woken = {"file": by_file, "shown": self.wake.scan(article.shown.utf8)}
        either = woken["file"] | woken["shown"]
        opened = self.wake.opened(article.shown)
        return [
            entry
            for number, entry in enumerate(self.wake.rules)
            if number in opened
            or number in self.wake.quiet
            or (number in either and number in woken[self._reads(entry)])
        ]

    def _reads(self, entry: Entry) -> str:
        try:
            return self._rule(entry).reads
        except Exception:  # it is told of when the rule is asked
            return "file"

    def ask(self, entry: Entry, article: Article) -> Sequence[Finding]:
        """What one rule finds in an article, in any order; that it failed, where it raises."""
        try:
            if article.format == "html" and article.page:
                return self._ask_html(entry, article)
            if entry.needs in ("", NEEDS) or getattr(article, entry.needs):
                return list(self._rule(entry).check(article))
        except Exception as error:
            return (_failure(entry, error),)
        return ()

    def _ask_html(self, entry: Entry, article: Article) -> list[Finding]:
        """The same for an HTML file: the rule reads the file or the text that it shows, as it says."""
        from newslint.engine.subject import in_file, with_whole_tags

        rule = self._rule(entry)
        subject = article if rule.reads == "file" else article.shown
        if entry.needs not in ("", NEEDS) and not getattr(subject, entry.needs):
            return []
        found = rule.check(subject)
        return [with_whole_tags(article, f if subject is article else in_file(article, f)) for f in found]

    def _rule(self, entry: Entry) -> Rule:
        rule = self.loaded.get(entry.code)
        if rule is None:
            rule = self.loaded[entry.code] = registry.load(entry, self.options.get(entry.code))
        return rule

    def _rated(self, finding: Finding) -> Finding:
        level = self.severities.get(finding.code)
        if level is None:
            return finding
        from newslint.finding import Severity

        return finding._replace(severity=Severity(level))


def _add_seeing(apt: list[Entry], article: Article, by_view: Mapping[str, Sequence[Entry]]) -> None:
    """Add those rules whose view of an article is not empty."""
    for needs, entries in by_view.items():
        try:
            if needs and not getattr(article, needs):
                continue
        except Exception:  # each of them says so when it is asked
            pass
        apt += entries


def _failure(entry: Entry, error: Exception) -> Finding:
    from newslint.finding import Finding, Severity

    where = ""
    trace = error.__traceback__
    while trace is not None:
        where = f"{trace.tb_frame.f_code.co_filename.replace(chr(92), '/').rsplit('/', 1)[-1]}:{trace.tb_lineno}"
        trace = trace.tb_next
    message = (
        f"Rule {entry.code} ({entry.name}) failed with {type(error).__name__}: {error} ({where}). This file is not "
        f"checked for {entry.code}; please report it with the file"
    )
    return Finding("NL003", "rule-failed", Severity.ERROR, message, 0, 0)
