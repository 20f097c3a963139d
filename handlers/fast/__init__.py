"""What makes the program fast and small beyond plain use of its libraries. Each module says what it gains, as measured.

Nothing here changes what a library promises: whoever calls a method of aiogram's bot gets what aiogram documents.
"""
