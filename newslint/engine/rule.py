"""What a rule is."""

from __future__ import annotations

from newslint.finding import Finding, Fix, Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, ClassVar, TypeVar

    from newslint.article import Article
    from newslint.positions import Span

    T = TypeVar("T", int, float, str, bool, list[str])


class Option:
    """An option of a rule: its default, whose type is the option's type, and what it means."""

    def __init__(self, default: object, doc: str) -> None:
        self.default = default
        self.doc = doc
        self.name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @property
    def key(self) -> str:
        """The option's name in a config: `min-length` for `min_length`."""
        return self.name.replace("_", "-")


def option(default: T, doc: str) -> T:
    """Declare an option in a rule's class: `min_length: int = option(20, "characters; …")`."""
    declared: Any = Option(default, doc)
    value: T = declared
    return value


class Rule:
    """The base of every rule: subclass it in a file of its own, its cases beside it as YAML.

    The docstring is the rule's page: what it finds, why that is harm, `Left alone:` what it deliberately
    passes over, `The fix` and why it is safe or not.

    A rule wakes when one of its `triggers` (RE2 patterns, scanned over the whole text) matches and the
    view of Article that `needs` names, where it names one, is truthy. No triggers: the view alone decides.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    default: ClassVar[bool] = True
    triggers: ClassVar[tuple[str, ...]] = ()
    needs: ClassVar[str] = ""
    reads: ClassVar[str] = "shown"
    """Of an HTML file: `shown`, the text that readers see, or `file`, all of it with its tags."""
    options: ClassVar[dict[str, Option]] = {}

    def __init_subclass__(cls) -> None:
        cls.options = {o.key: o for o in vars(cls).values() if isinstance(o, Option)}

    def __init__(self, options: dict[str, object] | None = None) -> None:
        """Set options by their names in a config; others keep their defaults.

        Raises KeyError for an option that the rule does not have.
        """
        for known in self.options.values():
            setattr(self, known.name, known.default)
        for key, value in (options or {}).items():
            setattr(self, self.options[key].name, value)

    def check(self, article: Article) -> Iterator[Finding]:
        """Yield the article's findings, in any order."""
        raise NotImplementedError

    def finding(
        self,
        span: Span,
        message: str,
        *,
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
        severity: Severity | None = None,
    ) -> Finding:
        """Make a finding of this rule; `severity` where it is not the rule's own."""
        return Finding(self.code, self.name, severity or self.severity, message, span[0], span[1], related, fix)
