"""What a baseline of 30,000 entries costs on 10,000 articles: processor time of runs with it and without, in turn.

Two trees of one archive: as it was when the baseline was written, three defects in each article, and mended since,
when all entries are gone and reading them is pure cost.

usage: python benchmarks/baseline.py [ARTICLES]     default: 10000
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROUNDS = 2
AIM = 1.15
WORDS = (
    "the county council bridge ferry harbour station mayor budget vote winter repair engineer rudder island village "
    "market school library road bus line price water storm summer night morning report figure person family street "
    "said told asked closed opened moved found paid built lost kept began after before under over against between"
).split()
DEFECTS = ("The cafÃ© {0} was open.", "Read [the plan {0}](#) soon.", "A wo\u200brd {0} with nothing in it.")
MENDED = ("The café {0} was open.", "Read the plan {0} soon.", "A word {0} with nothing in it.")


def article(number: int, closing: tuple[str, ...]) -> str:
    chance = random.Random(number)

    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(9, 24))).capitalize() + "."

    paragraphs = [" ".join(sentence() for _ in range(chance.randint(3, 7))) for _ in range(chance.randint(4, 11))]
    front = (
        f'---\nlayout: post\ntitle: "Report {number}"\ndate: 2024-0{1 + number % 9}-1{number % 10}T10:00:00Z\n'
        "author: Anna Lindqvist\ncategories: [News]\n---\n\n"
    )
    return front + "\n\n".join([*paragraphs, *(line.format(number) for line in closing)]) + "\n"


def write_tree(folder: Path, articles: int, closing: tuple[str, ...]) -> None:
    for number in range(articles):
        path = folder / f"{number // 500:02}" / f"report-{number}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(article(number, closing), encoding="utf-8")


def seconds(folder: Path, *options: str) -> float:
    """Processor time of a run: what else the machine does is not in it."""
    command = [sys.executable, "-m", "newslint", "check", "--isolated", "-q", "--output-format", "concise", *options]
    start = os.times()
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
    end = os.times()
    return end.children_user + end.children_system - start.children_user - start.children_system


def main() -> int:
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    root = str(Path(__file__).resolve().parent.parent)
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        old, mended = Path(name, "old"), Path(name, "mended")
        write_tree(old, articles, DEFECTS)
        write_tree(mended, articles, MENDED)
        known = old / "known.jsonl"
        command = [sys.executable, "-m", "newslint", "baseline", "--isolated", "--baseline", str(known)]
        said = subprocess.run(command, cwd=old, capture_output=True, text=True, check=True).stdout
        print(f"{said.splitlines()[0]} {known.stat().st_size / (1 << 20):.1f} MiB")
        (mended / known.name).write_bytes(known.read_bytes())
        for tree in (old, mended):
            best = {"without": float("inf"), "with": float("inf")}
            for _ in range(ROUNDS):
                best["without"] = min(best["without"], seconds(tree))
                best["with"] = min(best["with"], seconds(tree, "--baseline", known.name))
            ratio = best["with"] / best["without"]
            worst = max(worst, ratio)
            print(f"{tree.name:8} without {best['without']:6.2f} s   with {best['with']:6.2f} s   {ratio:5.2f} ×")
    return 0 if worst <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
