"""ENC211."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding
    from newslint.positions import Span

_NAMES = {
    "\u061c": "Arabic letter mark",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "pop directional formatting",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "first strong isolate",
    "\u2069": "pop directional isolate",
}
_MARKS = "\u061c\u200e\u200f"
_CONTROLS = late(f"[{''.join(_NAMES)}]")
# A paragraph's end ends what a control began (Unicode TR 9, P1).
_PARAGRAPH = late("[^\r\n\x1c-\x1e\x85\u2029]+")
# The strong characters of right-to-left scripts: Hebrew to Arabic Extended-A, presentation forms, the ancient
# and African ones of the second plane.
_RTL = late(
    "[\u05be-\u05f4\u0608-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

RTL_SHARE = 0.1
"""Share of letters from which an article is a right-to-left one, whose Latin lines have their controls too."""


class BidiControl(Rule):
    """A control of writing direction stands where no right-to-left script is written, or is never closed.

    They come along when text is copied from chats, mail and web pages. Overrides and isolates can make a line
    read otherwise than it is stored; even the plain marks, which show nothing, keep searches from finding a word.

    Left alone: marks, embeddings and isolates in paragraphs with Arabic, Hebrew, Persian, Urdu, Syriac and the like,
    in all of an article that is written in such a script, as long as each that opens is closed.

    The fix is safe: text without a right-to-left letter looks the same without them, overrides aside, whose text
    then reads as it is stored. In right-to-left text a stray closing control, which does nothing, is deleted, as is
    one to the left that opens between two letters that run there anyway; any other that is never closed is closed at
    its paragraph's end, where it ended anyway. In code it is unsafe.
    """

    code, name, severity = "ENC211", "bidi-control", Severity.ERROR
    triggers = ("[\\x{61c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]",)

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        rtl_article = _is_rtl(text)
        for paragraph in _PARAGRAPH.finditer(text):
            controls = [m.start() for m in _CONTROLS.finditer(text, *paragraph.span())]
            if not controls:
                continue
            if rtl_article or _RTL.search(text, *paragraph.span()):
                yield from self._unbalanced(article, controls, paragraph.end())
            else:
                yield from self._useless(article, controls)

    def _useless(self, article: Article, controls: list[int]) -> Iterator[Finding]:
        """Controls in a paragraph with nothing to reorder; neighbours, and an opening with its end, are one defect."""
        text = article.text
        for group in _groups(text, controls):
            if overlaps(article.payloads, group[0], group[0] + 1):
                continue
            shown = "".join(dict.fromkeys(text[at] for at in group))
            only_marks = all(c in _MARKS for c in shown)
            names = ", ".join(f"{_NAMES[c]} U+{ord(c):04X}" for c in shown)
            fix = edit_fix(
                tuple(Edit(at, at + 1, "") for at in group),
                "Delete it" if len(group) == 1 else "Delete them",
                safe=not any(_in_code(article, (at, at + 1)) for at in group),
            )
            yield self.finding(
                (group[0], group[-1] + 1),
                f"Invisible {names} in text with no right-to-left script",
                fix=fix,
                severity=Severity.WARNING if only_marks else self.severity,
            )

    def _unbalanced(self, article: Article, controls: list[int], end: int) -> Iterator[Finding]:
        text = article.text
        openers, strays = _unmatched(text, controls)
        for at in strays:
            yield self.finding(
                (at, at + 1),
                f"Invisible {_NAMES[text[at]]} U+{ord(text[at]):04X} that closes nothing",
                fix=edit_fix((Edit(at, at + 1, ""),), "Delete it", safe=not _in_code(article, (at, at + 1))),
                severity=Severity.WARNING,
            )
        if len(openers) == 1 and _is_idle(text, openers[0]):
            at = openers[0]
            yield self.finding(
                (at, at + 1),
                f"Invisible {_NAMES[text[at]]} U+{ord(text[at]):04X} that is never closed",
                fix=edit_fix((Edit(at, at + 1, ""),), "Delete it", safe=not _in_code(article, (at, at + 1))),
                severity=Severity.WARNING,
            )
            return
        for at in openers[:1]:
            closing = "".join("\u2069" if text[o] in "\u2066\u2067\u2068" else "\u202c" for o in reversed(openers))
            yield self.finding(
                (at, at + 1),
                f"Invisible {_NAMES[text[at]]} U+{ord(text[at]):04X} that is never closed",
                fix=edit_fix(
                    (Edit(end, end, closing),),
                    "Close it at the paragraph’s end",
                    safe=not _in_code(article, (at, at + 1)),
                ),
                severity=Severity.WARNING,
            )


_STRONG = late(r"[^\W_]")


def _is_idle(text: str, at: int) -> bool:
    """Whether a control to the left stands between two right-to-left letters, which run to the left anyway."""
    if text[at] not in "\u202b\u202e\u2067\u2068":
        return False
    line = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    before = [m.group() for m in _STRONG.finditer(text, line, at)][-1:]
    after = _STRONG.search(text, at)
    return bool(before and after and _RTL.match(before[0]) and _RTL.match(after.group()))


def _is_rtl(text: str) -> bool:
    letters = len(_RTL.findall(text))
    return letters > 0 and letters > RTL_SHARE * sum(1 for c in text if c.isalpha())


def _groups(text: str, controls: list[int]) -> Iterator[list[int]]:
    """Neighbouring controls, and all from one that opens to the one that closes it."""
    group: list[int] = []
    depth = 0
    for at in controls:
        if group and depth <= 0 and at > group[-1] + 1:
            yield group
            group, depth = [], 0
        group.append(at)
        depth += (text[at] in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068") - (text[at] in "\u202c\u2069")
    if group:
        yield group


def _unmatched(text: str, controls: list[int]) -> tuple[list[int], list[int]]:
    """The controls that open and are not closed, and those that close nothing (Unicode TR 9, BD9 to BD11)."""
    stack: list[int] = []
    strays: list[int] = []
    for at in controls:
        char = text[at]
        if char in _MARKS:
            continue
        if char == "\u202c":
            if stack and text[stack[-1]] not in "\u2066\u2067\u2068":
                stack.pop()
            else:
                strays.append(at)
        elif char == "\u2069":
            # An isolate's end closes the embeddings within it too.
            inner = next((i for i in range(len(stack) - 1, -1, -1) if text[stack[i]] in "\u2066\u2067\u2068"), -1)
            if inner < 0:
                strays.append(at)
            else:
                del stack[inner:]
        else:
            stack.append(at)
    return stack, strays


def _in_code(article: Article, span: Span) -> bool:
    return article.format != "plain" and span[0] >= article.body_start and not article.is_prose(*span)
