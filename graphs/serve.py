"""The endpoint: SPARQL over HTTP, read-only, with the query editor, the network page and the Turtle at one address.

Starlette speaks HTTP, uvicorn serves it, Oxigraph parses and answers the queries, and AnyIO runs each in a worker
process that it kills when the time is up (:mod:`graphs.answer` says why). What is here is the choice of what may be
asked, and of what a browser may do with the answer.
"""

from __future__ import annotations

import os
import socket
import threading
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

import anyio
import uvicorn
from anyio import to_process
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from graphs.answer import Answer, Limits, Question, answer
from graphs.prepared import filled, forms
from graphs.store import Store, StoreError, open_store
from ontology.terms import PREFIXES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["ServeOptions", "application", "serve"]

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_FORM, _QUERY, _UPDATE = "application/x-www-form-urlencoded", "application/sparql-query", "application/sparql-update"
_FIELDS = 1000
_READ_ONLY = "This endpoint is read-only: it answers queries and refuses updates."
# Nothing from elsewhere; the editor's own files only. CodeMirror sets styles from its script, which this allows.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
# The network page is one file with its script inside, and has a stricter policy of its own in its head.
_PAGE_POLICY = "default-src 'self' 'unsafe-inline' data: blob:; base-uri 'none'; frame-ancestors 'none'"
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """Where to serve, and within which limits; *body* is the largest request in bytes."""

    host: str = "127.0.0.1"
    port: int = 8000
    cors: str | None = None
    limits: Limits = field(default_factory=Limits)
    body: int = 1_000_000
    workers: int = max(4, os.cpu_count() or 1)


def serve(out: Path, options: ServeOptions, ready: Callable[[str], None]) -> None:
    """Serve the folder *out* until interrupted; *ready* is given the address as soon as it answers.

    Raises :class:`graphs.store.StoreError` without a store, ``OSError`` where the address is in use or not ours.
    """
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    with socket.create_server((options.host, options.port), family=family, backlog=256) as listening:
        host = f"[{options.host}]" if family == socket.AF_INET6 else options.host
        app = application(out, options)
        ready(f"http://{host}:{listening.getsockname()[1]}/")
        config = uvicorn.Config(
            app,
            log_level="warning",
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=5,
            timeout_graceful_shutdown=2,
        )
        uvicorn.Server(config).run(sockets=[listening])


def application(out: Path, options: ServeOptions) -> Starlette:
    """Return the endpoint of the folder *out* as an ASGI application, which holds a snapshot of the store."""
    snapshots = _Snapshots(out)
    endpoint = _Endpoint(snapshots, options)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(endpoint.warm_up)
            yield
            tasks.cancel_scope.cancel()
        snapshots.close()

    middleware = [Middleware(_SecurityHeaders, shared=options.cors is not None)]
    if options.cors is not None:
        middleware.append(
            Middleware(CORSMiddleware, allow_origins=[options.cors], allow_methods=["GET", "POST"], allow_headers=["*"])
        )
    if options.host in _LOOPBACK:  # a page elsewhere that lets its own name point here must not read what is here
        middleware.append(Middleware(TrustedHostMiddleware, allowed_hosts=[*_LOOPBACK, f"[{options.host}]"]))
    assets = Path(str(resources.files("graphs") / "web"))
    return Starlette(
        routes=[
            Route("/", _file(out / "network.html", "text/html; charset=utf-8", "unrapport view")),
            Route("/graph.ttl", _file(out / "graph.ttl", "text/turtle; charset=utf-8", "unrapport build")),
            Route("/sparql", endpoint.handle, methods=["GET", "POST"]),
            Route("/queries.json", _questions),
            Route("/queries/{name}", _filled(snapshots)),
            Mount("/web", StaticFiles(directory=assets)),
        ],
        middleware=middleware,
        lifespan=lifespan,
        exception_handlers={ClientDisconnect: _gone},
    )


def _file(path: Path, media_type: str, remedy: str) -> Callable[[Request], Response]:
    def respond(_: Request) -> Response:
        if not path.is_file():
            return PlainTextResponse(f"There is no {path.name} in the folder; run `{remedy}` first.\n", 404)
        return FileResponse(path, media_type=media_type, content_disposition_type="inline")

    return respond


def _questions(_: Request) -> Response:
    return JSONResponse({"queries": forms(), "prefixes": PREFIXES})


def _filled(snapshots: _Snapshots) -> Callable[[Request], Response]:
    def respond(request: Request) -> Response:  # no coroutine: Starlette runs it in a thread beside the others
        try:
            query = filled(snapshots.newest(), request.path_params["name"], request.query_params)
        except LookupError:
            return PlainTextResponse("There is no query of this name.\n", 404)
        except ValueError as error:
            return PlainTextResponse(f"{error}\n", 400)
        return PlainTextResponse(query, media_type="application/sparql-query")

    return respond


def _gone(_: Request, __: Exception) -> Response:
    return Response(status_code=400)


class _SecurityHeaders:
    """Adds the headers that tell a browser to be careful to every answer."""

    def __init__(self, app: ASGIApp, *, shared: bool) -> None:
        self.app = app
        self.shared = shared

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def careful(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("Content-Security-Policy", _PAGE_POLICY if scope["path"] == "/" else _POLICY)
                headers.setdefault("Cross-Origin-Resource-Policy", "cross-origin" if self.shared else "same-origin")
            await send(message)

        await self.app(scope, receive, careful if scope["type"] == "http" else send)


class _Snapshots:
    """The store as it is now: a snapshot beside which others may build, taken anew when they have."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._mark = self._seen()
        self._held = [open_store(out, snapshot=True)]
        self._lock = threading.Lock()

    def _seen(self) -> tuple[int, int]:
        """Return what changes when ``graph.ttl`` is replaced, which every change of the store ends with."""
        try:
            status = (self._out / "graph.ttl").stat()
        except OSError:
            return 0, 0
        return status.st_mtime_ns, status.st_ino

    def path(self) -> str:
        """Return the folder of the newest snapshot."""
        return str(self.newest().path)

    def newest(self) -> Store:
        """Return the newest snapshot, taken now where the store has changed."""
        with self._lock:
            self._renew()
            return self._held[-1]

    def _renew(self) -> None:
        mark = self._seen()
        if mark != self._mark:
            with suppress(StoreError, OSError):  # somebody is writing just now: what we have is whole, only older
                self._held.append(open_store(self._out, snapshot=True, patience=0.0))
                self._mark = mark
            while len(self._held) > 2:  # noqa: PLR2004 - the last but one may still be asked
                self._held.pop(0).close()

    def close(self) -> None:
        """Remove all snapshots."""
        while self._held:
            self._held.pop().close()


class _Endpoint:
    """The SPARQL 1.1 Protocol, queries only (https://www.w3.org/TR/sparql11-protocol/#query-operation)."""

    def __init__(self, snapshots: _Snapshots, options: ServeOptions) -> None:
        self._snapshots = snapshots
        self._limits = options.limits
        self._body = options.body
        self._turns = anyio.Semaphore(options.workers)
        self._processes = anyio.CapacityLimiter(options.workers)

    async def warm_up(self) -> None:
        """Have a worker process ready for the first guest."""
        await self._ask(Question("ASK {}"))

    async def handle(self, request: Request) -> Response:
        """Answer a query; without one, give the editor to a browser and the service description to others."""
        parameters = await self._parameters(request)
        queries = [value for name, value in parameters if name == "query"]
        if any(name == "update" for name, _ in parameters):
            raise HTTPException(403, _READ_ONLY)
        if not queries and request.method == "GET":
            return _entrance(request)
        if len(queries) != 1:
            raise HTTPException(400, f"Give one query, not {len(queries)}.")
        question = Question(
            queries[0],
            request.headers.get("accept", "*/*"),
            tuple(value for name, value in parameters if name == "default-graph-uri"),
            tuple(value for name, value in parameters if name == "named-graph-uri"),
            tuple(sorted(PREFIXES.items())),
        )
        given = await self._while_connected(request, question)
        return Response(given.content, given.status, media_type=given.media_type)

    async def _parameters(self, request: Request) -> list[tuple[str, str]]:
        """Return the parameters of the address, and those of the body or the query that is the body."""
        parameters = request.query_params.multi_items()
        if request.method == "GET":
            return parameters
        kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
        if kind == _UPDATE:
            raise HTTPException(403, _READ_ONLY)
        if kind not in {_FORM, _QUERY}:
            raise HTTPException(415, f"The body of a POST must be {_QUERY} or {_FORM}.")
        try:
            text = (await self._read(request)).decode()
        except UnicodeDecodeError:
            raise HTTPException(400, "The body is no UTF-8.") from None
        if kind == _QUERY:
            return [*parameters, ("query", text)]
        try:
            return [*parameters, *parse_qsl(text, keep_blank_values=True, max_num_fields=_FIELDS)]
        except ValueError:
            raise HTTPException(400, f"The form has more than {_FIELDS} fields.") from None

    async def _read(self, request: Request) -> bytes:
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > self._body:
                raise HTTPException(413, f"The request is longer than {self._body:,} bytes.")
        return bytes(body)

    async def _while_connected(self, request: Request, question: Question) -> Answer:
        """Return the answer; give up, and stop the query, when nobody waits for it any more."""
        given: list[Answer] = []
        async with anyio.create_task_group() as tasks:

            async def watch() -> None:
                while (await request.receive())["type"] != "http.disconnect":
                    pass
                tasks.cancel_scope.cancel()

            tasks.start_soon(watch)
            given.append(await self._ask(question))
            tasks.cancel_scope.cancel()
        if not given:
            raise ClientDisconnect
        return given[0]

    async def _ask(self, question: Question) -> Answer:
        """Return the answer that a worker process finds in time."""
        seconds = self._limits.seconds
        with anyio.move_on_after(seconds) as waiting:
            await self._turns.acquire()
        if waiting.cancelled_caught:
            return _refuse("The server is busy with other queries; try again in a moment.")
        try:
            with anyio.move_on_after(seconds):
                return await to_process.run_sync(
                    answer, self._snapshots.path(), question, self._limits, cancellable=True, limiter=self._processes
                )
        except anyio.BrokenWorkerProcess:
            return _refuse("The query took more memory than this server gives and was stopped; ask for less.")
        finally:
            self._turns.release()
        return _refuse(f"The query took longer than {seconds:g} seconds and was stopped; ask for less.")


def _refuse(message: str) -> Answer:
    return Answer(503, "text/plain; charset=utf-8", f"{message}\n".encode())


def _entrance(request: Request) -> Response:
    web = resources.files("graphs") / "web"
    if "text/html" in request.headers.get("accept", ""):
        return Response((web / "editor.html").read_bytes(), media_type="text/html; charset=utf-8")
    description = (web / "service.ttl").read_text("utf-8").replace("$ENDPOINT", str(request.url.replace(query="")))
    return Response(description, media_type="text/turtle; charset=utf-8")
