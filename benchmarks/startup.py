"""How long a run on three clean articles takes beside `python -c pass`: whole processes, in turn, best of 15.

usage: python benchmarks/startup.py [NEWSLINT]     default: the newslint beside this Python
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 15
AIM = 4.0
BODY = """
The council voted on Tuesday to pay for the bus line that links four villages. “It was time,” said the mayor,
who had argued for it since 2019 and lost two elections over it.

## What comes next

Drivers are still sought. The county offers free training, and a flat in the old station for whoever comes from
afar; see the [county's page](https://county.invalid/bus) for how to apply.
"""


def article(number: int) -> str:
    front = (
        f'---\nlayout: post\ntitle: "The county pays for bus {number}"\ndate: 2025-07-0{number}T10:00:00Z\n'
        "author: Anna Lindqvist\ncategories: [News]\ntags:\n  - transport\n---\n"
    )
    return front + BODY.replace("four", str(number + 3))


def seconds(command: list[str], folder: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    newslint = sys.argv[1] if len(sys.argv) > 1 else str(Path(sys.executable).with_name("newslint"))
    newslint = str(Path(newslint).absolute())
    python = str(Path(newslint).with_name(Path(sys.executable).name))
    python = python if Path(python).exists() else sys.executable
    with tempfile.TemporaryDirectory() as folder:
        names = [f"2025-07-0{n}-bus.md" for n in (1, 2, 3)]
        for number, name in enumerate(names, start=1):
            Path(folder, name).write_text(article(number), encoding="utf-8")
        commands = {
            "python -c pass": [python, "-c", "pass"],
            "newslint check (3 names)": [newslint, "check", *names],
            "newslint check (folder)": [newslint, "check", folder],
        }
        best = dict.fromkeys(commands, float("inf"))
        for _ in range(ROUNDS):
            for label, command in commands.items():
                best[label] = min(best[label], seconds(command, folder))
    base = best["python -c pass"]
    for label, value in best.items():
        print(f"{label:26} {value * 1000:6.1f} ms  {value / base:5.2f} ×")
    return 0 if best["newslint check (3 names)"] <= AIM * base else 1


if __name__ == "__main__":
    sys.exit(main())
