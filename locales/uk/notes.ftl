### Not reviewed by a native speaker. Notes on a case: on the county’s page, never in the chat

notes-back = ⬅️ Назад
notes-new = 📝 Нова нотатка
notes-write-title = Нотатка до { $number }
notes-read-title = Нотатки до { $number }
notes-correct-title = Виправити нотатку до { $number }
notes-who-reads = Цю нотатку читають лише ті, хто працює над цією справою. Кожне читання фіксується. На прохання її отримає і сама людина.
notes-words = Ваша нотатка
notes-hint = Пишіть лише те, що потрібно для консультації. Дозволено символів: { $longest }.
notes-about-talk = До якої розмови? (за бажанням)
notes-talk = { $day }, { $minutes } хв
notes-save = Зберегти
notes-saved = Збережено
notes-saved-how = Нотатку збережено. Протягом 24 годин ви можете її виправити: у чаті в розділі «Нотатки». Тепер ви можете закрити це вікно.
notes-reading-noted = Те, що ви читаєте ці нотатки, фіксується.
notes-none = Тут ще немає нотаток.
notes-about =
    { $corrected ->
        [yes] { $name } · { $day }, { $time } · виправлено
       *[no] { $name } · { $day }, { $time }
    }
notes-author-gone = Більше тут не працює
notes-correct = Виправити
notes-versions = Те, що було тут раніше, зберігається у справі.
notes-older = Старіші нотатки
notes-case-closed = Цю справу закрито. Будь ласка, відкрийте її знову, перш ніж писати.
notes-not-own = Це нотатка іншої людини. Виправляти можна лише свої.
notes-too-old = Цій нотатці більше ніж 24 години. Будь ласка, напишіть нову.
notes-length = У нотатці мають бути слова, але не забагато. Дозволено символів: { $longest }.
