"""The baseline: what stood in an archive on the day it adopted newslint, by path, code and found text.

A file of one JSON object a line, sorted, the first saying its version, so that git shows and merges it by lines:

    {"newslint-baseline": 1}
    {"path": "posts/a.md", "code": "ENC201", "hash": "…", "count": 2}

`path` is relative to the file's own folder; `hash` is that of newslint.fingerprint, so lines may move.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newslint.config.errors import ConfigError
from newslint.fingerprint import content_hash, found_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newslint.article import Article
    from newslint.finding import Finding
    from newslint.reports.placed import Placed

T = TypeVar("T")

DEFAULT_NAME = ".newslint-baseline.jsonl"
HEADER = {"newslint-baseline": 1}


class Known(NamedTuple):
    """What findings of one file have in common that the baseline takes for the same: code, and hash of the text."""

    code: str
    hash: str


Entries = dict[str, Counter[Known]]
"""How many there are of each, by path."""


class Baseline:
    """A baseline that was read; findings that it knows are neither reported nor fixed."""

    __slots__ = ("entries", "path", "paths")

    def __init__(self, path: str) -> None:
        """Read the file at a path.

        Raises ConfigError: it is not there, cannot be read, or has a line that is no entry.
        """
        self.path = path
        self.paths = Paths(path)
        self.entries = read_entries(path)

    def unknown(self, article: Article, findings: Sequence[Finding]) -> list[Finding]:
        """The findings that it does not know: of those alike, the ones past its count, in order of place."""

        def known(finding: Finding) -> Known:
            return Known(finding.code, content_hash(finding.code, found_text(article.text, finding)))

        return self._unknown(article.name, findings, lambda finding: finding.code, known)

    def unknown_placed(self, path: str, placed: tuple[Placed, ...]) -> tuple[Placed, ...]:
        """The same of all findings of the file at a path, with their places."""

        def known(item: Placed) -> Known:
            return Known(item.finding.code, item.content)

        left = self._unknown(path, placed, lambda item: item.finding.code, known)
        if len(left) == len(placed):
            return placed
        from newslint.reports.placed import numbered

        return numbered(left)

    def _unknown(
        self, path: str, items: Sequence[T], code_of: Callable[[T], str], known_of: Callable[[T], Known]
    ) -> list[T]:
        entries = self.entries.get(self.paths.key(path))
        if not entries:
            return list(items)
        left = Counter(entries)
        codes = {known.code for known in entries}
        new = []
        for item in items:
            if code_of(item) in codes:
                known = known_of(item)
                if left[known] > 0:
                    left[known] -= 1
                    continue
            new.append(item)
        return new


class Paths:
    """The paths of articles as a baseline has them: relative to its folder, with `/`."""

    __slots__ = ("folders", "root")

    def __init__(self, baseline: str) -> None:
        self.root = os.path.realpath(os.path.dirname(os.path.abspath(baseline)))
        self.folders: dict[str, str] = {}

    def key(self, path: str) -> str:
        """The path of an article that goes by a path from here."""
        folder, name = os.path.split(path)
        prefix = self.folders.get(folder)
        if prefix is None:
            prefix = self.folders[folder] = self._prefix(folder)
        return prefix + name

    def folder_key(self, path: str) -> str | None:
        """The same for a file or a folder; None for the baseline's own folder, or one that holds it."""
        real = os.path.realpath(path)
        if self.root == real or self.root.startswith(os.path.join(real, "")):
            return None
        return self._prefix(path).rstrip("/")

    def _prefix(self, folder: str) -> str:
        real = os.path.realpath(folder or ".")
        try:
            relative = os.path.relpath(real, self.root).replace(os.sep, "/")
        except ValueError:  # another drive
            relative = real.replace(os.sep, "/")
        return "" if relative == "." else relative + "/"


def read_entries(path: str) -> Entries:
    """The entries of a file; of one that stands twice, as after a merge, the larger count.

    Raises ConfigError.
    """
    shown = os.path.relpath(path)
    try:
        with open(path, "rb") as file:
            lines = file.read().splitlines()
    except FileNotFoundError as error:
        raise ConfigError(f"{shown}: there is no such baseline; `newslint baseline` writes one") from error
    except OSError as error:
        raise ConfigError(f"{shown}: the baseline cannot be read: {error.strerror}") from error
    try:
        header, *data = json.loads(b"[" + b",".join(lines) + b"]")
        if header != HEADER or len(data) + 1 != len(lines):
            raise ValueError
        return _counted(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _problem(shown, lines) from None


def _counted(data: Iterable[dict[str, object]]) -> Entries:
    entries: Entries = {}
    for item in data:
        path, code, content, count = item["path"], item["code"], item["hash"], item["count"]
        if not (type(path) is type(code) is type(content) is str and type(count) is int and count > 0):
            raise ValueError
        counts = entries.get(path)
        if counts is None:
            counts = entries[path] = Counter()
        known = Known(code, content)
        counts[known] = max(counts[known], count)
    return entries


def _problem(shown: str, lines: Sequence[bytes]) -> ConfigError:
    """What is wrong with the first line that is no entry, and what to do."""
    for number, line in enumerate(lines, start=1):
        if line[:7] in (b"<<<<<<<", b"=======", b">>>>>>>", b"|||||||"):
            what = (
                "a merge was not finished here: keep the lines of both sides, or run `newslint baseline` in its folder"
            )
        elif number == 1:
            if line == json.dumps(HEADER).encode():
                continue
            what = "this is no baseline of newslint, or one of a newer version; `newslint baseline` writes one"
        elif _is_entry(line):
            continue
        else:
            what = "this is no entry of a baseline; delete the line, or run `newslint baseline` in its folder"
        return ConfigError(f"{shown}:{number}: {what}")
    return ConfigError(f"{shown}:1: the baseline is empty; `newslint baseline` writes one")


def _is_entry(line: bytes) -> bool:
    try:
        _counted([json.loads(line)])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return True


def is_baseline(data: bytes) -> bool:
    """Whether a file is or was a baseline: its header or an entry stands somewhere, be the rest broken."""
    return json.dumps(next(iter(HEADER))).encode() in data or any(map(_is_entry, data.splitlines()))


def as_bytes(entries: Mapping[str, Mapping[Known, int]]) -> bytes:
    """The file of some entries."""
    rows = [HEADER] + [
        {"path": path, "code": known.code, "hash": known.hash, "count": count}
        for path, counts in sorted(entries.items())
        for known, count in sorted(counts.items())
        if count > 0
    ]
    return "".join(_line(row) for row in rows).encode()


def _line(row: Mapping[str, object]) -> str:
    line = json.dumps(row, ensure_ascii=False)
    # A file name that is no UTF-8 holds halves of characters, which no UTF-8 can.
    return (line if line.isprintable() else json.dumps(row)) + "\n"
