"""What the tests of the outputs share: findings in hostile text, and readers of every format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.article import Article
from newslint.engine.many import Checked
from newslint.engine.registry import Entry, entries
from newslint.finding import Applicability, Edit, Finding, Fix, Related, Severity
from newslint.reports.formats import About, chunks
from newslint.reports.placed import Placed, place
from newslint.reports.tally import Tally

HOSTILE = [
    "::error file=x::forged", "\n::error file=x,line=1::forged", "\r\n::warning::forged", " \t::add-mask::x", "::stop-commands::x",
    "##[error]forged", "##vso[task.complete result=Failed;]", "##teamcity[buildProblem]", "#", "##", "[", "::",
    "\x1b[2J\x1b[1;1H\x1b[31m", "\x1b]0;title\x07", "\x9b31m", "\x1b]8;;http://evil.invalid\x1b\\", "\b\b\b", "\x7f", "\x85",
    "\u202egnp.exe\u202c", "\u2066\u2069", "\u200f", "\u2028", "\u2029", "\ufeff", "\U000e0041\U000e007f",
    "\x00", "\x0b\x0c\x1f", "\ufffe\uffff", "\ud800", "\udfff", "\ud83d\ude00", "\udcff",
    "]]>", "<!--", "<script>alert(1)</script>", "&amp;", "&#10;", '"', "'", "<", ">",
    "| a | b |", "`", "[link](http://evil.invalid)", "![x](y)", "*_~@someone",
    "%0A::error::x", "%25", "%", ":", ",", "=", "\r", "\n", "\t", "{0}", "{{", "\\", "\\udc00", "\\\\ud800", "\\n", "\\u0023",
    "é", "字", "😀", "word ",
]  # fmt: skip
"""Pieces of text that would do something if a format let them."""

OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What no output may hold: controls (its own line feeds aside), bidi, what XML forbids, lone surrogates."""

LOG_COMMAND = re.compile(r"##[A-Za-z]*\[")
"""What GitHub's and Azure's agents take for a command anywhere in a line."""

RULE = Entry("XXX101", "forged", "warning", True, "", (), "", "Something stands here.")


class Report(NamedTuple):
    text: str
    tally: Tally


def report(name: str, placed: Iterable[Placed], *, failed: bool = False, columns: int = 0) -> Report:
    """What a format makes of findings, all of them counted as in a run."""
    tally = Tally()

    def counted() -> Iterator[Placed]:
        for item in placed:
            tally.take(Checked(item.path, (item,), failed=failed), (item,))
            yield item

    about = About((*entries(), RULE), tally, columns=columns)
    return Report("".join(chunks(name, counted(), about)), tally)


def one(text: str, path: str, message: str, span: tuple[int, int], content: str, level: str = "error") -> Placed:
    """A finding with a related place and a fix, all of it as hostile as the text it is given."""
    start, end = span
    fix = Fix((Edit(start, end, content),), Applicability.SAFE, message)
    finding = Finding("XXX101", "forged", Severity(level), message, start, end, (Related(0, start, message),), fix)
    (item,) = place(Article(text, "a.txt"), path, [finding])
    return item


def as_json(text: str) -> str:
    """A text as JSON can carry it: lone surrogates are lost."""
    paired = re.sub(
        "[\ud800-\udbff][\udc00-\udfff]",
        lambda m: m.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le"),
        text,
    )
    return re.sub("[\ud800-\udfff]", "\ufffd", paired)


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


def github_command(line: str) -> Command | None:
    """A line of a log as GitHub's runner reads it: a command, or None."""
    line = line.lstrip()
    if not line.startswith("::") or "::" not in line[2:]:
        return None
    head, _, data = line[2:].partition("::")
    name, _, listed = head.partition(" ")
    pairs = (pair.split("=", 1) for pair in listed.split(",") if "=" in pair)
    properties = {key: _unescaped(value, {"%3A": ":", "%2C": ","}) for key, value in pairs}
    return Command(name, properties, _unescaped(data, {}))


def _unescaped(text: str, more: dict[str, str]) -> str:
    for escaped, plain in {**more, "%0D": "\r", "%0A": "\n", "%25": "%"}.items():
        text = text.replace(escaped, plain)
    return text
