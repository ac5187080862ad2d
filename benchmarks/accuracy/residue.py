"""How much of what scrapers bring along RES finds on lines that a person labelled, and how often it is wrong.

Labels are a CSV of `document,record,line,label,kind`: a path below the folder, the number of the record (from 0)
where the file holds many, the line of the text (from 1), and one of `residue`, `part` (residue stands in the line
beside text), `kept`. It holds no text.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.article import Article
from newslint.article.decoding import decode
from newslint.finding import Severity
from newslint.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslint.finding import Finding

LABELS = Path(__file__).resolve().parent.parent / "residue-labels.csv"
FIELDS = ("text", "content", "news", "body")
"""Names of the field that is a record's text; the first that a record has."""


class Label(NamedTuple):
    """What a person said of a line: `kept`, `residue` or `part`; and what kind of residue it is."""

    label: str
    kind: str


class Place(NamedTuple):
    """A finding with the lines it touches, from 1."""

    document: str
    finding: Finding
    first: int
    last: int
    text: str


Labels = dict[tuple[str, str], dict[int, Label]]
"""Labels by document and record, then by line."""


class Tally(NamedTuple):
    """Findings on labelled lines, by code; labelled lines of residue that are found, by kind; the wrong findings."""

    right: Counter[str]
    wrong: Counter[str]
    unlabelled: int
    found: Counter[str]
    lines: Counter[str]
    alarms: tuple[Place, ...]
    missed: tuple[tuple[str, int, str, str], ...]


def read_labels(path: Path) -> Labels:
    """Read a file of labels. Raises ValueError for a label that is none."""
    labels: Labels = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["label"] not in ("kept", "residue", "part"):
                raise ValueError(f"{path}: no label: {row['label']!r}")
            found = labels.setdefault((row["document"], row["record"] or ""), {})
            found[int(row["line"])] = Label(row["label"], row["kind"])
    return labels


def articles(folder: Path, labels: Labels) -> Iterator[tuple[str, Article, Mapping[int, Label]]]:
    """The labelled articles of a folder; documents that it does not hold are left out."""
    by_file: dict[str, list[str]] = {}
    for document, record in labels:
        by_file.setdefault(document, []).append(record)
    for document, records in sorted(by_file.items()):
        path = folder / document
        if not path.is_file():
            continue
        if records == [""]:
            decoded = decode(path.read_bytes())
            article = Article(decoded.text, document, encoding=decoded.encoding, marked=bool(decoded.bom))
            yield document, article, labels[document, ""]
            continue
        texts = read_records(path, {int(record) for record in records})
        for number, text in sorted(texts.items()):
            yield f"{document}#{number}", Article(text, "record.txt", record={}), labels[document, str(number)]


def read_records(path: Path, wanted: set[int]) -> dict[int, str]:
    """The texts of some records of a CSV or JSONL file, by number from 0."""
    csv.field_size_limit(1 << 30)
    found: dict[int, str] = {}
    with path.open(encoding="utf-8", errors="replace", newline="") as file:
        rows: Iterable[Mapping[str, object]]
        rows = csv.DictReader(file) if path.suffix == ".csv" else (json.loads(line) for line in file)
        for number, row in enumerate(rows):
            if number in wanted:
                named = {key.lower(): value for key, value in row.items() if key}
                found[number] = next((str(named[field]) for field in FIELDS if field in named), "")
    return found


def measure(linter: Linter, folder: Path, labels: Labels, *, opt_in: bool = False) -> Tally:
    """Run the linter on every labelled article and compare line by line.

    A finding is right where each labelled line that it touches is residue, wrong where one is kept; one that touches
    no labelled line is not counted. Information, such as that a body is short, is no claim about a line, and is left
    out but for `opt_in`.
    """
    right, wrong, found, lines = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    alarms: list[Place] = []
    missed: list[tuple[str, int, str, str]] = []
    unlabelled = 0
    for name, article, known in articles(folder, labels):
        findings = [found for found in linter.check(article) if found.severity is not Severity.INFO or opt_in]
        places = [_place(name, article, found) for found in findings]
        for place in places:
            said = {known[line].label for line in range(place.first, place.last + 1) if line in known}
            if not said:
                unlabelled += 1
            elif "kept" in said:
                wrong[place.finding.code] += 1
                alarms.append(place)
            else:
                right[place.finding.code] += 1
        for line, label in known.items():
            if label.label == "kept":
                continue
            lines[label.kind] += 1
            if any(place.first <= line <= place.last for place in places):
                found[label.kind] += 1
            else:
                start, end = article.lines.start(line), article.lines.end(line)
                missed.append((name, line, label.kind, article.text[start:end].strip()))
    return Tally(right, wrong, unlabelled, found, lines, tuple(alarms), tuple(missed))


def _place(name: str, article: Article, finding: Finding) -> Place:
    first = article.lines.locate(finding.start)[0]
    last = article.lines.locate(max(finding.end - 1, finding.start))[0]
    return Place(name, finding, first, last, article.text[finding.start : finding.end])


def table(tally: Tally) -> str:
    """What was measured, by code and by kind."""
    rows = [f"{'code':20} {'right':>6} {'wrong':>6} {'precision':>10}"]
    for code in sorted(tally.right.keys() | tally.wrong.keys()):
        rows.append(_row(code, tally.right[code], tally.wrong[code]))
    rows.append(_row("all", tally.right.total(), tally.wrong.total()))
    rows += [f"findings on lines without a label: {tally.unlabelled}", ""]
    rows.append(f"{'kind of residue':20} {'lines':>6} {'found':>6} {'share':>10}")
    for kind, lines in sorted(tally.lines.items()):
        rows.append(f"{kind:20} {lines:6} {tally.found[kind]:6} {_share(tally.found[kind], lines):>10}")
    lines = tally.lines.total()
    rows.append(f"{'all':20} {lines:6} {tally.found.total():6} {_share(tally.found.total(), lines):>10}")
    return "\n".join(rows)


def _row(name: str, right: int, wrong: int) -> str:
    return f"{name:20} {right:6} {wrong:6} {_share(right, right + wrong):>10}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print. Returns 2 where the folder holds no labelled document, else 0."""
    parser = argparse.ArgumentParser(
        prog="python benchmarks/accuracy residue", description="Measure RES on lines that a person labelled."
    )
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the labelled documents are")
    parser.add_argument("labels", metavar="LABELS", nargs="?", type=Path, default=LABELS)
    parser.add_argument("--opt-in", action="store_true", help="with information and the rules that are off by default")
    parser.add_argument("--verbose", action="store_true", help="list wrong findings and lines not found")
    args = parser.parse_args(argv)
    linter = Linter({"select": ["RES"]} if args.opt_in else None)
    if not args.opt_in:
        codes = [entry.code for entry in linter.rules if entry.code.startswith("RES")]
        linter = Linter({"select": codes})
    tally = measure(linter, args.folder, read_labels(args.labels), opt_in=args.opt_in)
    if not tally.lines:
        print(f"no labelled document in {args.folder}", file=sys.stderr)
        return 2
    print(table(tally))
    if args.verbose:
        from newslint.reports.safe import for_terminal

        for name, finding, first, _, text in tally.alarms:
            print(for_terminal(f"wrong: {name}:{first}: {finding.code} | {text[:120]}"))
        for name, line, kind, text in tally.missed:
            print(for_terminal(f"missed: {name}:{line}: {kind} | {text[:120]}"))
    return 0
