"""`checkstyle`: Checkstyle's XML, which reviewdog, Jenkins and many others read."""

from __future__ import annotations

from itertools import groupby

from newslint.reports.advice import advice_line
from newslint.reports.safe import for_xml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.formats import About
    from newslint.reports.placed import Placed


def chunks(placed: Iterable[Placed], about: About) -> Iterator[str]:
    """One document, a file at a time."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
    for path, items in groupby(placed, key=lambda item: item.path):
        yield f'<file name="{for_xml(path)}">\n'
        for item in items:
            yield _error(item)
        yield "</file>\n"
    yield "</checkstyle>\n"


def _error(item: Placed) -> str:
    finding = item.finding
    message = for_xml(". ".join(filter(None, (finding.message, advice_line(finding)))))
    return (
        f'<error line="{item.start.line}" column="{item.start.column}" severity="{finding.severity.value}" '
        f'message="{message}" source="newslint.{for_xml(finding.code)}"/>\n'
    )
