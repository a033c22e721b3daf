"""What an editor can do about a source that could not be read, by reason."""

from __future__ import annotations

from claimcheck.model import Reason

_SAVE = "open the page yourself, save it, and give the copy as `file` beside `url`"
_ARCHIVE = "look for the page's new home or an archive's copy, and cite that in `archive_url`"
_LATER = "try again later, or cite an archive's copy in `archive_url`"

ADVICE: dict[Reason, str] = {
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
    Reason.NOT_TEXT: "cite a page, a PDF or a text; sound and pictures cannot be read",
    Reason.TRUNCATED: f"only part of the page came: {_LATER}",
    Reason.TOO_LARGE: "raise --max-bytes if the source is to be trusted, or cite a smaller part of it",
    Reason.ENCRYPTED: "save an unlocked copy and give it as `file`",
    Reason.SCAN: "the pages are pictures: run text recognition on them and give the result as `file`",
    Reason.WRONG_DOCUMENT: "the address now holds another document: check it against the reference",
    Reason.OTHER_LANGUAGE: "cite a page in the quotation's language, or mark the claim `translated = true`",
    Reason.TRANSLATED: "compare the translation with the original by hand",
    Reason.NOT_RECORDED: "record it with `claimcheck record`, or go out to the net with --live and without --from",
    Reason.FORBIDDEN_ADDRESS: "the address is private; --allow-private lets it through, if it is yours",
    Reason.INTERRUPTED: "run again: what was read before is not lost where it was recorded",
}
