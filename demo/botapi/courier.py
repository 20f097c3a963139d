"""Posts updates to the bot's webhook: one at a time, in order, each until it is taken."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from aiohttp import ClientError, ClientResponse, ClientSession, ClientTimeout, MultipartReader

from demo.botapi.bodies import decoded, read_multipart
from demo.botapi.errors import ApiError, BadGateway, ConnectionDropped
from demo.botapi.files import Uploads
from demo.botapi.model import Json
from demo.botapi.params import Params
from demo.botapi.world import World

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105, a header's name
FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 5.0
_TIMEOUT = ClientTimeout(total=60)


@contextlib.asynccontextmanager
async def couriered(world: World) -> AsyncIterator[None]:
    """Deliver while the block runs."""
    async with ClientSession(timeout=_TIMEOUT) as session:
        task = asyncio.create_task(_deliver_all(world, session))
        try:
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task


async def _deliver_all(world: World, session: ClientSession) -> None:
    signal = world.updates.signal()
    pause = FIRST_PAUSE_SECONDS
    while True:
        updates = world.updates.first(1) if world.webhook.url else []
        if not updates:
            signal.clear()
            await signal.wait()
        elif await _deliver(world, session, updates[0]):
            pause = FIRST_PAUSE_SECONDS
        else:
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)


async def _deliver(world: World, session: ClientSession, update: Json) -> bool:
    hook = world.webhook
    headers = {SECRET_HEADER: hook.secret_token} if hook.secret_token else {}
    try:
        async with session.post(hook.url, json=update, headers=headers) as response:
            taken = 200 <= response.status < 300
            if taken:
                method = await _method_in(response)
            else:
                _note_failure(world, f"Wrong response from the webhook: {response.status} {response.reason}")
    except (ClientError, TimeoutError) as trouble:
        _note_failure(world, "Connection timed out" if isinstance(trouble, TimeoutError) else "Connection refused")
        return False
    if not taken:
        return False
    world.updates.acknowledge(update["update_id"] + 1)
    world.changed()
    await _carry_out(world, *method)
    return True


def _note_failure(world: World, message: str) -> None:
    world.webhook.last_error_date = world.clock.unix()
    world.webhook.last_error_message = message


async def _method_in(response: ClientResponse) -> tuple[Params, Uploads]:
    """A bot may answer an update with a call in the response's body."""
    if response.content_type == "multipart/form-data":
        return await read_multipart(MultipartReader.from_response(response))  # type: ignore[arg-type]
    try:
        return decoded(response.content_type, await response.read()), {}
    except ApiError:
        return {}, {}


async def _carry_out(world: World, params: Params, uploads: Uploads) -> None:
    method = params.pop("method", None)
    if isinstance(method, str):
        with contextlib.suppress(BadGateway, ConnectionDropped):  # nobody waits for the answer
            await world.call(world.token, method, params, uploads)
