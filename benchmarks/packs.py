"""What 2,000 more phrases cost a run over 2,000 articles: in newslint's own packs, and in a user's by config.

usage: python benchmarks/packs.py [ROUNDS]      best of 5 runs each, in turn, each a process of its own
"""

from __future__ import annotations

import json
import marshal
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ARTICLES = 2000
PHRASES = 2000
AIM = 1.10
WORDS = (
    "bus line bridge ferry county mayor school village river paper office train harbour garden market winter summer "
    "teacher driver council budget holiday morning evening street library hospital theatre orchestra football kitchen"
).split()
PROGRAM = """
import sys
from newslint.cli import main
if {more!r}:
    import marshal
    from newslint.engine import openings
    from newslint.engine.opening_keys import join_tables
    from newslint.rules import notices
    with open({more!r}, "rb") as file:
        more, table = marshal.load(file)
    row, rows = notices.NOTICES["RES502"]
    notices.NOTICES["RES502"] = (row, rows + "".join(line + chr(10) for line in more))
    joined = join_tables(openings._table(), table)
    openings._table = lambda: joined
sys.exit(main(["check", "--exit-zero", "-q", "--no-cache", "--config", {config!r}, {folder!r}]))
"""


def article(number: int) -> str:
    chance = random.Random(number)
    body = "\n\n".join(
        " ".join(f"The {' '.join(chance.choices(WORDS, k=chance.randint(6, 16)))}." for _ in range(5)) for _ in range(8)
    )
    return (
        f'---\nlayout: post\ntitle: "The county pays for bus {number}"\ndate: 2025-07-01T10:00:00Z\n'
        f"author: Anna Lindqvist\ncategories: [News]\ntags:\n  - transport\n---\n\n{body}\n"
    )


def phrases() -> list[str]:
    """Invitations that no site makes, two words of many and a tail: as various as a pack's phrases are."""
    chance = random.Random(7)
    verbs = "share follow join read open send print save watch order visit rate support subscribe enter".split()
    return [
        f"{chance.choice(verbs)} {chance.choice(WORDS)} {chance.choice(WORDS)} {n:04d}x now" for n in range(PHRASES)
    ]


def seconds(program: str, folder: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> int:
    from newslint.engine.opening_keys import make_table
    from newslint.engine.phrase_pack import kind_packs, read_pack

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    pack = {"language": "en", "share-subscribe": {"alone": phrases()}}
    made = kind_packs([read_pack(pack, "more.yaml", ["share-subscribe"])])["share-subscribe"]
    with tempfile.TemporaryDirectory() as folder:
        texts = Path(folder, "texts")
        texts.mkdir()
        for number in range(ARTICLES):
            (texts / f"{number}.md").write_text(article(number), encoding="utf-8")
        Path(folder, "own").mkdir()
        Path(folder, "own", "more.yaml").write_text(json.dumps(pack), encoding="utf-8")
        Path(folder, "plain.yaml").write_text("fail-on: error\n", encoding="utf-8")
        Path(folder, "more.yaml").write_text("fail-on: error\npacks: [own]\n", encoding="utf-8")
        table = os.path.join(folder, "table")
        with open(table, "wb") as file:
            marshal.dump((made.rows, make_table([("RES502", made.openings)])), file)
        plain = os.path.join(folder, "plain.yaml")
        programs = {
            "as it is": PROGRAM.format(more="", config=plain, folder=str(texts)),
            "2,000 more in its packs": PROGRAM.format(more=table, config=plain, folder=str(texts)),
            "2,000 in a pack by config": PROGRAM.format(
                more="", config=os.path.join(folder, "more.yaml"), folder=str(texts)
            ),
        }
        best = dict.fromkeys(programs, float("inf"))
        for _ in range(rounds):
            for label, program in programs.items():
                best[label] = min(best[label], seconds(program, folder))
    base = best["as it is"]
    for label, value in best.items():
        print(f"{label:26} {value * 1000:7.0f} ms  {value / base:5.2f} ×")
    return 0 if max(best.values()) <= AIM * base else 1


if __name__ == "__main__":
    sys.exit(main())
