"""What an editor can do next about a source that could not be read, by reason: one line each."""

from __future__ import annotations

import re

from claimcheck.model import Reason

_SAVE = "open the page yourself, save it, and name the copy beside `url`: {file}"
_ARCHIVE = "look for the page's new home or an archive's copy, and cite that in `archive_url`"
_LATER = "try again later, or cite an archive's copy in `archive_url`"

_ADVICE: dict[Reason, str] = {
    Reason.DNS: f"the site's name no longer leads anywhere: {_ARCHIVE}",
    Reason.TIMEOUT: f"the site did not answer in time: {_LATER}",
    Reason.REFUSED: f"nothing listens there: {_LATER}",
    Reason.RESET: f"the connection broke: {_LATER}",
    Reason.TLS: f"the site's certificate does not hold: check the address, or {_ARCHIVE}",
    Reason.HTTP_STATUS: _ARCHIVE,
    Reason.CHALLENGE: f"the site lets no program in: {_SAVE}",
    Reason.RATE_LIMITED: "wait, and run again with fewer --connections",
    Reason.PAYWALL: f"the article is for subscribers: {_SAVE}",
    Reason.CONSENT: f"the page asks for consent first: {_SAVE}",
    Reason.LEGAL: f"the page is withheld here for legal reasons: {_ARCHIVE}",
    Reason.SOFT_404: f"the site answers, but the page is gone: {_ARCHIVE}",
    Reason.HOME_PAGE: f"the site sends readers to another page than the one cited: {_ARCHIVE}",
    Reason.NEEDS_BROWSER: f"the page is built by scripts: read it (or record it) with --render auto, or {_SAVE}",
    Reason.EMPTY: f"there is no text on the page: {_SAVE}",
    Reason.NOT_TEXT: "save it as PDF, DOCX or text, if it holds text, and name that beside `url`: {file}",
    Reason.TRUNCATED: f"only part of the page came: {_LATER}",
    Reason.TOO_LARGE: "raise --max-bytes if the source is to be trusted, or cite a smaller part of it",
    Reason.ENCRYPTED: "open it with its password, save a copy without one, and name it beside `url`: {file}",
    Reason.SCAN: "pages are pictures: run text recognition on them, and name the result beside `url`: {file}",
    Reason.WRONG_DOCUMENT: f"check the reference's title and date; if they are right, {_ARCHIVE}",
    Reason.OTHER_LANGUAGE: "cite the page in the quotation's language, or set `translated = true` on the claim",
    Reason.TRANSLATED: "compare it with the original by hand, or cite a published translation and quote that",
    Reason.NOT_RECORDED: "record it with `claimcheck record`, or go out to the net with --live and without --from",
    Reason.FORBIDDEN_ADDRESS: "the address is private; --allow-private lets it through, if it is yours",
    Reason.INTERRUPTED: "run again: what was read before is not lost where it was recorded",
}
_KINDS = {Reason.NOT_TEXT: "pdf", Reason.ENCRYPTED: "pdf", Reason.SCAN: "pdf"}
_BARE = re.compile(r"[\w-]+", re.ASCII)


def advice(reason: Reason, key: str) -> str:
    """Return what to do about the reference `key`, unreadable for `reason`; where a line of TOML helps, that line."""
    table = key if _BARE.fullmatch(key) else f'"{key}"'
    line = f'file = "saved/{key}.{_KINDS.get(reason, "html")}" under [references.{table}]'
    return _ADVICE[reason].format(file=line)
