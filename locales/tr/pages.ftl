### Not reviewed by a native speaker. The county’s page: the link in the chat, and what is the same on every page

pages-none = { $county } yönetimi henüz kendi internet sayfasına sahip değil. Bu nedenle bu işlem burada henüz yapılamıyor. Bu tür metinleri Telegram üzerinden göndermiyoruz.
pages-offer = 🔒 <b>Bunu Kreis yönetiminin sayfasında açarsınız.</b> Orada yazanlar Telegram’dan geçmez.
pages-offer-once = Bağlantı yalnızca sizin içindir. Bir kez ve saat { $time } zamanına kadar geçerlidir. Lütfen başkasına iletmeyin.
pages-offer-open = 🔓 Sayfayı aç
pages-offer-close = ✖️ Sayfayı kapat
pages-offer-closed = Sayfa kapatıldı. Kaydettikleriniz kayıtlı kalır.
pages-back = ⬅️ Geri

pages-open-title = Sayfanız hazır
pages-open-what = Bu bağlantıyı sohbette aldınız. Yalnızca bir kez ve yalnızca bu tarayıcıda açılabilir. Bu cihaz başkasının mı? Öyleyse işiniz bitince sayfayı kapatın.
pages-open-do = Sayfayı aç
pages-until = Bu sayfa saat { $time } zamanına kadar açıktır. Lütfen öncesinde kaydedin.
pages-end = Sayfayı kapat
pages-ended = Sayfa kapatıldı
pages-ended-how = Kaydettikleriniz kayıtlı kalır. Bu pencereyi şimdi kapatabilirsiniz.

pages-not-open = Bu sayfa açık değil
pages-unknown = Bu bağlantıyı tanımıyoruz. Lütfen sohbete dönün ve sayfayı oradan yeniden açın.
pages-closed = Bu sayfa kapatıldı. Hâlâ ihtiyacınız var mı? Öyleyse sohbete dönün ve oradan yeniden açın.
pages-expired = Bu bağlantının süresi doldu. Lütfen sohbete dönün ve sayfayı oradan yeniden açın.
pages-opened = Bu bağlantı zaten açıldı ve yalnızca bir kez geçerlidir. Bu tarayıcıda siz mi açtınız? Öyleyse “Devam” düğmesine dokunun. Değilse sohbette sayfayı kapatın ve oradan yenisini açın.
pages-again = Devam
pages-over = Bu sayfanın süresi doldu. Kaydettikleriniz kayıtlı kalır. Sohbete dönün ve sayfayı oradan yeniden açın.

pages-refused = Bu şu anda mümkün değil
pages-foreign = Bu bizim sayfamızdan gelmedi, bu yüzden hiçbir şey kaydetmedik. Lütfen sohbete dönün ve sayfayı oradan yeniden açın.
pages-cookies = Tarayıcınız sayfayı hatırlamadı. Lütfen bu sayfa için çerezlere izin verin ve bağlantıyı yeniden açın.
pages-form-old = Bu sayfa artık güncel değil. Hiçbir şey kaydetmedik. Lütfen sayfayı yeniden yükleyin.
pages-too-large = Bu bir seferde çok fazlaydı. Hiçbir şey kaydetmedik. Lütfen bir adım geri gidin ve kısaltın.
pages-busy = Bunu şu anda kaydedemedik. Lütfen birazdan yeniden deneyin. Yazdıklarınız hâlâ burada.
pages-kept = Bu kaydedilmedi. Kopyalayabilmeniz için yazdıklarınız burada:
pages-saved-before = Bu kaydedildi
pages-saved-before-how = Bunu daha önce göndermiştiniz. Yalnızca bir kez kaydettik.
pages-missing = Burada hâlâ bir şey eksik: { $field }
pages-too-long = Bu çok uzun. Karakter: { $count }. İzin verilen: { $longest }. Hiçbir şey kaybolmadı. Lütfen kısaltın.
pages-not-a-choice = Bunu anlayamadık: { $field }
