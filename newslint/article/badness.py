"""What ftfy says of a piece of text, without the rest of ftfy."""

from __future__ import annotations

from functools import cache
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType


@cache
def _module() -> ModuleType:
    """`ftfy.badness` by itself: the package around it loads wcwidth and codecs, 4/5 of the 25 ms of its import."""
    package = find_spec("ftfy")
    spec = PathFinder.find_spec("ftfy.badness", package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError("newslint needs ftfy, which is not installed", name="ftfy")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def is_bad(text: str) -> bool:
    """Whether ftfy takes a text for misread: `ftfy.badness.is_bad`."""
    return bool(_module().is_bad(text))
