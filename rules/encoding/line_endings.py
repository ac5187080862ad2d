"""ENC219."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import line_start, usual_newline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding, Fix

_END = late("\r\n|\r|\n")
# From a run's start only: tried from each of its CRs, a long one would take its square.
_DOUBLED = late("(?<!\r)\r+(?=\r\n)")
_SEPARATORS = late("[\u2028\u2029]+")
_NEXT_LINE = late("\u0085(?=[ \t]*(?:[\r\n]|\\Z))|(?:(?<=[\r\n])|\\A)\u0085")
# Two behind a sentence are the ends of a paragraph; ENC205 leaves them.
_PARAGRAPH_END = late("(?<=[.!?…。！？।؟”’»\u05f4])\u0085{2}(?=[^\\s\u0085])")
_OTHER_C1 = late("[\x80-\x84\x86-\x9f]")
_SYNTAX = late(r"[#>+*=|-]|\d+[.)]")
_WRITTEN = late("[^\\s][^\r\n]*")
_NAMES = {"\n": "LF", "\r\n": "CRLF", "\r": "CR"}
_SENTENCE_END = late('[.!?:;…。！？।॥؟۔"”’»」』)\\]>*_#=-]\\Z|[\r\n]\\Z')


class LineEndings(Rule):
    """Lines end in different ways: CRLF here and LF there, a lone CR, or a separator such as U+2028.

    Pieces of different origin were joined, or a tool converted the line ends twice. Version control then shows
    whole files as changed; other tools see a lone CR, U+2028, U+2029 or U+0085 as a line end, as a space or as
    nothing, so that lines are glued or counted wrongly.

    Left alone: a file that has CRLF, or CR, throughout. U+0085 inside a line is ENC205's.

    The fix writes the line end that most lines have, and is safe. A CR LF among blank lines of two LF, where no other
    line ends alone, was two ends and becomes two: safe beside a lone CR, else unsafe. U+2028 becomes a line end, or a
    space in headings, tables and metadata, which have one line; U+2029 a paragraph's end; both go beside a blank, and
    where a line ends anyway. Between two letters it is unsafe in plain text and in scripts without spaces.
    A CR doubled before a line end is deleted, which is unsafe, since some readers see an empty line there; U+0085
    after a word that a sentence may go on from, or before a small letter, is Windows-1252's ellipsis, unsafe too, as
    are two of them between sentences, which become a paragraph's end.
    """

    code, name, severity = "ENC219", "line-endings", Severity.INFO
    triggers = ("\\r", "[\\x{2028}\\x{2029}\\x{85}]")

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        if article.misread_whole:
            return
        if "\r" in text:
            yield from self._mixed(text)
        if "\u2028" in text or "\u2029" in text:
            yield from self._separators(article)
        if "\x85" in text:
            yield from self._next_lines(text)

    def _mixed(self, text: str) -> Iterator[Finding]:
        crlf = text.count("\r\n")
        lf, cr = text.count("\n") - crlf, text.count("\r") - crlf
        if not ((crlf and lf) or cr):
            return
        doubled = [m.span() for m in _DOUBLED.finditer(text)] if cr else []
        if doubled:
            count = f"{len(doubled)} of {crlf} lines end" if len(doubled) > 1 else "A line ends"
            yield self.finding(
                (doubled[0][0], doubled[0][1] + 2),
                f"{count} in CR CR LF: a line end that was converted twice",
                fix=edit_fix(tuple(Edit(a, b, "") for a, b in doubled), "Delete the extra CR", safe=False),
                severity=Severity.WARNING,
            )
            cr -= sum(b - a for a, b in doubled)
        counts = {"\n": lf, "\r\n": crlf, "\r": cr}
        if sum(1 for count in counts.values() if count) < 2:
            return
        usual = max(counts, key=lambda end: (counts[end], end == "\n"))
        extra = {at for a, b in doubled for at in range(a, b)}
        others = [m.span() for m in _END.finditer(text) if m.group() != usual and m.start() not in extra]
        apart = usual == "\n" and _are_two_ends(text)
        edits = (Edit(a, b, "\n\n" if apart and b - a == 2 else usual) for a, b in others)
        rest = " and ".join(f"{n} in {_NAMES[end]}" for end, n in counts.items() if n and end != usual)
        yield self.finding(
            others[0],
            f"Mixed line ends: {counts[usual]} in {_NAMES[usual]}, {rest}",
            fix=edit_fix(tuple(edits), f"End all lines in {_NAMES[usual]}", safe=not apart or cr > 0),
            severity=Severity.WARNING if cr else Severity.INFO,
        )

    def _separators(self, article: Article) -> Iterator[Finding]:
        text = article.text
        habits = _habits(text)
        for match in _SEPARATORS.finditer(text):
            start, end = match.span()
            paragraph = "\u2029" in match.group() or (
                end - start > 1 and bool(_SENTENCE_END.search(text, max(start - 1, 0), start))
            )
            what = "Paragraph separator U+2029" if "\u2029" in match.group() else "Line separator U+2028"
            if end - start > 1:
                what = f"{end - start} line or paragraph separators, U+2028 or U+2029,"
            fix = _separator_fix(
                article, start, end, habits.newline * 2 if paragraph else habits.newline, habits.spaced
            )
            yield self.finding(
                (start, end),
                f"{what} in place of a line end",
                fix=fix,
                severity=Severity.WARNING,
            )

    def _next_lines(self, text: str) -> Iterator[Finding]:
        places = [m.start() for m in _NEXT_LINE.finditer(text)]
        yield from self._paragraph_ends(text)
        if not places:
            return
        throughout = len(places) > 2 and len(places) > 0.8 * len(_WRITTEN.findall(text))
        habits = _habits(text)
        marks = bool(_OTHER_C1.search(text))
        for at in places:
            if text[at + 1 : at + 2].strip():
                yield self._at_start(text, at, habits, marks)
                continue
            ends = throughout or at == 0 or bool(_SENTENCE_END.search(text, max(at - 1, 0), at))
            ends = ends and (throughout or not _ends_in_half_ellipsis(text[max(at - 2, 0) : at]))
            last = at + 1 == len(text) and "\n" in text
            parts = ends and not throughout and (last or (habits.spaced and _stands_beside_end(text, at, at + 1)))
            edit = Edit(at, at + 1, habits.newline if parts else "" if ends else "…")
            said = "Write a line end" if parts else "Delete it" if ends else "Write …"
            fix = edit_fix((edit,), said, safe=ends)
            message = "Next-line character U+0085 at a line’s end"
            if not ends:
                message += ", where Windows-1252 has …"
            yield self.finding((at, at + 1), message, fix=fix, severity=Severity.WARNING)

    def _paragraph_ends(self, text: str) -> Iterator[Finding]:
        for match in _PARAGRAPH_END.finditer(text):
            start, end = match.span()
            edit = Edit(start, end, usual_newline(text) * 2)
            fix = edit_fix((edit,), "Write a paragraph’s end", safe=False)
            message = "Two next-line characters U+0085 in place of a paragraph’s end"
            yield self.finding((start, end), message, fix=fix, severity=Severity.WARNING)

    def _at_start(self, text: str, at: int, habits: _Habits, marks: bool) -> Finding:
        """U+0085 before a line's first word: half of a blank line, an extra end, or Windows-1252's ellipsis.

        `marks`: whether the text has Windows-1252's other marks as controls.
        """
        parts = habits.spaced and _stands_beside_end(text, at, at + 1)
        ellipsis = marks or text[at + 1].islower()
        new = "…" if ellipsis else habits.newline if parts else ""
        said = "Write …" if ellipsis else "Write a line end" if parts else "Delete it"
        message = "Next-line character U+0085 at a line’s start"
        if ellipsis:
            message += ", where Windows-1252 has …"
        fix = edit_fix((Edit(at, at + 1, new),), said, safe=not ellipsis)
        return self.finding((at, at + 1), message, fix=fix, severity=Severity.WARNING)


_ONE_END = late(r"[^\r\n](\r\n|\n)[^\r\n]")


def _are_two_ends(text: str) -> bool:
    """Whether each CR LF is a lone CR and a LF: paragraphs are parted by blank lines everywhere but there.

    In a text of LF with lone CRs, one end of a blank line's two was written as CR.
    """
    single = {match[1] for match in _ONE_END.finditer(text)}
    return single == {"\r\n"} and "\n\n" in text and len(_ONE_END.findall(text)) == text.count("\r\n")


_CURLY = "‘’“”„…–—"
_BESIDE_END = late(r"[ \t]*(?:\r\n|\r|\n)[ \t]*\S")
_END_BEFORE = late(r"\S[ \t]*(?:\r\n|\r|\n)[ \t]*\Z")
_BLANK_LINE = late(r"\S[ \t]*(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")


class _Habits(NamedTuple):
    """A text's usual line end, and whether it parts its paragraphs by blank lines."""

    newline: str
    spaced: bool


def _habits(text: str) -> _Habits:
    return _Habits(usual_newline(text), len(_BLANK_LINE.findall(text)) * 2 >= text.count("\n") // 2)


def _ends_in_half_ellipsis(two: str) -> bool:
    """Whether two characters are a Chinese or Japanese one and half of `……`: behind the one half stands the other."""
    return len(two) == 2 and two[1] == "…" and "\u2e80" <= two[0] <= "\u9fff"


def _stands_beside_end(text: str, start: int, end: int) -> bool:
    """Whether one line end stands beside a separator: the two make a blank line."""
    return bool(_BESIDE_END.match(text, end) or _END_BEFORE.search(text, max(start - 40, 0), start))


def _separator_fix(article: Article, start: int, end: int, newline: str, spaced: bool) -> Fix:
    text = article.text
    line = line_start(text, start)
    before, after = text[line:start].strip(" \t"), text[end : end + 200].lstrip(" \t")
    if end == len(text) and "\n" in text[:start] and before:
        return edit_fix((Edit(start, end, usual_newline(text)),), "Write a line end", safe=True)
    delete = edit_fix((Edit(start, end, ""),), "Delete it" if end - start == 1 else "Delete them", safe=True)
    if not before or not after or after[0] in "\r\n":
        if spaced and start >= article.body_start and _stands_beside_end(text, start, end):
            return edit_fix((Edit(start, end, usual_newline(text)),), "Write a line end", safe=True)
        return delete
    if "\u2029" not in text[start:end] and (text[start - 1] in " \t" or text[end] in " \t"):
        return delete  # a line that was broken for its width
    one_line = start < article.body_start or any(
        article.stands_in(kind, start, start + 1) for kind in ("heading", "table")
    )
    if one_line:
        beside_blank = text[start - 1 : start] in (" ", "\t") or text[end : end + 1] in (" ", "\t")
        edit, said = (Edit(start, end, ""), "Delete it") if beside_blank else (Edit(start, end, " "), "Write a space")
        return edit_fix((edit,), said, safe=True)
    # Blanks beside a paragraph's end would stand at a line's end, or indent the next.
    while text[start - 1 : start] in (" ", "\t"):
        start -= 1
    while text[end : end + 1] in (" ", "\t"):
        end += 1
    # What would be a list's or a heading's sign at a line's start is for a person to judge.
    doubt = article.format == "markdown" and (bool(_SYNTAX.match(after)) or article.stands_in("code", start, end))
    # Between two letters nothing says whether a line ends, a space was meant, or, in scripts that have none,
    # nothing at all; only in Markdown, where a line end is a space, the first two come to the same.
    joined = article.format == "markdown" and before[-1].lower() != before[-1].upper()
    inside = before[-1].isalnum() and after[0].isalnum() and not joined
    inside = inside or (before[-1] > "\u05ff" and before[-1] not in _CURLY)
    return edit_fix((Edit(start, end, newline),), "Write a line end", safe=not doubt and not inside)
