"""Whether every municipality has the offers that product and papers promise each of them."""

from services.counties import County, Municipality
from services.directory.package import Package
from storage.directory_fields import ServiceAreaFields, ServiceFields

# Issue and product section 1: what a person must find wherever they live.
PROMISED = (
    "kim_case_management",
    "mbe",
    "jmd",
    "refugee_counselling",
    "job_centre",
    "immigration_office",
    "naturalisation_office",
    "integration_course",
)


def missing_kinds(package: Package, county: County) -> list[tuple[Municipality, list[str]]]:
    """Municipalities that lack a promised kind of service, with these kinds. County-wide services count."""
    kinds = {row.id: row.kind for row in package["service"].values() if isinstance(row, ServiceFields)}
    offered: set[tuple[str, str]] = set()
    for area in package["service_area"].values():
        if isinstance(area, ServiceAreaFields):
            offered.add((area.uri, kinds[area.service_id]))
    lacking = []
    for each in county.alphabetical:
        areas = county.service_areas(each.ags)
        missing = [kind for kind in PROMISED if not any((uri, kind) in offered for uri in areas)]
        if missing:
            lacking.append((each, missing))
    return lacking
