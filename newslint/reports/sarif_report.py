"""`sarif`: SARIF 2.1.0, for GitHub code scanning and editors. Columns count code points, ends are exclusive.

Results go out as they come; the rules that they speak of, and what failed, stand below them.
"""

from __future__ import annotations

from newslint import __version__
from newslint.engine.registry import FAILURES, OWN
from newslint.engine.rule_page import rule_page
from newslint.finding import Severity
from newslint.reports.ci_root import from_root
from newslint.reports.json_report import array, page_url
from newslint.reports.safe import for_json, for_sarif_message, for_uri

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from newslint.engine.registry import Entry
    from newslint.reports.formats import About
    from newslint.reports.placed import Place, Placed

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
NEWLINES = ("\r\n", "\n", "\r")
"""What ends a line, as in positions.py; SARIF's default lacks the last."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One log with one run."""
    rooted = from_root("GITHUB_WORKSPACE")
    rules: dict[str, int] = {}
    failures: list[dict[str, Any]] = []

    def results() -> Iterator[str]:
        for item in placed:
            index = rules.setdefault(item.finding.code, len(rules))
            uri = for_uri(rooted(item.path))
            if item.finding.code in FAILURES:  # a result, so that it is seen, and a notification of the run besides
                failures.append(_notification(item, uri))
            yield for_json(_result(item, index, uri))

    yield f'{{"$schema": {for_json(SCHEMA)}, "version": "2.1.0", "runs": [{{\n"columnKind": "unicodeCodePoints",\n'
    yield f'"newlineSequences": {for_json(NEWLINES)},\n"results": '
    yield from array(results())
    known = {entry.code: entry for entry in (*about.known, *OWN)}
    driver = {
        "name": "newslint",
        "version": __version__,
        "semanticVersion": __version__,
        "informationUri": "https://github.com/newslint/newslint",
        "rules": [_rule(known[code]) for code in rules],
    }
    invocation: dict[str, Any] = {"executionSuccessful": not about.tally.failed}
    if failures:
        invocation["toolExecutionNotifications"] = failures
    yield f',\n"tool": {for_json({"driver": driver})},\n"invocations": {for_json([invocation])}\n}}]}}\n'


def _result(item: Placed, index: int, uri: str) -> dict[str, Any]:
    finding = item.finding
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": for_sarif_message(_told(item))},
        "locations": [_location(uri, item.start, item.end)],
        # Not `primaryLocationLineHash`: GitHub's upload makes that itself, and warns of each that is not its own.
        "partialFingerprints": {"newslint/v1": item.fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, **_location(uri, start, end), "message": {"text": for_sarif_message(related.message)}}
            for number, (related, (start, end)) in enumerate(zip(finding.related, item.related, strict=True), start=1)
        ]
    fix = finding.fix
    if fix is not None and fix.edits:
        replacements = [
            _replacement(start, end, edit.content) for (start, end), edit in zip(item.edits, fix.edits, strict=True)
        ]
        result["fixes"] = [
            {
                "description": {"text": for_sarif_message(fix.message)},
                "artifactChanges": [{"artifactLocation": _artifact(uri), "replacements": replacements}],
                "properties": {"applicability": fix.applicability.value},
            }
        ]
    return result


def _told(item: Placed) -> str:
    """The message, with the advice of a fix that has no edits to show."""
    fix = item.finding.fix
    return item.finding.message if fix is None or fix.edits else f"{item.finding.message}. {fix.message}"


def _replacement(start: Place, end: Place, content: str) -> dict[str, Any]:
    deleted = {"deletedRegion": _region(start, end)}
    return {**deleted, "insertedContent": {"text": content}} if content else deleted


def _location(uri: str, start: Place, end: Place) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": _artifact(uri), "region": _region(start, end)}}


def _artifact(uri: str) -> dict[str, str]:
    return {"uri": uri} if uri.startswith("file:") else {"uri": uri, "uriBaseId": "%SRCROOT%"}


def _region(start: Place, end: Place) -> dict[str, int]:
    return {"startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column}


def _notification(item: Placed, uri: str) -> dict[str, Any]:
    return {
        "descriptor": {"id": item.finding.code},
        "level": "error",
        "message": {"text": for_sarif_message(item.finding.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _artifact(uri)}}],
    }


def _rule(entry: Entry) -> dict[str, Any]:
    page = rule_page(entry)
    severity = Severity(entry.severity)
    return {
        "id": entry.code,
        "name": entry.name,
        "shortDescription": {"text": for_sarif_message(entry.summary)},
        "fullDescription": {"text": for_sarif_message(entry.summary)},
        "help": {"text": for_sarif_message(page), "markdown": page},
        "helpUri": page_url(entry.code),
        "defaultConfiguration": {"level": _LEVELS[severity], "enabled": entry.default},
        "properties": {
            "problem.severity": "recommendation" if severity is Severity.INFO else severity.value,
            "tags": [entry.code.rstrip("0123456789")],
        },
    }
