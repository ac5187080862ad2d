"""What a view of an article is."""

from __future__ import annotations

__all__ = ["view"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from functools import cached_property as view
else:

    class view:  # noqa: N801
        """A value that is computed on first use and kept, as by `functools.cached_property`.

        That one takes a lock until Python 3.12, one for all articles: more than most views of a clean article cost.
        Two threads may compute the same value; it is immutable, and either is kept.
        """

        def __init__(self, func):
            self.func = func
            self.name = func.__name__
            self.__doc__ = func.__doc__

        def __get__(self, article, owner=None):
            if article is None:
                return self
            value = article.__dict__[self.name] = self.func(article)
            return value
