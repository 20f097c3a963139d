"""A campaign on its way: approved by a second person, started, steered, and counted. Each route names its right."""

from aiogram import Router

from handlers.campaigns.running import report, reviewing, starting, steering


def build_router() -> Router:
    """The conversation's routes."""
    router = Router(name="dispatch")
    reviewing.register(router)
    starting.register(router)
    steering.register(router)
    report.register(router)
    return router
