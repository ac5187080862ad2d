"""Leaving out the findings that an article suppresses, and saying which suppressions are of no use."""

from __future__ import annotations

from newslint.finding import Edit, Finding, Severity, suggest
from newslint.light_tuple import NamedTuple
from newslint.suppress.comments import read_comments
from newslint.suppress.front_key import read_front_key
from newslint.suppress.unused import unused_in_comment, unused_in_front

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newslint.article import Article
    from newslint.suppress.suppression import Comment, FrontKey, Item

OF_THE_RUN = frozenset(("NL002", "NL003"))
"""What is said of a run and not of a text; nothing in a text silences it."""


class Codes(NamedTuple):
    """The codes that a suppression may name.

    `known` are all there are, `usual` those that are on by default, `ran` those that the article was checked for.
    """

    known: frozenset[str]
    usual: frozenset[str]
    ran: frozenset[str]


def suppress(
    article: Article, findings: Sequence[Finding], codes: Codes, severities: Mapping[str, str]
) -> list[Finding]:
    """The findings that no suppression covers, and those about the suppressions themselves (NL001, NL005).

    `severities` are the config's, by code.
    """
    comments, key = read_comments(article), read_front_key(article)
    if not comments and key is None:
        return list(findings)
    governing = _Governing(article, comments, key)
    used: set[Item] = set()
    kept = []
    for finding in findings:
        item = None if finding.code in OF_THE_RUN else governing.item(finding)
        if item is None:
            kept.append(finding)
        else:
            used.add(item)
    own = list(_wrong(comments, key, codes)) if "NL005" in codes.ran else []
    if "NL001" in codes.ran and not any(finding.code == "NL003" for finding in findings):
        own += _unused(article, comments, key, codes, used)
    own = [_rated(finding, severities) for finding in own if governing.item(finding) is None]
    return sorted([*kept, *own], key=lambda f: (f.start, f.code, f.end))


def _rated(finding: Finding, severities: Mapping[str, str]) -> Finding:
    level = severities.get(finding.code)
    return finding._replace(severity=Severity(level)) if level else finding


class _Governing:
    """Which suppression covers a finding: the nearest of those that do."""

    def __init__(self, article: Article, comments: Sequence[Comment], key: FrontKey | None) -> None:
        self.article = article
        self.body_start = article.front.end if article.front else 0
        self.next_line = [c for c in comments if c.verb == "disable-next-line"]
        self.ranges = [c for c in comments if c.verb in ("disable", "enable")]
        self.files = [c for c in comments if c.verb == "disable-file"]
        self.key = key

    def item(self, finding: Finding) -> Item | None:
        """What covers it: only the front matter's key where it stands in the front matter."""
        if finding.start >= self.body_start:
            line = self.article.lines.locate(finding.start)[0]
            near = (item for c in self.next_line if c.next_line == line for item in c.items)
            far = (item for c in self.files for item in c.items)
            found = _first(near, finding.code) or self._in_range(finding.code, line) or _first(far, finding.code)
            if found:
                return found
        return _first(self.key.items, finding.code) if self.key else None

    def _in_range(self, code: str, line: int) -> Item | None:
        """What covers a line from the `disable` above it or on it to the `enable` on it or below."""
        found = None
        for comment in self.ranges:
            if comment.verb == "disable" and comment.first_line <= line:
                found = _first(comment.items, code) or found
            elif comment.verb == "enable" and comment.last_line < line and ends(comment, code):
                found = None
        return found


def ends(comment: Comment, code: str) -> bool:
    """Whether an `enable` is about a code; one that names none is about all."""
    return not comment.items or any(item.names(code) for item in comment.items)


def _first(items: Iterable[Item], code: str) -> Item | None:
    return next((item for item in items if item.names(code)), None)


def _unused(
    article: Article, comments: Sequence[Comment], key: FrontKey | None, codes: Codes, used: set[Item]
) -> Iterator[Finding]:
    def idle(item: Item) -> bool:
        return item not in used and _ran(item, codes)

    for number, comment in enumerate(comments):
        if comment.verb != "enable":
            yield from unused_in_comment(article, comment, [item for item in comment.items if idle(item)])
        elif not _ends_any(comments[:number], comment):
            yield from unused_in_comment(article, comment, comment.items)
    if key is not None:
        yield from unused_in_front(article, key, [item for item in key.items if idle(item)])


def _ran(item: Item, codes: Codes) -> bool:
    """Whether the article was checked for all that an item names: of a family, all rules that are usually on."""
    if item.code in codes.known:
        return item.code in codes.ran and not item.code.startswith("NL")
    named = {code for code in codes.known if item.names(code)}
    return bool(named & codes.ran) and named & codes.usual <= codes.ran


def _ends_any(before: Sequence[Comment], comment: Comment) -> bool:
    """Whether any code that a `disable` above names is one that this `enable` is about, or the reverse."""
    named = [item for c in before if c.verb == "disable" for item in c.items]
    if not comment.items:
        return bool(named)
    return any(one.names(other.code) or other.names(one.code) for one in comment.items for other in named)


def _wrong(comments: Sequence[Comment], key: FrontKey | None, codes: Codes) -> Iterator[Finding]:
    for comment in comments:
        if comment.problem:
            yield _invalid(comment.start, comment.end, f"This suppression is not understood. {comment.problem}")
    if key is not None and key.problem:
        yield _invalid(key.start, key.end, f"This suppression is not understood. {key.problem}")
    items = [item for comment in comments for item in comment.items] + list(key.items if key else ())
    for item in items:
        if item.code != "ALL" and not any(code.startswith(item.code) for code in codes.known):
            yield _unknown(item, codes)


def _unknown(item: Item, codes: Codes) -> Finding:
    from newslint.config.read import nearest

    families = {code.rstrip("0123456789") for code in codes.known}
    upper = item.code.upper()
    near = upper if upper in codes.known | families | {"ALL"} else ""
    hint = f"; did you mean `{near}`?" if near else nearest(upper, sorted(codes.known | families))
    meant = near or (hint.split("`")[1] if "did you mean" in hint else "")
    finding = _invalid(item.start, item.end, f"No rule has the code `{item.code}`{hint}")
    return finding._replace(fix=suggest(f"Write {meant}", Edit(item.start, item.end, meant))) if meant else finding


def _invalid(start: int, end: int, message: str) -> Finding:
    return Finding("NL005", "invalid-suppression", Severity.WARNING, message, start, end)
