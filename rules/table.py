"""Every rule by what it takes to choose and wake it. Made from the rules by `make table`: not by hand.

Rows: code, name, severity, on by default, module, triggers (RE2), view that wakes it, summary.
"""

from __future__ import annotations

TABLE: tuple[tuple[str, str, str, bool, str, tuple[str, ...], str, str], ...] = (('ENC205',
  'c1-control',
  'error',
  True,
  'encoding.c1_control',
  ('[\\x{80}-\\x{9f}]',),
  '',
  'A C1 control character stands where Windows-1252 has a quotation mark, a dash or the like.'),)
