"""The benchmark's command line."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from accuracy.clean import Document, folder_documents
from accuracy.kinds import documents_of, families, kinds_of, look_alikes_of
from accuracy.measure import alarms_of, quiet_documents, score
from accuracy.tables import LEGEND, alarm_lines, alarm_table, as_json, shortfalls, table
from newslint.engine.registry import entries
from newslint.linter import Linter

if TYPE_CHECKING:
    from collections.abc import Sequence


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python benchmarks/accuracy",
        description="Damage clean text by kind and count what newslint finds and gives back.",
    )
    parser.add_argument("folders", metavar="FOLDER", nargs="*", type=Path, help="clean .txt and .md files")
    parser.add_argument("--family", default="ENC", type=str.upper, choices=families(), help="default ENC")
    parser.add_argument("--code", metavar="CODE", default="", help="only kinds whose expected code begins so")
    parser.add_argument("--seed", metavar="N", type=int, default=1, help="of all random choices (default 1)")
    parser.add_argument("--documents", metavar="N", type=int, default=1000, help="of a folder at most (default 1000)")
    parser.add_argument(
        "--texts", metavar="N", type=int, default=50, help="of a folder's, damaged for a kind at most (default 50)"
    )
    parser.add_argument("--no-own", action="store_true", help="leave out the benchmark's own texts")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--verbose", action="store_true", help="list false alarms, texts not found and not restored")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print. Returns 2 where a folder is none, else 0: a measurement neither passes nor fails."""
    args = _arguments(argv)
    for folder in args.folders:
        if not folder.is_dir():
            print(f"no folder: {folder}", file=sys.stderr)
            return 2
    reports = [] if args.no_own else _measure_own(args)
    for folder in args.folders:
        documents = folder_documents(folder, args.documents, args.seed)
        reports.append(_measure(str(folder), documents, args, limit=args.texts))
    if args.json:
        print(json.dumps(reports, ensure_ascii=True, indent=1))
    return 0


def _measure_own(args: argparse.Namespace) -> list[dict[str, object]]:
    documents, look_alikes = documents_of(args.family), look_alikes_of(args.family)
    reports = [_measure("own texts", documents, args, limit=len(documents))]
    if look_alikes:
        reports.append(_measure("look-alikes that are right", look_alikes, args, limit=0))
    return reports


def _measure(name: str, documents: list[Document], args: argparse.Namespace, *, limit: int) -> dict[str, object]:
    kinds = [kind for kind in kinds_of(args.family) if kind.codes[0].startswith(args.code)]
    linter = _linter(args.family)
    alarms = alarms_of(linter, documents)
    quiet = quiet_documents(documents, alarms)
    scores = [
        score(_linter(args.family, kind.codes[0]), kind, quiet, alarms, seed=args.seed, limit=limit)
        for kind in (kinds if limit else ())
    ]
    if not args.json:
        print(f"{name}\n{alarm_table(documents, alarms)}")
        if limit:
            print(f"damaged: {len(quiet)} documents with no finding before\n\n{table(scores)}\n\n{LEGEND}")
        if args.verbose:
            print("\n".join(("in undamaged documents:", *alarm_lines(alarms), "shortfalls:", *shortfalls(scores))))
    return as_json(name, documents, alarms, scores)


def _linter(family: str, code: str = "") -> Linter:
    """A linter with the rules of a family that are on by default, and one more."""
    return Linter(
        {"select": [e.code for e in entries() if e.code == code or (e.default and e.code.startswith(family))]}
    )
