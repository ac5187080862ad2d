"""ENC212."""

from __future__ import annotations

from newslint.article.joiners import is_needed, triggers
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_RUN = late("[\u200b-\u200d\u2060\ufeff]+")
_NAMES = {
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}
# Between the first and the second of these the character may keep Markdown from seeing its syntax.
_OPENS = "*_`~[]{}<!\\|#&$%"
_FOLLOWS = "*_`~[]{}(<>!|#:%$/&;"
_LINE_MARK = late(r"[^\S\r\n]*(?:[#>+*-]|\d+[.)]|[ ]{4}|\t|=)")


class ZeroWidth(Rule):
    """An invisible character of no width stands in the text: U+200B, U+2060, U+FEFF, or a joiner with nothing to join.

    Editors and web pages put them in for line breaks, tracking or by accident, and a scraper keeps them. Nobody
    sees them, but searches miss the word, links break when copied, and two texts that look equal are not.

    Left alone: joiners and non-joiners in Arabic, Persian, Hebrew, the Indic scripts, Mongolian and in emoji,
    and a non-joiner that parts a ligature (`Auf‌lage`); the zero-width space where it is a word break, in Thai,
    Khmer, Lao, Burmese, Tibetan and their neighbours; beside `*`, `_`, `~` and backticks in Markdown, where it
    makes emphasis close; after `@` and `#`, where it keeps a name from being a mention; long runs of several kinds,
    which carry a message (ENC215).

    The fix deletes them. It is safe in prose, which looks the same without them. It is unsafe in code, URLs and
    link targets, and in Markdown where the character may keep two signs from being syntax.
    """

    code, name, severity = "ENC212", "zero-width", Severity.WARNING
    triggers = triggers()

    def check(self, article: Article) -> Iterator[Finding]:
        for group in _groups(article):
            start, end = group[0][0], group[-1][1]
            junk = "".join(article.text[a:b] for a, b in group)
            names = ", ".join(f"{_NAMES[c]} U+{ord(c):04X}" for c in dict.fromkeys(junk))
            count = "" if len(junk) == 1 else f"{len(junk)} characters: "
            fix = edit_fix(
                tuple(Edit(a, b, "") for a, b in group),
                "Delete it" if len(junk) == 1 else "Delete them",
                safe=all(_is_safe(article, a, b) for a, b in group),
            )
            yield self.finding((start, end), f"Invisible {count}{names}", fix=fix)


def _groups(article: Article) -> Iterator[list[tuple[int, int]]]:
    """Junk with one visible character or none between is one defect: `█​█​█`."""
    group: list[tuple[int, int]] = []
    for start, end in _junk(article.text):
        if overlaps(article.payloads, start, end) or _is_wanted(article, start, end):
            continue
        between = article.text[group[-1][1] : start] if group else ""
        if group and len(between) <= 1 and not between.isspace():
            group.append((start, end))
            continue
        if group:
            yield group
        group = [(start, end)]
    if group:
        yield group


def _junk(text: str) -> Iterator[tuple[int, int]]:
    """Find runs of zero-width characters, less those of them that their script needs."""
    for match in _RUN.finditer(text):
        start = match.start()
        for at in range(*match.span()):
            if is_needed(text, at):
                if start < at:
                    yield start, at
                start = at + 1
        if start < match.end():
            yield start, match.end()


def _in_markdown(article: Article, start: int) -> bool:
    return article.format == "markdown" and start >= article.body_start


def _is_wanted(article: Article, start: int, end: int) -> bool:
    """Whether a writer put it there: to keep a name from being a mention, to let emphasis close."""
    before, after = article.text[start - 1 : start], article.text[end : end + 1]
    if end - start > 1:
        return False
    if before in ("@", "#") and after.isalnum():
        return True
    return _in_markdown(article, start) and bool((before and before in "*_~`") or (after and after in "*_~`"))


def _is_safe(article: Article, start: int, end: int) -> bool:
    """Whether text without it looks the same and is read the same."""
    text = article.text
    if not _in_markdown(article, start):
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    if before in ("", "\n", "\r"):
        syntax = bool(_LINE_MARK.match(text, end))
    else:
        syntax = before in _OPENS and after != "" and after in _FOLLOWS
    return not syntax and article.is_prose(start, end)
