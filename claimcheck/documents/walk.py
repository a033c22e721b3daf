"""One pass over a page's tree: the visible text, cut where a browser starts a new line, each piece with its box.

No recursion, so no page is nested too deep. Nothing is judged here: which region a piece stands in, whose words
it holds and whether it is the page at all are read off the pieces afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from claimcheck.documents.hidden import Hiding, may_show_children
from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from selectolax.lexbor import LexborNode

_NEVER_SHOWN = frozenset(
    "script style head title template datalist select textarea input iframe object embed audio video canvas desc defs"
    " metadata symbol annotation progress meter rt rp del param source track area map meta link base noframes"
    " noembed -comment -doctype".split()
)
_BOXES: dict[str, BlockKind | None] = dict.fromkeys(
    "address article aside body button center dd details dir div dl dt fieldset figure footer form frameset header"
    " hgroup legend main menu nav ol optgroup p search section summary table tbody text tfoot thead tr ul".split()
)
_BOXES |= {
    "li": BlockKind.ITEM,
    "dd": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "td": BlockKind.CELL,
    "th": BlockKind.CELL,
    "caption": BlockKind.CAPTION,
    "figcaption": BlockKind.CAPTION,
    "pre": BlockKind.PREFORMATTED,
    "listing": BlockKind.PREFORMATTED,
    "xmp": BlockKind.PREFORMATTED,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
}
# These are for text in lower case.
_SPEAKERS = r"speaker|member|contributor|attribution|attributed|talker|orator|redner|orateur|person-?name"
_MAY_BE_SAID_BY = re.compile(_SPEAKERS)  # found much sooner than that it is a whole word
_SAID_BY = re.compile(rf"(?:^|[\s_-])(?:{_SPEAKERS})(?:$|[\s_-])")
_SHOWN_AGAIN = '[style*="visibility:visible"],[style*="visibility: visible"]'
_PROSE = 80  # characters
_DEEPEST = 500  # open elements; what nests deeper is laid side by side, as Blink and Gecko do at 512
_LINE = "\0"  # stands for <br>; the parser has dropped the page's own
_BREAKS = re.compile(r"\0\s*\0[\s\0]*")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_BLOCK_STYLE = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_RAISED = dict(zip("0123456789abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True))
_LOWERED = dict(zip("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_MARKER = re.compile(r"\d{1,3}|[a-z]")
_MOST_PARTS = 8  # stretches of text in a marker: its link, the space around that
_NEEDS_SCRIPTS = re.compile(r"java\s?script|cookies?\b", re.IGNORECASE)
_LEAST_NOSCRIPT = 200  # characters: less is a tracking pixel or a notice, not the page


@dataclass(slots=True, eq=False)
class Box:
    """A block-level element: its tag, its class, id and role in one string, and which pieces it holds.

    Those stand side by side: `first` is the first of them, `end` the one behind them, `pieces` how many are text and no
    pictures. `within` holds the tags of this box and of every box around it.
    """

    parent: Box | None
    tag: str
    names: str
    role: str
    kind: BlockKind | None
    speaks: bool = False
    within: frozenset[str] = frozenset()
    first: int = 0
    end: int = 0
    pieces: int = 0

    def outward(self) -> Iterator[Box]:
        """Yield this box and every box around it, inside out."""
        box: Box | None = self
        while box is not None:
            yield box
            box = box.parent


@dataclass(slots=True, eq=False)
class Piece:
    """One block's text, white space collapsed, and how much of it is link or bold; `lead` is its marked-up start.

    `moments` are what its `<time>` elements say to machines, as written.
    """

    text: str
    kind: BlockKind
    box: Box
    linked: int = 0
    bold: int = 0
    links: int = 0
    lead: str = ""
    lead_speaks: bool = False
    moments: tuple[str, ...] = ()

    @property
    def is_prose(self) -> bool:
        """Whether it is running text: long, and not mostly link."""
        return len(self.text) >= _PROSE and self.linked * 2 < len(self.text) and self.kind is not BlockKind.ALT


@dataclass(slots=True)
class Walked:
    """What the walk found: pieces in the page's order, boxes outside in, and the characters left out as hidden."""

    pieces: list[Piece] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    hidden: int = 0
    pictures: int = 0


def walk(root: LexborNode, rules: frozenset[str] | None = frozenset()) -> Walked:
    """Return the visible pieces under `root`; `rules` are the page's own hiding rules, None to show what is hidden."""
    walker = _Walker(root, rules)
    walker.run()
    return walker.found


def added_up(sizes: Iterable[int]) -> list[int]:
    """Return what `sizes`, one of each piece, add up to before each piece and after all: a box has the difference."""
    return [0, *accumulate(sizes)]


class _Walker:
    """The walk's state: the text since the last block boundary, and the elements that are open.

    For each open element, `leave` holds what is to be done when it closes: a box gives way to the one around it.
    """

    def __init__(self, root: LexborNode, rules: frozenset[str] | None) -> None:
        self.root = root
        self.hides = _nothing if rules is None else Hiding(rules).hides
        self.found = Walked()
        self.box = Box(None, root.tag or "", "", "", None, within=frozenset({root.tag or ""}))
        self.found.boxes.append(self.box)
        self.raw: list[str] = []
        self.alts: list[str] = []
        self.inside_link = self.inside_bold = 0
        self.linked = self.bold = self.links = 0
        self.counts_link = False
        self.lead = ""
        self.lead_speaks = False
        self.moments: list[str] = []
        self.leave: list[Box | Callable[[], None] | None] = []

    def run(self) -> None:
        """Visit every node once, depth first."""
        path: list[LexborNode] = []
        raw, leave = self.raw, self.leave
        node: LexborNode | None = self.root.first_child
        while node is not None or path:
            if node is None:
                closing = leave.pop()
                if isinstance(closing, Box):
                    self._close(closing)
                elif closing is not None:
                    closing()
                node = path.pop().next
            elif node.is_text_node:  # every second node
                # Before a block's first word stands nothing but the space that markup is laid out with.
                if raw or not node.is_empty_text_node or self.box.kind is BlockKind.PREFORMATTED:
                    text = node.text_content or ""
                    raw.append(text)
                    if self.inside_link or self.inside_bold:
                        self._count(len(text.strip()))
                node = node.next
            else:
                child = self._visit(node)
                if child is None:
                    node = node.next
                else:
                    path.append(node)
                    node = child
        self._flush()
        self.box.end = len(self.found.pieces)
        self._number()

    def _number(self) -> None:
        """Tell each box how many of its pieces are text."""
        texts = added_up([piece.kind is not BlockKind.ALT for piece in self.found.pieces])
        for box in self.found.boxes:
            box.pieces = texts[box.end] - texts[box.first]

    def _close(self, outer: Box) -> None:
        """Close the box that is open, which stands in `outer`."""
        if self.raw or self.alts:
            self._flush()
        self.box.end = len(self.found.pieces)
        self.box = outer

    def _count(self, size: int) -> None:
        """Count `size` characters of text for what they stand in, and the link with its first ones."""
        if self.inside_link:
            self.linked += size
            if self.counts_link and size:
                self.links += 1
                self.counts_link = False
        if self.inside_bold:
            self.bold += size

    def _visit(self, node: LexborNode) -> LexborNode | None:
        """Take in an element; return its first child where it is to be visited, having noted how to leave it."""
        tag = node.tag
        if tag is None or tag in _NEVER_SHOWN:
            return self._shadow(node) if tag == "template" else None
        attributes = node.attributes
        if attributes and self.hides(tag, attributes) and not self._shows_again(node, attributes):
            self.found.hidden += len(node.text(strip=True))
            return None
        if tag in _BOXES:
            if self.raw or self.alts:
                self._flush()
            child = node.first_child
            if child is not None:
                self._open(tag, attributes)
            return child
        if tag in _VOID:
            _VOID[tag](self, attributes)
            return None
        child = node.first_child
        if child is None or (tag in _AT_TIMES and not _AT_TIMES[tag](node)):
            return None
        enter = _ENTER.get(tag)
        if enter is not None:
            self.leave.append(enter(self, attributes))
        elif not attributes or not self._enter_named(tag, attributes):
            self.leave.append(None)
        return child

    def _shows_again(self, node: LexborNode, attributes: dict[str, str | None]) -> bool:
        return may_show_children(attributes) and node.mem_id in self._around_shown

    @cached_property
    def _around_shown(self) -> set[int]:
        """What stands around elements that are shown though it may be hidden."""
        around: set[int] = set()
        for shown in self.root.css(_SHOWN_AGAIN):
            outer = shown.parent
            while outer is not None and outer.mem_id not in around:
                around.add(outer.mem_id)
                outer = outer.parent
        return around

    def _shadow(self, node: LexborNode) -> LexborNode | None:
        """Return the first node of a declarative shadow root, which a browser shows in its host's place."""
        if "shadowrootmode" not in node.attributes:
            return None
        fragments = node.template_fragments()
        child = fragments[0].first_child if fragments else None
        if child is not None:
            self.leave.append(None)
        return child

    # ----------------------------------------------------------------- elements

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Open a box in the one that is open."""
        outer = self.box
        self.leave.append(outer)
        if len(self.leave) > _DEEPEST:
            return
        names, role, speaks = "", "", False
        if attributes:
            get = attributes.get
            names, speaks = _called(get("class"), get("id"), get("itemprop"), get("itemtype"))
            role = (get("role") or "").lower()
        kind = _BOXES.get(tag) or outer.kind
        within = outer.within if tag in outer.within else outer.within | {tag}
        self.box = Box(outer, tag, names, role, kind, speaks, within, len(self.found.pieces))
        self.found.boxes.append(self.box)

    def _enter_named(self, tag: str, attributes: dict[str, str | None]) -> bool:
        """Take in an element that its attributes make a block or a speaker's name; return whether they do."""
        style = attributes.get("style")
        if style and _BLOCK_STYLE.search(style):
            self._flush()
            self._open(tag, attributes)
            return True
        if _calls_speaker(attributes.get("class")):
            self.leave.append(self._enter_lead(speaks=True))
            return True
        return False

    def enter_link(self, _: dict[str, str | None]) -> Callable[[], None]:
        """Take in an `<a>`."""
        self.inside_link += 1
        self.counts_link = True
        return self._leave_link

    def _leave_link(self) -> None:
        self.inside_link -= 1

    def enter_bold(self, attributes: dict[str, str | None]) -> Callable[[], None]:
        """Take in a `<b>` or `<strong>`."""
        self.inside_bold += 1
        leave_lead = self._enter_lead(speaks=_calls_speaker(attributes.get("class")))

        def leave() -> None:
            self.inside_bold -= 1
            if leave_lead is not None:
                leave_lead()

        return leave

    def _enter_lead(self, *, speaks: bool) -> Callable[[], None] | None:
        """Remember an element's text as the block's lead, where nothing stands before it in the block."""
        if any(part.strip(" \t\r\n\0") for part in self.raw):
            return None
        start, count = len(self.raw), len(self.found.pieces)

        def leave() -> None:
            if len(self.found.pieces) == count and len(self.raw) > start:
                self.lead = " ".join("".join(self.raw[start:]).replace(_LINE, " ").split())
                self.lead_speaks = self.lead_speaks or speaks

        return leave

    def enter_raised(self, _: dict[str, str | None]) -> Callable[[], None]:
        """Take in a `<sup>`."""
        return self._enter_script(_RAISED)

    def enter_lowered(self, _: dict[str, str | None]) -> Callable[[], None]:
        """Take in a `<sub>`."""
        return self._enter_script(_LOWERED)

    def _enter_script(self, letters: dict[str, str]) -> Callable[[], None]:
        start, count = len(self.raw), len(self.found.pieces)

        def leave() -> None:
            if len(self.found.pieces) != count or len(self.raw) - start > _MOST_PARTS:
                return
            text = "".join(self.raw[start:])
            if _MARKER.fullmatch(text.strip()):
                self.raw[start:] = ["".join(letters.get(letter, letter) for letter in text)]

        return leave

    def enter_time(self, attributes: dict[str, str | None]) -> None:
        """Take in a `<time>`."""
        self.moments.append(attributes.get("datetime") or "")

    def enter_quotation(self, _: dict[str, str | None]) -> Callable[[], None]:
        """Take in a `<q>`, whose marks a browser sets."""
        self.raw.append("“")
        return lambda: self.raw.append("”")

    def line_break(self, _: dict[str, str | None]) -> None:
        """Take in a `<br>`."""
        self.raw.append(_LINE)

    def rule(self, _: dict[str, str | None]) -> None:
        """Take in an `<hr>`."""
        self._flush()

    def picture(self, attributes: dict[str, str | None]) -> None:
        """Take in an `<img>`: its alternative text is a block of its own; a letter's (a drop cap) is that letter."""
        self.found.pictures += 1
        text = " ".join((attributes.get("alt") or "").split())
        if len(text) == 1:
            self.raw.append(text)
        elif len(text) > 2:
            self.alts.append(text)

    def word_break(self, _: dict[str, str | None]) -> None:
        """Take in a `<wbr>`, at which a word may be broken and is not."""

    # ----------------------------------------------------------------- blocks

    def _flush(self) -> None:
        """End the block: what was gathered since the last boundary becomes pieces."""
        if self.raw:
            text = "".join(self.raw)
            self.raw.clear()
            self._emit(text.replace("\u00ad", ""))
            self.linked = self.bold = self.links = 0
            self.lead, self.lead_speaks = "", False
            self.moments.clear()
        if self.alts:
            self.found.pieces.extend(Piece(alt, BlockKind.ALT, self.box) for alt in self.alts)
            self.alts.clear()

    def _emit(self, text: str) -> None:
        """Add `text` as pieces, and to the first of them what its start has."""
        kind = self.box.kind or BlockKind.PARAGRAPH
        moments = tuple(filter(None, self.moments)) if self.moments else ()
        start = (self.links, self.lead, self.lead_speaks, moments)
        if kind is not BlockKind.PREFORMATTED and _LINE not in text:
            whole = " ".join(text.split())
            if whole:
                linked, bold = min(len(whole), self.linked), min(len(whole), self.bold)
                self.found.pieces.append(Piece(whole, kind, self.box, linked, bold, *start))
            return
        texts = _lines(text, kind)
        total = sum(map(len, texts))
        for one in texts:
            linked, bold = _shared(self.linked, one, total), _shared(self.bold, one, total)
            self.found.pieces.append(Piece(one, kind, self.box, linked, bold, *start))
            start = (0, "", False, ())


def _nothing(_tag: str, _attributes: Mapping[str, str | None]) -> bool:
    """Hide nothing."""
    return False


def own_names(attributes: Mapping[str, str | None]) -> str:
    """Return all that an element is called, in lower case: class, id, and its schema.org type or property."""
    get = attributes.get
    return _called(get("class"), get("id"), get("itemprop"), get("itemtype"))[0]


@lru_cache(maxsize=4096)  # a page has few classes, each many times
def _called(classes: str | None, name: str | None, prop: str | None, schema: str | None) -> tuple[str, bool]:
    """Return what an element is called, and whether that means that it names who is speaking."""
    names = (classes, name, prop, schema and schema.rpartition("/")[2])
    return " ".join(filter(None, names)).lower(), _calls_speaker(classes)


@lru_cache(maxsize=4096)
def _calls_speaker(classes: str | None) -> bool:
    """Return whether an element's `classes` say that it names who is speaking."""
    if classes is None:
        return False
    lowered = classes.lower()
    return bool(_MAY_BE_SAID_BY.search(lowered) and _SAID_BY.search(lowered))


def _lines(text: str, kind: BlockKind) -> list[str]:
    """Return the blocks that `<br><br>`, or an empty line in a <pre>, parts `text` into."""
    parts = _BREAKS.split(text)
    if kind is BlockKind.PREFORMATTED:
        parts = [part for whole in parts for part in _BLANK_LINE.split(whole.replace(_LINE, "\n"))]
    return list(filter(None, (_collapsed(part, kind) for part in parts)))


def _collapsed(text: str, kind: BlockKind) -> str:
    """Return `text` as a browser sets it: runs of white space are one space, `<br>` a line feed, but for <pre>."""
    if kind is BlockKind.PREFORMATTED:
        return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()).strip("\n")
    lines = (" ".join(line.split()) for line in text.split(_LINE))
    return "\n".join(line for line in lines if line)


def _shared(size: int, text: str, total: int) -> int:
    """Return how much of `size`, which is of a block of `total` characters, falls to its part `text`."""
    return min(len(text), size if len(text) == total else round(size * (len(text) / total)))


def _is_open(node: LexborNode) -> bool:
    """Return whether a <dialog> is shown."""
    return "open" in node.attributes


def _speaks_to_readers(node: LexborNode) -> bool:
    """Return whether a <noscript> holds the page itself, not a tracking pixel or a plea to turn scripts on."""
    text = node.text()
    return len(text) >= _LEAST_NOSCRIPT and not _NEEDS_SCRIPTS.search(text[:1000])


_VOID: dict[str, Callable[[_Walker, dict[str, str | None]], None]] = {
    "br": _Walker.line_break,
    "hr": _Walker.rule,
    "img": _Walker.picture,
    "wbr": _Walker.word_break,
}
_AT_TIMES: dict[str, Callable[[LexborNode], bool]] = {"noscript": _speaks_to_readers, "dialog": _is_open}
_ENTER: dict[str, Callable[[_Walker, dict[str, str | None]], Callable[[], None] | None]] = {
    "a": _Walker.enter_link,
    "b": _Walker.enter_bold,
    "strong": _Walker.enter_bold,
    "sup": _Walker.enter_raised,
    "sub": _Walker.enter_lowered,
    "time": _Walker.enter_time,
    "q": _Walker.enter_quotation,
}
