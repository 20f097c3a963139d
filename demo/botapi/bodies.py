"""Reading parameters from what bots send: query, JSON, urlencoded and multipart."""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader, web

from demo.botapi.errors import bad_request
from demo.botapi.files import Upload, Uploads
from demo.botapi.params import Params


async def read_request(request: web.Request) -> tuple[Params, Uploads]:
    """The parameters and files of a call; the body's win over the query's.

    Raises:
        ApiError: 400 for a body that cannot be read.
    """
    params: Params = dict(parse_qsl(request.query_string, keep_blank_values=True)) if request.query_string else {}
    if not request.body_exists:
        return params, {}
    if request.content_type == "multipart/form-data":
        try:
            more, uploads = await read_multipart(await request.multipart())
        except ValueError:
            raise bad_request("can't parse the request body") from None
        return params | more, uploads
    return params | decoded(request.content_type, await request.read()), {}


def decoded(content_type: str, body: bytes) -> Params:
    """The parameters in a JSON or urlencoded body; anything else holds none."""
    if not body:
        return {}
    try:
        if content_type == "application/json":
            return _object(json.loads(body))
        if content_type == "application/x-www-form-urlencoded":
            return dict(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError:
        raise bad_request("can't parse the request body") from None
    return {}


def _object(value: Any) -> Params:
    if not isinstance(value, dict):
        raise bad_request("object expected as the request body")
    return value


async def read_multipart(reader: MultipartReader) -> tuple[Params, Uploads]:
    """The fields and the files of a multipart body."""
    params: Params = {}
    uploads: Uploads = {}
    while (part := await reader.next()) is not None:
        if not isinstance(part, BodyPartReader) or not part.name:
            continue
        data = bytes(await part.read(decode=True))
        if part.filename:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads[part.name] = Upload(part.filename, kind, data)
        else:
            params[part.name] = data.decode()
    return params, uploads
