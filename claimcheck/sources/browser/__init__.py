"""A page as a browser shows it, its scripts run, under the same guard as everything else.

Chromium itself is given no network at all: its only proxy is a name that leads nowhere. What the page
asks for is caught on the way, and only what its text may need is fetched, by our own guarded client,
with a GET that carries nothing of the browser's but `Accept`.

    browser       Browser: one page after another, a browser process for each, within the deadline
    program       which Chromium, and how it is started
    rendering     one page in it: its requests answered, the wait for its text, the page written out
    fetching      the guarded client's threads behind those requests, with caps
    processes     the memory that the browser's processes may take
    as_shown.js   the page as it is shown → HTML, run in Chromium but out of the page's reach

Playwright (an extra) is imported when the first page is rendered, and never for a recording.
"""

from claimcheck.sources.browser.browser import Browser
from claimcheck.sources.browser.fetching import Ways

__all__ = ["Browser", "Ways"]
