"""`gitlab`: GitLab's code quality report, an array that the widget of a merge request reads."""

from __future__ import annotations

import hashlib

from newslint.finding import Severity
from newslint.reports.advice import with_advice
from newslint.reports.ci_root import from_root
from newslint.reports.json_report import array
from newslint.reports.safe import for_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed

_LEVELS = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One array of findings, a line each."""
    rooted = from_root("CI_PROJECT_DIR")
    return array(for_json(_issue(item, rooted(item.path))) for item in placed)


def _issue(item: Placed, path: str) -> dict[str, Any]:
    finding = item.finding
    # GitLab takes two of one fingerprint for one finding, in whatever files they are.
    unique = f"{path}\0{item.fingerprint}".encode("utf-8", "surrogatepass")
    return {
        "description": f"{finding.code} {finding.name}: {with_advice(finding)}",
        "check_name": finding.code,
        "fingerprint": hashlib.blake2b(unique, digest_size=16).hexdigest(),
        "severity": _LEVELS[finding.severity],
        "location": {"path": path, "lines": {"begin": item.start.line, "end": max(item.end.line, item.start.line)}},
    }
