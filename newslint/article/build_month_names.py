"""Make `month_names.py` from CLDR's data, by Babel: `python -m newslint.article.build_month_names`."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

LANGUAGES = (
    "en de fr es pt it nl pl ru uk sv tr id ms da nb fi cs sk sl hr sr sr_Latn bs hu ro bg mk el lt lv et is ga cy ca "
    "eu gl sq az uz kk be ka hy he ar fa ur hi mr ne bn pa gu ta te kn ml si th lo km my fil sw af zu am tg ky mn"
).split()

_ONE = """
import sys
from babel import Locale
locale = Locale.parse(sys.argv[1])
for kind, count in (("months", 12), ("days", 7)):
    table = getattr(locale, kind)
    for form in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            names = table.get(form, {}).get(width, {})
            for number in range(count):
                print(kind, number, names.get(number + (kind == "months"), ""), sep="\\t")
"""

_HEAD = '''"""Months and days of the week in {count} languages, from CLDR. Made by `build_month_names`: not by hand.

All in small letters, without full stops. A name that is another month in another language is left out, but for the
larger one's where the two are not written the same way.
"""

from __future__ import annotations

'''


def _names(language: str) -> list[tuple[str, int, str]]:
    # A process each: Babel hands the stand-alone forms of one locale to the next.
    run = subprocess.run([sys.executable, "-c", _ONE, language], capture_output=True, text=True, check=True)
    rows = (line.split("\t") for line in run.stdout.splitlines())
    shortest = {"months": 3, "days": 2}
    return [(kind, int(n), plain) for kind, n, name in rows if (plain := _plain(name, shortest[kind]))]


def _plain(name: str, shortest: int) -> str:
    name = name.lower().replace(".", "").replace("’", "'").strip()
    for article in ("de ", "d'"):
        name = name.removeprefix(article)
    fits = len(name) >= (shortest if name.isascii() else 2) and not any(c.isdigit() or c.isspace() for c in name)
    return name if fits else ""


def main() -> int:
    """Write the table beside this file."""
    months: dict[str, int] = {}
    days: set[str] = set()
    doubtful: set[str] = set()
    for language in LANGUAGES:
        for kind, number, name in _names(language):
            if kind == "days":
                days.add(name)
            elif months.setdefault(name, number + 1) != number + 1:
                doubtful.add(name)
    doubtful.discard("listopada")  # Polish November, Croatian October: `dates` tells them apart
    lines = {
        number: sorted(n for n, m in months.items() if m == number and n not in doubtful) for number in range(1, 13)
    }
    parts = [_HEAD.format(count=len(LANGUAGES)), "_MONTHS = (\n"]
    for names in lines.values():
        parts += [*_wrapped(names), "    ,\n"]
    parts += [
        ")\n",
        "MONTH_NAMES: dict[str, int] = {n: m for m, names in enumerate(_MONTHS, start=1) for n in names.split()}\n",
    ]
    parts += ["\nDAY_NAMES: frozenset[str] = frozenset((\n", *_wrapped(sorted(days)), ").split())\n"]
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "month_names.py")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("".join(parts).replace("\n    ,\n", ",\n"))
    return 0


def _wrapped(names: list[str]) -> list[str]:
    rows = textwrap.wrap(" ".join(names), 108, break_long_words=False, break_on_hyphens=False)
    return [f'    "{row}{" " if at < len(rows) - 1 else ""}"\n' for at, row in enumerate(rows)]


if __name__ == "__main__":
    sys.exit(main())
