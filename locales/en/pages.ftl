### Not reviewed by a native speaker. The county's page: the link in the chat, and what is the same on every page

pages-none = { $county } has no web page of its own yet, so this is not possible here yet. We do not send such texts over Telegram.
pages-offer = 🔒 <b>You open this on the county's page.</b> What it says does not pass through Telegram.
pages-offer-once = The link is for you alone. It works once, and until { $time }. Please do not forward it.
pages-offer-open = 🔓 Open the page
pages-offer-close = ✖️ Close the page
pages-offer-closed = The page is closed. What you saved stays saved.
pages-back = ⬅️ Back

pages-open-title = Your page is ready
pages-open-what = You got this link in the chat. It can be opened only once, and only in this browser. Is this somebody else's device? Then close the page when you are done.
pages-open-do = Open the page
pages-until = This page is open until { $time }. Please save before then.
pages-end = Close the page
pages-ended = The page is closed
pages-ended-how = What you saved stays saved. You can close this window now.

pages-not-open = This page is not open
pages-unknown = We do not know this link. Please go back to the chat and open the page there again.
pages-closed = This page is closed. Do you still need it? Then go back to the chat and open it there again.
pages-expired = The time for this link is over. Please go back to the chat and open the page there again.
pages-opened = This link has been opened already, and it works only once. Was that you, in this browser? Then tap “Continue”. If not, close the page in the chat and open a new one there.
pages-again = Continue
pages-over = The time for this page is over. What you saved stays saved. Go back to the chat and open the page there again.

pages-refused = This is not possible right now
pages-foreign = This did not come from our page, so we saved nothing. Please go back to the chat and open the page there again.
pages-cookies = Your browser did not remember the page. Please allow cookies for this page and open the link again.
pages-form-old = This page is out of date. We saved nothing. Please load it again.
pages-too-large = That was too much at once. We saved nothing. Please go one step back and make it shorter.
pages-busy = We could not save this just now. Please try again in a moment. Your words are still here.
pages-kept = This is not saved. Here are your words, so that you can copy them:
pages-saved-before = This is saved
pages-saved-before-how = You have sent this once already. We saved it only once.
pages-missing = Something is still missing here: { $field }
pages-too-long = This is too long. Characters: { $count }. Allowed: { $longest }. Nothing is lost. Please make it shorter.
pages-not-a-choice = We do not understand this: { $field }
