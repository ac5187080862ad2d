"""How the time of `newslint check` grows with an article's length, on ordinary and on hostile texts.

usage: python benchmarks/scaling.py [SHAPE …] [--code [PREFIX]] [--largest KB] [--limit SECONDS]

Prints seconds for each size, and by what power of the length they grow from each size to the next but one: 1.0 is
linear, 2.0 quadratic. The default rules run together; with `--code` each rule (each whose code begins so) alone.
Measures the newslint of its own checkout, each text in a process of its own, so that what takes too long is stopped.
"""

from __future__ import annotations

import argparse
import math
import multiprocessing
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Shape = Callable[[int], str]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

SIZES = (64, 256, 1024, 4096)
"""Kilobytes; characters, for texts in ASCII."""

LEAST = 0.1
"""Seconds. What takes less tells more of the machine than of the text."""

SUSPECT = 1.35
"""Growth above which a line is marked: noise and caches make up to 1.2 of what is linear."""

PARAGRAPH = (
    "The old ferry made its last crossing on Sunday, with forty passengers on board. Its captain, who has steered it "
    "since 1988, said that he would miss the fog more than the sun.\n\n"
)
WORDS = (
    "harbour ferry captain bridge council market lantern baker village river winter letter school garden engine ticket "
    "window morning county tower signal carpet thunder orchard"
).split()
ENDS = ("", "s", "ed", "ing", "er", "ly", "less", "ful")


def filled(piece: str) -> Shape:
    """A piece again and again."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def numbered(line: Callable[[int], str]) -> Shape:
    """Lines that a number makes different."""

    def make(size: int) -> str:
        probe = len(line(1000))
        return "".join(line(number) for number in range(size // probe + 1))[:size]

    return make


def sentence(number: int, length: int = 12) -> str:
    """A sentence that no other number gives: its words are those of a counter in the base of the vocabulary."""
    state, words = number * 2654435761 % 2**32, []
    for _ in range(length):
        state = (state * 1103515245 + 12345) % 2**31
        words.append(WORDS[(state >> 16) % len(WORDS)] + ENDS[(state >> 24) % len(ENDS)])
    return f"The {' '.join(words)} of {number}."


def ordinary(size: int) -> str:
    """Paragraphs of four sentences, with quotations, numbers and a heading now and then."""
    parts: list[str] = []
    length = number = 0
    while length < size:
        number += 1
        first, second, third = (sentence(number * 3 + part) for part in range(3))
        paragraph = f"{first} “{second}” she said. It cost {number} pounds – or less. {third}\n\n"
        parts.append(f"## {first[4:40]}\n\n{paragraph}" if number % 9 == 0 else paragraph)
        length += len(parts[-1])
    return "".join(parts)[:size]


def fibonacci(size: int) -> str:
    """Two paragraphs in the order of the Fibonacci word, which repeats everywhere and never goes round."""
    one, other = f"{sentence(1)}\n\n", f"{sentence(2)}\n\n"
    before, word = other, one
    while len(word) < size:
        before, word = word, word + before
    return word[:size]


def all_but_one(size: int) -> str:
    """One sentence again and again, and another in the middle."""
    half = filled(f"{sentence(1)} ")(size // 2)
    return f"{half} {sentence(2)} {half}"[:size]


def nested_yaml(size: int) -> str:
    """Front matter whose keys are nested as deep as lines allow, then as many side by side."""
    deep = "".join(f"{' ' * depth}key{depth}:\n" for depth in range(60))
    rest = numbered(lambda number: f"name{number}: [a, b, {{c: d}}]\n")(size)
    return f"---\ntitle: A\nnested:\n{deep}{' ' * 60}end\n{rest[: rest.rfind(chr(10)) + 1]}---\n\nA body.\n"


def deep_brackets(size: int) -> str:
    """Front matter that is nothing but opened brackets."""
    return f"---\ntitle: {'[' * size}\n---\n\nA body.\n"


SHAPES: dict[str, tuple[str, Shape]] = {
    "ordinary": ("a.md", ordinary),
    "ordinary, plain": ("a.txt", ordinary),
    "one paragraph repeated": ("a.md", filled(PARAGRAPH)),
    "one line repeated": ("a.txt", filled(sentence(1) + "\n")),
    "short equal lines": ("a.txt", filled("Read on.\n")),
    "short equal items": ("a.md", filled("- a b c\n")),
    "different lines": ("a.txt", numbered(lambda n: f"{n}\n")),
    "different short sentences": ("a.txt", numbered(lambda n: f"Item {n} is in.\n")),
    "different paragraphs": ("a.md", numbered(lambda n: f"{sentence(n)}\n\n")),
    "near copies": ("a.md", numbered(lambda n: f"{PARAGRAPH[:-6]} {n}.\n\n")),
    "near copies, one word each": ("a.txt", numbered(lambda n: f"{' '.join(WORDS)} {WORDS[n % 24]} {n % 7}.\n")),
    "ever longer starts": ("a.txt", lambda size: "\n".join(PARAGRAPH[: 20 + n % 100] for n in range(size // 70))),
    "one line, no space": ("a.txt", filled("abcdefghij")),
    "one line, one letter": ("a.txt", filled("a")),
    "one line, words": ("a.txt", filled(" ".join(WORDS) + " ")),
    "one line, sentences": ("a.txt", numbered(lambda n: f"{sentence(n)} ")),
    "one line, equal sentences": ("a.txt", filled(f"{sentence(1)} ")),
    "one line, Chinese": ("a.txt", filled("船长说他会想念大雾。县里说票价不变，")),
    "one line, Chinese, no mark": ("a.txt", filled("船长说他会想念大雾县里说票价不变")),
    "all sentences equal but one": ("a.txt", all_but_one),
    "a b a b": ("a.md", filled(f"{sentence(1)}\n\n{sentence(2)}\n\n")),
    "a a b b": ("a.md", numbered(lambda n: f"{sentence(n // 2)}\n\n")),
    "Fibonacci": ("a.md", fibonacci),
    "different lines, all of them twice": ("a.txt", lambda size: numbered(lambda n: f"{n:x}\n")(size // 2) * 2),
    "the whole twice": ("a.md", lambda size: ordinary(size // 2) * 2),
    "brackets": ("a.md", filled("[")),
    "brackets and ends": ("a.md", filled("[](")),
    "links": ("a.md", filled("[a](b) ")),
    "images": ("a.md", filled("![](")),
    "stars": ("a.md", filled("*")),
    "stars and letters": ("a.md", filled("*a _b ")),
    "angles": ("a.md", filled("<")),
    "tags": ("a.md", filled("<a ")),
    "comments": ("a.md", filled("<!--")),
    "braces": ("a.md", filled("{{")),
    "braces and percent": ("a.md", filled("{% a ")),
    "straight quotes": ("a.md", filled('"')),
    "curly quotes": ("a.md", filled("“a")),
    "apostrophes": ("a.md", filled("a'")),
    "backticks": ("a.md", filled("`")),
    "backticks and letters": ("a.md", filled("`a``b")),
    "backslashes": ("a.md", filled("\\")),
    "ampersands": ("a.md", filled("&a")),
    "entities": ("a.md", filled("&#8217;")),
    "percent codes": ("a.md", filled("%E2%80")),
    "quoted-printable": ("a.txt", filled("=E2=80=99 ")),
    "question marks": ("a.txt", filled("a?b ")),
    "mojibake": ("a.txt", filled("â€™ Ã© ")),
    "replacement characters": ("a.txt", filled("a\ufffdb ")),
    "mojibake in links": ("a.md", filled("[Ã©t](b) cafÃ© ")),
    "replacement characters and code": ("a.md", filled("don\ufffdt `a` ")),
    "separators and code": ("a.md", filled("a\u2028b\n\n```\ncode\n```\n\n")),
    "zero-width": ("a.txt", filled("a\u200b")),
    "bidi": ("a.txt", filled("a\u202e")),
    "combining marks": ("a.txt", filled("e\u0301")),
    "Cyrillic in Latin": ("a.txt", filled("pаpеr ")),
    "controls": ("a.txt", filled("\x01\x85")),
    "escapes": ("a.txt", filled("\\u2019")),
    "terminal escapes": ("a.txt", filled("\x1b[")),
    "spaces": ("a.txt", filled(" ")),
    "spaces and dots": ("a.txt", filled("  .")),
    "blank lines": ("a.md", filled("\n")),
    "lines of carriage returns": ("a.txt", filled("a line here\r")),
    "carriage returns and one feed": ("a.txt", lambda size: filled("\r\r\n")(size // 2) + filled("\r")(size // 2)),
    "carriage returns": ("a.txt", filled("\r")),
    "blank lines with spaces": ("a.md", filled("   \n")),
    "quote marks": ("a.md", filled("> ")),
    "nested items": ("a.md", filled("- " * 40 + "a\n")),
    "headings": ("a.md", filled("# A heading here\n")),
    "tables": ("a.md", lambda size: "| a | b |\n|---|---|\n" + filled("| c | d |\n")(size)),
    "wide table": ("a.md", lambda size: f"{'|a' * (size // 4)}|\n{'|-' * (size // 4)}|\n"),
    "definitions": ("a.md", numbered(lambda n: f"[r{n}]: https://a.invalid/{n}\n")),
    "footnotes": ("a.md", numbered(lambda n: f"A note[^{n}].\n\n[^{n}]: Its text.\n\n")),
    "clock times": ("a.txt", filled("at 5:00 PM EST (9:00 PM GMT) ")),
    "names": ("a.txt", numbered(lambda n: f"Anna{chr(97 + n % 26)} Lindqvist{chr(97 + n // 26 % 26)} said. ")),
    "hashtags": ("a.txt", filled("#a ")),
    "short wrapped": ("a.txt", filled("a line of some words that goes on\nin the next one without an end,\n")),
    "nested YAML": ("a.md", nested_yaml),
    "YAML brackets": ("a.md", deep_brackets),
    "front matter, no end": ("a.md", lambda size: "---\n" + numbered(lambda n: f"key{n}: value\n")(size)),
    "rules": ("a.md", filled("---\n")),
}


def _run(name: str, data: bytes, codes: list[str], answer: multiprocessing.queues.SimpleQueue[float]) -> None:
    from newslint.engine.many import check_bytes
    from newslint.linter import Linter

    linter = Linter({"select": codes}) if codes else Linter()
    check_bytes(linter, name, b"A first text, which pays for what is made once.\n")
    taken = []
    while len(taken) < 3 and sum(taken) < 1:
        start = time.perf_counter()
        check_bytes(linter, name, data)
        taken.append(time.perf_counter() - start)
    answer.put(min(taken))


def seconds(name: str, data: bytes, codes: list[str], limit: float) -> float:
    """Seconds that one check takes; infinity past the limit."""
    answer: multiprocessing.queues.SimpleQueue[float] = multiprocessing.SimpleQueue()
    process = multiprocessing.Process(target=_run, args=(name, data, codes, answer))
    process.start()
    process.join(limit)
    if process.is_alive():
        process.kill()
        process.join()
        return math.inf
    return answer.get() if process.exitcode == 0 else math.nan


def curve(shape: str, codes: list[str], sizes: Sequence[int], limit: float) -> Iterator[tuple[int, float]]:
    """Length in bytes and seconds for each size, up to the first that takes too long."""
    name, make = SHAPES[shape]
    for size in sizes:
        data = make(size * 1024).encode("utf-8", "surrogatepass")
        taken = seconds(name, data, codes, limit)
        yield len(data), taken
        if not taken < limit:
            return


def growth(points: Sequence[tuple[int, float]], limit: float) -> float:
    """The power of the length by which seconds grow at the end of the curve; 1 where they are too few to tell.

    Infinity where a check was stopped that would have ended in half of its time had it grown with the length.
    """
    known = [point for point in points if point[1] < math.inf]
    if len(known) < len(points):
        longer = points[-1][0]
        if not known or known[-1][1] * longer / known[-1][0] < limit / 2:
            return math.inf
    (length, taken), (longer, more) = known[-2:] if len(known) > 1 else (known[0], known[0])
    if more < LEAST or length == longer:
        return 1.0
    return math.log(more / taken) / math.log(longer / length)


def line(label: str, points: Sequence[tuple[int, float]], columns: int, power: float) -> str:
    cells = [f"{taken:9.3f}" if taken < math.inf else "  stopped" for _, taken in points]
    mark = "  <<" if power > SUSPECT else ""
    return f"{label:36} {' '.join(cells):{columns * 10}} {power:6.2f}{mark}"


def main() -> int:
    """Print the curves. Returns 1 where one grows faster than the length, else 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("shapes", metavar="SHAPE", nargs="*", help=f"of: {', '.join(SHAPES)}")
    parser.add_argument("--code", metavar="PREFIX", nargs="?", const="", help="each rule alone, whose code begins so")
    parser.add_argument("--largest", metavar="KB", type=int, default=SIZES[-1], help="no text is larger (default 4096)")
    parser.add_argument("--limit", metavar="SECONDS", type=float, default=20.0, help="for one check (default 20)")
    args = parser.parse_args()
    unknown = [shape for shape in args.shapes if shape not in SHAPES]
    if unknown:
        parser.error(f"no such shape: {', '.join(unknown)}")
    from newslint.engine.registry import entries

    chosen = [e.code for e in entries() if e.default and e.code.startswith(args.code or "")]
    groups = [[code] for code in chosen] if args.code is not None else [[]]
    sizes = [size for size in SIZES if size <= args.largest]
    print(f"{'seconds for':36} {' '.join(f'{size:6} KB' for size in sizes)} {'growth':>6}")
    steep = False
    for shape in args.shapes or SHAPES:
        for codes in groups:
            points = list(curve(shape, codes, sizes, args.limit))
            power = growth(points, args.limit)
            steep |= power > SUSPECT
            if args.code is None or power > SUSPECT or args.shapes:
                print(line(" ".join((shape, *codes)), points, len(sizes), power), flush=True)
    return int(steep)


if __name__ == "__main__":
    sys.exit(main())
