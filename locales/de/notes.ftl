### Notizen zu einem Fall: auf der Seite des Kreises, nie im Chat. Durchgesehen: nein

notes-back = ⬅️ Zurück
notes-new = 📝 Neue Notiz
notes-write-title = Notiz zu { $number }
notes-read-title = Notizen zu { $number }
notes-correct-title = Notiz zu { $number } berichtigen
notes-who-reads = Diese Notiz lesen nur Menschen, die an diesem Fall arbeiten. Wer sie liest, wird vermerkt. Auf Wunsch bekommt sie auch die Person selbst.
notes-words = Ihre Notiz
notes-hint = Schreiben Sie nur, was Sie für die Beratung brauchen. Erlaubte Zeichen: { $longest }.
notes-about-talk = Zu welchem Gespräch? (freiwillig)
notes-talk = { $day }, { $minutes } Min.
notes-save = Speichern
notes-saved = Gespeichert
notes-saved-how = Die Notiz ist gespeichert. 24 Stunden lang können Sie sie berichtigen: im Chat unter „Notizen“. Sie können dieses Fenster jetzt schließen.
notes-reading-noted = Dass Sie diese Notizen lesen, wird vermerkt.
notes-none = Hier gibt es noch keine Notizen.
notes-about =
    { $corrected ->
        [yes] { $name } · { $day }, { $time } Uhr · berichtigt
       *[no] { $name } · { $day }, { $time } Uhr
    }
notes-author-gone = Nicht mehr im Dienst
notes-correct = Berichtigen
notes-versions = Was vorher hier stand, bleibt im Fall aufgehoben.
notes-older = Ältere Notizen
notes-case-closed = Dieser Fall ist abgeschlossen. Öffnen Sie ihn bitte wieder, bevor Sie schreiben.
notes-not-own = Diese Notiz ist von jemand anderem. Berichtigen können Sie nur Ihre eigenen.
notes-too-old = Diese Notiz ist älter als 24 Stunden. Schreiben Sie bitte eine neue.
notes-length = Eine Notiz braucht Worte, aber nicht zu viele. Erlaubte Zeichen: { $longest }.
