"""How a member of a case is called where there is no name."""

from services.cases.rules import CaseNumber
from services.counties import County
from storage.cases import Case, CaseMember


def number_of(case: Case, member: CaseMember, county: County) -> str:
    """WAF-2026-17/B."""
    return str(CaseNumber(county.case_prefix, case.year, case.serial, member.letter))
