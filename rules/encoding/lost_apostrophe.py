"""ENC204."""

from __future__ import annotations

from newslint.article.encoding_talk import stands_alone
from newslint.article.half_entities import TRIGGERS as HALF
from newslint.article.half_entities import find_half_entities
from newslint.article.question_marks import TRIGGERS as QUESTIONS
from newslint.article.question_marks import find_lost_marks
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class LostApostrophe(Rule):
    """An apostrophe or a quotation mark became junk: `don?t`, `?Yes,? she said`, `Web #39;s`, ` quot;`.

    A program that knew only ASCII wrote `?` for each mark of typography, or dropped the `&` of an HTML entity.
    The words no longer match their dictionary form, and a question is read where there is none.

    A question mark counts only inside a word that is written with an apostrophe: English contractions and
    possessives, French, Catalan and Italian elisions, Irish names, Turkish case endings, Ukrainian words; or as
    a pair round words where a question cannot end, as in `,? she said`. An entity counts without its `&`.

    Left alone: URLs and what looks like one (`watch?t=16m42s`), file names, patterns (`colou?r`), code;
    quotations and entities in front matter; questions with no space after them; Spanish questions that lost their
    `¿`; numbers of issues (`#39;`) and words (`the amp;`); whole entities (ENC207).

    The fix writes the mark that the words want. It is unsafe, for it is read from its surroundings.
    """

    code, name, severity = "ENC204", "lost-apostrophe", Severity.WARNING
    triggers = QUESTIONS + HALF

    def check(self, article: Article) -> Iterator[Finding]:
        text = article.text
        for item in find_lost_marks(text, article.body_start):
            if not all(article.is_prose(at, at + 1) for at in item.places):
                continue
            edits = tuple(Edit(at, at + 1, mark) for at, mark in zip(item.places, item.marks, strict=True))
            if len(edits) == 1:
                message, offer = "“?” where an apostrophe was", f"Write {item.marks[0]}"
            else:
                message, offer = "“?” where the marks of a quotation were", f"Write {item.marks[0]} and {item.marks[1]}"
            span = (item.places[0], item.places[-1] + 1)
            yield self.finding(span, message, fix=edit_fix(edits, offer, safe=False))
        for half in find_half_entities(text, article.body_start):
            if not article.is_prose(half.start, half.end):
                continue
            if stands_alone(text, half.start, half.end) and article.speaks_of_encodings:
                continue
            yield self.finding(
                (half.start, half.end),
                f"“{half.shown}” is an HTML entity that lost its &: it was {half.meant}",
                fix=edit_fix((Edit(half.start, half.end, half.meant),), f"Write {half.meant}", safe=False),
            )
