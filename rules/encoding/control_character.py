"""ENC206."""

from __future__ import annotations

from newslint.article.c0 import TRIGGER, find_controls
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_NAMES = {
    "\x00": "NUL", "\x07": "BEL", "\x08": "backspace", "\x0b": "vertical tab", "\x0c": "form feed",
    "\x1a": "end of file", "\x1b": "escape", "\x7f": "DEL",
}  # fmt: skip

_OFFERS = {"": "Delete it", " ": "Write a space", "\n": "Break the line"}


class ControlCharacter(Rule):
    """A control character below U+0020, or U+007F, stands in the text: NUL, backspace, form feed.

    An editor, a database, a PDF or a program that cut characters to bytes put it in. It shows nothing or a box,
    breaks words for searches, and YAML, XML and many databases refuse the text.

    Left alone: tabs and line ends; the escape sequences of terminals (ENC220); U+0080 to U+009F (ENC205).

    The fix deletes it, and is safe: it shows nothing. NUL between two letters becomes a space; what `man` printed
    over for bold becomes the letter; U+0019 inside a word, all that is left of
    U+2019, becomes the apostrophe. It is unsafe where the mark is a guess, in code, for line and page breaks, and
    where every second character is NUL: then the text is UTF-16 whose bytes were read one by one, and is read again.
    """

    code, name, severity = "ENC206", "control-character", Severity.ERROR
    triggers = (TRIGGER,)

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        if wide := article.wide_text:
            message = "Every second character is NUL: the text is UTF-16 read byte by byte"
            fix = edit_fix((Edit(0, len(text), wide),), "Read the text as UTF-16", safe=False)
            yield self.finding((0, len(text)), message, fix=fix)
            return
        for junk in find_controls(text):
            start, end = junk.start, junk.end
            found = dict.fromkeys(c for c in text[start:end] if c < " " or c == "\x7f")
            codes = ", ".join(f"U+{ord(c):04X}" + (f" ({_NAMES[c]})" if c in _NAMES else "") for c in found)
            what = "Control character" if len(found) == 1 else "Control characters"
            offer = _OFFERS.get(junk.meant, f"Write {junk.meant}")
            in_code = start >= article.body_start and not article.is_prose(start, end)
            fix = edit_fix((Edit(start, end, junk.meant),), offer, safe=junk.sure and not in_code)
            yield self.finding((start, end), f"{what} {codes}{junk.why}", fix=fix)
