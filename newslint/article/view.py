"""What a view of an article is."""

from __future__ import annotations

__all__ = ["doubted", "view"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import cached_property as view
    from typing import TypeVar

    from newslint.article.article import Article as _Article

    Value = TypeVar("Value")

    def doubted(doubt: str, nothing: object) -> Callable[[Callable[[_Article], Value]], view[Value]]:
        """A view that is `nothing` in an article whose `doubts` lack one, and says so by its own `doubt`."""
        ...

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
            self.doubt = ""

        def __get__(self, article, owner=None):
            if article is None:
                return self
            value = article.__dict__[self.name] = self.func(article)
            return value

    def doubted(doubt, nothing):
        """A view that is `nothing` in an article whose `doubts` lack one, and says so by its own `doubt`."""

        def make(func):
            def asked(article):
                return func(article) if doubt in article.doubts else nothing

            asked.__name__, asked.__doc__ = func.__name__, func.__doc__
            made = view(asked)
            made.doubt = doubt
            return made

        return make
