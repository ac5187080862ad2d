"""What would make broken front matter parse: the line that is wrong, why, and how it should be written."""

from __future__ import annotations

import json
import re

from newslint.article.front_matter import read_front_matter
from newslint.finding import Edit
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.field import FrontMatter

MAX_SIZE = 20_000
"""Code points. What is longer is no front matter that somebody wrote; each try reads it again."""

MAX_FAULTS = 8


class Repair(NamedTuple):
    """Edits after which the block parses, the first fault in plain words, and where it stands."""

    edits: tuple[Edit, ...]
    problem: str
    start: int
    end: int


class _Line(NamedTuple):
    """A line as it should be, what was wrong with it and where; the field that it then sets, and to what."""

    text: str
    problem: str
    at: int = 0
    field: str = ""
    value: str = ""


def find_repair(article: Article) -> Repair | None:
    """A repair of an article's front matter that is surely what was meant; None where none is."""
    front = article.front
    if front is None or not front.problem or front.end - front.start > MAX_SIZE:
        return None
    text = article.text
    if "\r" in text and "\n" not in text:
        return None
    faults: list[tuple[int, _Line]] = []
    lines = text[: front.end].splitlines(keepends=True)
    first = text.count("\n", 0, front.start)
    rest, markdown = text[front.end :], article.format == "markdown"
    whole = _closing(lines, first, front, rest, markdown) or _second_copy(lines, first, front, rest, markdown)
    if whole is not None:
        return whole
    while len(faults) < MAX_FAULTS:
        problem_line = _line_of(lines, front.problem_at)
        step = _next_step(lines, first, problem_line, front, rest, markdown)
        if step is None:
            return None
        number, line, front = step
        lines[number] = line.text
        faults.append((number, line))
        if not front.problem:
            return _made(text, faults)
    return None


def _next_step(
    lines: list[str], first: int, problem_line: int, front: FrontMatter, rest: str, markdown: bool
) -> tuple[int, _Line, FrontMatter] | None:
    """The first way to write one line that moves the fault further down, or leaves none."""
    around = [problem_line, problem_line - 1, *range(problem_line - 2, first, -1)]
    for number in around:
        if not first < number < len(lines):
            continue
        for line in _candidates(lines, number, front.kind):
            tried = "".join((*lines[:number], line.text, *lines[number + 1 :]))
            after = read_front_matter(tried + rest, markdown=markdown)
            if after is None or after.kind != front.kind:
                continue
            if after.problem:
                moved = _line_of([*lines[:number], line.text, *lines[number + 1 :]], after.problem_at)
                # What a tag or a key is, is looked at last: then the next fault may stand above.
                if moved > max(problem_line, number) or (number == problem_line and moved < number):
                    return number, line, after
                continue
            field = after.fields.get(line.field) if line.field else None
            if line.field and (field is None or field.text != line.value):
                continue
            return number, line, after
    return None


def _closing(lines: list[str], first: int, front: FrontMatter, rest: str, markdown: bool) -> Repair | None:
    """The fence that a block lacks, below its last field, where a blank line follows."""
    if "never closed" not in front.problem or front.kind == "json" or not rest.strip():
        return None
    if "quotation" in front.problem:
        return None
    newline = "\r\n" if lines[first].endswith("\r\n") else "\n"
    fence = lines[first].strip()
    after = read_front_matter("".join(lines) + fence + newline + rest, markdown=markdown)
    if after is None or after.problem or not after.fields:
        return None
    edit = Edit(front.end, front.end, fence + newline)
    return Repair((edit,), front.problem, front.start, front.start + len(fence))


def _second_copy(lines: list[str], first: int, front: FrontMatter, rest: str, markdown: bool) -> Repair | None:
    """The line that says again what one above it says, where that is the fault."""
    if "stands twice" not in front.problem:
        return None
    number = _line_of(lines, front.problem_at)
    line = lines[number]
    if line.strip() not in (above.strip() for above in lines[first + 1 : number]):
        return None
    after = read_front_matter("".join((*lines[:number], *lines[number + 1 :])) + rest, markdown=markdown)
    if after is None or after.problem:
        return None
    start = sum(map(len, lines[:number]))
    return Repair((Edit(start, start + len(line), ""),), front.problem, start, start + len(line.rstrip()))


def _made(text: str, faults: list[tuple[int, _Line]]) -> Repair:
    old = text.splitlines(keepends=True)
    edits = []
    for number, line in sorted(dict(faults).items()):
        start = sum(map(len, old[:number]))
        edits.append(_least(start, old[number], line.text))
    number, fault = faults[0]
    start = sum(map(len, old[:number]))
    end = start + len(old[number].rstrip())
    return Repair(tuple(edits), fault.problem, min(start + fault.at, end), end)


def _least(start: int, old: str, new: str) -> Edit:
    """The edit of a line that leaves what both have at their head and tail."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start + head, start + len(old) - tail, new[head : len(new) - tail])


_KEY = late(
    r"""(?P<lead>\s*(?:-\s+)?)(?P<key>[A-Za-z_][\w-]*)(?P<gap>\s*:[ \t]*)(?P<value>\S.*?)(?P<end>\s*)\Z""", re.S
)
_ITEM = late(r"(?P<lead>\s*-\s+)(?P<value>\S.*?)(?P<end>\s*)\Z", re.S)
_NO_SPACE = late(r"(\s*[A-Za-z_][\w-]*):(?!//)(\S.*)\Z", re.S)
_TABS = late(r"[ ]*\t[ \t]*(?=\S)")
_TOML = late(r"(?P<lead>\s*)(?P<key>[A-Za-z_][\w-]*)(?P<gap>\s*[=:]\s*)(?P<value>\S.*?)(?P<end>\s*)\Z", re.S)
_RESERVED = "@`%*&!|>{[}],?-#"


def _candidates(lines: list[str], number: int, kind: str) -> Iterator[_Line]:
    """Ways to write one line, the surest first."""
    line = lines[number]
    if kind == "json":
        yield from _json_lines(lines, number)
        return
    if kind == "toml":
        match = _TOML.match(line)
        if match:
            yield from _toml_lines(match)
        return
    tabs = _TABS.match(line)
    if tabs:
        problem = "a tab stands where YAML wants spaces"
        yield _Line(tabs.group().replace("\t", "  ") + line[tabs.end() :], problem, line.index("\t"))
    match = _KEY.match(line) or _ITEM.match(line)
    if match:
        yield from _quoted_lines(match)
    spaceless = _NO_SPACE.match(line)
    if spaceless:
        key, value = spaceless[1], spaceless[2]
        yield _Line(f"{key}: {value}", f"a space is missing behind `{key.strip()}:`")
    above = _KEY.match(lines[number - 1]) if number else None
    if match and above and match["lead"].isspace() and len(match["lead"]) > len(above["lead"]):
        lead = len(match["lead"])
        yield _Line(above["lead"] + line[lead:], "the line is indented, and belongs to nothing above it", lead)


def _quoted_lines(match: re.Match[str]) -> Iterator[_Line]:
    """The line with its value in quotes that hold."""
    parts = match.groupdict()
    key, value = parts.get("key") or "", parts["value"]
    head = match.string[: match.start("value")]
    field = key if key and not parts["lead"] else ""

    def line(written: str, problem: str, said: str) -> _Line:
        return _Line(head + written + parts["end"], problem, len(head), field, said)

    first = value[0]
    if value.startswith("!!"):
        return
    if first in "\"'":
        whole = len(value) > 1 and value.endswith(first)
        inner = value[1:-1] if whole else value[1:]
        if not whole and first not in inner:
            yield line(value + first, f"the quotation mark before {inner[:30]} is never closed", inner)
        said = inner if whole else value
        if "\\" in said and first == '"':
            yield line(_single(said), "a `\\` in double quotes begins an escape; use single quotes", said)
        elif whole and first == "'":
            yield line(_single(said), "an apostrophe ends the quotation; write it twice", said)
        elif whole:
            yield line(_single(said), "quotation marks inside the quotation end it; use single quotes around it", said)
        else:
            yield line(_single(said), "the value goes on behind its quotation; put all of it in quotes", said)
        return
    if "{{" in value or "{%" in value:
        problem = "a template stands here unfilled, and YAML reads its braces; put it in quotes"
        yield line(_double(value), problem, value)
    elif first + value[-1] in ("[]", "{}"):
        return
    elif first == "[" and "]" not in value:
        yield _Line(head + value + "]" + parts["end"], "a list is not closed by `]`", len(head))
    elif first in _RESERVED:
        problem = f"the value begins with {first} which means something to YAML; put it in quotes"
        yield line(_double(value), problem, value)
    elif ": " in value or value.endswith(":"):
        yield line(_double(value), "the value holds a colon, which YAML takes for a field's; put it in quotes", value)


def _toml_lines(match: re.Match[str]) -> Iterator[_Line]:
    value = match["value"]
    head, key = match["lead"] + match["key"], match["key"]
    gap = match["gap"] if "=" in match["gap"] else " = "
    colon = "TOML writes `=` between field and value, not a colon"
    if "=" not in match["gap"]:
        yield _Line(f"{head}{gap}{value}{match['end']}", colon, len(head))
    first = value[0]
    if first in "\"'":
        whole = len(value) > 1 and value.endswith(first)
        inner = value[1:-1] if whole else value[1:]
        if not whole and first in inner:
            return
        problem = "the quotation mark is never closed"
        if whole:
            problem = "a `\\` in double quotes begins an escape" if "\\" in inner else "a quotation mark inside ends it"
        yield _Line(f"{head}{gap}{_double(inner)}{match['end']}", problem, match.start("value"), key, inner)
    elif first not in "[{":
        problem = "a text stands without quotation marks" if "=" in match["gap"] else colon
        yield _Line(f"{head}{gap}{_double(value)}{match['end']}", problem, match.start("value"), key, value)


_QUOTE = late(r'(?<!\\)"')
_LAST_COMMA = late(r",(\s*)\Z")


def _json_lines(lines: list[str], number: int) -> Iterator[_Line]:
    line = lines[number]
    quotes = len(_QUOTE.findall(line))
    if quotes % 2:
        end = len(line.rstrip().rstrip(","))
        yield _Line(line[:end] + '"' + line[end:], "a quotation mark is never closed", line.rfind('"'))
    following = next((x.strip() for x in lines[number + 1 :] if x.strip()), "")
    comma = _LAST_COMMA.search(line)
    if comma and following[:1] in ("}", "]"):
        problem = "a comma stands behind the last field; JSON allows none there"
        yield _Line(line[: comma.start()] + comma[1], problem, comma.start())
    elif not comma and following[:1] == '"' and line.strip()[-1:] not in ("{", "[", ""):
        end = len(line.rstrip())
        yield _Line(line[:end] + "," + line[end:], "a comma is missing at the end of the line", end - 1)


def _single(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _double(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _line_of(lines: list[str], offset: int) -> int:
    """The number, from 0, of the line that an offset stands in."""
    for number, line in enumerate(lines):
        offset -= len(line)
        if offset < 0:
            return number
    return len(lines) - 1
