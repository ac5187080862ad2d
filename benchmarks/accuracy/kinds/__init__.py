"""The kinds of damage, a module a family, found by its name."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

from accuracy.clean import own_documents

if TYPE_CHECKING:
    from types import ModuleType

    from accuracy.clean import Document
    from accuracy.kind import Kind


def families() -> tuple[str, ...]:
    """Families that have kinds, in upper case."""
    return tuple(sorted(module.name.upper() for module in pkgutil.iter_modules(__path__)))


def kinds_of(family: str) -> tuple[Kind, ...]:
    """The kinds of a family. Raises ModuleNotFoundError for one that has none."""
    found: tuple[Kind, ...] = _module(family).KINDS
    return found


def documents_of(family: str) -> list[Document]:
    """The clean texts that a family's kinds damage: its own `documents()`, else the benchmark's."""
    found: list[Document] = getattr(_module(family), "documents", own_documents)()
    return found


def look_alikes_of(family: str) -> list[Document]:
    """Clean texts of a family that look as if they were damaged and are not; never damaged themselves."""
    found: list[Document] = getattr(_module(family), "look_alikes", list)()
    return found


def damages_whole_files(family: str) -> bool:
    """Whether a family's kinds damage posts, front matter and all: it brings texts of its own for them."""
    return hasattr(_module(family), "documents")


def _module(family: str) -> ModuleType:
    return importlib.import_module(f"accuracy.kinds.{family.lower()}")
