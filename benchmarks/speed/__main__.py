"""`python benchmarks/speed FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from speed.command import main  # noqa: E402  # found by the path above

if __name__ == "__main__":
    sys.exit(main())
