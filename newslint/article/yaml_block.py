"""YAML front matter by PyYAML: safe loader only, with the places of its values."""

from __future__ import annotations

import yaml

from newslint.article.field import Field, FrontMatter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from yaml import SafeLoader as _Base

    from newslint.positions import Span
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_NODES = 20_000
"""Values in one document, aliases counted each time. The most seen in 3,400 real posts is 400."""

MAX_DEPTH = 100
"""Collections in collections. The C loader calls itself for each, and some thousands end the process."""


class _Loader(_Base):
    """The safe loader, but a date stays the text it is written as, right or wrong."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.unmerged: list[tuple[yaml.MappingNode, list[tuple[yaml.Node, yaml.Node]]]] = []

    def flatten_mapping(self, node: yaml.MappingNode) -> None:
        """Put merged keys into a node while it is constructed; what it held is kept, to be put back."""
        self.unmerged.append((node, list(node.value)))
        super().flatten_mapping(node)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        """Make a node's value; one that its tag does not fit is a YAMLError, as every other mistake is."""
        if isinstance(node, yaml.ScalarNode) and len(node.value) > MAX_NUMBER and node.tag in _NUMBERS:
            raise yaml.constructor.ConstructorError(None, None, _MISFIT, node.start_mark)
        try:
            return super().construct_object(node, deep)
        except (ValueError, KeyError, AttributeError, TypeError) as error:
            raise yaml.constructor.ConstructorError(None, None, _MISFIT, node.start_mark) from error


MAX_NUMBER = 400
"""Characters. `1:1:1:…` is a number in base 60, over which Python takes time that grows with its square."""

_NUMBERS = ("tag:yaml.org,2002:int", "tag:yaml.org,2002:float")
_MISFIT = "a value looks like a number or has a tag, and is none; put it in quotes"

_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Base.yaml_implicit_resolvers.items()
}


def load_yaml(source: str) -> Any:
    """Load one YAML document as the safe loader does, dates as text.

    Raises yaml.YAMLError, for one that is nested too deep or unfolds to too much as well.
    """
    return load_with_node(source)[0]


def load_with_node(source: str) -> tuple[Any, yaml.Node | None]:
    """Load one YAML document: its value, and its root node, which knows the places.

    Raises yaml.YAMLError.
    """
    loader = _open(source)
    try:
        node = loader.get_single_node()
        if node is None:
            return None, None
        if _size(node, MAX_NODES) <= 0:
            raise yaml.YAMLError(f"it unfolds to over {MAX_NODES:,} values")
        value = loader.construct_document(node)
        for mapping, written in reversed(loader.unmerged):
            mapping.value = written
        return value, node
    finally:
        loader.dispose()


def _open(source: str) -> _Loader:
    """A loader of a source that is neither nested too deep nor half a character, else a YAMLError."""
    try:
        source.encode()
    except UnicodeEncodeError as error:
        raise _refusal(error.start, f"it holds U+{ord(source[error.start]):04X}, half a character") from error
    # A cheap bound: a block collection takes a column of indent, a flow collection a bracket.
    indent = max(len(line) - len(line.lstrip(" -?:")) for line in source.split("\n"))
    if indent + source.count("[") + source.count("{") > MAX_DEPTH:
        depth = 0
        for event in yaml.parse(source, _Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > MAX_DEPTH:
                at = event.start_mark.index if event.start_mark else 0
                raise _refusal(at, "it is nested too deep to be read")
    return _Loader(source)


def _refusal(at: int, reason: str) -> yaml.YAMLError:
    return yaml.reader.ReaderError("", at, 0, "", reason)


def read_yaml(source: str, start: int, inner: int, end: int) -> FrontMatter | None:
    """Read the block's source; `start`, `inner` and `end` are the block's and the source's offsets.

    None where it is YAML but no mapping, as text between two rules is. A source that does not parse, or
    names a field twice, gives a front matter with a problem.
    """
    try:
        value, node = load_with_node(source)
    except yaml.YAMLError as error:
        at, problem = problem_of(error, source)
        return FrontMatter("yaml", start, end, {}, problem, inner + at)
    if node is None:
        return FrontMatter("yaml", start, end, {}) if not source.strip() else None
    if not isinstance(node, yaml.MappingNode) or not isinstance(value, dict):
        return None
    twice = duplicate_key(node)
    if twice is not None:
        problem = f"the field `{twice.value}` stands twice; parsers keep one and lose the other"
        return FrontMatter("yaml", start, end, {}, problem, inner + twice.start_mark.index)
    fields: dict[str, Field] = {}
    _collect(node, value, source, inner, "", fields)
    return FrontMatter("yaml", start, end, fields)


def yaml_items(source: str, name: str) -> tuple[Span, ...]:
    """The items of the list that a field holds, by its dotted name; none where it holds no list.

    Offsets are the source's, which parses.
    """
    node = load_with_node(source)[1]
    rest = name
    while isinstance(node, yaml.MappingNode) and rest:
        # A name may hold dots of its own: the longest key that fits.
        keys = {key.value: value for key, value in node.value if isinstance(key, yaml.ScalarNode)}
        key = max((k for k in keys if rest == k or rest.startswith(f"{k}.")), key=len, default=None)
        if key is None:
            return ()
        node, rest = keys[key], rest[len(key) + 1 :]
    if not isinstance(node, yaml.SequenceNode):
        return ()
    return tuple((int(item.start_mark.index), _end(item)) for item in node.value)


def _collect(
    node: yaml.MappingNode, value: dict[object, object], source: str, base: int, prefix: str, into: dict[str, Field]
) -> None:
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode) or key_node.tag == "tag:yaml.org,2002:merge":
            continue
        name = prefix + key_node.value
        here = value.get(key_node.value)
        key_start = base + key_node.start_mark.index
        start, end = base + value_node.start_mark.index, base + _end(value_node)
        if (
            value_node.start_mark.index == value_node.end_mark.index
            or value_node.start_mark.index < key_node.start_mark.index
        ):
            start, end = key_start, base + key_node.end_mark.index + 1
        elif isinstance(value_node, yaml.ScalarNode) and value_node.style in ("|", ">"):
            end = start + len(source[start - base : end - base].rstrip())
        into[name] = Field(name, here, key_start, start, end)
        if isinstance(value_node, yaml.MappingNode) and isinstance(here, dict) and prefix.count(".") < 3:
            _collect(value_node, here, source, base, name + ".", into)


def _end(node: yaml.Node) -> int:
    """Where a value ends; a block list or mapping ends with its last value, not where the next key begins."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def duplicate_key(node: yaml.Node) -> yaml.ScalarNode | None:
    """The first key that stands twice in one mapping, at any depth."""
    if isinstance(node, yaml.ScalarNode):
        return None
    seen = set()
    for child in node.value:
        key = child[0] if isinstance(child, tuple) else None
        if isinstance(key, yaml.ScalarNode):
            if key.value in seen:
                return key
            seen.add(key.value)
        deeper = duplicate_key(child[1] if isinstance(child, tuple) else child)
        if deeper is not None:
            return deeper
    return None


def _size(node: yaml.Node, budget: int, depth: int = 0) -> int:
    """What is left of a budget of values after counting a node's, aliases each time; 0 for one that holds itself."""
    budget -= 1
    if budget <= 0 or isinstance(node, yaml.ScalarNode):
        return budget
    if depth > MAX_DEPTH:
        return 0
    for child in node.value:
        for part in child if isinstance(child, tuple) else (child,):
            budget = _size(part, budget, depth + 1)
            if budget <= 0:
                return budget
    return budget


def problem_of(error: yaml.YAMLError, source: str) -> tuple[int, str]:
    """Where a source does not parse, as an offset in it, and why in plain words."""
    at = _place(error, source)
    return at, _reason(error, source[at : at + 1])


def _place(error: yaml.YAMLError, source: str) -> int:
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return min(int(getattr(error, "position", 0) or 0), len(source))
    return min(int(mark.index), len(source))


_PLAIN_WORDS = (
    ("mapping values are not allowed", "a value holds `: `; put the value in quotes"),
    ("could not find expected ':'", "a line has no `key:` and does not go on from the one above"),
    (
        "found character that cannot start any token",
        "a value begins with a character that YAML reserves; put the value in quotes",
    ),
    ("did not find expected key", "a line does not fit the ones above: a stray quote, or wrong indentation"),
    ("did not find expected ',' or ']'", "a list is not closed by `]`"),
    ("did not find expected ',' or '}'", "a mapping is not closed by `}`"),
    ("found unexpected end of stream", "a quotation mark is never closed"),
    ("could not determine a constructor", "it has a tag (`!…`) that no safe parser reads"),
    ("found undefined alias", "a value begins with `*`; put the value in quotes"),
    ("expected alphabetic or numeric character", "a value begins with `*` or `&`; put the value in quotes"),
    ("unhashable key", "braces stand without quotes; put the value in quotes"),
    ("expected comment or line break", "text stands behind `>` or `|`; put the value in quotes"),
    ("block sequence entries are not allowed", "a value begins with `- `; put the value in quotes"),
    ("expected <document start>", "the first line is indented more than the others"),
    ("did not find expected hexdecimal number", "a `\\` in double quotes begins an escape; use single quotes"),
    ("found unknown escape character", "a `\\` in double quotes begins an escape; use single quotes"),
    ("did not find expected node content", "a comma too many stands in a list, or a value is missing"),
    ("found duplicate anchor", "an anchor (`&…`) stands twice"),
    ("control characters are not allowed", "it holds a control character"),
    ("special characters are not allowed", "it holds a control character"),
)


def _reason(error: yaml.YAMLError, character: str) -> str:
    if character == "\t":
        return "a tab stands where YAML wants spaces"
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
    for sign, words in _PLAIN_WORDS:
        if sign in problem:
            return words
    return problem.split("\n")[0]
