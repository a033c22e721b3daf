"""One pass over a page's tree: the visible text, cut where a browser starts a new line, each piece with its box.

No recursion, so no page is nested too deep. Nothing is judged here: which region a piece stands in, whose words
it holds and whether it is the page at all are read off the pieces afterwards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.documents.hidden import Hiding, may_show_children
from claimcheck.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

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
_BOLD = frozenset(("b", "strong"))
_SAID_BY = re.compile(
    r"(?:^|[\s_-])(?:speaker|member|contributor|attribution|attributed|talker|orator|redner|orateur|person-?name)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_SHOWN_AGAIN = '[style*="visibility:visible"],[style*="visibility: visible"]'
_PROSE = 80  # characters
_LINE = "\0"  # stands for <br>; the parser has dropped the page's own
_BREAKS = re.compile(r"\0\s*\0[\s\0]*")
_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_BLOCK_STYLE = re.compile(r"(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_RAISED = dict(zip("0123456789abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True))
_LOWERED = dict(zip("0123456789aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True))
_MARKER = re.compile(r"\d{1,3}|[a-z]")
_NEEDS_SCRIPTS = re.compile(r"java\s?script|cookies?\b", re.IGNORECASE)
_LEAST_NOSCRIPT = 200  # characters: less is a tracking pixel or a notice, not the page


@dataclass(slots=True, eq=False)
class Box:
    """A block-level element: its tag, its class, id and role in one string, and what its pieces add up to.

    `within` holds the tags of this box and of every box around it.
    """

    parent: Box | None
    tag: str
    names: str
    role: str
    kind: BlockKind | None
    speaks: bool = False
    within: frozenset[str] = frozenset()
    chars: int = 0
    linked: int = 0
    prose: int = 0
    links: int = 0
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
    walker.run(root)
    return walker.found


class _Walker:
    """The walk's state: the text since the last block boundary, and the elements that are open."""

    def __init__(self, root: LexborNode, rules: frozenset[str] | None) -> None:
        self.hiding = None if rules is None else Hiding(rules)
        self.found = Walked()
        self.box = Box(None, root.tag or "", "", "", None, within=frozenset({root.tag or ""}))
        self.found.boxes.append(self.box)
        self.raw: list[str] = []
        self.alts: list[str] = []
        self.inside_link = self.inside_bold = 0
        self.linked = self.bold = self.links = 0
        self.lead = ""
        self.lead_speaks = False
        self.moments: list[str] = []
        self.leave: list[Callable[[], None] | None] = []

    def run(self, root: LexborNode) -> None:
        """Visit every node once, depth first."""
        path: list[LexborNode] = []
        node: LexborNode | None = root.first_child
        while node is not None or path:
            if node is None:
                self._close()
                node = path.pop().next
                continue
            tag = node.tag
            child = None
            if tag == "-text":  # every second node
                self._text(node.text_content or "")
            elif tag is not None:
                child = self._visit(node, tag)
            if child is not None:
                path.append(node)
                node = child
            else:
                node = node.next
        self._flush()

    def _close(self) -> None:
        leave = self.leave.pop()
        if leave is not None:
            leave()

    def _visit(self, node: LexborNode, tag: str) -> LexborNode | None:
        """Take in an element; return its first child where it is to be visited, having noted how to leave it."""
        if tag in _NEVER_SHOWN:
            return self._shadow(node) if tag == "template" else None
        attributes = node.attributes
        if (attributes and self._unseen(node, tag, attributes)) or (tag == "dialog" and "open" not in attributes):
            return None
        if tag in _VOID:
            _VOID[tag](self, attributes)
            return None
        child = node.first_child
        if tag == "noscript" and not _speaks_to_readers(node):
            return None
        if child is None:
            if tag in _BOXES:
                self._flush()
            return None
        self.leave.append(self._enter(tag, attributes))
        return child

    def _unseen(self, node: LexborNode, tag: str, attributes: dict[str, str | None]) -> bool:
        if self.hiding is None or not self.hiding.hides(tag, attributes):
            return False
        if may_show_children(attributes) and node.css_first(_SHOWN_AGAIN) is not None:
            return False
        self.found.hidden += len(node.text(strip=True))
        return True

    def _shadow(self, node: LexborNode) -> LexborNode | None:
        """Return the first node of a declarative shadow root, which a browser shows in its host's place."""
        if "shadowrootmode" not in node.attributes:
            return None
        fragments = node.template_fragments()
        child = fragments[0].first_child if fragments else None
        if child is not None:
            self.leave.append(None)
        return child

    def _text(self, text: str) -> None:
        self.raw.append(text)
        if self.inside_link or self.inside_bold:
            size = len(text.strip())
            if self.inside_link:
                self.linked += size
            if self.inside_bold:
                self.bold += size

    # ----------------------------------------------------------------- elements

    def _enter(self, tag: str, attributes: dict[str, str | None]) -> Callable[[], None] | None:
        """Note that an element opens; return what to do when it closes."""
        if tag in _BOXES:
            return self._enter_box(tag, attributes)
        if tag == "a":
            return self._enter_link()
        if tag in _BOLD:
            return self._enter_bold(attributes)
        if tag in ("sup", "sub"):
            return self._enter_script(_RAISED if tag == "sup" else _LOWERED)
        if tag == "time":
            self.moments.append(attributes.get("datetime") or "")
        if tag == "q":
            self.raw.append("“")
            return lambda: self.raw.append("”")
        if attributes:
            return self._enter_inline(tag, attributes)
        return None

    def _enter_inline(self, tag: str, attributes: dict[str, str | None]) -> Callable[[], None] | None:
        style = attributes.get("style")
        if style and _BLOCK_STYLE.search(style):
            return self._enter_box(tag, attributes)
        if _calls_speaker(attributes.get("class")):
            return self._enter_lead(speaks=True)
        return None

    def _enter_box(self, tag: str, attributes: dict[str, str | None]) -> Callable[[], None]:
        self._flush()
        outer = self.box
        within = outer.within if tag in outer.within else outer.within | {tag}
        kind = _BOXES.get(tag) or outer.kind
        if attributes:
            role = (attributes.get("role") or "").lower()
            self.box = Box(
                outer, tag, own_names(attributes), role, kind, _calls_speaker(attributes.get("class")), within
            )
        else:
            self.box = Box(outer, tag, "", "", kind, within=within)
        self.found.boxes.append(self.box)

        def leave() -> None:
            self._flush()
            self.box = outer

        return leave

    def _enter_link(self) -> Callable[[], None]:
        self.inside_link += 1
        self.links += 1

        def leave() -> None:
            self.inside_link -= 1

        return leave

    def _enter_bold(self, attributes: dict[str, str | None]) -> Callable[[], None]:
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

    def _enter_script(self, letters: dict[str, str]) -> Callable[[], None]:
        start, count = len(self.raw), len(self.found.pieces)

        def leave() -> None:
            if len(self.found.pieces) != count:
                return
            text = "".join(self.raw[start:])
            if _MARKER.fullmatch(text.strip()):
                self.raw[start:] = ["".join(letters.get(letter, letter) for letter in text)]

        return leave

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
            if not text.isspace():
                self._emit(text.replace("\u00ad", ""))
            self.linked = self.bold = self.links = 0
            self.lead, self.lead_speaks = "", False
            self.moments.clear()
        if self.alts:
            self.found.pieces.extend(Piece(alt, BlockKind.ALT, self.box) for alt in self.alts)
            self.alts.clear()

    def _emit(self, text: str) -> None:
        kind = self.box.kind or BlockKind.PARAGRAPH
        parts = _BREAKS.split(text) if _LINE in text else [text]
        if kind is BlockKind.PREFORMATTED:
            parts = [part for whole in parts for part in _BLANK_LINE.split(whole.replace(_LINE, "\n"))]
        pieces = [Piece(clean, kind, self.box) for part in parts if (clean := _collapsed(part, kind))]
        if not pieces:
            return
        if self.linked or self.bold:
            self._share_out(pieces)
        pieces[0].links = self.links
        pieces[0].lead, pieces[0].lead_speaks = self.lead, self.lead_speaks
        if self.moments:
            pieces[0].moments = tuple(filter(None, self.moments))
        self.found.pieces += pieces

    def _share_out(self, pieces: list[Piece]) -> None:
        """Give each of a block's pieces its part of what is link or bold in the block."""
        total = sum(len(piece.text) for piece in pieces)
        for piece in pieces:
            share = len(piece.text) / total
            piece.linked = min(len(piece.text), round(self.linked * share))
            piece.bold = min(len(piece.text), round(self.bold * share))


def own_names(attributes: Mapping[str, str | None]) -> str:
    """Return all that an element is called, in lower case: class, id, and its schema.org type or property."""
    schema = (attributes.get("itemtype") or "").rpartition("/")[2]
    called = (attributes.get("class"), attributes.get("id"), attributes.get("itemprop"), schema)
    return " ".join(filter(None, called)).lower()


@lru_cache(maxsize=4096)  # a page has few classes, each many times
def _calls_speaker(classes: str | None) -> bool:
    """Return whether an element's `classes` say that it names who is speaking."""
    return classes is not None and _SAID_BY.search(classes) is not None


def _collapsed(text: str, kind: BlockKind) -> str:
    """Return `text` as a browser sets it: runs of white space are one space, `<br>` a line feed, but for <pre>."""
    if kind is BlockKind.PREFORMATTED:
        return "\n".join(line.rstrip() for line in text.strip("\n").splitlines()).strip("\n")
    if _LINE not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split(_LINE))
    return "\n".join(line for line in lines if line)


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
