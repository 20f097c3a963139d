"""The stand-in for Telegram in a process of its own, with the people in it.

The people live in the stand-in's process, so that their presses cost next to nothing and the second core belongs to
the bot under measurement. Prints its port, then answers:

    POST /bench/fresh           forget chats and the last poll; before a bot starts
    GET  /bench/polled          answers as soon as a bot has asked for updates
    POST /bench/talk/{kind}/{n} let n persons arrive, then talk; of the talk {"updates", "seconds", "cpu_seconds"}
"""

import asyncio
import sys
import time

from aiohttp import web

from bench.people import TalkingWorld, arrive, talk
from demo.server import build_stand_in


def build(world: TalkingWorld) -> web.Application:
    app = build_stand_in(world)

    async def fresh(_request: web.Request) -> web.Response:
        world.reset()
        world.chats.clear()
        world.polled.clear()
        return web.json_response({})

    async def polled(_request: web.Request) -> web.Response:
        await world.polled.wait()
        return web.json_response({})

    async def have_talk(request: web.Request) -> web.Response:
        kind = request.match_info["kind"]
        talkers = await arrive(world, kind, int(request.match_info["persons"]))
        began, cpu_before = time.perf_counter(), time.process_time()
        updates = await talk(world, kind, talkers)
        seconds, cpu_seconds = time.perf_counter() - began, time.process_time() - cpu_before
        return web.json_response({"updates": updates, "seconds": seconds, "cpu_seconds": cpu_seconds})

    app.router.add_post("/bench/fresh", fresh)
    app.router.add_get("/bench/polled", polled)
    app.router.add_post("/bench/talk/{kind}/{persons}", have_talk)
    return app


async def main(token: str) -> None:
    runner = web.AppRunner(build(TalkingWorld(token)), access_log=None, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
