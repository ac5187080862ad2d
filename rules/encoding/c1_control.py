"""ENC205."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_CONTROL = re.compile("[\x80-\x9f]")
# The bytes that Windows-1252 leaves undefined (unicode.org's CP1252.TXT).
_UNDEFINED = frozenset("\x81\x8d\x8f\x90\x9d")


class C1Control(Rule):
    """A C1 control character stands where Windows-1252 has a quotation mark, a dash or the like.

    A scraper took a page in Windows-1252 for Latin-1, so that `“` became the invisible U+0093. Readers see
    nothing or a box, searches miss the word.
    """

    code, name, severity = "ENC205", "c1-control", Severity.ERROR
    triggers = ("[\\x{80}-\\x{9f}]",)

    def check(self, article: Article) -> Iterator[Finding]:
        for match in _CONTROL.finditer(article.text):
            meant = match.group().encode("latin-1").decode("cp1252", "ignore")
            yield self.finding(
                match.span(),
                f"Control character U+{ord(match.group()):04X} where Windows-1252 has {meant}",
                fix=edit_fix((Edit(*match.span(), meant),), f"Write {meant}", safe=True),
            )
