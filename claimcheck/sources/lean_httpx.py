"""httpx without its own command line, whose import takes half of the time (65 of 140 ms) where rich is installed."""

import sys
from typing import Any

_UNUSED = "httpx._main"

_modules: dict[str, Any] = sys.modules
_modules.setdefault(_UNUSED, None)  # None: an import of it fails, which httpx expects where it has no command line
import httpx  # noqa: E402, F401

if _modules[_UNUSED] is None:
    del _modules[_UNUSED]
