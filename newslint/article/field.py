"""What an article says of itself: metadata fields with their places."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

OWN_KEY = "newslint"
"""The field by which front matter speaks to newslint."""


class Field:
    """One metadata field: its name, its value as read, and where both stand in the text.

    `value` is None, a bool, a number, a str (dates too: as written), a list or a dict. `start` and `end`
    bound the value as written, quotes included; where it is empty they bound the key.
    """

    __slots__ = ("end", "key_start", "name", "start", "value")

    def __init__(self, name: str, value: object, key_start: int, start: int, end: int) -> None:
        self.name = name
        self.value = value
        self.key_start = key_start
        self.start = start
        self.end = end

    @property
    def text(self) -> str:
        """The value where it is a string or a number, else ''."""
        if isinstance(self.value, str):
            return self.value
        return str(self.value) if isinstance(self.value, int | float) and not isinstance(self.value, bool) else ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The value's strings: one, or a list's."""
        if isinstance(self.value, list):
            return tuple(str(item) for item in self.value if isinstance(item, str | int | float))
        return (self.text,) if self.text else ()


def record_value(value: object) -> object:
    """A record's value as metadata has it: a day or a time as ISO 8601 writes it, a tuple as a list.

    What tables have for nothing (NaN, NaT: they are unequal to themselves) is None.
    """
    if isinstance(value, tuple):
        return [record_value(item) for item in value]
    written = getattr(value, "isoformat", None)  # date, datetime, and those of other libraries
    if written or isinstance(value, float):
        if value != value:
            return None
        return str(written()) if written else value
    return value


def repeated_items(values: Sequence[object]) -> tuple[tuple[int, int], ...]:
    """Items that say what one before says, to case and white space: their numbers, and that one's, from 0."""
    first: dict[str, int] = {}
    pairs = []
    for number, value in enumerate(values):
        if isinstance(value, str) and value.strip():
            known = first.setdefault(" ".join(value.casefold().split()), number)
            if known != number:
                pairs.append((number, known))
    return tuple(pairs)


class Rows:
    """What front matter says, line by line: names and values. Where they stand is counted when it is asked.

    Of most articles nobody asks.
    """

    __slots__ = ("names", "places", "values")

    def __init__(
        self, names: tuple[str, ...], values: Sequence[object], places: Callable[[], Sequence[tuple[int, int, int]]]
    ) -> None:
        self.names = names
        self.values = values
        self.places = places
        """What gives where each field's key begins, and where its value does and ends."""

    def fields(self) -> dict[str, Field]:
        """The same with their places."""
        rows = zip(self.names, self.values, self.places(), strict=True)
        return {name: Field(name, value, *place) for name, value, place in rows}


class FrontMatter:
    """The block of metadata at a file's head.

    `kind` is yaml, toml or json; `start` to `end` is the whole block with its fences; `fields` are its
    entries, nested ones by dotted name. Where it does not parse, `problem` says why in plain words, at
    `problem_at`, and there are no fields.
    """

    __slots__ = ("_fields", "end", "kind", "problem", "problem_at", "rows", "start")

    def __init__(
        self,
        kind: str,
        start: int,
        end: int,
        fields: dict[str, Field] | Rows,
        problem: str = "",
        problem_at: int = 0,
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.rows = fields if isinstance(fields, Rows) else None
        """The fields where they were read line by line: they are made of these when one is asked for."""
        self._fields = fields if isinstance(fields, dict) else None
        self.problem = problem
        self.problem_at = problem_at

    @property
    def fields(self) -> dict[str, Field]:
        """The entries, with their places."""
        if self._fields is None:
            self._fields = self.rows.fields() if self.rows else {}
        return self._fields
