"""Faults that tests switch on: what goes wrong between a bot and Telegram."""

import asyncio
from dataclasses import dataclass
from typing import Any

from demo.botapi.errors import ApiError, BadGateway, ConnectionDropped, too_many_requests

KINDS = ("error500", "html502", "reset", "slow", "silent", "too_many", "unauthorized")
BAD_GATEWAY_PAGE = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n"
    "<hr><center>nginx/1.18.0</center>\r\n</body>\r\n</html>\r\n"
)


@dataclass
class Fault:
    """One kind of trouble for the next `times` calls of `method` ("*" for any), or only those to `chat_id`."""

    method: str
    kind: str
    times: int = 1
    seconds: float = 1.0
    retry_after: int = 1
    chat_id: int | None = None

    def concerns(self, method: str, params: dict[str, Any]) -> bool:
        """Whether this call meets it. Method names are compared as Telegram does, without regard to case."""
        if self.method not in {"*", method} and self.method.lower() != method.lower():
            return False
        return self.chat_id is None or str(params.get("chat_id")) == str(self.chat_id)


class Faults:
    """The faults switched on, in the order given; the first that concerns a call is used."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._faults)

    def add(self, fault: Fault) -> None:
        """Switch a fault on.

        Raises:
            ValueError: its kind is none of `KINDS`, or `times` is not positive.
        """
        if fault.kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(KINDS)}")
        if fault.times < 1:
            raise ValueError("times must be 1 or more")
        self._faults.append(fault)

    def clear(self) -> None:
        """Switch all off."""
        self._faults.clear()

    def take(self, method: str, params: dict[str, Any]) -> Fault | None:
        """The fault this call meets, used up by one."""
        for fault in self._faults:
            if fault.concerns(method, params):
                fault.times -= 1
                if fault.times == 0:
                    self._faults.remove(fault)
                return fault
        return None


async def strike(fault: Fault) -> None:
    """Let a fault happen before the call is handled; "silent" happens after it.

    Raises:
        ApiError, BadGateway, ConnectionDropped: instead of an answer.
    """
    match fault.kind:
        case "slow":
            await asyncio.sleep(fault.seconds)
        case "error500":
            raise ApiError(500, "Internal Server Error")
        case "html502":
            raise BadGateway(BAD_GATEWAY_PAGE)
        case "reset":
            raise ConnectionDropped(handled=False)
        case "too_many":
            raise too_many_requests(fault.retry_after)
        case "unauthorized":
            raise ApiError(401, "Unauthorized")
