"""Find and read the front matter of an article: YAML between `---`, TOML between `+++`, or a JSON object."""

from __future__ import annotations

import re

from newslint.article.field import FrontMatter
from newslint.article.simple_yaml import read_simple_yaml
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.positions import Span

_YAML_OPEN = late(r"\s*^---[ \t]*\r?$\n", re.M)
# Both begin with the line end above: `re` leaps from one to the next.
_YAML_CLOSE = late(r"\n(?:---|\.\.\.)[ \t]*\r?$\n?", re.M)
_TOML_OPEN = late(r"\s*^\+\+\+[ \t]*\r?$\n", re.M)
_TOML_CLOSE = late(r"\n\+\+\+[ \t]*\r?$\n?", re.M)
_LONE_RETURN = late(r"\r(?!\n)")
# Also of a line end that was converted twice, CR CR LF: Jekyll reads that.
_OPENS_WITH_RETURN = late(r"\n?[^\r\n]*\r(?!\n)")
_JSON_OPEN = late(r'\s*(?=\{\s*"[^"\n]{0,100}"\s*:)')
_KEY_LINE = late(r"""["']?[A-Za-z_][\w .-]{0,40}["']?[ \t]*:(?:\s|$)""")
_TOML_LINE = late(r"""["']?[A-Za-z_][\w.-]{0,40}["']?[ \t]*=[ \t]*\S""")

MAX_SIZE = 100_000
"""Code points. The longest front matter seen in 3,400 real posts has 9,000; PyYAML reads a megabyte in five seconds."""


_FENCED = {
    "-": ("yaml", _KEY_LINE),
    "+": ("toml", _TOML_LINE),
}


def read_front_matter(text: str, *, markdown: bool) -> FrontMatter | None:
    """Read the front matter, or None where there is none.

    In plain text, where `---` may be a mere rule, only a block that parses counts.
    """
    if text.startswith("---\n"):  # as most do
        return _read_fenced(text, "-", 0, 4, markdown=markdown)
    if text.startswith("\ufeff"):
        text = "\n" + text[1:]  # a mark that was left in the text, as long as the line end: offsets hold
    head = text[:4].lstrip()[:1] or text.lstrip()[:1]
    if head not in ("-", "+", "{"):
        return None
    if "\r" in text:
        text = _with_line_feeds(text)
    if head == "{":
        opening = _JSON_OPEN.match(text) if markdown else None
        return _read_json(text, opening.end()) if opening else None
    opening = (_YAML_OPEN if head == "-" else _TOML_OPEN).match(text)
    if opening is None:
        return None
    start, inner = opening.end() - len(opening.group().lstrip()), opening.end()
    return _read_fenced(text, head, start, inner, markdown=markdown)


def _read_fenced(text: str, head: str, start: int, inner: int, *, markdown: bool) -> FrontMatter | None:
    """Read a block that begins at an offset, its first line at another; `head` is the sign of its fences."""
    kind, key_line = _FENCED[head]
    closing = _closing_fence(text, inner - 1, head)
    if closing is None:
        if markdown and key_line.match(text, inner):
            problem = f"the block is never closed: there is no second `{head * 3}` line"
            return FrontMatter(kind, start, _end_of_keys(text, inner), {}, problem, start)
        return None
    inner_end, end = closing
    if inner_end - inner > MAX_SIZE:
        problem = f"the block has over {MAX_SIZE:,} characters: that is no front matter"
        return FrontMatter(kind, start, end, {}, problem, start)
    if head == "+":
        return _read_toml(text, start, inner, inner_end, end)
    block = _read_yaml(text, start, inner, inner_end, end)
    if block is None or (block.problem and not (markdown and _has_key(text, inner, inner_end))):
        return None
    return block


def _closing_fence(text: str, at: int, head: str) -> Span | None:
    """The line that closes a block, its line end included: the first such line below a line end behind an offset."""
    above = text.find("\n" + 3 * head, at)
    if above >= 0 and text.startswith("\n", above + 4) and (head != "-" or text.find("\n...", at, above) < 0):
        return above + 1, above + 5  # as most are written
    closing = (_YAML_CLOSE if head == "-" else _TOML_CLOSE).search(text, at)
    return (closing.start() + 1, closing.end()) if closing else None


def _with_line_feeds(text: str) -> str:
    """The text with a line feed for each lone carriage return, where its first line ends in one. Offsets hold."""
    return _LONE_RETURN.sub("\n", text) if _OPENS_WITH_RETURN.match(text) else text


def yaml_source(text: str, front: FrontMatter) -> tuple[str, int]:
    """What stands between a YAML block's fences, and where it begins."""
    block = _with_line_feeds(text[front.start : front.end])
    inner = block.index("\n") + 1
    closing = _closing_fence(block, inner - 1, "-")
    return block[inner : closing[0] if closing else len(block)], front.start + inner


def _read_yaml(text: str, start: int, inner: int, inner_end: int, end: int) -> FrontMatter | None:
    source = text[inner:inner_end]
    fields = read_simple_yaml(source, inner)
    if fields is not None:
        return FrontMatter("yaml", start, end, fields)
    from newslint.article.yaml_block import read_yaml

    return read_yaml(source, start, inner, end)


def _read_toml(text: str, start: int, inner: int, inner_end: int, end: int) -> FrontMatter:
    from newslint.article.simple_toml import read_simple_toml

    fields = read_simple_toml(text[inner:inner_end], inner)
    if fields is not None:
        return FrontMatter("toml", start, end, fields)
    from newslint.article.toml_block import read_toml

    return read_toml(text, start, inner, inner_end, end)


def _has_key(text: str, start: int, end: int) -> bool:
    return any(_KEY_LINE.match(line) for line in text[start:end].split("\n"))


def _end_of_keys(text: str, start: int) -> int:
    blank = re.compile(r"^[ \t]*\r?$", re.M).search(text, start)
    return blank.start() if blank else len(text)


def _read_json(text: str, start: int) -> FrontMatter | None:
    from newslint.article.json_block import read_json

    return read_json(text, start)
