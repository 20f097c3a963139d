"""Legal hold: whose it is to set, what it says, and that it is known in the county."""

import pytest

from services.cases.rules import Hold
from services.privacy.holding import count_holds, lift_hold, see_hold, set_hold
from services.refusal import Refusal


async def test_a_hold_has_a_reason_and_a_beginning_and_can_be_lifted(files):
    staff = await files.staff()
    case_id = await files.case(staff)
    assert await files.asks(count_holds) == (0, None)

    await files.does(set_hold, files.context(staff), case_id=case_id, reason=Hold.complaint)
    await files.does(set_hold, files.context(staff), case_id=case_id, reason=Hold.audit)

    state = await files.asks(see_hold, files.context(staff), case_id=case_id)
    assert (state.reason, state.since) == (Hold.complaint, files.now), "the first one stands"
    assert await files.asks(count_holds) == (1, files.now)
    await files.does(lift_hold, files.context(staff), case_id=case_id)
    await files.does(lift_hold, files.context(staff), case_id=case_id)
    assert (await files.asks(see_hold, files.context(staff), case_id=case_id)).reason is None
    assert await files.audited() == [("staff", "hold.set"), ("staff", "hold.lifted")]


async def test_it_is_nobodys_but_those_who_work_on_the_case(files):
    case_id, other = await files.case(await files.staff()), await files.staff()

    for number in (case_id, 2**31 - 1):
        with pytest.raises(Refusal) as refused:
            await files.does(set_hold, files.context(other), case_id=number, reason=Hold.audit)
        assert refused.value.text_id == "cases-unknown"
    assert await files.asks(count_holds) == (0, None)
