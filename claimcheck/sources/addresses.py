"""Which addresses and names belong to the public internet. Pure: nothing is looked up here."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from claimcheck.model import Reason
from claimcheck.sources.answers import NoAnswerError

IPAddress = IPv4Address | IPv6Address

GLOBAL_UNICAST = IPv6Network("2000::/3")  # RFC 4291, 2.4: all that was ever given out
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052
DOCUMENTATION = IPv6Network("3fff::/20")  # RFC 9637, unknown to older ipaddress modules

# RFC 6761, 6762, 8375, ICANN's `internal`, and what home routers and offices call themselves.
PRIVATE_SUFFIXES = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "home.arpa")
_NUMBER = re.compile(r"\d+|0x[0-9a-f]*")


def is_public(address: IPAddress) -> bool:
    """Return whether `address` is on the public internet; an IPv4 address inside it decides for it."""
    if isinstance(address, IPv4Address):
        return address.is_global and not (address.is_multicast or address.is_reserved)
    inside = _embedded(address)
    if inside is not None:
        return is_public(inside)
    # Teredo (2001::/32) and the other special blocks in 2000::/3 count as private to `is_global`.
    return address in GLOBAL_UNICAST and address.is_global and address not in DOCUMENTATION


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that packets to `address` may end at: mapped, 6to4 or NAT64."""
    if address in NAT64:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour


def literal(host: str) -> IPAddress | None:
    """Return the address that `host` spells in the usual way, or None where it is a name."""
    try:
        return ip_address(host.strip("[]"))
    except ValueError:
        return None


def ends_in_number(host: str) -> bool:
    """Return whether a resolver may read `host` as an IPv4 address in decimal, octal or hexadecimal parts."""
    return _NUMBER.fullmatch(host.rstrip(".").rpartition(".")[2].lower()) is not None


def is_private_name(host: str) -> bool:
    """Return whether `host` can only mean a machine nearby, as far as can be told without asking anyone."""
    address = literal(host)
    if address is not None:
        return not is_public(address)
    name = host.rstrip(".").lower()
    if "." not in name or ends_in_number(name):
        return True
    return name.endswith(tuple(f".{suffix}" for suffix in PRIVATE_SUFFIXES))


def require_public(host: str, address: str) -> None:
    """Raise NoAnswerError (forbidden-address) unless `address`, found for `host`, is public."""
    found = ip_address(address)
    if not is_public(found):
        where = f"{host} is at {address}" if host != address else address
        raise NoAnswerError(
            Reason.FORBIDDEN_ADDRESS, f"{where}, which is not a public address (--allow-private permits it)"
        )
