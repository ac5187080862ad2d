"""The benchmark's command line."""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from speed.in_process import first_clean, measure
from speed.timing import Command, peak_memory, ratio, take_turns
from speed.tree import make_tree

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

AIMS = (
    ("newslint, 2 jobs", "typos", 0.8),
    ("newslint, 2 jobs", "rumdl", 0.7),
    ("newslint, warm", "rumdl, warm", 0.6),
    ("3 clean files", "python -c pass", 3.0),
)


def _arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python benchmarks/speed",
        description="Time newslint and its peers, whole processes in turn, on a tree made of a folder's articles.",
    )
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="clean articles; default: own texts")
    parser.add_argument("--files", metavar="N", type=int, default=10_000, help="articles in the tree (default 10000)")
    parser.add_argument("--rounds", metavar="N", type=int, default=7, help="rounds that count (default 7)")
    parser.add_argument("--seed", metavar="N", type=int, default=1)
    parser.add_argument("--only", metavar="NAMES", default="", help="time only programs whose names hold one of these")
    parser.add_argument("--newslint", metavar="PATH", default=str(Path(sys.executable).with_name("newslint")))
    parser.add_argument("--flat", action="store_true", help="also the cost a file of 1,000, 10,000 and 100,000 files")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Build the tree, time, print. Returns 2 where there is nothing to time, else 0."""
    args = _arguments(argv)
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch, "articles")
        try:
            made = make_tree(args.folder, tree, args.files, args.seed)
        except ValueError as error:
            print(error, file=sys.stderr)
            return 2
        print(f"{made.files} articles, {made.size / 1e6:.1f} MB, {made.damaged} damaged, {args.rounds} rounds\n")
        # A repository, as in life: the walk asks for .gitignore there.
        subprocess.run(["git", "init", "-q"], cwd=tree, check=True)
        commands = _commands(args.newslint, tree, Path(scratch))
        chosen = {n: c for n, c in commands.items() if any(part in n for part in args.only.split(","))}
        taken = take_turns(chosen, tree, args.rounds)
        _print_times(taken)
        for name in chosen:
            if name.startswith("newslint"):
                print(f"peak memory of {name}: {peak_memory(chosen[name], tree) / 1e6:.0f} MB")
        _print_in_process(tree, args)
        if args.flat:
            _print_flat(args, Path(scratch))
    return 0


def _commands(newslint: str, tree: Path, scratch: Path) -> dict[str, Command]:
    """The programs, those of the peers that are installed beside this Python or on the path."""
    here = Path(sys.executable).parent
    check = (newslint, "check", "--exit-zero", "--quiet", "--output-format", "concise")
    cache = ("--cache-dir", str(scratch / "newslint-cache"))
    few = map(str, first_clean(sorted(tree.rglob("*.md")), 3))
    commands = {
        "newslint, 1 job": Command((*check, "--no-cache", "--jobs", "1", ".")),
        "newslint, 2 jobs": Command((*check, "--no-cache", "--jobs", "2", ".")),
        "newslint, warm": Command((*check, *cache, ".")),
        "python -c pass": Command((sys.executable, "-c", "pass")),
        "3 clean files": Command((newslint, "check", "--exit-zero", *few)),
    }
    found = {name: shutil.which(name, path=str(here)) or shutil.which(name) for name in ("typos", "rumdl", "codespell")}
    if found["typos"]:
        commands["typos"] = Command((found["typos"], "--format", "brief", "."))
    if found["rumdl"]:
        commands["rumdl"] = Command((found["rumdl"], "check", "--no-cache", "--quiet", "."))
        commands["rumdl, warm"] = Command(
            (found["rumdl"], "check", "--quiet", "--cache-dir", str(scratch / "rumdl"), ".")
        )
    if found["codespell"]:
        commands["codespell"] = Command((found["codespell"], "."), done=tuple(range(256)))
    return commands


def _print_times(taken: Mapping[str, Sequence[float]]) -> None:
    print(f"{'program':20}{'median s':>10}{'least s':>10}")
    for name, seconds in taken.items():
        print(f"{name:20}{statistics.median(seconds):10.3f}{min(seconds):10.3f}")
    print(f"\n{'ratio (median of rounds)':44}{'':>8}{'aim':>8}")
    for one, other, aim in AIMS:
        if one in taken and other in taken:
            print(f"{one + ' / ' + other:44}{ratio(taken, one, other):8.2f}{aim:8.2f}")
    print()


def _print_in_process(tree: Path, args: argparse.Namespace) -> None:
    paths = sorted(tree.rglob("*.md"))
    sample = sorted(Random(args.seed).sample(paths, min(1000, len(paths))))
    print("\nin process, µs an article")
    for name, value in measure(sample, args.rounds).items():
        print(f"{name:28}{value:10.1f}")


def _print_flat(args: argparse.Namespace, scratch: Path) -> None:
    print("\nfiles, µs a file (2 jobs, no cache; start-up included)")
    for files in (1_000, 10_000, 100_000):
        tree = scratch / f"flat-{files}"
        make_tree(args.folder, tree, files, args.seed)
        command = (
            args.newslint,
            "check",
            "--exit-zero",
            "--quiet",
            "--output-format",
            "concise",
            "--no-cache",
            "--jobs",
            "2",
            ".",
        )
        taken = take_turns({"": Command(command)}, tree, 3)
        print(f"{files:8}{statistics.median(taken['']) / files * 1e6:10.1f}")
        shutil.rmtree(tree)
