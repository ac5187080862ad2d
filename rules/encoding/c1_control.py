"""ENC205."""

from __future__ import annotations

from newslint.article.controls import read_controls
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class C1Control(Rule):
    """A C1 control character stands where Windows-1252 has a quotation mark, a dash or the like.

    A scraper took a page in Windows-1252 for Latin-1, so that `“` became the invisible U+0093. Readers see
    nothing or a box, searches miss the word, YAML refuses the file.

    Left alone: controls inside mojibake, which ENC201 repairs; U+0085 at a line's beginning or end, which is a
    line separator there (ENC219); a text, or a line, that is Cyrillic, Greek, Japanese or Chinese shown as
    Latin-1: its letters are wrong too, and single marks would hide that (ENC221); UTF-16 read as bytes (ENC206).

    The fix is safe where the mark fits its place: browsers read these bytes the same way (WHATWG Encoding).
    It is unsafe in code; where Windows-1252 has no sense there, as `‡` between two small letters, which is
    rather Mac Roman's `á`; where U+0085 may end a line; and for the bytes 81, 8D, 8F, 90 and 9D, which
    Windows-1252 does not define: what they were cannot be told, so all that can be offered is to delete them.
    """

    code, name, severity = "ENC205", "c1-control", Severity.ERROR
    triggers = ("[\\x{80}-\\x{9f}]",)

    def check(self, article: Article) -> Iterator[Finding]:
        if article.misread_whole:
            return
        mojibake = article.mojibake_spans
        for control in read_controls(article.text, mojibake):
            start, end = control.start, control.end
            codes = " ".join(f"U+{ord(c):04X}" for c in article.text[start:end])
            what = "Control character" if end - start == 1 else "Control characters"
            if control.meant:
                message = f"{what} {codes} where {control.charset} has {control.meant}"
                offer = f"Write {control.meant}"
            else:
                message = f"{what} {codes}, which shows nothing and stands for nothing in Windows-1252"
                offer = "Delete it" if end - start == 1 else "Delete them"
            in_code = article.format != "plain" and start >= article.body_start and not article.is_prose(start, end)
            fix = edit_fix((Edit(start, end, control.meant),), offer, safe=control.sure and not in_code)
            yield self.finding((start, end), message, fix=fix)
