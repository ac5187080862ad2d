"""ENC208."""

from __future__ import annotations

from newslint.article.quoted_printable import SURE, TRIGGERS, find_runs, proven_together
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_BLANK = late(r"\n[ \t]*\r?\n")


class QuotedPrintable(Rule):
    """The text is still quoted-printable, as mail carries it: `=E2=80=99` for `’`, `=3D` for `=`, lines cut by `=`.

    A newsletter was stored as it came. Readers see the codes, words are cut in two, links are broken.

    A text counts by two runs of escaped bytes that are UTF-8 (or Windows-1252: letters in words, marks in and beside
    words), or one of three bytes; `=3D` before a quotation mark and a line of 60 to 76 characters that ends in `=`
    count too. Then all runs of the text are found, a paragraph at a time.

    Left alone: code; addresses, unless the text is quoted-printable already; equations, `x=20`, `mode=3D`,
    `width=92px`, colours, Base64, headings underlined by `=`, code that breaks its lines after `=`; articles about
    encodings.

    The fix decodes every run of a paragraph and joins its lines. It is unsafe: the text is read as mail, which it
    does not say it is.
    """

    code, name, severity = "ENC208", "quoted-printable", Severity.ERROR
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        runs = proven_together(text, sorted(find_runs(text, article.body_start)))
        if sum(run.weight for run in runs) < SURE or article.speaks_of_encodings:
            return
        proven = [run for run in runs if run.weight and article.is_prose(run.start, run.end)]
        escaped = sum(run.weight for run in proven if run.meant)
        soft = sum(1 for run in proven if not run.meant)
        if escaped < SURE and not (escaped and soft) and soft < 3:
            return
        runs = [run for run in runs if not overlaps(article.code, run.start, run.end)]
        group: list[Edit] = []
        for run in runs:
            if group and _BLANK.search(text, group[-1].end - 1, run.start):
                yield self._finding(text, group)
                group = []
            group.append(Edit(run.start, run.end, run.meant))
        if group:
            yield self._finding(text, group)

    def _finding(self, text: str, group: list[Edit]) -> Finding:
        shown = next((text[e.start : e.end] for e in group if e.content), "= at a line's end").split()[0]
        count = "" if len(group) == 1 else f", {len(group)} times in this paragraph"
        return self.finding(
            (group[0].start, group[-1].end),
            f"Quoted-printable, as mail carries text{count}: {shown}",
            fix=edit_fix(tuple(group), "Decode it" if len(group) == 1 else "Decode them", safe=False),
        )
