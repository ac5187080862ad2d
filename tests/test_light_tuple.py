"""Tuples with names that are made without `typing` are as those that are made with it."""

from __future__ import annotations

import pickle
from typing import NamedTuple

from newslint.light_tuple import NamedTuple as LightTuple


class Typed(NamedTuple):
    """A place."""

    start: int
    end: int = 7

    @property
    def length(self) -> int:
        """Characters."""
        return self.end - self.start


class Light(LightTuple):
    """A place."""

    start: int
    end: int = 7

    @property
    def length(self) -> int:
        """Characters."""
        return self.end - self.start


def test_a_light_tuple_is_as_one_of_typing() -> None:
    typed, light = Typed(3), Light(3)
    assert light == (3, 7) == typed
    assert light.length == typed.length == 4
    assert light._replace(end=9) == Light(start=3, end=9)
    assert repr(light) == repr(typed).replace("Typed", "Light")
    assert Light._fields == Typed._fields
    assert Light._field_defaults == Typed._field_defaults
    assert (Light.__doc__, Light.__module__) == (Typed.__doc__, Typed.__module__)
    assert Light.__mro__[1:] == Typed.__mro__[1:]


def test_a_light_tuple_goes_to_another_process() -> None:
    sent = pickle.loads(pickle.dumps(Light(1, 2)))
    assert type(sent) is Light
    assert sent == (1, 2)
