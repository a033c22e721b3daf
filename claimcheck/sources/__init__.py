"""Where bytes come from: the cited address, an archive's copy, a local file, a cassette, a WARC.

The only folder that opens a socket, and no connection is made but through the guard. `Sources` is
one run's access to all of them; what it gives are `Snapshot` and `Unavailable`, never another
library's exceptions.

    exchanges                              Sources, Exchange: which places are asked
    origin, files                          the cited address through its redirects; local files
    archive, timegate, memento             web archives: the copy nearest a day, and redirects inside them
    copies, cdx                            the other copies, where the nearest one is no page
    pacing                                 how often an archive is asked, by the whole process
    homes (and homes.toml), nowhere        pages known to have moved; an address at which there can be no page
    statuses                               what an answer means
    lean_httpx                             httpx, imported in half of the time
    client, bodies, answers                one GET: each address once, codings undone, capped
    cache                                  what earlier runs were told (RFC 9111)
    transports, guard, deadline, resolve, addresses    the way out, guarded
    replay, record                         cassettes
    browser/                               pages made by scripts, rendered in headless Chromium
    warc, warc_index, warc_records         WARCs read, ours or anybody's
    warc_writer                            all that a run reads, kept in a WARC
    saving                                 Save Page Now: having a page copied into an archive
"""

import claimcheck.sources.lean_httpx  # noqa: F401 - before anything else imports httpx
from claimcheck.sources.exchanges import Exchange, Sources
from claimcheck.sources.files import read_file
from claimcheck.sources.resolve import parse_resolve

__all__ = ["Exchange", "Sources", "parse_resolve", "read_file"]
