"""How long the metadata rules take over front matter that was made to hurt: `python benchmarks/hostile.py`.

Prints each source, seconds, and what was said. Aim: MET409 or a finding on a value, in under a second.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from newslint.article import Article
from newslint.engine.one import Runner
from newslint.engine.registry import entries

SOURCES: dict[str, str] = {
    "a billion by aliases": "a: &a [x,x,x,x,x,x,x,x,x]\n"
    + "\n".join(f"b{n}: &b{n} [{','.join(['*a' if not n else f'*b{n - 1}'] * 9)}]" for n in range(9)),
    "aliases of aliases": "a0: &a0 [x]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 5_000)),
    "an alias, very often": "a: &a x\nb: [" + "*a," * 30_000 + "]",
    "a million brackets": "a: " + "[" * 1_000_000,
    "99,000 brackets": "a: " + "[" * 99_000,
    "99,000 braces": "a: " + "{a: " * 24_000,
    "a key of 5 MB": "k" * 5_000_000 + ": 1",
    "a key of 99 KB": "? " + "k" * 99_000 + "\n: 1",
    "a value of 1 MB": "title: " + "x" * 1_000_000,
    "a value of 99 KB": "title: " + "x " * 49_000,
    "a block of 99 KB": "title: |\n" + "  x\n" * 24_000,
    "escapes": 'title: "' + "\\n" * 49_000 + '"',
    "an open quotation": 'title: "' + "x\n" * 49_000,
    "tabs": "a:\n" + "\t\tb: 1\n" * 12_000,
    "a Python object": "a: !!python/object/apply:os.system [ls]",
    "merges": "a: &a {x: 1}\nb:\n" + "  <<: *a\n" * 9_000,
    "a tower of merges": "a0: &a0 {x: 1}\n"
    + "\n".join(f"a{n}: &a{n}\n  <<: [*a{n - 1}, *a{n - 1}]" for n in range(1, 30)),
    "NUL": "title: a\0b",
    "half a character": "title: \ud800",
    "many keys": "\n".join(f"k{n}: v" for n in range(10_000)),
    "many mappings": "\n".join(f"k{n}: {{a: v}}" for n in range(6_000)),
    "many anchors": "\n".join(f"a{n}: &x{n} 1" for n in range(6_000)),
    "many colons": "a: b: c\n" * 12_000,
    "many digits": "a: " + "9" * 99_000,
    "base 60": "a: " + "1:" * 49_000 + "1",
    "many tags": "tags: ['a', " + "a, " * 30_000 + "a]",
    "dashes in a title": "title: " + "A - " * 24_000 + "B",
    "entities in a title": "title: x" + "&amp;" * 19_000,
    "tags in a title": "title: x" + "<b " * 30_000,
    "a long description": "description: " + "word " * 19_000 + "wor",
    "a date of digits": "date: " + "9 " * 49_000,
    "a date of spaces": "date: July " + " " * 90_000 + "9",
    "an author of letters": "author: " + "a" * 99_000,
    "a URL of dates": "date: 2025-01-01\nurl: http://x/" + "2025/01/" * 12_000,
}


def main() -> int:
    """Print the table; returns 1 where one takes a second or more, or a rule fails."""
    runner = Runner([entry for entry in entries() if entry.code.startswith("MET")])
    runner.run(Article("---\ntitle: a: b\n---\nx"))
    slow = 0
    for name, source in SOURCES.items():
        start = time.perf_counter()
        found = runner.run(Article(f"---\n{source}\n---\n\nThe council voted for a wording.\n"))
        took = time.perf_counter() - start
        slow += took >= 1 or any(finding.code == "NL003" for finding in found)
        print(f"{name:22} {took:6.3f}  {' '.join(sorted({finding.code for finding in found}))}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
