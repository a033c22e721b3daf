"""What a site asks of programs: robots.txt (RFC 9309), obeyed where the settings say so.

A person who checks her own citations is no crawler, so nobody is asked unless `[settings] robots = true`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.robotparser import RobotFileParser

import httpx

from claimcheck.model import Reason, Unavailable
from claimcheck.sources.answers import NoAnswer
from claimcheck.sources.origin import follow

if TYPE_CHECKING:
    from claimcheck.model import Place
    from claimcheck.sources.client import Client

PRODUCT = "claimcheck"  # the name that a group of robots.txt may address
_MOST_HOPS = 5  # redirects that RFC 9309, 2.3.1.2, asks to follow at least


def refusal(client: Client, url: str, place: Place) -> Unavailable | None:
    """Return why `url` is not to be read, by its site's robots.txt, or None where it may be.

    RFC 9309, 2.3.1: a file that is not there (4xx) allows everything, one that cannot be reached (5xx, no answer)
    allows nothing.
    """
    try:
        address = str(httpx.URL(url).copy_with(path="/robots.txt", query=None, fragment=None))
    except (httpx.InvalidURL, ValueError):
        return None  # asking for the page tells what is wrong with its address
    answer = follow(client, address, _MOST_HOPS).outcome
    if isinstance(answer, NoAnswer):
        return None  # the page's own request says the same, better
    if answer.status >= 500:
        return _refused(url, place, f"its robots.txt cannot be read ({answer.status})")
    if answer.status >= 400:
        return None
    rules = RobotFileParser()
    rules.parse(answer.body.decode("utf-8", "replace").splitlines())
    return (
        None if rules.can_fetch(PRODUCT, url) else _refused(url, place, "its robots.txt asks programs not to read it")
    )


def _refused(url: str, place: Place, detail: str) -> Unavailable:
    return Unavailable(Reason.CHALLENGE, detail, place, url)
