"""Which Chromium, and how it is started: without a network, and with its sandbox wherever it has one."""

from __future__ import annotations

import importlib.util
import os
import shutil
from pathlib import Path
from typing import Any

VARIABLE = "CLAIMCHECK_BROWSER"
EXTRA = "claimcheck-cli[browser]"
NO_EXTRA = f'rendering it takes an extra: pip install "{EXTRA}"'
NO_PROGRAM = f"rendering it takes Chromium: install that (`playwright install chromium`), or name yours in {VARIABLE}"
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# A proxy for every address, loopback included, whose name is in a domain that never is (RFC 6761, 6.4); and no
# name leads anywhere in the first place. What slips past the interception of requests ends here.
NO_NETWORK = (
    "--proxy-server=http://nowhere.invalid:9",
    "--proxy-bypass-list=<-loopback>",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    # WebRTC goes by UDP, past any proxy. Chromium reads the first of the two, its headless shell the second.
    "--webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--dns-prefetch-disable",
    "--disable-quic",
    "--no-pings",
)
LESS = (
    "--disable-gpu",
    "--disable-3d-apis",
    "--disable-print-preview",
    "--deny-permission-prompts",
    "--js-flags=--max-old-space-size=512",  # MB of JavaScript's heap
)
# The browser reads strangers' pages: keys and tokens of our own environment are none of its business.
_ENVIRONMENT = frozenset(
    {"PATH", "HOME", "TMPDIR", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "XDG_RUNTIME_DIR", "SYSTEMROOT"}
)
# What Playwright switches off for the sake of tests protects us: popups need a click, floods are throttled.
_KEPT = ["--disable-popup-blocking", "--disable-ipc-flooding-protection"]


def has_extra() -> bool:
    """Return whether Playwright is installed; it is not imported."""
    return importlib.util.find_spec("playwright") is not None


def found(own: str) -> str | None:
    """Return the program to start: the one named in the environment, Playwright's `own`, or one on PATH."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    if Path(own).is_file():
        return own
    return next(filter(None, map(shutil.which, _NAMES)), None)


def launch_options(program: str) -> dict[str, Any]:
    """Return what Playwright is told to start `program`.

    Chromium has no sandbox for root (crbug.com/638180), whose container has to do for one.
    """
    is_root = getattr(os, "geteuid", lambda: 1)() == 0
    return {
        "executable_path": program,
        "args": [*NO_NETWORK, *LESS],
        "ignore_default_args": _KEPT,
        "chromium_sandbox": not is_root,
        "env": {name: value for name, value in os.environ.items() if name in _ENVIRONMENT},
    }
