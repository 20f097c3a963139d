### Not reviewed by a native speaker. Notes on a case: on the county’s page, never in the chat

notes-back = ⬅️ Geri
notes-new = 📝 Yeni not
notes-write-title = { $number } için not
notes-read-title = { $number } için notlar
notes-correct-title = { $number } için notu düzelt
notes-who-reads = Bu notu yalnızca bu dosya üzerinde çalışanlar okur. Kimin okuduğu kaydedilir. İsterse kişinin kendisi de alır.
notes-words = Notunuz
notes-hint = Yalnızca danışmanlık için gerekli olanı yazın. İzin verilen karakter: { $longest }.
notes-about-talk = Hangi görüşme için? (isteğe bağlı)
notes-talk = { $day }, { $minutes } dk
notes-save = Kaydet
notes-saved = Kaydedildi
notes-saved-how = Not kaydedildi. 24 saat boyunca düzeltebilirsiniz: sohbette “Notlar” altında. Bu pencereyi şimdi kapatabilirsiniz.
notes-reading-noted = Bu notları okuduğunuz kaydedilir.
notes-none = Burada henüz not yok.
notes-about =
    { $corrected ->
        [yes] { $name } · { $day }, saat { $time } · düzeltildi
       *[no] { $name } · { $day }, saat { $time }
    }
notes-author-gone = Artık burada çalışmıyor
notes-correct = Düzelt
notes-versions = Burada daha önce yazanlar dosyada saklanır.
notes-older = Daha eski notlar
notes-case-closed = Bu dosya kapatılmış. Yazmadan önce lütfen yeniden açın.
notes-not-own = Bu not başka birine ait. Yalnızca kendi notlarınızı düzeltebilirsiniz.
notes-too-old = Bu not 24 saatten eski. Lütfen yeni bir not yazın.
notes-length = Not boş olamaz ve çok uzun da olamaz. İzin verilen karakter: { $longest }.
