"""What an address says whose signs are written as `%20`."""

from __future__ import annotations


def unquoted(address: str) -> str:
    """The same as `urllib.parse.unquote`, which takes 2 ms to import: most addresses have nothing of the kind.

    >>> unquoted("/a/b.png"), unquoted("/a%20b.png")
    ('/a/b.png', '/a b.png')
    """
    if "%" not in address:
        return address
    from urllib.parse import unquote

    return unquote(address)
