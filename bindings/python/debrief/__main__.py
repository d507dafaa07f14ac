"""``python -m debrief``: the very commands of the command line."""

from __future__ import annotations

import contextlib
import signal
import sys

from debrief import _core
from debrief._command import _examples


def main() -> int:
    """Run the command named on the command line."""
    # The work happens outside of Python, so that an interrupt has to end the process as it ends any other program.
    with contextlib.suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if hasattr(signal, "SIGPIPE"):
            signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    return _core.run_command(sys.argv[1:], _examples())


if __name__ == "__main__":
    sys.exit(main())
