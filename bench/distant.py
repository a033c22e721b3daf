"""Web servers on loopback that answer only after a while, in a process of their own: hosts far away, to measure on.

`python -m bench.distant HOSTS MILLISECONDS FOLDER` serves FOLDER on that many addresses (127.0.1.1 and on: a host's
requests are counted by its name, not by its port), prints the port, and then a line for each request that was answered;
it ends when its standard input does.
"""

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread


@dataclass
class Hosts:
    """Servers that are up: their names with the port, and the paths that they have answered so far."""

    names: list[str]
    answered: list[str] = field(default_factory=list)


@contextmanager
def distant_hosts(hosts: int, milliseconds: int, folder: Path):
    """Serve the files of `folder` on `hosts` hosts, each answer `milliseconds` after its question."""
    command = [sys.executable, "-m", "bench.distant", str(hosts), str(milliseconds), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        running = Hosts(server.stdout.readline().split())
        listener = Thread(target=lambda: running.answered.extend(line.strip() for line in server.stdout))
        listener.start()
        try:
            yield running
        finally:
            server.stdin.close()
            listener.join()


async def _serve(hosts: int, seconds: float, pages: dict[str, bytes]) -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                path = head.split(b" ", 2)[1].decode("latin-1")
                await asyncio.sleep(seconds)
                body = pages.get(path)
                status = "404 Not Found" if body is None else "200 OK"
                body = body or b"not here"
                told = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {len(body)}\r\n\r\n"
                writer.write(told.encode() + body)
                await writer.drain()
                print(path, flush=True)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    addresses = [f"127.0.1.{number}" for number in range(1, hosts + 1)]
    servers = [await asyncio.start_server(talk, address, 0, backlog=500) for address in addresses]
    print(
        *(
            f"{address}:{server.sockets[0].getsockname()[1]}"
            for address, server in zip(addresses, servers, strict=True)
        ),
        flush=True,
    )
    await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    files = {f"/{path.name}": path.read_bytes() for path in Path(sys.argv[3]).iterdir()}
    asyncio.run(_serve(int(sys.argv[1]), float(sys.argv[2]) / 1000, files))
