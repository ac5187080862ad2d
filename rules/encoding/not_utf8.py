"""ENC222."""

from __future__ import annotations

from newslint.article.charsets import shown_name
from newslint.engine.rule import Rule
from newslint.finding import Applicability, Edit, Fix, Severity
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_HIGH = late("[^\x00-\x7f]+")
_WIDE = ("utf-16", "utf-32")


class NotUTF8(Rule):
    """The file is not in UTF-8.

    It was saved in an older charset, which nothing in the file names. Site generators refuse it or show junk, and
    each program guesses anew. The message says which charset fits. A file that is UTF-8 but for a few bytes,
    because two sources were joined or the text was cut inside a character, is named so.

    UTF-16 and UTF-32 with a byte order mark are information only: they tell what they are, but site generators and
    version control take them for binary data.

    An HTML file that names the charset which its bytes are in is information only, too: browsers read it right. One
    that names another is told so.

    Left alone: plain ASCII; UTF-8, with a byte order mark or without.

    The fix writes the file in UTF-8, the text as it is. It is unsafe, since the charset was guessed, and other
    programs may know the file in its old one. In HTML it also writes the new name into the `<meta>`. Without it, all
    other fixes keep the file's charset. In a file
    that is UTF-8 but for a few bytes, those are read as Windows-1252; what was cut becomes U+FFFD.
    """

    code, name, severity = "ENC222", "not-utf8", Severity.ERROR
    reads = "file"
    needs = "is_not_utf8"

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        mended = article.broken_utf8
        if mended:
            many = "one place" if mended.places == 1 else f"{mended.places} places"
            message = f"The file is UTF-8 but for {many}, where its bytes are not"
            span = (min(mended.first, len(text) - 1), min(mended.first + 1, len(text)))
            yield self._finding(span, message, (Edit(0, len(text), mended.text),))
            return
        first = _HIGH.search(text)
        span = first.span() if first else (0, min(1, len(text)))
        if article.encoding.startswith(_WIDE):
            message = f"The file is {shown_name(article.encoding)}, not UTF-8"
            yield self._finding(span, message, (), Severity.INFO if article.marked else None)
        else:
            yield self._legacy(article, span)

    def _legacy(self, article: Article, span: tuple[int, int]) -> Finding:
        message = f"The file is not UTF-8; it reads as {shown_name(article.encoding)}"
        declared = article.declared_charset
        if declared is None:
            return self._finding(span, message, ())
        edits = (Edit(declared.start, declared.end, "utf-8"),)
        if declared.codec == article.encoding:
            return self._finding(span, f"{message}, as its head says", edits, Severity.INFO)
        return self._finding(span, f"{message}, while its head says {declared.name}", edits)

    def _finding(
        self, span: tuple[int, int], message: str, edits: tuple[Edit, ...], severity: Severity | None = None
    ) -> Finding:
        fix = Fix(edits, Applicability.UNSAFE, "Write the file in UTF-8", encoding="utf-8")
        return self.finding(span, message, fix=fix, severity=severity)
