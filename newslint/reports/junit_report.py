"""`junit`: a suite a file, a failed case a finding, as Jenkins, GitLab and Azure read it.

Files without findings are left out, as in every format; a run without any is one case that passed, since readers
take a report without a case for a mistake. Time and host are the same in every report: the same input gives the
same bytes.
"""

from __future__ import annotations

from itertools import groupby

from newslint.engine.registry import FAILURES
from newslint.reports.advice import advice_line
from newslint.reports.safe import for_xml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed

_ALWAYS = 'package="newslint" timestamp="1970-01-01T00:00:00" hostname="localhost" time="0"'


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One document, a file's suite at a time."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n'
    number = -1
    for number, (path, group) in enumerate(groupby(placed, key=lambda item: item.path)):
        yield _suite(number, path, list(group))
    if number < 0:
        yield _document(0, "newslint", 1, 0, 0, '<testcase name="newslint" classname="newslint" time="0"/>\n')
    yield "</testsuites>\n"


def _suite(number: int, path: str, items: list[Placed]) -> str:
    errors = sum(item.finding.code in FAILURES for item in items)
    return _document(number, path, len(items), len(items) - errors, errors, "".join(map(_case, items)))


def _document(number: int, name: str, tests: int, failures: int, errors: int, cases: str) -> str:
    counts = f'tests="{tests}" failures="{failures}" errors="{errors}"'
    return (
        f'<testsuite name="{for_xml(name)}" id="{number}" {counts} {_ALWAYS}>\n<properties/>\n'
        f"{cases}<system-out/>\n<system-err/>\n</testsuite>\n"
    )


def _case(item: Placed) -> str:
    finding = item.finding
    where = f"{item.start.line}:{item.start.column}"
    kind = "error" if finding.code in FAILURES else "failure"
    lines = [f"{item.path}:{where}: {finding.severity.value} {finding.code}: {finding.message}", advice_line(finding)]
    name = for_xml(f"{finding.code} {finding.name} at {where}")
    return (
        f'<testcase name="{name}" classname="{for_xml(item.path)}" time="0">'
        f'<{kind} type="{finding.severity.value}" message="{for_xml(finding.message)}">'
        + "\n".join(for_xml(line) for line in lines if line)
        + f"</{kind}></testcase>\n"
    )
