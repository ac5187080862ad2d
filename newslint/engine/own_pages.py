"""What the pages of the linter's own findings say below their first line."""

from __future__ import annotations

PAGES = {
    "NL001": """
A comment such as `<!-- newslint: disable-next-line=REP101 -->`, or a code in the front matter's `newslint:` key, that
was for a defect which is gone hides the next one of its kind, and nobody looks at it again.

Left alone: codes of rules that are not on for the file, and families of which a rule that is usually on is off: they
were not asked, so nobody knows. A file on which a rule failed.

The fix is safe: it takes out the code, or the whole comment where no code in it is of use, and the article is shown as
before. Where taking the comment out would join what it parts (two lists, two paragraphs), the fix is unsafe.
""",
    "NL005": """
A code that no rule has, a word that is no command, a list that is not understood: the writer believes that something
is suppressed, and it is not; or a rule's code was mistyped, and another finding stays where this one was meant.

Left alone: comments in code and in plain text, which are text.

A suggestion names the nearest code; what was meant only its writer knows.
""",
}
