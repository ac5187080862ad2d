"""The kinds of damage, a module a family, found by its name."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accuracy.kind import Kind


def families() -> tuple[str, ...]:
    """Families that have kinds, in upper case."""
    return tuple(sorted(module.name.upper() for module in pkgutil.iter_modules(__path__)))


def kinds_of(family: str) -> tuple[Kind, ...]:
    """The kinds of a family. Raises ModuleNotFoundError for one that has none."""
    found: tuple[Kind, ...] = importlib.import_module(f"accuracy.kinds.{family.lower()}").KINDS
    return found
