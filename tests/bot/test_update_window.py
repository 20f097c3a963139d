"""Which updates are in hand, and which Telegram may forget."""

from aiogram.types import Update

from bot.polling import UpdateWindow


def some(*update_ids: int) -> list[Update]:
    return [Update(update_id=each) for each in update_ids]


def test_what_gets_done_while_telegram_is_asked_is_not_handed_over_again():
    hand = UpdateWindow()
    hand.take(some(5, 6, 7), None)
    asked = hand.offset
    hand.done(5)
    hand.done(7)

    assert asked == 5
    assert hand.offset == 6
    assert hand.take(some(5, 6, 7, 8), asked) == some(8)
    hand.done(6)
    assert hand.offset == 8
    assert hand.take(some(8), 8) == []


def test_ids_that_begin_anew_after_a_quiet_week_are_taken():
    hand = UpdateWindow()
    hand.take(some(900), None)
    hand.done(900)

    assert hand.take(some(12), 901) == some(12)
    hand.done(12)
    assert hand.offset == 13
