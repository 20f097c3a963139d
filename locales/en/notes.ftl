### Not reviewed by a native speaker. Notes on a case: on the county's page, never in the chat

notes-back = ⬅️ Back
notes-new = 📝 New note
notes-write-title = Note on { $number }
notes-read-title = Notes on { $number }
notes-correct-title = Correct a note on { $number }
notes-who-reads = Only people who work on this case read this note. Whoever reads it is recorded. The person themselves gets it too if they ask.
notes-words = Your note
notes-hint = Write only what you need for the counselling. Characters allowed: { $longest }.
notes-about-talk = About which talk? (optional)
notes-talk = { $day }, { $minutes } min
notes-save = Save
notes-saved = Saved
notes-saved-how = The note is saved. For 24 hours you can correct it: in the chat under “Notes”. You can close this window now.
notes-reading-noted = It is recorded that you read these notes.
notes-none = There are no notes here yet.
notes-about =
    { $corrected ->
        [yes] { $name } · { $day }, { $time } · corrected
       *[no] { $name } · { $day }, { $time }
    }
notes-author-gone = No longer on the staff
notes-correct = Correct
notes-versions = What stood here before is kept in the case.
notes-older = Older notes
notes-case-closed = This case is closed. Please reopen it before you write.
notes-not-own = This note is somebody else’s. You can correct only your own.
notes-too-old = This note is older than 24 hours. Please write a new one.
notes-length = A note needs words, but not too many. Characters allowed: { $longest }.
