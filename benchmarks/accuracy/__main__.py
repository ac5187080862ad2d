"""Run by `python benchmarks/accuracy`: measures the newslint of its own checkout."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    folder = Path(__file__).resolve().parent.parent
    sys.path[:0] = [str(folder.parent), str(folder)]
    if sys.argv[1:2] == ["residue"]:
        from accuracy.residue import main

        sys.exit(main(sys.argv[2:]))
    from accuracy.command import main

    sys.exit(main())
