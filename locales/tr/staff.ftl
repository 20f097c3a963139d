### Not reviewed by a native speaker. Staff: joining, menu, inviting clients

staff-role =
    { $role ->
        [case_manager] Vaka yönetimi
        [coordinator] Koordinasyon birimi
        [authority] Resmî daire
        [lead] Genel koordinasyon
       *[admin] Teknik yönetim
    }
staff-joined = ✅ Hoş geldiniz! Artık çalışan olarak kayıtlısınız.
staff-menu-title = <b>{ $name }</b>
staff-menu-role = Görev: { $role }
staff-menu-office = Birim: { $office } ({ $employer })
staff-menu-town = Yer: { $town }
staff-menu-district = Yer: { $town }, { $district }
staff-menu-region = Bölge: { $region }
staff-back = ⬅️ Geri
staff-invite-client = 👤 Danışan davet et
staff-invite-how = Şunu yazın: /invite ve arkasına bu kişi için kendi işaretinizi, örneğin: /invite K-17. En fazla 20 harf, rakam, - ve /. Lütfen asla isim yazmayın: Burada yazdıklarınız Telegram’da da bulunur.
staff-label-invalid = Bu işaret olmaz. Lütfen en fazla 20 harf, rakam, - ve / kullanın, boşluk ve isim olmasın.
staff-link-made =
    { $hours ->
        [one] { $label } için bağlantı. { $hours } saat ve yalnızca bir kez geçerlidir. Sonraki mesajı gösterin veya iletin.
       *[other] { $label } için bağlantı. { $hours } saat ve yalnızca bir kez geçerlidir. Sonraki mesajı gösterin veya iletin.
    }
staff-link-words = { $name } ({ $office }) sizi Telegram üzerinden randevu almaya davet ediyor. Bu isteğe bağlıdır. Aşağıdaki bağlantıya dokunun.

staff-invitation-invalid = Bu bağlantı artık geçerli değil. Lütfen yenisini isteyin.
staff-already-member = Burada zaten kayıtlısınız. Bu bağlantı başka biri içindir.
staff-own-link = Bu sizin kendi bağlantınız. Lütfen danışanınıza iletin.

staff-notice-title = 🔒 <b>Randevu almak: Kabul ediyor musunuz?</b>
staff-notice-who = { $name } ({ $office }, { $employer }) sizi davet ediyor. Burada randevu alabilirsiniz, randevularınızı size hatırlatırım.
staff-notice-replaces = Şimdiye kadar sizden { $name } sorumlu. Bu sona erecek.
staff-notice-stored = Bunun için şunları aklımda tutarım: dilinizi, oturduğunuz yeri, Telegram hesap numaranızı (şifreli), sizden { $name } adlı kişinin sorumlu olduğunu, birimin sizin için kullandığı işareti ve randevularınızı. İşareti ve randevuları birim de görür.
staff-notice-until = Siz silene kadar kayıtlı kalır. İstediğiniz zaman silebilirsiniz: /privacy
staff-notice-voluntary = Bu isteğe bağlıdır. Hayır derseniz aynı danışmanlığı ve randevuları başka yoldan alırsınız.
staff-notice-agree = ✅ Evet, kabul ediyorum
staff-notice-decline = Hayır, teşekkürler
staff-agreed = ✅ Teşekkürler! Artık sizden { $name } ({ $office }) sorumlu.
staff-agreed-delete = Bunu istediğiniz zaman silebilirsiniz: /privacy
staff-declined = Tamam, bununla ilgili hiçbir şey kaydetmedim. Danışmanlığı yine de burada bulabilirsiniz:
staff-client-agreed = ✅ { $label } kabul etti ve artık sizden randevu alabilir.

staff-privacy-bond = • Sizden sorumlu: { $name } ({ $office }), { $date } tarihinden beri. Birimin sizin için işareti: { $label }
staff-privacy-member = • { $role } ({ $office }) olarak { $name } adıyla kayıtlısınız. Burada her şeyi silerseniz bu kayıt, yönetim kaldırana kadar hesabınız olmadan kalır.

command-staff = Çalışan menüm
command-invite = Danışan davet et
