"""Running the linter on many files, one after the other, in the order given."""

from __future__ import annotations

from newslint.article.decoding import UndecodableError, decode
from newslint.article.endings import format_of
from newslint.engine.read import UnreadableError, read_bytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator
    from typing import Any

    from newslint.article import Article
    from newslint.article.decoding import Decoded
    from newslint.finding import Finding
    from newslint.linter import Linter
    from newslint.reports.placed import Placed

    File = tuple[str, str]


class Checked:
    """What became of one file.

    `placed` are its findings; after fixing, those that remain. `failed` says that it could not be read or
    written, or that a rule failed on it. `fixed` counts applied fixes by code, `patch` is what fixing would
    change, `notes` say what was left out and why.
    """

    __slots__ = ("failed", "fixed", "kept", "notes", "patch", "path", "placed", "text")

    def __init__(self, path: str, placed: tuple[Placed, ...] = (), *, failed: bool = False) -> None:
        self.path = path
        self.placed = placed
        self.failed = failed
        self.fixed: Counter[str] | None = None
        self.patch = b""
        self.notes: tuple[str, ...] = ()
        self.kept: list[Any] | None = None
        """What a cache keeps of it; None where there is none."""
        self.text: bytes = b""
        """The file after fixing."""

    @property
    def is_news(self) -> bool:
        """Whether there is anything to say of the file."""
        return bool(self.placed or self.failed or self.fixed or self.patch or self.notes)


class Fixing:
    """Whether fixes are applied, which, and whether they are written or shown."""

    __slots__ = ("unsafe", "write")

    def __init__(self, *, unsafe: bool, write: bool) -> None:
        self.unsafe = unsafe
        self.write = write


READ_AHEAD = 1 << 16
"""Bytes that are read before the first of them are checked: a dozen articles, which find room in a processor's cache.
In a whole run a file takes 388 µs where reading one between two checks takes 393."""


def check_files(linter: Linter, files: Iterable[File], fixing: Fixing | None = None) -> Iterator[Checked]:
    """Check, and fix where asked, each of some (shown path, path)."""
    # What is written may be read again under another name.
    for shown, path, data in _read(files, 0 if fixing else READ_AHEAD):
        if isinstance(data, bytes):
            yield check_bytes(linter, shown, data, fixing, path)
        else:
            yield unreadable(shown, str(data))


def _read(files: Iterable[File], ahead: int) -> Iterator[tuple[str, str, bytes | UnreadableError]]:
    """Read each of some (shown path, path), so many bytes ahead; why, where one cannot be read."""
    ready: list[tuple[str, str, bytes | UnreadableError]] = []
    size = 0
    for shown, path in files:
        try:
            data = read_bytes(path)
        except UnreadableError as error:
            ready.append((shown, path, error))
        else:
            ready.append((shown, path, data))
            size += len(data)
        if size >= ahead:
            yield from ready
            ready, size = [], 0
    yield from ready


def check_and_keep(linter: Linter, files: Iterable[File], fixing: Fixing | None = None) -> Iterator[Checked]:
    """Check each of some (shown path, path), with what a cache keeps of it. Nothing is fixed."""
    from newslint.engine.kept import keep

    assert fixing is None
    for shown, path in files:
        try:
            data = read_bytes(path)
            article = read_article(linter, shown, data, path)
        except (UnreadableError, UndecodableError):
            yield from check_files(linter, [(shown, path)])
            continue
        placed = _placed(article, shown, linter.standing_in(article))
        checked = as_reported(linter, shown, path, placed)
        if not checked.failed:
            checked.kept = keep(data, article, linter.profile_name(path), placed)
        yield checked


def read_article(linter: Linter, shown: str, data: bytes, path: str | None = None) -> Article:
    """The article that a file's bytes are. Raises UndecodableError."""
    return make_article(linter, decode_file(shown, data), shown, data, path)


def decode_file(shown: str, data: bytes) -> Decoded:
    """Decode a file's bytes, by the rules of the format that its name says. Raises UndecodableError."""
    return decode(data, html=format_of(shown) == "html")


def make_article(linter: Linter, decoded: Decoded, shown: str, data: bytes, path: str | None) -> Article:
    """The article of a decoded file."""
    utf8 = data if decoded.encoding == "utf-8" and not decoded.bom else None
    marked = bool(decoded.bom)
    return linter.article(decoded.text, path or shown, utf8=utf8, encoding=decoded.encoding, marked=marked)


def as_reported(linter: Linter, shown: str, path: str, placed: tuple[Placed, ...]) -> Checked:
    """The result of a file in which some findings stand, of which the baseline may know some."""
    if placed and linter.baseline:
        placed = linter.baseline.unknown_placed(path, placed)
    return Checked(shown, placed, failed=_has_failed([item.finding for item in placed]))


def _placed(article: Article, shown: str, findings: list[Finding]) -> tuple[Placed, ...]:
    if not findings:
        return ()
    from newslint.reports.placed import place

    return place(article, shown, findings)


def check_bytes(
    linter: Linter, shown: str, data: bytes, fixing: Fixing | None = None, path: str | None = None
) -> Checked:
    """Check one file's bytes; fix them where asked, and write them to `path` where fixing says so."""
    try:
        decoded = decode_file(shown, data)
    except UndecodableError as error:
        return unreadable(shown, f"The file cannot be checked: {error}")
    article = make_article(linter, decoded, shown, data, path)
    findings = linter.check(article)
    if fixing is None or not any(finding.fix for finding in findings):
        checked = Checked(shown, _placed(article, shown, findings), failed=_has_failed(findings))
        checked.text = data
        return checked
    from newslint.reports.placed import place

    fixed = linter.fix(article, unsafe=fixing.unsafe, findings=findings)
    notes = [f"{f.code}: its fix would break the front matter; left out" for f in fixed.dropped] + list(fixed.notes)
    after, problem = data, ""
    if fixed.applied:
        from newslint.fixing.rewrite import rewrite

        target = path if fixing.write else None
        after, problem = rewrite(decoded, data, fixed.text, encoding=fixed.encoding, path=target)
        if path and not fixing.write and not problem:
            problem = _why_never_written(path)
    if problem:
        checked = Checked(shown, place(article, shown, findings), failed=True)
        checked.text, checked.notes = data, (*notes, problem)
        return checked
    after_fixing = linter.article(fixed.text, article.name, encoding=fixed.encoding)
    remaining = list(fixed.remaining)
    checked = Checked(shown, place(after_fixing, shown, remaining), failed=_has_failed(remaining))
    checked.fixed, checked.notes, checked.text = fixed.applied, tuple(notes), after
    if not fixing.write and after != data:
        from newslint.fixing.diff import patch

        checked.patch = patch(shown, data, after)
        # The file is as it was: what was found in it stands.
        checked.placed = place(article, shown, findings)
    return checked


def _why_never_written(path: str) -> str:
    """Why --fix would leave a file as it is, whatever is found in it, and no patch is shown; '' where it would not."""
    from newslint.fixing.write import UnwritableError, regular_status

    try:
        regular_status(path)
    except (OSError, UnwritableError) as error:
        return str(error)
    return ""


def unreadable(shown: str, message: str) -> Checked:
    """The result of a file that could not be read."""
    from newslint.finding import Finding, Severity
    from newslint.reports.placed import of_file

    finding = Finding("NL002", "unreadable-file", Severity.ERROR, message, 0, 0)
    return Checked(shown, (of_file(shown, finding),), failed=True)


def died(shown: str) -> Checked:
    """The result of a file during which the process that checked it ended."""
    return unreadable(
        shown, "The process that checked this file ended before it was done; the file may take too much memory"
    )


def _has_failed(findings: list[Finding]) -> bool:
    return any(finding.code == "NL003" for finding in findings)
