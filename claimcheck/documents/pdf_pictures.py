"""Which pages of a PDF are pictures of text: scanned in, perhaps with a stamp of a few words over them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from claimcheck.model import Doubt, Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.layout import Paper

_LITTLE = 200  # characters: a stamp, a running head, a page number
_COVERED = 0.5  # of the page's area
_MOST_OBJECTS = 200  # of a page; a scan is one picture, or a few strips
_COVERS = 4  # pages from which a first and last page that are pictures are a cover


def picture_pages(pdfium: Any, pdf: Any, papers: Sequence[Paper]) -> list[int]:
    """Return the numbers (from 1) of the pages that hold next to no text and a picture over most of them."""
    few = [paper.number for paper in papers if sum(len(line.text) for line in paper.body) < _LITTLE]
    return [number for number in few if _is_covered(pdfium, pdf, number)]


def _is_covered(pdfium: Any, pdf: Any, number: int) -> bool:
    page = pdf[number - 1]
    try:
        width, height = page.get_size()
        area = 0.0
        images = page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
        for _, image in zip(range(_MOST_OBJECTS), images, strict=False):
            left, bottom, right, top = image.get_bounds()
            area += max(0.0, right - left) * max(0.0, top - bottom)
        return bool(area >= _COVERED * width * height)
    finally:
        page.close()


def doubt_of_pictures(pages: Sequence[int], count: int) -> Doubt | None:
    """Return what `pages` that are pictures, of `count`, leave unread; a cover is a picture and no text is missed."""
    inner = [number for number in pages if count < _COVERS or number not in (1, count)]
    if not inner:
        return None
    return Doubt(Reason.SCAN, f"of {count} pages, these are pictures and could not be read: {_listed(inner)}")


def _listed(pages: Sequence[int]) -> str:
    """Return "3, 7–9" for 3, 7, 8, 9."""
    runs = [list(run) for _, run in groupby(enumerate(pages), key=lambda item: item[1] - item[0])]
    return ", ".join(f"{run[0][1]}" if len(run) == 1 else f"{run[0][1]}–{run[-1][1]}" for run in runs)
