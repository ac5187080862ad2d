"""`NamedTuple` without `typing`: importing that takes 2 ms, and each class that it makes thrice as long as one here.

All values of a run are made with it, so that one with findings does without `typing`, a tenth of what a damaged
article takes alone; type checkers are told that it is the one of `typing`.
"""

from __future__ import annotations

from collections import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any
    from typing import NamedTuple as NamedTuple
else:

    class _Meta(type):
        def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> type:
            if not bases:
                return super().__new__(cls, name, bases, space)
            fields = tuple(space["__annotations__"])
            defaults = [space.pop(field) for field in fields if field in space]
            made = namedtuple(name, fields, defaults=defaults, module=space.pop("__module__"))
            for key, value in space.items():
                setattr(made, key, value)
            return made

    class NamedTuple(metaclass=_Meta):
        """The base of a tuple with names: a field a line, and methods as they come."""
