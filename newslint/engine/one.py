"""Running rules on one article."""

from __future__ import annotations

from newslint.engine import registry
from newslint.engine.openings import NEEDS
from newslint.engine.wake import Wake

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newslint.article import Article
    from newslint.engine.registry import Entry
    from newslint.engine.rule import Rule
    from newslint.finding import Finding


class Runner:
    """Some rules with their options and severities, compiled once; runs on any number of articles."""

    def __init__(
        self,
        rules: Sequence[Entry],
        options: Mapping[str, dict[str, object]] | None = None,
        severities: Mapping[str, str] | None = None,
    ) -> None:
        self.wake = Wake(rules)
        self.options = options or {}
        self.severities = severities or {}
        self.loaded: dict[str, Rule] = {}

    def run(self, article: Article, but: frozenset[str] = frozenset()) -> list[Finding]:
        """Findings of one article, by place and code. `but` are codes to leave out.

        A rule that raises gives NL003 and the others go on.
        """
        findings: list[Finding] = []
        for entry in self.wake.woken(article):
            if entry.code in but:
                continue
            try:
                if entry.needs in ("", NEEDS) or getattr(article, entry.needs):
                    findings.extend(self._rule(entry).check(article))
            except Exception as error:
                findings.append(_failure(entry, error))
        if self.severities:
            findings = [self._rated(finding) for finding in findings]
        return sorted(findings, key=lambda f: (f.start, f.code, f.end)) if len(findings) > 1 else findings

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
