"""Listing offers with ten services and with ten thousand: the same ten asked for, and all of them county-wide."""

import asyncio
import statistics
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.contexts import context_of
from services.context import Context
from services.counties import County, load_county
from services.directory.card import offer_card
from services.directory.importing import import_package, service_code
from services.directory.listing import Wish, list_offers
from services.directory.package import Package, PackageBuilder
from services.directory.topics import EMERGENCY, all_topics
from storage.engine import Database
from storage.migrations import upgrade

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
TOPICS = [topic.id for topic in all_topics() if topic.id != EMERGENCY]
ASKED = 300
ROUNDS = 7
FEW, MANY = 10, 10_000


def directory(county: County, services: int, *, county_wide: bool) -> Package:
    """Ten services of Ahlen for housing, or all of them county-wide; the rest elsewhere, spread over the topics."""
    builder = PackageBuilder(county)
    towns = [each.ags for each in county.municipalities]
    builder.add("organization", {"id": "o", "name": "Beispiel"}, file="bench", row="1")
    for number in range(services):
        service = f"s{number}"
        asked = number < FEW
        uri = county.ags if county_wide else (towns[0] if asked else towns[1 + number % (len(towns) - 1)])
        topic = "housing" if asked else TOPICS[number % len(TOPICS)]
        row = {"id": service, "organization_id": "o", "name": f"Beispiel {number}", "position": number}
        builder.add("service", row, file="bench", row="1")
        builder.add(
            "service_area",
            {"id": f"{service}.a", "service_id": service, "name": "-", "uri": uri},
            file="bench",
            row="1",
        )
        builder.add(
            "service_topic", {"id": f"{service}.t", "service_id": service, "topic": topic}, file="bench", row="1"
        )
        hours = {"service_id": service, "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00"}
        builder.add("schedule", {"id": f"{service}.h", **hours}, file="bench", row="1")
        builder.translate("service", service, {"name": f"مثال {number}"}, language="ar", file="bench", row="1")
    return builder.finish()


async def measure(folder: Path) -> dict[str, tuple[float, float]]:
    """Milliseconds with few and with many services: own offers, county-wide offers, one card."""
    county = load_county("warendorf")
    opened: dict[tuple[str, int], Database] = {}
    for kind, county_wide in (("own", False), ("county", True)):
        for services in (FEW, MANY):
            url = f"sqlite:///{folder / f'{kind}-{services}.db'}"
            upgrade(url)
            database = opened[kind, services] = Database(url)
            async with database.writing() as session:
                package = directory(county, services, county_wide=county_wide)
                await import_package(session, package, file_name="bench", now=NOW)
    contexts = {kind: context_of(database, county, NOW, language="ar") for kind, database in opened.items()}
    times: dict[tuple[str, int], list[float]] = {}
    for _ in range(ROUNDS):
        for kind, services in opened:
            context = contexts[kind, services]
            times.setdefault((kind, services), []).append(await _listing(context))
            if kind == "own":
                times.setdefault(("card", services), []).append(await _card(context))
    for database in opened.values():
        await database.close()
    medians = {key: statistics.median(values) for key, values in times.items()}
    return {kind: (medians[kind, FEW], medians[kind, MANY]) for kind in ("own", "county", "card")}


async def _listing(context: Context) -> float:
    wish = Wish(ags=context.county.municipalities[0].ags, topic="housing")
    began = time.perf_counter()
    for _ in range(ASKED):
        async with context.read() as session:
            page = await list_offers(session, context, wish)
            assert len(page.lines) == 6
    return 1000 * (time.perf_counter() - began) / ASKED


async def _card(context: Context) -> float:
    town = context.county.municipalities[0].ags
    began = time.perf_counter()
    for _ in range(ASKED):
        async with context.read() as session:
            await offer_card(session, context, code=service_code("s3"), near=None, ags=town)
    return 1000 * (time.perf_counter() - began) / ASKED


def run(folder: Path) -> dict[str, tuple[float, float]]:
    """`measure`, from a program that is not asynchronous."""
    return asyncio.run(measure(folder))
