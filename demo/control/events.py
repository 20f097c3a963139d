"""Server-sent events: which chat changed and how; the page fetches that chat anew."""

import asyncio
import json

from aiohttp import web

from demo.botapi.world import World

PING_SECONDS = 15.0


async def stream_events(request: web.Request, world: World) -> web.StreamResponse:
    """Send changes until the reader goes or the server stops."""
    headers = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    watcher = world.events.watch()
    try:
        await response.write(b": here\n\n")
        async for changes in watcher.batches(PING_SECONDS):
            lines = [
                f"data: {json.dumps({'chat_id': chat_id, 'kind': kind})}\n\n".encode() for chat_id, kind in changes
            ]
            await response.write(b"".join(lines) or b": ping\n\n")
    except (ConnectionResetError, asyncio.CancelledError):
        pass
    finally:
        watcher.stop()
    return response
