from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from claimcheck.model import Settings
from claimcheck.sources import Exchange, Sources
from claimcheck.sources.pacing import Pacer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy, certificate or epoch of the machine's own comes into a test."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SOURCE_DATE_EPOCH", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)


def settings(**changes: Any) -> Settings:
    defaults: dict[str, Any] = {"today": date(2026, 3, 1), "allow_private": True, "timeout": 5.0}
    return Settings(**{**defaults, **changes})


@pytest.fixture
def conversation() -> Callable[..., Any]:
    """Open one exchange under settings made for a test: `with conversation(timeout=1) as exchange:`."""

    @contextmanager
    def opened(
        name: str = "source", *, record: bool = False, sleep: Any = None, pacer: Pacer | None = None, **changes: Any
    ) -> Iterator[Exchange]:
        # A pacer of its own: what another test asked does not hold this one up.
        own = pacer or Pacer()
        sources = Sources(settings(**changes), record=record, clock=lambda: NOW, sleep=sleep, pacer=own)
        with sources, sources.exchange(name) as exchange:
            yield exchange

    return opened
