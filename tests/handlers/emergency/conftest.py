"""Somebody in danger may be in the middle of a booking, or be staff."""

from ..booking.conftest import desk  # noqa: F401  a fixture
