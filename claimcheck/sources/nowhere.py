"""An address at which no site can have a page: what it answers there is what it answers for a page that is gone."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath

import httpx


def nowhere(url: str) -> str:
    """Return an address beside `url` that cannot exist: the same for the same `url`, its folder and suffix kept.

    Sites choose their "not found" page by folder and by kind of address, so that these have to be the same.
    """
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, ValueError):
        return url  # asking for it tells what is wrong with it
    path = PurePosixPath(address.path or "/")
    name = f"{hashlib.sha256(url.encode('utf-8', 'replace')).hexdigest()[:24]}{path.suffix}"
    return str(
        address.copy_with(path=str(path.with_name(name) if path.name else path / name), query=None, fragment=None)
    )
