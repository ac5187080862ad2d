"""Rounds of fixing until nothing changes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newslint.article import Article
from newslint.fixing.edits import apply_edits, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.engine.one import Runner
    from newslint.finding import Edit, Finding

MAX_ROUNDS = 10

NEAR_HEAD = 200
"""Findings from the top that are tried one at a time where the front matter would break."""


class Fixed(NamedTuple):
    """A text after its fixes.

    `applied` counts fixes by code; `remaining` are the findings of the new text; `dropped` are findings
    whose fix was not applied since it would have broken the front matter; `notes` say, in plain words,
    what did not settle. `encoding` is the charset to write the text in: the article's own, unless a fix
    was about that.
    """

    text: str
    applied: Counter[str]
    remaining: tuple[Finding, ...]
    dropped: tuple[Finding, ...] = ()
    notes: tuple[str, ...] = ()
    encoding: str = "utf-8"


def fix_article(article: Article, runner: Runner, *, unsafe: bool = False, but: frozenset[str] = frozenset()) -> Fixed:
    """Apply the fixes of an article's findings, again and again, ten rounds at most."""
    applied: Counter[str] = Counter()
    seen = {(article.text, article.encoding)}
    dropped: dict[tuple[str, str], Finding] = {}
    notes: list[str] = []
    codes: list[str] = []
    findings = runner.run(article, but)
    for _ in range(MAX_ROUNDS):
        wanted = [f for f in choose(findings, unsafe=unsafe) if (f.code, article.text[f.start : f.end]) not in dropped]
        chosen = _keeping_front_matter(article, wanted)
        if len(chosen) < len(wanted):
            dropped.update({(f.code, article.text[f.start : f.end]): f for f in wanted if f not in chosen})
        if not chosen:
            break
        text = apply_edits(article.text, [edit for f in chosen if f.fix for edit in f.fix.edits])
        encoding = next((f.fix.encoding for f in chosen if f.fix and f.fix.encoding), article.encoding)
        codes = sorted({finding.code for finding in chosen})
        if (text, encoding) in seen:
            notes.append(f"the fixes of {' and '.join(codes)} undo each other; they were left out after a full circle")
            break
        seen.add((text, encoding))
        applied.update(finding.code for finding in chosen)
        article = _with_text(article, text, encoding)
        findings = runner.run(article, but)
    else:
        if choose(findings, unsafe=unsafe):
            notes.append(f"the fixes of {' and '.join(codes)} did not settle in {MAX_ROUNDS} rounds")
    return Fixed(article.text, applied, tuple(findings), tuple(dropped.values()), tuple(notes), article.encoding)


def _with_text(article: Article, text: str, encoding: str = "") -> Article:
    return Article(
        text,
        article.name,
        format=article.format,
        encoding=encoding or article.encoding,
        profile=article.profile_hint,
    )


def _keeping_front_matter(article: Article, chosen: Sequence[Finding]) -> Sequence[Finding]:
    """The findings whose fixes leave the front matter one that parses, its other fields as they were."""
    if _keeps(article, chosen):
        return chosen
    # One at a time: one that breaks it is no reason to leave the others out.
    first, kept = chosen[:NEAR_HEAD], list(chosen[NEAR_HEAD:])
    for finding in first:
        if _keeps(article, [*kept, finding]):
            kept.append(finding)
    return kept if _keeps(article, kept) else []


def _keeps(article: Article, chosen: Sequence[Finding]) -> bool:
    edits = [edit for f in chosen if f.fix for edit in f.fix.edits]
    if not edits or article.metadata_is_given:
        return True
    if min(edit.start for edit in edits) > article.body_start and article.front:
        return True
    before, after = article.front, _with_text(article, apply_edits(article.text, edits)).front
    if before is None:
        # What stands between two rules must not become front matter when the text above it goes.
        return after is None or any(edit.content.startswith(("---", "+++", "{")) for edit in edits)
    if after is None or (after.problem and not before.problem) or after.kind != before.kind:
        return False
    for name, field in before.fields.items():
        if name not in after.fields:
            return False
        if not _edited(field.start, field.end, edits) and after.fields[name].value != field.value:
            return False
    return True


def _edited(start: int, end: int, edits: Sequence[Edit]) -> bool:
    return any(edit.start < end and start < max(edit.end, edit.start + 1) for edit in edits)
