"""What a finding is known by when lines move: its code and the text found, never its place.

The one piece of code behind `fingerprint` in reports and the entries of a baseline.
"""

from __future__ import annotations

from _blake2 import blake2b

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.finding import Finding


def found_text(text: str, finding: Finding) -> str:
    """The text that a finding is about, white space folded: wrapping it anew is no change."""
    return " ".join(text[finding.start : finding.end].split())


def content_hash(code: str, said: str) -> str:
    """32 hexadecimal digits for a code and a found text; findings of one file that are alike share them."""
    return _digest(f"{code}\0{said}")


def fingerprint(content: str, ordinal: int) -> str:
    """A finding's own 32 digits: the hash of its content, and which of those alike it is, from 0, in its file."""
    return content if not ordinal else _digest(f"{content}\0{ordinal}")


def _digest(data: str) -> str:
    return blake2b(data.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
