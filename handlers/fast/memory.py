"""Less work for the garbage collector, and free memory given back.

Measured: each full collection walked a million objects of libraries that live as long as the program, a quarter of the
time under load.
"""

import ctypes
import gc


def settle() -> None:
    """Call once, when everything is imported: keep the collector off what stays, and give back what is free."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc alone has it
    if trim is not None:
        trim(0)
