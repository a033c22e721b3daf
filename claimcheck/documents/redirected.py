"""Where an address led: to the front page, a section, an error page, a login, a consent or a challenge page.

Judged by the addresses alone, so only what a publisher's own redirects say beyond doubt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from claimcheck.model import Reason

if TYPE_CHECKING:
    from claimcheck.model import Provenance

_HOME = re.compile(r"/?(?:(?:index|default|home|start)(?:\.\w+)?|[a-z]{2}(?:[-_][a-z]{2})?)?/?", re.IGNORECASE)
_CAPTURED = re.compile(r"https?://[^?#]+/\d{4,14}[a-z_]*/(?=https?://)")  # an archive's prefix before a page's address
_SLUG = re.compile(r"\w+(?:[-_]\w+){2,}|.*\d{4}.*|.+\.\w+", re.IGNORECASE)  # a story's own part of an address
_FORM = re.compile(r"(?:amp|print|printable|full|all|comments?|page|single|index\.\w+|\d{1,3})?", re.IGNORECASE)
_WORDS = (
    (Reason.SOFT_404, "an error page", re.compile(r"404|errors?|not-?_?found|page-?not-?found|missing|gone")),
    (
        Reason.CONSENT,
        "a request for consent",
        re.compile(r"(?:collect)?consent|cookie-?(?:wall|consent)|privacy-?(?:wall|gate)|guce"),
    ),
    (Reason.CHALLENGE, "a challenge", re.compile(r"captcha|challenge|validate-?human|robot-?check|blocked")),
    (
        Reason.PAYWALL,
        "a login or an offer",
        re.compile(
            r"log-?in|sign-?in|sign-?up|sso|oauth2?|authori[sz]e|register|registration|subscribe|subscriptions?|paywall"
            r"|anmelden|abo"
        ),
    ),
)


def redirected(provenance: Provenance) -> tuple[Reason, str] | None:
    """Return why the address that answered is another than the one asked for, and in words where it led."""
    try:
        asked, got = (urlsplit(_CAPTURED.sub("", url)) for url in (provenance.requested_url, provenance.final_url))
    except ValueError:  # no address: a file's name
        return None
    if (asked.hostname, asked.path, asked.query) == (got.hostname, got.path, got.query):
        return None
    led = _led_to_wall(asked.hostname, asked.path, got.hostname, got.path)
    if led:
        return led[0], f"the address led to {led[1]}, {provenance.final_url}"
    if _HOME.fullmatch(asked.path):
        return None
    if _HOME.fullmatch(got.path) and not (asked.query and asked.path == got.path):
        return Reason.HOME_PAGE, f"the address led to the site's front page, {provenance.final_url}"
    if _is_section(asked.path, got.path):
        return Reason.HOME_PAGE, f"the address led to a section of the site, {provenance.final_url}"
    return None


def _led_to_wall(asked_host: str | None, asked: str, got_host: str | None, got: str) -> tuple[Reason, str] | None:
    """Return the wall that a part of the new address names, where the old one had no such part."""
    before = {*_parts(asked), *(asked_host or "").lower().split(".")}
    after = [part for part in _parts(got) if part not in before]
    if got_host != asked_host:
        after += [part for part in (got_host or "").lower().split(".")[:-2] if part not in before]
    for reason, name, words in _WORDS:
        if any(words.fullmatch(part.split(".")[0]) for part in after):
            return reason, name
    return None


def _parts(path: str) -> list[str]:
    return [part for part in path.lower().split("/") if part]


def _is_section(asked: str, got: str) -> bool:
    """Whether `got` is a folder above the story `asked`: its own part is gone, and what is left names no story."""
    story, section = _parts(asked), _parts(got)
    lost = [part for part in story[len(section) :] if not _FORM.fullmatch(part)]
    return (
        bool(section)
        and story[: len(section)] == section
        and any(_SLUG.fullmatch(part) for part in lost)
        and not any(_SLUG.fullmatch(part) for part in section)
    )
