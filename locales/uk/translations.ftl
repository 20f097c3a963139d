### Not reviewed by a native speaker. Translations: what a machine has translated, and reading it over

translations-mark = 🤖 Цей текст переклав комп’ютер. Його ще ніхто не перевірив.
translations-mark-partly = 🤖 Цей текст переклав комп’ютер. Його ще ніхто не перевірив. Деякі речення поки що німецькою.
translations-not-yet = 🇩🇪 Дещо тут ще не перекладено вашою мовою. Це показано німецькою.
translations-is-original = 🇩🇪 Це німецький текст.
translations-original = 🇩🇪 Німецький текст
translations-back = ↩️ Переклад

command-translations = Перевірити переклади
translations-menu = 🌍 Перевірити переклади
translations-title = 🌍 <b>Перевірити переклади</b>
translations-choose = Ці речення переклав комп’ютер, і їх ще ніхто не читав. Яку мову ви хочете перевірити?
translations-none = Зараз немає речень, які чекають на перевірку. Нові з’являються, коли хтось відкриває пропозицію іншою мовою.
translations-language = { $language }: { $count }
translations-from = 📄 { $service }
translations-german = <b>Німецькою:</b> { $words }
translations-said = <b>{ $language }:</b> { $words }
translations-left =
    { $count ->
        [one] Цією мовою залишилося { $count } речення.
        [few] Цією мовою залишилося { $count } речення.
        [many] Цією мовою залишилося { $count } речень.
       *[other] Цією мовою залишилося { $count } речення.
    }
translations-right = ✅ Правильно
translations-correct = ✏️ Виправити
translations-next = ⏭ Наступне
translations-later = ⏸ Пізніше
translations-again = ↩️ До попереднього речення
translations-write = ✏️ Тепер напишіть усе речення так, як правильно. Мова: { $language }
translations-as-it-was = ⬅️ Не виправляти
translations-thanks = ✅ Дякуємо. Відтепер речення показується без примітки.
translations-corrected = ✅ Збережено. Відтепер усі читають ваше речення.
translations-settled = Це речення щойно перевірив хтось інший, або воно змінилося. Нічого не збережено.
translations-lost = У вашому реченні бракує: { $missing }. Будь ласка, напишіть його ще раз разом із цим.
translations-too-long = Це задовго для одного речення. Дозволено символів: { $longest }. Будь ласка, коротше.
translations-unsound = Це не відповідає реченню: воно набагато довше чи коротше, або в ньому є число, якого немає в німецькому. Будь ласка, напишіть ще раз.
translations-done = 🎉 Цією мовою більше немає речень на перевірку.
translations-others = 🌍 Інші мови
translations-to-menu = ⬅️ Меню
