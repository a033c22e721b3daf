"""The ninth set of pages, written blind to the rules when they had been tuned to the eighth.

`ALSO` has other reasons that are as right. `FIRST_RUN` is what the rules made of it before any was changed for it.
"""

from bench.walls.eighth.wall import Wall
from bench.walls.ninth import (
    challenge,
    consent,
    empty_and_cut,
    legal,
    needs_browser,
    paywall_english,
    paywall_other,
    read_english,
    read_other,
    soft_404_east,
    soft_404_english,
    soft_404_west,
)
from claimcheck.model import Reason

MODULES = (
    soft_404_english,
    soft_404_west,
    soft_404_east,
    paywall_english,
    paywall_other,
    consent,
    challenge,
    legal,
    needs_browser,
    empty_and_cut,
    read_english,
    read_other,
)

PAGES: tuple[Wall, ...] = tuple(wall for module in MODULES for wall in module.PAGES)

# Pages for which two reasons are equally right, by name.
ALSO: dict[str, tuple[Reason, ...]] = {
    "n9-en-for-sale": (Reason.SOFT_404, Reason.WRONG_DOCUMENT),
    "n9-en-parked-links": (Reason.SOFT_404, Reason.WRONG_DOCUMENT),
    "n9-en-broadcaster-expired": (Reason.SOFT_404, Reason.LEGAL),
    "n9-de-zeitung-archiv": (Reason.SOFT_404, Reason.LEGAL),
    "n9-en-consent-pay-or-ok": (Reason.CONSENT, Reason.PAYWALL),
    "n9-de-consent-pur": (Reason.CONSENT, Reason.PAYWALL),
    "n9-fr-consent-sans-accepter": (Reason.CONSENT, Reason.PAYWALL),
    "n9-es-consent-aceptar-o-pagar": (Reason.CONSENT, Reason.PAYWALL),
    "n9-it-consent-scelta": (Reason.CONSENT, Reason.PAYWALL),
    "n9-en-guard-just-moment": (Reason.CHALLENGE, Reason.NEEDS_BROWSER),
    "n9-en-guard-unusual-traffic": (Reason.CHALLENGE, Reason.RATE_LIMITED),
    "n9-pt-guard-verificacao": (Reason.CHALLENGE, Reason.RATE_LIMITED),
    "n9-ja-guard-robot": (Reason.CHALLENGE, Reason.RATE_LIMITED),
    "n9-fr-guard-puce": (Reason.CHALLENGE, Reason.NEEDS_BROWSER),
    "n9-en-legal-copyright-notice": (Reason.LEGAL, Reason.SOFT_404),
    "n9-en-legal-injunction-article": (Reason.LEGAL, Reason.SOFT_404),
    "n9-uk-empty-fields": (Reason.EMPTY, Reason.NEEDS_BROWSER),
    "n9-en-empty-news-main": (Reason.EMPTY, Reason.NEEDS_BROWSER),
}

FIRST_RUN = "recognised .867, reason right .858, readable pages read .700 before any tuning"
