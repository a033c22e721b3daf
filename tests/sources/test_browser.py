"""Real Chromium under the guard: what it shows, what it may not reach, and that it always ends."""

from __future__ import annotations

import json
import os
import select
import socket
import threading
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.model import Arrival, Mode, Reason, Render, Resolve, Snapshot, Unavailable
from claimcheck.sources import Sources, resolve
from claimcheck.sources.browser import fetching, program
from tests.chromium import children, needs_chromium

from .conftest import NOW, settings
from .servers import answer, by_path, dripping, serving

WORDS = "The ministers met in the town hall and said that the long winter would not be the last one."
RENDERING = "claimcheck.sources.browser.rendering"  # imports playwright, so is named and not imported here
MARGIN = 8.0  # for a busy machine to start a browser and end it
WRITE = f"root.innerHTML = '<p>{WORDS}</p>';"


def html(script: str = "", markup: str = "", **headers: str) -> bytes:
    text = f"<!doctype html><title>Story</title><main id=root></main>{markup}<script>{script}</script>"
    return answer(text.encode(), Content_Type="text/html; charset=utf-8", **headers)


@contextmanager
def exchanging(**changes):
    sources = Sources(settings(**{"timeout": 20.0, **changes}), clock=lambda: NOW)
    with sources, sources.exchange("x") as exchange:
        yield exchange


def shown(pages, **changes):
    """Return what a browser shows of /story, and what the server was asked for; no process may be left."""
    handler = pages if callable(pages) else by_path(pages)
    before = children(os.getpid())
    with serving(handler) as server, exchanging(**changes) as exchange:
        outcome = exchange.rendered(server.url("/story"))
    assert children(os.getpid()) <= before
    return outcome, server.targets


def text_of(outcome) -> str:
    assert isinstance(outcome, Snapshot), outcome
    return outcome.body.decode()


# ---------------------------------------------------------------------------- what is shown


@needs_chromium
def test_a_page_made_by_scripts_from_what_they_fetch():
    story = {"text": f"<p>{WORDS}“Россия”</p>"}
    pages = {
        "/story": html(markup="<link rel=stylesheet href=/s.css><img src=/i.png><script src=/moved></script>"),
        "/moved": answer(status="302 Found", Location="/a.js"),
        "/a.js": answer(b"fetch('/api').then(r => r.json()).then(d => { root.innerHTML = d.text })"),
        "/api": answer(json.dumps(story).encode(), Content_Type="application/json"),
    }
    page, asked = shown(pages)
    assert story["text"] in text_of(page)
    assert (page.media_type, page.charset, page.status) == ("text/html", "utf-8", 200)
    assert page.provenance.rendered
    assert page.provenance.arrival is Arrival.LIVE
    assert page.provenance.retrieved_at == NOW
    assert asked == ["/story", "/moved", "/a.js", "/api"]  # the page once, no style, no picture


# ---------------------------------------------------------------------------- what it may not reach


class Trap:
    """A private place that notices whoever comes by, on TCP and UDP."""

    def __init__(self):
        self.tcp = socket.create_server(("127.0.0.1", 0))
        self.port = self.tcp.getsockname()[1]
        self.udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.udp.bind(("127.0.0.1", self.port))

    def visitors(self) -> int:
        count = 0
        for listener in (self.tcp, self.udp):
            while select.select([listener], [], [], 0)[0]:
                count += 1
                if listener is self.tcp:
                    listener.accept()[0].close()
                else:
                    listener.recv(1)
        return count

    def close(self) -> None:
        self.tcp.close()
        self.udp.close()


@pytest.fixture
def trap():
    with closing(Trap()) as opened:
        yield opened


@pytest.fixture
def public(monkeypatch):
    """Let the one name paper.example, which is on loopback here, pass for a public one."""
    require = resolve.require_public
    monkeypatch.setattr(resolve, "require_public", lambda host, *more: host == "paper.example" or require(host, *more))


def shown_in_public(pages, **changes):
    with serving(by_path(pages)) as server:
        override = Resolve("paper.example", 80, "127.0.0.1", server.port)
        with exchanging(allow_private=False, resolve=(override,), **changes) as exchange:
            return exchange.rendered("http://paper.example/story"), server.targets


ATTEMPTS = """
const place = "127.0.0.1:%(port)d";
const hosts = [place, "localhost:%(port)d", "0.0.0.0:%(port)d", "2130706433:%(port)d", "[::ffff:127.0.0.1]:%(port)d"];
const done = [];
const attempt = (name, act) => { try { act(); done.push(name); } catch (error) { done.push(name + " refused"); } };
const add = (tag, more) => document.body.append(Object.assign(document.createElement(tag), more));
for (const host of hosts) {
  const url = "http://" + host;
  attempt("fetch", () => { fetch(url + "/fetch", {mode: "no-cors"}).catch(() => 0); });
  attempt("post", () => { fetch(url + "/post", {method: "POST", mode: "no-cors", body: "x"}).catch(() => 0); });
  attempt("xhr", () => { const x = new XMLHttpRequest(); x.open("GET", url + "/xhr"); x.send(); });
  attempt("beacon", () => navigator.sendBeacon(url + "/beacon", "x"));
  attempt("events", () => new EventSource(url + "/events"));
  attempt("socket", () => new WebSocket("ws://" + host + "/socket"));
  attempt("transport", () => new WebTransport("https://" + host + "/transport"));
  attempt("worker", () => new Worker(URL.createObjectURL(new Blob([`fetch("${url}/worker"); new WebSocket("ws://${host}")`]))));
  attempt("shared", () => new SharedWorker(URL.createObjectURL(new Blob([`fetch("${url}/shared")`]))));
  attempt("import", () => import(url + "/import.js").catch(() => 0));
  attempt("window", () => window.open(url + "/window"));
  attempt("font", () => { const f = new FontFace("f", `url(${url}/font)`); f.load().catch(() => 0); });
  attempt("image", () => { new Image().src = url + "/image"; });
  for (const rel of ["stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "icon", "manifest"])
    attempt(rel, () => document.head.append(Object.assign(document.createElement("link"), {rel, href: url + "/" + rel, as: "script"})));
  for (const tag of ["script", "iframe", "frame", "img", "video", "audio", "embed"]) attempt(tag, () => add(tag, {src: url + "/" + tag}));
  attempt("object", () => add("object", {data: url + "/object"}));
  attempt("srcdoc", () => add("iframe", {srcdoc: `<img src="${url}/in"><script>fetch("${url}/in")</scr` + `ipt>`}));
  attempt("form", () => { const f = document.createElement("form"); f.action = url + "/form"; f.method = "post"; document.body.append(f); f.submit(); });
  attempt("ping", () => { const a = document.createElement("a"); a.href = "#x"; a.ping = url + "/ping"; document.body.append(a); a.click(); });
  attempt("download", () => { const a = document.createElement("a"); a.href = url + "/download"; a.download = "x"; document.body.append(a); a.click(); });
  attempt("css", () => { document.body.style.backgroundImage = `url(${url}/css)`; });
  attempt("speculation", () => add("script", {type: "speculationrules", textContent: JSON.stringify({prefetch: [{source: "list", urls: [url + "/speculated"]}], prerender: [{source: "list", urls: [url + "/prerendered"]}]})}));
}
attempt("rtc", () => {
  const peer = new RTCPeerConnection({iceServers: [{urls: ["stun:" + place, "turn:" + place + "?transport=tcp"], username: "a", credential: "b"}]});
  peer.createDataChannel("x");
  peer.createOffer().then((offer) => peer.setLocalDescription(offer));
});
attempt("service worker", () => { navigator.serviceWorker && navigator.serviceWorker.register("/sw.js").catch(() => 0); });
attempt("redirected", () => { fetch("/inside").catch(() => 0); });
attempt("local file", () => { fetch("file:///etc/passwd").catch(() => 0); add("iframe", {src: "file:///etc/passwd"}); });
setTimeout(() => attempt("go inside", () => { location = "http://" + place + "/go"; }), 300);
setTimeout(() => attempt("go out inside", () => { location = "/inside"; }), 500);
setTimeout(() => attempt("go to a file", () => { location = "file:///etc/passwd"; }), 600);
setTimeout(() => attempt("go to data", () => { location = "data:text/html,hello"; }), 700);
setTimeout(() => { root.innerHTML = "<p>%(words)s</p><p>" + [...new Set(done)].join(", ") + "</p>"; }, 900);
"""


@needs_chromium
def test_no_way_leads_inside(trap, public):
    script = ATTEMPTS % {"port": trap.port, "words": WORDS}
    pages = {
        "/story": html(script),
        "/inside": answer(status="302 Found", Location=f"http://127.0.0.1:{trap.port}/redirected"),
        "/sw.js": answer(b"fetch('/from-service-worker')", Content_Type="text/javascript"),
    }
    page, asked = shown_in_public(pages)
    text = text_of(page)
    assert WORDS in text
    assert page.provenance.final_url == "http://paper.example/story"
    assert trap.visitors() == 0
    assert sorted(asked) == ["/inside", "/inside", "/story"]


def browse(script: str, trap: Trap, log: Path, without: tuple[str, ...] = ()) -> set[str]:
    """Run `script` in a browser started as ours is, its requests let go; return the kinds of traffic it logged."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - an extra

    options = program.launch_options(program.found(""))
    options["args"] = [each for each in options["args"] if each not in without] + [f"--log-net-log={log}"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**options)
        browser.new_page().set_content(f"<main id=root></main><script>{script}</script>", wait_until="commit")
        time.sleep(2)
        browser.close()
    told = json.loads(log.read_text())
    names = {number: name for name, number in told["constants"]["logEventTypes"].items()}
    return {names[event["type"]] for event in told["events"]}


@needs_chromium
def test_chromium_itself_has_no_network(trap, tmp_path):
    """The last wall: what would slip past the interception of requests has nowhere to go."""
    script = ATTEMPTS % {"port": trap.port, "words": WORDS}
    kinds = browse(script, trap, tmp_path / "walled.json")
    assert trap.visitors() == 0
    sent = {
        "TCP_CONNECT_ATTEMPT",
        "SOCKET_BYTES_SENT",
        "UDP_BYTES_SENT",
        "HOST_RESOLVER_SYSTEM_TASK",
        "DNS_TRANSACTION",
    }
    assert not kinds & sent
    kinds = browse(script, trap, tmp_path / "open.json", without=program.NO_NETWORK)
    assert trap.visitors() > 20  # the trap works
    assert {"TCP_CONNECT_ATTEMPT", "SOCKET_BYTES_SENT", "UDP_BYTES_SENT"} <= kinds


@needs_chromium
def test_a_page_at_a_private_address_is_not_asked_for(trap):
    with exchanging(allow_private=False) as exchange:
        outcome = exchange.rendered(f"http://127.0.0.1:{trap.port}/story")
    assert outcome.reason is Reason.FORBIDDEN_ADDRESS
    assert trap.visitors() == 0


@needs_chromium
def test_nothing_of_ours_goes_out_with_its_requests():
    script = f"""{WRITE} document.cookie = 'a=b';
    fetch('/api', {{headers: {{Accept: 'application/json', 'X-Key': 'k', Authorization: 'Bearer t'}}}})"""
    seen = []

    def handle(request, connection):
        seen.append(request)
        connection.sendall(html(script) if request.target == "/story" else answer(b"{}"))

    shown(handle)
    api = seen[-1].headers
    assert (seen[-1].target, api["accept"]) == ("/api", "application/json")
    assert api["user-agent"].startswith("claimcheck/")
    assert set(api) == {"host", "accept", "accept-encoding", "user-agent"}


# ---------------------------------------------------------------------------- that it ends


ENDLESS = {
    "a loop": WRITE + "setTimeout(() => { while (true) {} }, 50)",
    "a stack of elements": "setInterval(() => { for (let i = 0; i < 1e5; i++) root.append(document.createElement('p')) }, 1)",
}


@needs_chromium
@pytest.mark.parametrize("script", ENDLESS.values(), ids=ENDLESS)
def test_scripts_that_never_end(script):
    began = time.monotonic()
    outcome, _ = shown({"/story": html(script)}, timeout=5.0)
    assert isinstance(outcome, Unavailable)
    assert outcome.reason in (Reason.TIMEOUT, Reason.TOO_LARGE)
    assert time.monotonic() - began < 5.0 + MARGIN


HARMLESS = {
    "what wants a person": """
        setInterval(() => window.open('/story'), 5);
        setInterval(() => { alert(1); print(); }, 5);
        for (let i = 0; i < 100; i++) confirm('?');
        addEventListener('beforeunload', (event) => { event.preventDefault(); return 'stay' });
        onunload = () => { while (true) {} };
    """,
    "what tampers": """
        document.body.insertAdjacentHTML('beforeend', '<form name=implementation></form><img name=body>');
        Document.prototype.importNode = Element.prototype.appendChild = Array.prototype.push = () => { throw 1 };
    """,
    "a clock": "setInterval(() => { clock.textContent = 'x'.repeat(Math.random() * 100) }, 20)",
}


@needs_chromium
@pytest.mark.parametrize("script", HARMLESS.values(), ids=HARMLESS)
def test_scripts_that_get_nowhere(script):
    outcome, _ = shown({"/story": html(f"{WRITE} {script}", "<p id=clock></p>")}, timeout=6.0)
    assert WORDS in text_of(outcome)


@needs_chromium
def test_no_process_of_a_page_takes_all_memory():
    script = (
        "const all = []; setInterval(() => { for (let i = 0; i < 9; i++) all.push(new Uint8Array(5e7).fill(1)) }, 1)"
    )
    peak, done = 0, threading.Event()

    def watch():
        nonlocal peak
        while not done.wait(0.05):
            peak = max([peak, *map(resident, children(os.getpid()))])

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        outcome, _ = shown({"/story": html(WRITE + script)}, timeout=15.0)
    finally:
        done.set()
        watching.join()
    assert WORDS in text_of(outcome)  # its scripts get errors, and it goes on
    assert 100e6 < peak < 1.2e9


def resident(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, IndexError):
        return 0


@needs_chromium
def test_a_page_that_goes_round_and_round(monkeypatch):
    monkeypatch.setattr(f"{RENDERING}.MOST_NAVIGATIONS", 4)
    outcome, asked = shown({"/story": html(WRITE + "location.reload()")})
    assert WORDS in text_of(outcome)
    assert len(asked) == 4


@needs_chromium
def test_a_page_that_goes_elsewhere():
    pages = {
        "/story": html("location = '/short?utm_source=x'"),
        "/short?utm_source=x": answer(status="301 Moved", Location="/whole"),
        "/whole": html(WRITE),
    }
    outcome, _ = shown(pages)
    assert WORDS in text_of(outcome)
    assert outcome.provenance.final_url.endswith("/whole")
    assert outcome.provenance.requested_url.endswith("/story")


@needs_chromium
def test_a_download_is_not_a_page_to_go_to():
    pages = {"/story": html(WRITE + "location = '/file'"), "/file": answer(b"x", Content_Type="application/zip")}
    outcome, _ = shown(pages)
    assert WORDS in text_of(outcome)


@needs_chromium
def test_a_page_asks_for_so_much_and_no_more(monkeypatch):
    monkeypatch.setattr(fetching, "MOST_REQUESTS", 5)
    outcome, asked = shown({"/story": html(WRITE + "for (let i = 0; i < 99; i++) fetch('/' + i)")})
    assert WORDS in text_of(outcome)
    assert len(asked) == 1 + 5

    monkeypatch.setattr(fetching, "MOST_REQUESTS", 50)
    monkeypatch.setattr(fetching, "MOST_BYTES", 30_000)
    big = answer(b"x" * 9_000, Content_Type="text/plain")
    script = WRITE + "(async () => { for (let i = 0; i < 20; i++) await fetch('/big').then(r => r.text()) })()"
    _, asked = shown({"/story": html(script), "/big": big})
    assert len(asked) == 1 + 4


@needs_chromium
def test_a_page_larger_than_is_read(monkeypatch):
    monkeypatch.setattr(f"{RENDERING}.MOST_HTML", 10_000)
    for big in (html("root.textContent = 'x'.repeat(20000)"), html(markup="x" * 20_000)):
        outcome, _ = shown({"/story": big})
        assert (outcome.reason, outcome.detail.startswith("in a browser: more than")) == (Reason.TOO_LARGE, True)


@needs_chromium
def test_what_is_still_being_fetched_is_not_missing():
    def handle(request, connection):
        if request.target == "/slow":
            dripping(answer(b"", length=10_000)[:-4] + b"\r\n\r\n", b"x")(request, connection)
        else:
            connection.sendall(html(f"{WRITE} fetch('/slow').then(r => r.text()).then(t => root.append(t))"))

    outcome, _ = shown(handle, timeout=8.0)
    assert isinstance(outcome, Unavailable)
    assert (outcome.reason, outcome.detail) == (
        Reason.TIMEOUT,
        "in a browser: it still waits for 1 of its parts (--timeout)",
    )


@needs_chromium
def test_a_run_that_ends_meanwhile():
    with serving(by_path({"/story": html("while (true) {}")})) as server:
        before = children(os.getpid())
        sources = Sources(settings(timeout=60.0))
        began = time.monotonic()
        threading.Timer(3.0, sources.close).start()
        with sources.exchange("x") as exchange:
            outcome = exchange.rendered(server.url("/story"))
    assert isinstance(outcome, Unavailable)
    assert time.monotonic() - began < 3.0 + MARGIN
    assert children(os.getpid()) <= before


# ---------------------------------------------------------------------------- where there is none


def test_without_the_extra(monkeypatch):
    monkeypatch.setattr("claimcheck.sources.browser.browser.has_extra", lambda: False)
    outcome, asked = shown({"/story": html(WRITE)})
    assert (outcome.reason, outcome.detail) == (Reason.NEEDS_BROWSER, program.NO_EXTRA)
    assert 'pip install "claimcheck-cli[browser]"' in program.NO_EXTRA
    assert asked == ["/story"]
    with pytest.raises(UsageError, match=r"claimcheck-cli\[browser\]"):
        Sources(settings(render=Render.ALWAYS))
    Sources(settings(render=Render.ALWAYS, mode=Mode.REPLAY, cassettes=Path()))


@needs_chromium
@pytest.mark.parametrize(
    ("named", "told"),
    [("/nowhere/chromium", "/nowhere/chromium does not start: "), ("/bin/false", "/bin/false does not start: ")],
)
def test_a_program_that_does_not_start(monkeypatch, named, told):
    monkeypatch.setenv(program.VARIABLE, named)
    outcome, _ = shown({"/story": html(WRITE)})
    assert outcome.reason is Reason.NEEDS_BROWSER
    assert outcome.detail.startswith(told)
    assert "\n" not in outcome.detail


@needs_chromium
def test_no_chromium_anywhere(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    outcome, _ = shown({"/story": html(WRITE)})
    assert (outcome.reason, outcome.detail) == (Reason.NEEDS_BROWSER, program.NO_PROGRAM)


def test_which_program(monkeypatch, tmp_path):
    monkeypatch.delenv(program.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    own = tmp_path / "own"
    assert program.found(str(own)) is None
    (tmp_path / "google-chrome").touch(mode=0o755)
    assert program.found(str(own)) == str(tmp_path / "google-chrome")
    own.touch()
    assert program.found(str(own)) == str(own)
    monkeypatch.setenv(program.VARIABLE, "/mine")
    assert program.found(str(own)) == "/mine"


@pytest.mark.parametrize(("user", "sandboxed"), [(0, False), (1000, True)])
def test_the_sandbox_is_left_out_for_root_only(monkeypatch, user, sandboxed):
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setenv("IA_SECRET_KEY", "x")
    options = program.launch_options("/usr/bin/chromium")
    assert options["chromium_sandbox"] is sandboxed
    assert "IA_SECRET_KEY" not in options["env"]
    assert set(program.NO_NETWORK) <= set(options["args"])
